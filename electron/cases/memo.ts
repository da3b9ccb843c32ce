// The Apple ID memo of a case: noted, compared, shown. The address goes to the keychain and nowhere else; facts say
// only that it was noted.
import { judgeAddress, maskAddress, readAddress, sameAddress } from '../../core/apple-id/judge.ts';
import {
  caseAccount,
  memoAccount,
  type MemoAnswer,
  type MemoSaid,
  type MemoState,
  type MemoTrouble,
} from '../../core/apple-id/memo.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { FactData } from '../../core/flows/facts.ts';
import type { Cases } from './cases.ts';
import type { Keychain, Kept } from '../keychain/keychain.ts';

type Found = {
  readonly address: string | null;
  readonly kept: MemoState['kept'];
  readonly trouble: MemoTrouble | null;
};
type Noted = { readonly view: CaseView; readonly memo: MemoState; readonly answer: MemoAnswer };
export type Memos = ReturnType<typeof createMemos>;

export function createMemos(cases: Cases, keychain: Keychain) {
  /** Where the keychain refused: in memory until the case is left, so that this renewal has it all the same. */
  const session = new Map<string, string>();

  const find = async (view: CaseView): Promise<Found> => {
    const account = memoAccount(view.state, view.id);
    const kept = await keychain.get(view.mode, account);
    const held = session.get(view.id);
    if (held !== undefined) return { address: held, kept: 'session', trouble: kept.ok ? null : kept.trouble };
    if (kept.ok && kept.value !== null) return { address: kept.value, kept: 'keychain', trouble: null };
    const moved = kept.ok && account !== caseAccount(view.id) ? await move(view, account) : null;
    if (moved !== null) return { address: moved, kept: 'keychain', trouble: null };
    return { address: null, kept: null, trouble: kept.ok ? null : kept.trouble };
  };

  /** Noted before the topic was known: from now on under the topic. */
  const move = async (view: CaseView, account: string): Promise<string | null> => {
    const early = await keychain.get(view.mode, caseAccount(view.id));
    if (!early.ok || early.value === null) return null;
    const there = await keychain.set(view.mode, account, early.value);
    if (there.ok) await keychain.remove(view.mode, caseAccount(view.id));
    return early.value;
  };

  /** Where reading was refused just now, writing would only ask the user a second time. */
  const keep = async (view: CaseView, address: string, refused: MemoTrouble | null): Promise<Kept<null>> => {
    const kept: Kept<null> = refused
      ? { ok: false, trouble: refused }
      : await keychain.set(view.mode, memoAccount(view.state, view.id), address);
    if (kept.ok) session.delete(view.id);
    else session.set(view.id, address);
    return kept;
  };

  const write = (view: CaseView, found: Found, data: FactData<'apple-id-noted'>): Result<Noted> => {
    const noted = cases.appleIdNoted(view.id, data);
    return noted.ok ? succeed({ view: noted.value, memo: stateOf(found), answer: 'noted' }) : noted;
  };

  const noteTyped = async (
    view: CaseView,
    found: Found,
    said: Extract<MemoSaid, { kind: 'typed' }>,
  ): Promise<Result<Noted>> => {
    const read = readAddress(said.address);
    if (!read.ok) return succeed({ view, memo: stateOf(found), answer: read.because });
    const same = found.address !== null && sameAddress(found.address, read.address);
    const site = said.from === 'site' ? 'same' : siteAfter(view, same);
    if (same && found.kept === 'keychain') return write(view, found, { site, memo: 'same', kept: found.kept });
    // A slip that is entered again in the same case is a correction; only an earlier case's memo is asked about.
    if (found.address !== null && !same && !said.replace && !view.state.memoIsOurs)
      return succeed({ view, memo: stateOf(found), answer: 'different' });
    const ofEarlier = same ? 'same' : 'replaced';
    const kept = await keep(view, read.address, found.trouble);
    const after: Found = {
      address: read.address,
      kept: kept.ok ? 'keychain' : 'session',
      trouble: kept.ok ? null : kept.trouble,
    };
    return write(view, after, {
      site,
      memo: found.address === null ? 'first' : ofEarlier,
      kept: kept.ok ? 'keychain' : 'session',
    });
  };

  return {
    state: async (caseId: string): Promise<Result<MemoState>> => {
      const view = cases.read(caseId);
      return view.ok ? succeed(stateOf(await find(view.value))) : view;
    },
    note: async (caseId: string, said: MemoSaid): Promise<Result<Noted>> => {
      const view = cases.read(caseId);
      if (!view.ok) return view;
      const found = await find(view.value);
      if (said.kind === 'typed') return noteTyped(view.value, found, said);
      if (found.kept === null) return succeed({ view: view.value, memo: stateOf(found), answer: 'nothing' });
      return write(view.value, found, {
        site: said.kind === 'site-blank' ? 'blank' : 'other',
        memo: 'kept',
        kept: found.kept,
      });
    },
    /** For the eyes of the person at this screen, and for the clipboard. */
    reveal: async (caseId: string): Promise<Result<{ address: string | null }>> => {
      const view = cases.read(caseId);
      return view.ok ? succeed({ address: (await find(view.value)).address }) : view;
    },
    forgetSession: () => session.clear(),
  };
}

/** What the management site shows, once another address than before was typed: no longer the same. */
function siteAfter({ state: { appleId } }: CaseView, same: boolean): FactData<'apple-id-noted'>['site'] {
  const before = appleId.kind === 'noted' ? appleId.site : 'blank';
  return before === 'same' && !same ? 'other' : before;
}

const stateOf = ({ address, kept, trouble }: Found): MemoState => ({
  masked: address === null ? null : maskAddress(address),
  reasons: address === null ? [] : judgeAddress(address),
  kept,
  trouble,
});
