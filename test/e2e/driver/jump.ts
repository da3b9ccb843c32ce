// A case brought to a step without its pages being drawn on the way: what the pages would say is said through the
// window's own bridge, files come from the practice site or are given as a drop, and the case is opened from the list.
import { expect } from '@playwright/test';
import type { PracticeTrap, UserFact } from '../../../core/flows/facts.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import type { FileRole } from '../../../core/engine/step.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import { practiceAppleId } from '../../../core/customers/practice-customer.ts';
import { practiceCode } from '../../../core/customers/practice-customer.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { MemoSaid } from '../../../core/apple-id/memo.ts';
import type { GivenFile } from './crafted.ts';
import { practiceSite } from './practice-site.ts';
import { passTime, type Wizard } from './wizard.ts';

export type Begun = {
  readonly flow?: FlowId;
  readonly mode?: 'practice' | 'real';
  readonly environment?: 'M5' | 'M6';
  readonly trap?: PracticeTrap | null;
};

/** What is said about one case through the bridge; whatever is refused ends the story, with the reason. */
export type Bridge = Awaited<ReturnType<typeof beginByBridge>>;

/** From the first page: a case of its own. */
export async function beginByBridge(
  wizard: Wizard,
  { flow = 'renew', mode = 'practice', environment = 'M6', trap = null }: Begun = {},
) {
  const { page } = wizard;
  await wizard.atHome();
  const caseId = await page.evaluate(
    async (args) => {
      const begun = await window.wizard.call('case.begin', { ...args, customerId: null });
      if (!begun.ok) throw new Error(`begin: ${begun.error.code}`);
      return begun.value.id;
    },
    { flow, mode, environment, trap },
  );
  const say = (...facts: readonly UserFact[]): Promise<void> =>
    page.evaluate(
      async ({ caseId, facts }) => {
        for (const fact of facts) {
          const said = await window.wizard.call('case.say', { caseId, fact });
          if (!said.ok) throw new Error(`${fact.kind}: ${said.error.code} ${said.error.detail}`);
        }
      },
      { caseId, facts },
    );
  const read = (): Promise<CaseView> =>
    page.evaluate(async (id) => {
      const view = await window.wizard.call('case.read', { caseId: id });
      if (!view.ok) throw new Error(`read: ${view.error.code}`);
      return view.value;
    }, caseId);
  /** Until a file that was asked for in a foreign page has come, or a wait is over. */
  const until = async (holds: (view: CaseView) => boolean): Promise<CaseView> => {
    await expect.poll(async () => holds(await read()), { timeout: 15_000, intervals: [50] }).toBe(true);
    return read();
  };
  return {
    caseId,
    say,
    read,
    until,
    sayWith: async <K extends 'csr-accepted' | 'candidate-accepted'>(kind: K): Promise<void> => {
      const { state } = await read();
      const file = kind === 'csr-accepted' ? state.csrs.at(-1) : state.candidate;
      await say({ kind, data: { sha256: file?.sha256 ?? '' } });
    },
    give: (wanted: FileRole, { name, buffer }: GivenFile): Promise<void> =>
      page.evaluate(
        async ({ bytes, ...args }) => {
          const given = await window.wizard.call('case.receive', {
            ...args,
            via: 'drop',
            bytes: Uint8Array.from(bytes),
          });
          if (!given.ok || !given.value.received.taken) throw new Error(`${args.wanted} was not taken`);
        },
        { caseId, wanted, name, bytes: [...buffer] },
      ),
    note: (said: MemoSaid): Promise<void> =>
      page.evaluate(
        async ({ caseId, said }) => {
          const noted = await window.wizard.call('memo.note', { caseId, said });
          if (!noted.ok || noted.value.answer !== 'noted') throw new Error('the memo was not noted');
        },
        { caseId, said },
      ),
    /** The practice site, in the view where its step shows it. */
    site: async () => {
      await page.evaluate(
        (id) =>
          window.wizard.call('view.open', {
            caseId: id,
            place: 'site',
            bounds: { x: 300, y: 60, width: 700, height: 500 },
          }),
        caseId,
      );
      return practiceSite(wizard.running.app);
    },
    /** The case as a person comes back to it: from the list of the first page. */
    open: async (step: StepId): Promise<void> => {
      await page.evaluate(() => window.wizard.call('view.close', undefined));
      await page.reload();
      await wizard.atHome();
      await wizard.resume();
      await wizard.at(step);
    },
  };
}

export const named = ({ words }: Wizard): UserFact => ({
  kind: 'customer-named',
  data: { name: words.shell.practiceCustomer, mCode: practiceCode },
});
/** What is said without any data: its shape is the binder's to refuse. */
const plain = (kind: UserFact['kind']): UserFact => ({ kind, data: {} }) as UserFact;

