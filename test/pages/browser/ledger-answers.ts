// What the second side answers about the ledger as a whole: as the state says, and every exchange goes well.
import { succeed } from '../../../core/base/result.ts';
import type { LedgerAbout } from '../../../core/contract/ledger.ts';
import type { PageState } from '../page-state.ts';
import type { Answers } from './second-side.ts';

type LedgerCalls = Pick<
  Answers,
  | 'ledger.read'
  | 'ledger.again'
  | 'ledger.restore'
  | 'ledger.beginEmpty'
  | 'ledger.copyTo'
  | 'ledger.choose'
  | 'ledger.take'
>;

const none: LedgerAbout = { trouble: null, folder: '/home/someone/ledger', offer: null, passedOver: 0 };

export function ledgerAnswers({ info, ledger }: PageState): LedgerCalls {
  const { folder } = ledger?.about ?? none;
  const done = () => succeed({ done: true, info, folder, setAside: ledger?.setAside ?? null } as const);
  return {
    'ledger.read': () => succeed(ledger?.about ?? none),
    'ledger.again': () => succeed(info),
    'ledger.restore': done,
    'ledger.beginEmpty': done,
    'ledger.copyTo': () =>
      succeed({
        done: true,
        folder: '/media/someone/USB',
        name: 'MDM証明書ナビの控え_2026-11-30_1005.sqlite',
        copy: { at: '2026-11-30T01:05:00.000Z', companies: 3, cases: 5, newest: '2026-11-29T02:00:00.000Z' },
      }),
    'ledger.choose': () => succeed(ledger?.chosen ?? { kind: 'none' }),
    'ledger.take': done,
  };
}
