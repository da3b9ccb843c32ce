// All cases at once: as the first page lists them, and as its box compares them. One that can't be told is left out.
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import { viewOf, type CaseFile } from '../../core/case/view-of.ts';
import { knownCase, type KnownCase } from '../../core/intake/known-cases.ts';
import type { Clock } from '../shell/clock.ts';
import type { Ledger } from '../ledger/ledger.ts';

export function createCaseLists(ledger: Ledger, load: (caseId: string) => Result<CaseFile>, clock: Clock) {
  return {
    /** For the box. */
    known: (): Result<readonly KnownCase[]> => {
      const records = ledger.listCases();
      if (!records.ok) return records;
      return succeed(
        records.value.flatMap((record): KnownCase[] => {
          const file = load(record.id);
          if (!file.ok) return [];
          const { state, step, finished, canSeekRow } = viewOf(file.value, clock.now());
          const { id: customerId, name: customer, mCode } = record.customer;
          return [
            knownCase(
              {
                caseId: record.id,
                customerId,
                customer,
                mCode,
                mode: record.mode,
                step,
                finished,
                seeksRows: canSeekRow && state.registration !== 'done',
              },
              state,
            ),
          ];
        }),
      );
    },
    /** For the list, last changed first. */
    list: (): Result<readonly CaseSummary[]> => {
      const records = ledger.listCases();
      if (!records.ok) return records;
      const summaries = records.value.flatMap((record): CaseSummary[] => {
        const file = load(record.id);
        if (!file.ok) return [];
        const { facts, unreadable } = file.value;
        // Begun and left before anything was said: nothing to go on with.
        if (facts.length + unreadable.length === 0) return [];
        const view = viewOf(file.value, clock.now());
        const screen = view.journey.find((entry) => entry.id === view.step)?.screen ?? 0;
        return [
          {
            id: record.id,
            customerId: record.customer.id,
            mode: view.mode,
            flow: view.flow,
            customer: record.customer.name,
            mCode: record.customer.mCode || (view.state.begunWith?.mCode ?? ''),
            step: view.step,
            screen,
            // By what can be read: a damaged time is none.
            changedAt: facts.at(-1)?.at ?? record.createdAt,
            finished: view.finished,
            lacking: view.lacking,
            unreadable: unreadable.length,
          },
        ];
      });
      return succeed(summaries.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt)));
    },
  };
}