/** Signed in to the site, its certificate given out and confirmed: the request comes next. */
async function takeRegistered(bridge: Bridge, wizard: Wizard): Promise<void> {
  await bridge.say(named(wizard));
  const site = await bridge.site();
  await site.openCertificates();
  await site.exportCertificate();
  await bridge.until(({ state }) => state.registered !== null);
  await bridge.say(plain('registered-confirmed'));
}

/** CSR発行, the minute, and its file taken and accepted. */
async function takeCsr(bridge: Bridge, wizard: Wizard, site: Awaited<ReturnType<Bridge['site']>>): Promise<void> {
  await site.openCertificates();
  await site.issueCsr();
  await passTime(wizard.running, 61_000);
  await bridge.say(plain('csr-requested'), plain('csr-at-hand'));
  await site.exportCsr();
  await bridge.until(({ state }) => state.csrs.length > 0);
  await bridge.sayWith('csr-accepted');
}

/** `appleId` false: nobody knew it; `registered` false: the certificate in use was not to be had. */
export type JumpTo = Begun & {
  readonly way?: 'view' | 'browser';
  readonly appleId?: boolean;
  readonly registered?: boolean;
};
export type Jumped = { readonly serial: string; readonly uuid: string };

/** The step that Apple's page stands beside first. */
export const besideApple = ({ flow }: JumpTo): StepId => (flow === 'duplicate' ? 'find-row' : 'portal');

/** A practised job at Apple's page, as `renewalOf(wizard).toPortal()` would leave a renewal. */
export async function jumpToPortal(
  wizard: Wizard,
  { way = 'view', appleId = true, registered: given = true, ...begun }: JumpTo = {},
): Promise<Jumped> {
  const bridge = await beginByBridge(wizard, begun);
  const { flow } = begun;
  if (flow === 'create') {
    await toCreate(bridge, wizard);
    await bridge.say({ kind: 'way-chosen', data: { way } });
    await bridge.open('portal');
    return { serial: '', uuid: '' };
  }
  if (given) await takeRegistered(bridge, wizard);
  else await bridge.say(named(wizard), plain('site-entered'), plain('registered-unavailable'));
  const site = await bridge.site();
  if (flow === 'expired') await bridge.say(plain('expired-read'));
  // Rows are told apart before a request is asked for.
  if (flow !== 'duplicate') await takeCsr(bridge, wizard, site);
  if (appleId) {
    await site.openCertificates();
    await bridge.note({ kind: 'typed', address: await site.memo(), from: 'site', replace: false });
    await bridge.say(plain('apple-id-accepted'));
  } else await bridge.say(plain('apple-id-unknown'));
  await bridge.say({ kind: 'way-chosen', data: { way } });
  const { state } = await bridge.read();
  await bridge.open(besideApple(begun));
  const { registered } = state;
  if (registered?.kind !== 'file') return { serial: '', uuid: '' };
  const { serial, topic } = registered.certificate;
  return { serial: serial.replace(/^(00)+(?=..)/, ''), uuid: topic?.split('.').at(-1) ?? '' };
}

/** A creation with its request, the practice's own Apple ID noted for it. */
async function toCreate(bridge: Bridge, wizard: Wizard): Promise<void> {
  await bridge.say(
    named(wizard),
    plain('site-entered'),
    { kind: 'devices-enrolled', data: { enrolled: 'none' } },
    { kind: 'apple-id-existing', data: { has: 'yes' } },
    { kind: 'apple-id-used', data: { use: 'only-this' } },
  );
  await bridge.note({ kind: 'typed', address: practiceAppleId, from: 'elsewhere', replace: true });
  await bridge.say(plain('apple-id-accepted'));
  await takeCsr(bridge, wizard, await bridge.site());
}

/**
 * A case whose files are given by hand, at Apple's page: a real one, or a practised one beside the browser. `site`: the
 * address of a customer's own management site; then it ends before that at the step that compares the Apple ID there.
 */
export async function jumpByFiles(
  wizard: Wizard,
  files: { readonly registered: GivenFile; readonly csr: GivenFile },
  {
    name,
    way,
    site,
    ...begun
  }: Begun & { readonly name: string; readonly way: 'view' | 'browser'; readonly site?: string },
): Promise<Bridge> {
  const bridge = await beginByBridge(wizard, begun);
  await bridge.say({ kind: 'customer-named', data: { name, mCode: '' } }, plain('site-entered'));
  await bridge.give('registered', files.registered);
  await bridge.say(plain('registered-confirmed'), plain('csr-requested'), plain('csr-at-hand'));
  await bridge.give('csr', files.csr);
  await bridge.sayWith('csr-accepted');
  if (site === undefined) await bridge.say(plain('apple-id-unknown'), { kind: 'way-chosen', data: { way } });
  else await bridge.say({ kind: 'site-noted', data: { address: site } });
  return bridge;
}
