// A case held by telephone over the pure core: what is said goes through the guard, as in the product.
import { refuse } from '../../../core/case/guard.ts';
import type { CaseView } from '../../../core/case/view.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { readFacts, type UserFact } from '../../../core/flows/facts.ts';
import type { StoredFact } from '../../../core/engine/fact.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import type { Mode } from '../../../core/verdict/verdict.ts';
import { at } from '../flows/facts-for-tests.ts';

export type Line = {
  readonly view: () => CaseView;
  /** Null: it was taken; else why not. */
  readonly say: <K extends UserFact['kind']>(
    kind: K,
    data?: Extract<UserFact, { kind: K }>['data'] | object,
  ) => string | null;
  /** What the program itself has seen. */
  readonly note: (kind: string, data: StoredFact['data']) => void;
  readonly pass: (ms: number) => void;
};

export function onTheLine(flow: FlowId = 'renew', mode: Mode = 'practice'): Line {
  const stored: StoredFact[] = [];
  let wall = 0;
  const add = (kind: string, data: StoredFact['data']): void => {
    wall += 1000;
    const moment = at(wall);
    stored.push({
      seq: stored.length + 1,
      kind,
      at: new Date(moment.wall).toISOString(),
      run: moment.run,
      mono: moment.mono,
      data,
    });
  };
  const view = (): CaseView =>
    viewOf(
      {
        id: 'case',
        mode,
        flow,
        flowVersion: 99,
        environment: null,
        facts: readFacts(stored),
        unreadable: [],
        seen: [],
        readOnly: false,
        siteUrl: null,
      },
      at(wall),
    );
  return {
    view,
    say: (kind, data = {}) => {
      const before = view();
      const fact = { kind, data } as UserFact;
      const against = refuse(before, fact);
      if (against !== null) return against;
      // As electron/cases/drafts.ts adds it.
      const verdict = kind === 'told-accepted' && before.spoken ? { verdict: before.spoken } : {};
      add(kind, { ...data, ...verdict });
      return null;
    },
    note: add,
    pass: (ms) => void (wall += ms),
  };
}

/** The job as far as Apple's page, with the number of the certificate in use as it was heard. */
export function toPortal(line: Line, inUse = 'd8a0', end: string | null = '2027-01-25'): void {
  line.say('call-began', { has: 'nothing', language: 'ja' });
  line.say('customer-named', { name: '練習商事', mCode: 'M00000000' });
  line.say('site-entered');
  line.say('in-use-told', { apsp: inUse, serial: null, end, readBack: true });
  line.say('csr-requested');
  line.pass(61_000);
  line.say('csr-told');
  line.say('apple-id-told');
  line.say('way-chosen', { way: 'browser' });
  line.say('signed-in-told');
}
