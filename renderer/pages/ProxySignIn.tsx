// The page that asks for a proxy's name and password; Enter connects, Esc goes back without.
import { useEffect, useState } from 'react';
import { Button, Form, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { LimitedInput } from '../controls/Bounded.tsx';
import type { ProxyName, ProxyQuestion } from '../../core/contract/proxy.ts';
import type { Texts } from '../../core/text/texts.ts';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';

type Props = {
  readonly words: Texts['proxy'];
  readonly question: ProxyQuestion;
  readonly answer: (given: ProxyName | null) => void;
};

export function ProxySignIn({ words, question, answer }: Props) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => {
    // Esc also cancels kana in the making, and then means nothing else.
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) answer(null);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [answer]);
  return (
    <main className="proxy-sign-in">
      <h1>{words.heading}</h1>
      {question.again ? (
        <Note tone="caution" live>
          {words.again}
        </Note>
      ) : (
        <Lines lines={words.lines} />
      )}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') answer({ name, password });
        }}
      >
        <p className="code-line">{words.asker(question.proxy)}</p>
        <TextField value={name} onChange={setName} autoFocus isRequired>
          <Label>{words.name}</Label>
          <LimitedInput limit={limits.proxyName} said={words.tooLong} autoComplete="off" spellCheck="false" />
        </TextField>
        <TextField value={password} onChange={setPassword} type="password">
          <Label>{words.password}</Label>
          <LimitedInput limit={limits.proxyPassword} said={words.tooLong} autoComplete="off" />
        </TextField>
        <p className="hint">
          <strong>{words.notApple}</strong> {words.kept}
        </p>
        <div className="proxy-ways">
          <Button className="button quiet" onPress={() => answer(null)}>
            {words.cancel}
          </Button>
          <Button className="button primary" type="submit" isDisabled={name === ''}>
            {words.primary}
          </Button>
        </div>
      </Form>
    </main>
  );
}
