// One handler per call of the contract, each a line or two over the services.
import { app, clipboard, shell } from 'electron';
import { join } from 'node:path';
import type { AppInfo, Language } from '../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../core/base/result.ts';
import type { CaseView } from '../core/case/view.ts';
import { givenFile } from '../core/files/given-file.ts';
import { lookAt } from '../core/intake/look-at.ts';
import { links, type Place } from '../core/portal/sites.ts';
import { beginMail } from './shell/mail.ts';
import type { NarrowWindow } from './shell/narrow-window.ts';
import type { BrowserWay } from './foreign/browser-way.ts';
import { worldOf } from './foreign/world-of.ts';
import type { Cases } from './cases/cases.ts';
import type { Clock } from './shell/clock.ts';
import type { FolderReceiver } from './cases/folder-receiver.ts';
import type { Handlers } from './shell/ipc.ts';
import type { Memos } from './cases/memo.ts';
import type { CustomerHandlers } from './customers/handlers.ts';
import type { OpenCase } from './cases/open-case.ts';
import type { PcCheck } from './cases/pc-check.ts';
import type { PracticeHost } from './practice-host.ts';
import type { RecordKeeper } from './cases/records.ts';
import type { LedgerHandlers } from './keeping/handlers.ts';
import type { Views } from './foreign/views.ts';
import type { HandOverHandlers } from './hand-over/handlers.ts';
import type { SheetHandlers } from './sheets/handlers.ts';
import type { TableHandlers } from './tables/handlers.ts';
import type { TrainingHandlers } from './training/handlers.ts';

export type Services = {
  readonly clock: Clock;
  readonly cases: Cases;
  readonly forCustomers: CustomerHandlers;
  readonly forSheets: SheetHandlers;
  readonly forHandOver: HandOverHandlers;
  readonly forTables: TableHandlers;
  readonly forLedger: LedgerHandlers;
  readonly forTraining: TrainingHandlers;
  /** The open case is left: its foreign pages end, and its practice servers, unless a caller is on them. */
  readonly leaveCase: () => Promise<void>;
  readonly memos: Memos;
  readonly views: Views;
  readonly practice: PracticeHost;
  readonly pcCheck: PcCheck;
  readonly records: RecordKeeper;
  readonly browserWay: BrowserWay;
  readonly folderReceiver: FolderReceiver;
  readonly narrowWindow: NarrowWindow;
  readonly openCase: OpenCase;
  /** Remembers whether the companion is wanted. */
  readonly useCompanion: (on: boolean) => Result<unknown>;
  readonly info: () => AppInfo;
  readonly broke: (text: string) => void;
  readonly paste: () => void;
  readonly setLanguage: (language: Language) => Result<AppInfo>;
  readonly mask: (on: boolean) => AppInfo;
};

