// One handler per call about the ledger as a whole (core/contract/ledger.ts).
import type { ledgerCalls } from '../../core/contract/ledger.ts';
import type { Handlers } from '../shell/ipc.ts';
import type { Keeper } from './keeper.ts';

export type LedgerHandlers = Pick<Handlers, keyof typeof ledgerCalls>;

export const ledgerHandlers = (keeper: Keeper): LedgerHandlers => ({
  'ledger.read': () => keeper.read(),
  'ledger.again': () => keeper.again(),
  'ledger.restore': ({ copy }) => keeper.restore(copy),
  'ledger.beginEmpty': () => keeper.beginEmpty(),
  'ledger.copyTo': () => keeper.copyTo(),
  'ledger.choose': () => keeper.choose(),
  'ledger.take': () => keeper.take(),
});
