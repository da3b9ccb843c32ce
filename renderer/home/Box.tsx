// The box on the first page that takes anything: dropped anywhere on the window, chosen, or pasted.
import { useState } from 'react';
import { Button, FileTrigger, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedArea } from '../controls/Bounded.tsx';
import { Shape } from '../controls/Shape.tsx';
import { useWindowFiles } from '../case/window-files.ts';
import { useFirst } from '../app/wizard-context.ts';
import type { Thing } from './thing.ts';

export function Box({ take }: { readonly take: (thing: Thing) => void }) {
  const {
    words: { look: words },
  } = useFirst();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const takeFiles = (via: 'drop' | 'choose' | 'paste', files: readonly File[]) => {
    // One thing at a time: of several the first is answered.
    if (files[0]) take({ kind: 'file', via, file: files[0] });
  };
  const over = useWindowFiles(takeFiles, (pasted) => take({ kind: 'text', text: pasted }));
  return (
    <section className="any-box" data-over={over} aria-label={words.title}>
      <Shape kind="file" />
      <div className="any-words">
        <h2>{over ? words.dropNow : words.title}</h2>
        {!pasting && <p>{words.what}</p>}
      </div>
      {!pasting && (
        <div className="any-ways">
          <FileTrigger onSelect={(list) => takeFiles('choose', [...(list ?? [])])}>
            <Button className="button">{words.choose}</Button>
          </FileTrigger>
          <Button className="button" onPress={() => setPasting(true)}>
            {words.paste}
          </Button>
        </div>
      )}
      {pasting && (
        <div className="any-paste">
          <TextField value={text} onChange={setText} autoFocus>
            <Label>{words.pasteTitle}</Label>
            <BoundedArea limit={limits.paste} rows={4} spellCheck="false" />
          </TextField>
          <div className="drop-ways">
            <Button className="button" isDisabled={text.trim() === ''} onPress={() => take({ kind: 'text', text })}>
              {words.pasteUse}
            </Button>
            <Button
              className="button quiet"
              onPress={() => {
                setPasting(false);
                setText('');
              }}
            >
              {words.pasteClose}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
