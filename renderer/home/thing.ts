// What was put into the box, and the ways to look at it and to hand it on to a renewal.
import { cutFront } from '../../core/base/cut.ts';
import type { EndingPage } from '../../core/contract/customers.ts';
import type { CallResult } from '../../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import { endToFind } from '../../core/intake/end-to-find.ts';
import type { Look, LookNext } from '../../core/intake/look.ts';
import { site } from '../../core/site/current.ts';
import { call } from '../app/client.ts';
import { bytesOf } from '../app/given-files.ts';

export type LookAnswerProps = {
  readonly found: Look;
  readonly among: Among | null;
  /** Whose certificate a mail can be about that names none; null: it isn't asked. */
  readonly ending: EndingPage | null;
  readonly stuck: boolean;
  readonly take: (next: LookNext) => void;
  /** Looks at the same thing once more. */
  readonly again: () => void;
  readonly close: () => void;
};

/** Of several files the answer is about one; `more` of the others would have told something, too. */
export type Among = { readonly count: number; readonly more: number };
export type Looked = { readonly thing: Thing; readonly found: Look } & Pick<LookAnswerProps, 'among' | 'ending'>;

export type Thing =
  | { readonly kind: 'file'; readonly via: 'drop' | 'choose' | 'paste'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string };

/** More than that are not looked at: nobody means them all. */
const maxLooked = 50;

/** Of several the answer is about the most telling one; one that can't be read is told where there is no other. */
export async function lookAtThings(
  things: readonly Thing[],
  lookAt: (thing: Thing) => Promise<Result<Look>> = lookAtThing,
  findEnding: (end: string) => Promise<Result<EndingPage>> = (end) => call('board.ending', { end }),
): Promise<Result<Looked>> {
  const looked: Looked[] = [];
  let failed: Result<never> | null = null;
  for (const thing of things.slice(0, maxLooked)) {
    const found = await lookAt(thing);
    if (found.ok) looked.push({ thing, found: found.value, among: null, ending: null });
    else failed ??= found;
  }
  const [first] = looked.toSorted((one, other) => telling(other.found) - telling(one.found));
  if (!first) return failed ?? fail('file-unreadable', 'none');
  const more = looked.filter((one) => one !== first && telling(one.found) > 1).length;
  const end = endToFind(first.found);
  const ending = end === null ? null : await findEnding(end);
  return succeed({
    ...first,
    among: things.length > 1 ? { count: things.length, more } : null,
    // What the mail is stays told, whatever the board says.
    ending: ending?.ok ? ending.value : null,
  });
}

/** A certificate or a request that will do, one that will not, words that say something, anything else. */
function telling({ kind, tone }: Look): number {
  if (kind === 'certificate' || kind === 'request') return tone === 'stop' ? 2 : 3;
  if (kind === 'hand-over' || kind === 'companies') return 3;
  return kind === 'file' || kind === 'unknown-text' || kind === 'nothing' ? 0 : 1;
}

async function lookAtThing(thing: Thing): Promise<Result<Look>> {
  if (thing.kind === 'text') return call('home.look', { text: thing.text });
  const read = await bytesOf(thing.file);
  return read.ok ? call('home.look', { name: cutFront(thing.file.name, 1000), bytes: read.value }) : read;
}

/**
 * Does what the answer offered: begins or opens, and hands over what belongs there. Its own page still asks for a
 * look at it.
 */
export async function go(next: LookNext, thing: Thing): Promise<Result<CaseView>> {
  const begun =
    next.do === 'begin'
      ? await call('case.begin', {
          flow: next.flow,
          mode: next.mode,
          environment: site.usualEnvironment,
          trap: null,
          customerId: next.customerId,
          known: next.known,
        })
      : await call('case.read', { caseId: next.caseId });
  if (!begun.ok) return begun;
  if (next.give) {
    const given = await give(begun.value.id, next.give, thing);
    return given.ok ? succeed(given.value.view) : given;
  }
  // The mail is what was put in: that much is said already.
  if (next.do === 'begin' && next.flow === 'revoke')
    return call('case.say', { caseId: begun.value.id, fact: { kind: 'revoke-told', data: { what: 'mail' } } });
  if (next.do === 'begin' || next.say === null) return begun;
  const fact =
    next.say === 'row-sought'
      ? { kind: 'row-sought' as const, data: { because: 'e320' as const } }
      : {
          kind: 'registration-refused' as const,
          data: { what: next.say === 'e320' ? ('e320' as const) : ('other' as const) },
        };
  return call('case.say', { caseId: begun.value.id, fact });
}

async function give(
  caseId: string,
  wanted: 'registered' | 'csr' | 'candidate',
  thing: Thing,
): Promise<Result<CallResult<'case.receive'>>> {
  if (thing.kind === 'text') return call('case.receiveText', { caseId, wanted, text: thing.text });
  const read = await bytesOf(thing.file);
  const { via, file } = thing;
  return read.ok
    ? call('case.receive', { caseId, wanted, via, name: cutFront(file.name, 1000), bytes: read.value })
    : read;
}