export function createHandlers({
  clock,
  cases,
  forCustomers,
  forSheets,
  forHandOver,
  forTables,
  forLedger,
  forTraining,
  leaveCase,
  memos,
  views,
  practice,
  pcCheck,
  records,
  browserWay,
  folderReceiver,
  narrowWindow,
  openCase,
  useCompanion,
  info,
  broke,
  paste,
  setLanguage,
  mask,
}: Services): Handlers {
  const opened = (result: Result<CaseView>): Result<CaseView> => {
    if (result.ok) openCase.shows(result.value);
    return result;
  };
  const addressOf = async (view: CaseView, place: Place): Promise<Result<string>> => {
    const target = await worldOf(view, place, practice);
    return target.ok ? succeed(target.value.entry) : target;
  };
  const done = async (work: Promise<unknown> | void): Promise<Result<null>> => {
    await work;
    return succeed(null);
  };

  return {
    'app.info': () => succeed(info()),
    'app.setLanguage': ({ language }) => setLanguage(language),
    'app.mask': ({ on }) => succeed(mask(on)),
    'app.secret': ({ shows }) => done(views.keepPrivate(shows, 'shown')),
    'app.openLink': ({ link }) => done(shell.openExternal(links[link])),
    'app.broke': ({ name, at }) => done(broke(`page: ${name} ${at}`)),
    'app.copy': ({ text }) => done(clipboard.writeText(text)),
    'app.mail': async ({ text }) =>
      succeed({
        begun: await beginMail(text, {
          copy: async (copied) => {
            await clipboard.writeText(copied);
          },
          open: (address) => shell.openExternal(address),
        }),
      }),
    'app.paste': () => done(paste()),
    'home.cases': () => cases.list(),
    'home.look': async (given) => {
      if ('bytes' in given) {
        // Loaded only when a file comes: a reader of tables is no part of the start.
        const { isCompaniesTable, companiesTable } = await import('../core/intake/companies-table.ts');
        if (isCompaniesTable(given.bytes)) return succeed(companiesTable(given.name));
      }
      const what = 'text' in given ? { kind: 'text' as const, text: given.text } : givenFile(given.bytes, given.name);
      return cases.lookedUp((known) => lookAt(what, { now: clock.wall(), environment: null, cases: known }));
    },
    'case.begin': ({ flow, mode, environment, trap, customerId, known }) =>
      opened(cases.begin(flow, mode, environment, trap, customerId, known ?? null)),
    'case.read': ({ caseId }) => opened(cases.read(caseId)),
    'case.leave': () => done(leaveCase()),
    'case.say': async ({ caseId, fact }) => {
      const said = cases.say(caseId, fact);
      if (said.ok) browserWay.remember(fact);
      // Another job may practise in another world, and so does a start-over once the vendor has deleted the
      // certificate: its pages are opened anew.
      const elsewhere =
        fact.kind === 'turned-to' || (fact.kind === 'start-over-did' && fact.data.step === 'vendor-deleted');
      if (said.ok && elsewhere && said.value.mode === 'practice') await views.leave().then(() => practice.stop());
      return said;
    },
    'case.receive': ({ caseId, wanted, via, name, bytes }) => cases.receive(caseId, wanted, via, name, bytes),
    'case.receiveText': ({ caseId, wanted, text }) => cases.receiveText(caseId, wanted, text),
    'case.judgeRow': ({ caseId, text }) => cases.judgeRow(caseId, text),
    'case.findRow': ({ caseId, given }) => cases.findRow(caseId, given),
    'case.save': async ({ caseId, which }) => {
      const folder = join(app.getPath('downloads'), app.getName());
      const written = await views.write(caseId, which, folder);
      if (!written.ok) return written;
      const noted = cases.handedOver(
        caseId,
        which === 'candidate' ? 'candidate' : 'csr',
        written.value.sha256,
        'saved',
      );
      if (!noted.ok) return noted;
      // Where the file lies is what the browser's dialog asks next.
      await done(clipboard.writeText(written.value.path));
      return succeed({ folder, path: written.value.path, name: written.value.name });
    },
    'case.showSaved': async ({ caseId, which }) => {
      const written = await views.write(caseId, which, join(app.getPath('downloads'), app.getName()));
      if (!written.ok) return written;
      shell.showItemInFolder(written.value.path);
      return succeed(null);
    },
    'case.openInBrowser': async ({ caseId, place }) => {
      const view = cases.read(caseId);
      if (!view.ok) return view;
      // The noted address, never one that a page named.
      const address = await addressOf(view.value, place);
      if (!address.ok) return address;
      if (!(await browserWay.opens())) return fail('portal-not-open', 'Internet Explorer');
      await shell.openExternal(address.value);
      return succeed(null);
    },
    'case.portalAddress': async ({ caseId }) => {
      const view = cases.read(caseId);
      if (!view.ok) return view;
      const address = await addressOf(view.value, 'apple');
      return address.ok ? succeed({ address: address.value }) : address;
    },
    'records.read': () => records.read(),
    'records.delete': async ({ customerId }) => {
      const removed = await records.remove(customerId);
      await practice.stopUnless((caseId) => cases.read(caseId).ok);
      return removed;
    },
    'contacts.read': () => succeed(records.contacts()),
    'contacts.note': ({ contacts }) => records.noteContacts(contacts),
    'prepare.check': ({ caseId }) => pcCheck(caseId),
    'browser.about': async () => succeed(await browserWay.about()),
    'window.read': () => succeed(narrowWindow.state()),
    'window.narrow': ({ on }) => succeed(narrowWindow.choose(on)),
    'watch.read': () => succeed(folderReceiver.state()),
    'watch.allow': ({ allow }) => succeed(folderReceiver.allow(allow)),
    'memo.state': ({ caseId }) => memos.state(caseId),
    'memo.note': ({ caseId, said }) => memos.note(caseId, said),
    'memo.reveal': ({ caseId }) => memos.reveal(caseId),
    'memo.copy': async ({ caseId }) => {
      const memo = await memos.reveal(caseId);
      if (!memo.ok) return memo;
      // Copied here, so that the address need not travel to the page for it.
      return memo.value.address === null
        ? fail('step-mismatch', 'memo')
        : done(clipboard.writeText(memo.value.address));
    },
    'companion.read': () => succeed(views.companionState()),
    'companion.use': ({ on }) => {
      const set = useCompanion(on);
      if (!set.ok) return set;
      views.companion()?.use(on);
      return succeed(views.companionState());
    },
    'companion.held': ({ letThrough }) => {
      views.companion()?.answerHeld(letThrough);
      return succeed(views.companionState());
    },
    'companion.note': async () => succeed({ filled: (await views.companion()?.note()) ?? false }),
    'view.open': ({ caseId, place, bounds }) => views.open(caseId, place, bounds),
    'view.setBounds': ({ bounds }) => done(views.setBounds(bounds)),
    'view.hide': ({ hidden }) => done(views.hide(hidden)),
    'view.close': () => done(views.close()),
    'view.reload': () => done(views.shown()?.reload()),
    'view.back': () => done(views.shown()?.back()),
    'view.clear': () => done(views.shown()?.clear()),
    'view.focus': () => done(views.shown()?.focus()),
    ...forCustomers,
    ...forSheets,
    ...forHandOver,
    ...forTables,
    ...forLedger,
    ...forTraining,
  };
}
