// What was put into the box, and the ways to look at it and to hand it on to a renewal.
import type { CallResult } from '../../core/contract/wizard.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { Look, LookNext } from '../../core/intake/look.ts';
import { call } from '../app/client.ts';
import { bytesOf } from '../app/given-files.ts';

export type LookAnswerProps = {
  readonly found: Look;
  readonly stuck: boolean;
  readonly take: (next: LookNext) => void;
  readonly close: () => void;
};

export type Thing =
  | { readonly kind: 'file'; readonly via: 'drop' | 'choose' | 'paste'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string };

export async function lookAt(thing: Thing): Promise<Result<Look>> {
  if (thing.kind === 'text') return call('home.look', { text: thing.text });
  const read = await bytesOf(thing.file);
  return read.ok ? call('home.look', { name: thing.file.name.slice(-1000), bytes: read.value }) : read;
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
          environment: 'M6',
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
    ? call('case.receive', { caseId, wanted, via, name: file.name.slice(-1000), bytes: read.value })
    : read;
}
