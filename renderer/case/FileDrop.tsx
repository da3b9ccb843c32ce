// The place where a file goes in: dropped anywhere on the window, chosen, or pasted as text.
import { useState } from 'react';
import { Button, FileTrigger, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedArea } from '../controls/Bounded.tsx';
import { useCase, type Wanted } from './case-context.ts';
import { useWords } from '../app/wizard-context.ts';
import { Shape } from '../controls/Shape.tsx';
import { useWindowFiles } from './window-files.ts';

/** `byItself`: a site beside hands the file over, so that the place for it stands only where that is wished for. */
export function FileDrop({ wanted, byItself = false }: { readonly wanted: Wanted; readonly byItself?: boolean }) {
  const { receive: words } = useWords();
  const { receive, receiveText, view } = useCase();
  const [wished, wish] = useState(false);
  const over = useWindowFiles(
    (via, files) => receive(wanted, via, files),
    (text) => receiveText(wanted, text),
  );
  // In a call the site is the caller's, and the file comes from there.
  const folded = byItself && !wished && !over && view.state.call.line.kind !== 'open';
  return (
    <>
      {folded && (
        <Button className="link-button" onPress={() => wish(true)}>
          {words.notByItself}
        </Button>
      )}
      <div hidden={folded}>
        <FileBox wanted={wanted} over={over} takeText={(text) => receiveText(wanted, text)} />
      </div>
    </>
  );
}

type BoxProps = { readonly wanted: Wanted; readonly over?: boolean; readonly takeText: (text: string) => void };

/** The place alone, where the page itself listens to its window. */
export function FileBox({ wanted, over = false, takeText }: BoxProps) {
  const { receive: words } = useWords();
  const { receive } = useCase();
  const [pasting, setPasting] = useState(false);
  return (
    <div className="file-drop">
      {pasting ? (
        <PasteBox takeText={takeText} close={() => setPasting(false)} />
      ) : (
        <div className="drop" data-over={over}>
          <Shape kind="file" />
          <p className="drop-words">{over ? words.dropNow : words.drop}</p>
          <p className="drop-any">{words.anyName}</p>
          <div className="drop-ways">
            <FileTrigger
              allowsMultiple
              onSelect={(list) => {
                if (list && list.length > 0) receive(wanted, 'choose', [...list]);
              }}
            >
              <Button className="button">{words.choose}</Button>
            </FileTrigger>
            <Button className="button quiet" onPress={() => setPasting(true)}>
              {words.paste}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Takes files that are dropped or pasted while a page shows no place for them. */
export function DropAnywhere({ wanted }: { readonly wanted: Wanted }) {
  const { receive, receiveText } = useCase();
  useWindowFiles(
    (via, files) => receive(wanted, via, files),
    (text) => receiveText(wanted, text),
  );
  return null;
}

function PasteBox({ takeText, close }: { readonly takeText: (text: string) => void; readonly close: () => void }) {
  const { receive: words } = useWords();
  const [text, setText] = useState('');
  return (
    <div className="paste-box">
      <TextField value={text} onChange={setText} autoFocus>
        <Label>{words.pasteTitle}</Label>
        <BoundedArea limit={limits.paste} rows={5} spellCheck="false" placeholder={words.pasteHint} />
      </TextField>
      <div className="drop-ways">
        <Button className="button" isDisabled={text.trim() === ''} onPress={() => takeText(text)}>
          {words.pasteUse}
        </Button>
        <Button className="button quiet" onPress={close}>
          {words.pasteClose}
        </Button>
      </div>
    </div>
  );
}
