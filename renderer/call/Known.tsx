// What the one who guides has in sight while the caller reads, and answers to what callers ask at this place.
import { knownHere, type KnownHere } from '../../core/call/known.ts';
import type { AskedLine, Known as What } from '../../core/call/scene.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from '../case/case-context.ts';
import { useWords } from '../app/wizard-context.ts';

export function Known({ what }: { readonly what: What }) {
  const words = useWords();
  const { view } = useCase();
  const known = knownHere(view, what);
  if (known === null) return null;
  const { about, value, more } = shown(known, words);
  return (
    <section className="call-known" aria-label={about}>
      <h2>{about}</h2>
      <p className="call-known-value">{value}</p>
      {more && <p>{more}</p>}
    </section>
  );
}

function shown(known: KnownHere, { call, dates }: Texts) {
  switch (known.what) {
    case 'sought':
      return {
        about: call.known.sought,
        value: known.lastFour,
        more: known.date && call.known.soughtDates(known.date),
      };
    case 'new-end':
      return {
        about: call.known.newEnd,
        value: dates.day(known.end),
        more: known.at === null ? call.known.aDayOff : call.known.onSite(known.at),
      };
    case 'registered-at':
      return { about: call.known.registered, value: known.at, more: call.known.after };
  }
}

type AskedProps = {
  readonly ids: readonly string[];
  readonly own: Readonly<Record<string, AskedLine>>;
  /** In the language of the caller. */
  readonly said: Readonly<Record<string, AskedLine>>;
  readonly locale: string;
};

export function Asked({ ids, own, said, locale }: AskedProps) {
  const { call } = useWords();
  return (
    <section className="call-asks" aria-label={call.asked}>
      <h2>{call.asked}</h2>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{own[id]?.about}</dt>
            <dd lang={locale}>{said[id]?.say}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
