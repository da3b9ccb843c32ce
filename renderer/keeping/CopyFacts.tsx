// What a copy of the ledger holds, and what it lacks of the present one: said before anything is pressed.
import type { CopyOffer, Lacks } from '../../core/contract/ledger.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWords } from '../app/wizard-context.ts';

type LacksWords = {
  readonly unknown: string;
  readonly none: string;
  readonly some: (entries: number, companies: number, newest: string) => string;
};
type Props = { readonly offer: CopyOffer; readonly lacks: LacksWords };

export function CopyFacts({ offer: { copy, lacks: missing }, lacks }: Props) {
  const {
    keeping: { copy: words },
    dates,
  } = useWords();
  const { at, companies, cases, newest } = copy;
  const lines = [
    newest === null ? words.holds(companies, cases) : words.holdsUpTo(companies, cases, dates.full(newest)),
    lacking(missing, lacks, dates.full),
  ];
  return (
    <>
      <p className="kept-name">
        <Unbroken text={at === null ? words.undated : words.title(dates.full(at))} />
      </p>
      {lines.map((line) => (
        <p key={line}>
          <Unbroken text={line} />
        </p>
      ))}
    </>
  );
}

function lacking(missing: Lacks | null, words: LacksWords, when: (iso: string) => string): string {
  if (missing === null) return words.unknown;
  const { entries, companies, newest } = missing;
  return newest === null ? words.none : words.some(entries, companies, when(newest));
}
