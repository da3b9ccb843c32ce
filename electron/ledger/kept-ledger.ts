// The one ledger that everything else holds: behind it the file can be opened again, or exchanged for a copy, while the
// app goes on.
import type { Ledger, OpenedLedger } from './ledger.ts';
import { unreadableLedger } from './ledger.ts';
import type { ProjectedListener, Projector } from './projections.ts';

export type KeptLedger = {
  readonly ledger: Ledger;
  /** How the present file could be opened. */
  readonly opened: () => OpenedLedger;
  /**
   * Closes the file, lets `between` do with it what it likes, and opens it again, whatever came of that. What is asked
   * meanwhile is told that the ledger is held by another.
   */
  readonly reopen: <T>(between: () => Promise<T>) => Promise<T>;
  /** Told after the file has been opened again: nothing that was read before is known any more. */
  readonly onReopened: (listener: () => void) => void;
};

type LedgerCall = Exclude<keyof Ledger, 'readOnly' | 'writes' | 'project' | 'onProjected'>;

export function keepLedger(first: OpenedLedger, open: () => Promise<OpenedLedger>): KeptLedger {
  let opened = first;
  let { ledger: now } = first;
  let projector: Projector | null = null;
  let before = 0;
  const projected: ProjectedListener[] = [];
  const reopened: (() => void)[] = [];

  const to = <K extends LedgerCall>(name: K): Ledger[K] =>
    ((...given: readonly unknown[]) => (now[name] as (...args: readonly unknown[]) => unknown)(...given)) as Ledger[K];

  const ledger: Ledger = {
    get readOnly() {
      return now.readOnly;
    },
    // Never the same number for two files.
    writes: () => before + now.writes(),
    project: (given) => {
      projector = given;
      now.project(given);
    },
    onProjected: (listener) => {
      projected.push(listener);
      now.onProjected(listener);
    },
    listCustomers: to('listCustomers'),
    readCustomer: to('readCustomer'),
    customersCoded: to('customersCoded'),
    countedCustomers: to('countedCustomers'),
    deleteCustomer: to('deleteCustomer'),
    beginCase: to('beginCase'),
    listCases: to('listCases'),
    casesOf: to('casesOf'),
    hasCases: to('hasCases'),
    readCase: to('readCase'),
    appendFacts: to('appendFacts'),
    appendFact: to('appendFact'),
    readBlob: to('readBlob'),
    seenFingerprints: to('seenFingerprints'),
    addCustomers: to('addCustomers'),
    takeCustomers: to('takeCustomers'),
    seenState: to('seenState'),
    appendCustomerFacts: to('appendCustomerFacts'),
    readCustomerFacts: to('readCustomerFacts'),
    takeUp: to('takeUp'),
    isProjected: to('isProjected'),
    projectMore: to('projectMore'),
    refreshProjected: to('refreshProjected'),
    wroteElsewhere: to('wroteElsewhere'),
    listHeads: to('listHeads'),
    openHeads: to('openHeads'),
    keyedHeads: to('keyedHeads'),
    headsOf: to('headsOf'),
    headOf: to('headOf'),
    boardKeysAfter: to('boardKeysAfter'),
    boardKeysOf: to('boardKeysOf'),
    boardRows: to('boardRows'),
    historyOf: to('historyOf'),
    lastAuthors: to('lastAuthors'),
    readAuthor: to('readAuthor'),
    nameAuthor: to('nameAuthor'),
    getSetting: to('getSetting'),
    setSetting: to('setSetting'),
    savePracticeState: to('savePracticeState'),
    readPracticeState: to('readPracticeState'),
    writeCopyTo: to('writeCopyTo'),
    saveCopy: to('saveCopy'),
    saveCopyIfDue: to('saveCopyIfDue'),
    close: to('close'),
  };

  return {
    ledger,
    opened: () => opened,
    reopen: async (between) => {
      before += now.writes() + 1;
      now.close();
      now = unreadableLedger({ code: 'ledger-locked', detail: 'being exchanged' });
      try {
        return await between();
      } finally {
        opened = await open();
        now = opened.ledger;
        if (projector) now.project(projector);
        for (const listener of projected) now.onProjected(listener);
        for (const listener of reopened) listener();
      }
    },
    onReopened: (listener) => {
      reopened.push(listener);
    },
  };
}
