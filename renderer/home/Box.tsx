// The box on the first page that takes anything: dropped anywhere on the window, chosen, or pasted.
import { useRef, useState } from 'react';
import { Button, FileTrigger, Label, TextField } from 'react-aria-components';
import { call } from '../app/client.ts';
import { limits } from '../../core/base/limits.ts';
import { BoundedArea } from '../controls/Bounded.tsx';
import { Shape } from '../controls/Shape.tsx';
import { useWindowFiles } from '../case/window-files.ts';
import { useFirst } from '../app/wizard-context.ts';
import type { Thing } from './thing.ts';

export function Box({ take }: { readonly take: (things: readonly Thing[]) => void }) {
  const {
    words: { look: words },
  } = useFirst();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const paste = () => {
    field.current?.querySelector('textarea')?.focus();
    void call('app.paste', undefined);
  };
  const takeFiles = (via: 'drop' | 'choose' | 'paste', files: readonly File[]) => {
    if (files.length > 0) take(files.map((file) => ({ kind: 'file', via, file })));
  };
  const over = useWindowFiles(takeFiles, (pasted) => take([{ kind: 'text', text: pasted }]));
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
          <TextField ref={field} value={text} onChange={setText} autoFocus>
            <Label>{words.pasteTitle}</Label>
            <BoundedArea limit={limits.paste} rows={4} spellCheck="false" />
          </TextField>
          <div className="drop-ways">
            <Button className="button" isDisabled={text.trim() === ''} onPress={() => take([{ kind: 'text', text }])}>
              {words.pasteUse}
            </Button>
            <Button className="button quiet" onPress={paste}>
              {words.pasteHere}
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
