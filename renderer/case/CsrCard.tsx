// One request file by its name and the time read off it; an older one is greyed (docs/manual-coverage.md S9, M13).
import type { ReactNode } from 'react';
import type { ReceivedCsr } from '../../core/engine/nouns.ts';
import { csrTime } from '../../core/reading/csr-time.ts';
import { issuedWords } from './issued-words.ts';
import { useWords } from '../app/wizard-context.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { Shape } from '../controls/Shape.tsx';

type Props = {
  readonly csr: Pick<ReceivedCsr, 'name'>;
  readonly about: string;
  readonly remark?: string;
  readonly old?: boolean;
  readonly large?: boolean;
  readonly children?: ReactNode;
};

export function CsrCard({ csr, about, remark = '', old = false, large = false, children }: Props) {
  const {
    dates,
    request: { csrTake },
    receive,
  } = useWords();
  const time = csrTime(csr.name);
  return (
    <section className="csr-card" data-old={old} data-large={large}>
      <Shape kind="file" />
      <div>
        <p className="csr-about">{about}</p>
        <p className="csr-time">{time ? issuedWords(dates, time) : csrTake.unnamedTime}</p>
        <p className="csr-name">
          {large ? <LargeName name={csr.name || receive.pasted} /> : <Breakable text={csr.name || receive.pasted} />}
        </p>
        {remark && <p className="csr-remark">{remark}</p>}
        {children}
      </div>
    </section>
  );
}

/** For comparing by eye: the digits of the time in one piece, large, the rest around them. */
function LargeName({ name }: { readonly name: string }) {
  const [, before, digits, after] = /^(.*?)(\d{12})(?!\d)(.*)$/.exec(name) ?? [];
  if (!digits) return <Breakable text={name} />;
  return (
    <>
      {before && <Breakable text={before} />}
      <strong className="csr-digits">
        {digits}
        <small>{after}</small>
      </strong>
    </>
  );
}
