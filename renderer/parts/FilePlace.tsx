// The place where a file goes in: dropped anywhere on the window, chosen, or pasted as text.
import { useEffect, useRef, useState } from 'react';
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import { useCase, type Wanted } from '../case-context.ts';
import { useWords } from '../wizard-context.ts';
import { Shape } from './Shape.tsx';

export function FilePlace({ wanted }: { readonly wanted: Wanted }) {
  const { receive: words } = useWords();
  const { receive } = useCase();
  const [pasting, setPasting] = useState(false);
  const over = useWindowFiles(wanted);
  return (
    <div className="file-place">
      {pasting ? <PasteBox wanted={wanted} close={() => setPasting(false)} /> : (
        <div className="drop" data-over={over}>
          <Shape kind="file" />
          <p className="drop-words">{over ? words.dropNow : words.drop}</p>
          <p className="drop-any">{words.anyName}</p>
          <div className="drop-ways">
            <FileTrigger allowsMultiple onSelect={(list) => { if (list && list.length > 0) receive(wanted, 'choose', [...list]); }}>
              <Button className="button">{words.choose}</Button>
            </FileTrigger>
            <Button className="button quiet" onPress={() => setPasting(true)}>{words.paste}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Takes files that are dropped or pasted while a page shows no place for them. */
export function DropAnywhere({ wanted }: { readonly wanted: Wanted }) {
  useWindowFiles(wanted);
  return null;
}

function PasteBox({ wanted, close }: { readonly wanted: Wanted; readonly close: () => void }) {
  const { receive: words } = useWords();
  const { receiveText } = useCase();
  const [text, setText] = useState('');
  return (
    <div className="paste-box">
      <TextField value={text} onChange={setText} autoFocus>
        <Label>{words.pasteTitle}</Label>
        <TextArea rows={5} spellCheck="false" placeholder={words.pasteHint} />
      </TextField>
      <div className="drop-ways">
        <Button className="button" isDisabled={text.trim() === ''} onPress={() => receiveText(wanted, text)}>{words.pasteUse}</Button>
        <Button className="button quiet" onPress={close}>{words.pasteClose}</Button>
      </div>
    </div>
  );
}

const editable = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea') !== null;

/** Files dropped or pasted anywhere in our window count; gives back whether one is being dragged over it. */
function useWindowFiles(wanted: Wanted): boolean {
  const { receive, receiveText } = useCase();
  const [over, setOver] = useState(false);
  const latest = useRef({ receive, receiveText });
  useEffect(() => { latest.current = { receive, receiveText }; });
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.receive(wanted, 'drop', files);
      else if (text.trim()) latest.current.receiveText(wanted, text);
    };
    const paste = (event: ClipboardEvent): void => {
      if (editable(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.receive(wanted, 'paste', files);
      else if (text.trim()) latest.current.receiveText(wanted, text);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [wanted]);
  return over;
}
