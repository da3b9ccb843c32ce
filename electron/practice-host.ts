// Starts the practice servers for one case when a page of theirs is wanted, keeps their world in the ledger, and
// stops them.
import { stateOf } from '../core/case/state.ts';
import { readFacts, type FactData } from '../core/flows/facts.ts';
import { flowIds, type FlowId } from '../core/flows/flow-ids.ts';
import { flows } from '../core/flows/flows.ts';
import type { Place } from '../core/portal/sites.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Practice } from './practice/start.ts';
import type { ScenarioId } from './practice/world/state.ts';

export type PracticeHost = ReturnType<typeof createPracticeHost>;

/** A flow of a newer version is practised as a renewal. */
const worldOf = (flow: string): ScenarioId =>
  flowIds.find((id) => id === flow) ? flows[flow as FlowId].traits.practiceWorld : 'renew';

export function createPracticeHost(
  ledger: Ledger,
  wall: () => number,
  trouble: (text: string) => void,
  reader: () => 'ja' | 'en',
  did: (caseId: string, what: FactData<'practice-did'>) => void,
) {
  let running: { caseId: string; practice: Promise<Practice> } | null = null;

  const stop = async () => {
    const old = running;
    running = null;
    await old?.practice.then((practice) => practice.close()).catch(() => undefined);
  };

  const start = async (caseId: string): Promise<Practice> => {
    // Loaded only when somebody practises: the certificate writer is the heaviest part of the program.
    const [{ startPractice }, { isPracticeState }, { didBetween }] = await Promise.all([
      import('./practice/start.ts'),
      import('./practice/world/state.ts'),
      import('./practice/world/did.ts'),
    ]);
    const record = ledger.readCase(caseId);
    if (!record.ok || record.value.case.mode !== 'practice') throw new Error('not a practice case');
    const facts = readFacts(record.value.facts);
    const prepared = facts.find((fact) => fact.kind === 'practice-prepared');
    const traps = prepared?.data.trap ? [prepared.data.trap] : [];
    const {
      turned,
      trouble: { startOver },
    } = stateOf(facts);
    // A start-over goes on in an empty world once the vendor has deleted the certificate.
    const emptied = startOver['vendor-deleted']?.done ?? false;
    const scenario = emptied ? 'create' : worldOf(turned?.flow ?? record.value.case.flow);
    const last = ledger.readPracticeState(caseId);
    // A case that was begun as a creation and turned out to be a renewal needs a world with something to renew.
    const kept =
      isPracticeState(last) &&
      !(emptied && last.scenario !== 'create') &&
      !(last.scenario === 'create' && scenario !== 'create' && last.site.registered === null)
        ? last
        : null;
    // Whatever the case was before: once it is a start-over, the same world lets its devices be deleted.
    const state = kept && scenario === 'start-over' ? { ...kept, scenario } : kept;
    const practice = await startPractice({
      environment: record.value.customer.environment ?? 'M6',
      scenario,
      traps,
      now: wall,
      reader,
      ...(state ? { state } : {}),
    });
    const keep = () => {
      const saved = ledger.savePracticeState(caseId, practice.snapshot());
      if (!saved.ok) trouble(`practice state: ${saved.error.code}`);
    };
    let before = practice.snapshot();
    practice.onChange((after) => {
      keep();
      const done = didBetween(before, after);
      before = after;
      for (const one of done) did(caseId, one);
    });
    keep();
    return practice;
  };

  return {
    stop,
    /** Somebody else's browser may be on them still, and would find nothing there. */
    stopUnless: async (needed: (caseId: string) => boolean): Promise<void> => {
      if (running && !needed(running.caseId)) await stop();
    },
    /** The entry address of one of the two practice places of a case. */
    entry: async (caseId: string, place: Place): Promise<{ entry: string; origin: string }> => {
      if (running?.caseId !== caseId) {
        await stop();
        running = { caseId, practice: start(caseId) };
      }
      const practice = await running.practice;
      return place === 'apple'
        ? { entry: practice.portalUrl, origin: practice.portalOrigin }
        : { entry: practice.siteUrl, origin: practice.siteOrigin };
    },
  };
}
