// The one IPC contract: every call with its argument schema and its result, every event with its payload.
// Preload, the main process's binder and the renderer's client are derived from it.
import * as v from 'valibot';
import type { MemoAnswer, MemoSaid, MemoState } from '../apple-id/memo.ts';
import type { Contacts } from '../customers/contacts.ts';
import type { Received } from '../case/arrival.ts';
import { maxFileBytes } from '../files/kinds.ts';
import type { RowGiven } from '../rows/given.ts';
import type { RowJudgement } from '../rows/judgement.ts';
import type { CaseSummary, CaseView } from '../case/view.ts';
import {
  beginKnown,
  practiceTraps,
  userFacts,
  type PracticeTrap,
  type UserFact,
  type UserFactKind,
} from '../flows/facts.ts';
import { handPaths, type HandPath } from '../files/file-path.ts';
import { flowIds, type FlowId } from '../flows/flow-ids.ts';
import { fileRoles, type FileRole } from '../engine/step.ts';
import type { CompanionState } from '../advice/companion.ts';
import type { NetworkCause } from '../portal/network.ts';
import type { BeginKnown, Look } from '../intake/look.ts';
import { limits } from '../base/limits.ts';
import { languages, type AppInfo, type Language } from './app-info.ts';
import { customerCalls } from './customers.ts';
import { handOverCalls } from './hand-over.ts';
import { sheetCalls } from './sheets.ts';
import { ledgerCalls } from './ledger.ts';
import { tableCalls, type TableEvents } from './tables.ts';
import { trainingCalls } from './training.ts';
import { links, type LinkId, type Place } from '../portal/sites.ts';
import type { BrowserKind } from '../portal/browsers.ts';
import type { ProposedWay } from '../portal/way.ts';
import type { Mode } from '../verdict/verdict.ts';

export { languages, type AppInfo, type Language };

/** `empty`: the letter was too long to be handed over with it; `none`: no mail program opened. */
export type MailBegun = 'whole' | 'empty' | 'none';

export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Why no page, or not the wished one, shows. */
export type ViewTrouble =
  | { readonly kind: 'crashed' | 'blocked' | 'confirm'; readonly detail: string }
  /** `host` is whom Chromium tried to reach, `proxy` through whom (null: directly). */
  | {
      readonly kind: 'network';
      readonly cause: NetworkCause;
      readonly detail: string;
      readonly host: string;
      readonly proxy: string | null;
    };

/** What our frame shows about the foreign page beside it. */
export type ViewState = {
  readonly open: boolean;
  readonly place: Place;
  /** The real host of the page that shows now, as the browser engine reports it; empty when none does. */
  readonly host: string;
  readonly secure: boolean;
  readonly loading: boolean;
  readonly trouble: null | ViewTrouble;
  /** The keyboard is inside the page (F6 leaves it). */
  readonly focused: boolean;
  /** A download was refused: what it was called. */
  readonly refusedDownload: string | null;
};

/** The downloads folder, watched while a file from the browser is awaited, if the person agreed. */
export type FolderWatch = {
  readonly allowed: boolean;
  /** Empty where the system names none. */
  readonly folder: string;
  readonly state: 'off' | 'watching' | 'missing' | 'forbidden' | 'unreadable';
  /**
   * Grows with every change: an answer and an event may arrive in the wrong order (they travel on two pipes), and the
   * later one counts.
   */
  readonly serial: number;
};

/** What is known of the system's browser, and which way to Apple's site is proposed. */
export type BrowserAbout = { readonly browser: BrowserKind; readonly proposed: ProposedWay };

/** Our window beside the system browser: whether it stands there now, and whether that was wanted the last time. */
export type NarrowState = { readonly on: boolean; readonly wanted: boolean };

/** What this computer keeps, by customer. */
export type Records = {
  readonly folder: string;
  /** Former ledgers beside the present one: a copy has taken their place. Deleting a customer doesn't reach them. */
  readonly setAside: number;
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly mCode: string;
    readonly mode: Mode;
    readonly since: string;
    readonly cases: number;
  }[];
};

/**
 * `csr-txt`: the same request named .csr.txt, which the portal's form has been seen to take when it refused .csr
 * (memdocs issue 4434).
 */
const savedAs = ['csr', 'csr-txt', 'candidate'] as const;
export type SavedAs = (typeof savedAs)[number];

const contact = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.maxLength(limits.contactName)),
  phone: v.pipe(v.string(), v.trim(), v.maxLength(limits.contactPhone)),
});
const caseId = v.pipe(v.string(), v.uuid());
const customerId = v.pipe(v.string(), v.uuid());
const wanted = v.picklist(fileRoles);
const side = v.pipe(v.number(), v.finite(), v.minValue(-10_000), v.maxValue(20_000));
const bounds = v.strictObject({ x: side, y: side, width: side, height: side });
const place = v.picklist(['apple', 'site']);
const none = v.undefined();
const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((b) => b.byteLength <= maxFileBytes + 1, 'too large'),
);
const pastedText = v.pipe(v.string(), v.maxLength(limits.paste));
const userFact = v.variant('kind', [
  ...(Object.keys(userFacts) as UserFactKind[]).map((kind) =>
    v.strictObject({ kind: v.literal(kind), data: userFacts[kind] }),
  ),
] as never) as unknown as v.GenericSchema<UserFact>;

const spokenText = v.pipe(v.string(), v.maxLength(limits.spoken));
const rowGiven: v.GenericSchema<RowGiven> = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: pastedText }),
  v.strictObject({
    kind: v.literal('file'),
    files: v.pipe(v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(1000)), bytes })), v.maxLength(50)),
  }),
  v.strictObject({
    kind: v.literal('spoken'),
    spoken: v.strictObject({ apsp: spokenText, serial: spokenText, end: spokenText }),
  }),
]);

const memoSaid: v.GenericSchema<MemoSaid> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('typed'),
    address: v.pipe(v.string(), v.maxLength(limits.address)),
    from: v.picklist(['site', 'elsewhere']),
    replace: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('site-blank') }),
  v.strictObject({ kind: v.literal('memo-kept') }),
]);

export type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const calls = {
  ...customerCalls,
  ...tableCalls,
  ...sheetCalls,
  ...handOverCalls,
  ...ledgerCalls,
  ...trainingCalls,
  'app.info': call<undefined, AppInfo>(none),
  'app.setLanguage': call<{ language: Language }, AppInfo>(v.strictObject({ language: v.picklist(languages) })),
  /** Names masked on every page, or shown. Remembered. */
  'app.mask': call<{ on: boolean }, AppInfo>(v.strictObject({ on: v.boolean() })),
  /** Something secret shows, or no more: our window is out of shared screens meanwhile, where the system can. */
  'app.secret': call<{ shows: boolean }, null>(v.strictObject({ shows: v.boolean() })),
  'app.openLink': call<{ link: LinkId }, null>(
    v.strictObject({ link: v.picklist(Object.keys(links) as [LinkId, ...LinkId[]]) }),
  ),
  /** What nobody caught in our own page, for the log: its kind and its place in the program. */
  'app.broke': call<{ name: string; at: string }, null>(
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(100)), at: v.pipe(v.string(), v.maxLength(300)) }),
  ),
  /** After something that nobody caught: the page anew or, where it was the main process, the whole program. */
  'app.again': call<undefined, null>(none),
  'app.copy': call<{ text: string }, null>(v.strictObject({ text: v.pipe(v.string(), v.maxLength(100_000)) })),
  /** Copies a letter and begins it in the mail program. */
  'app.mail': call<{ text: string }, { begun: MailBegun }>(
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(limits.letter)) }),
  ),
  /** What lies on the clipboard goes into the field that has the keyboard. */
  'app.paste': call<undefined, null>(none),
  'home.cases': call<undefined, readonly CaseSummary[]>(none),
  /** What a dropped file or a pasted text is. Looking keeps nothing. */
  'home.look': call<{ name: string; bytes: Uint8Array } | { text: string }, Look>(
    v.union([
      v.strictObject({ name: v.pipe(v.string(), v.maxLength(1000)), bytes }),
      v.strictObject({ text: pastedText }),
    ]),
  ),
  'case.begin': call<
    {
      flow: FlowId;
      mode: 'real' | 'practice';
      environment: 'M5' | 'M6';
      trap: PracticeTrap | null;
      customerId: string | null;
      known?: BeginKnown | null | undefined;
    },
    CaseView
  >(
    v.strictObject({
      flow: v.picklist(flowIds),
      mode: v.picklist(['real', 'practice']),
      environment: v.picklist(['M5', 'M6']),
      trap: v.nullable(v.picklist(practiceTraps)),
      customerId: v.nullable(customerId),
      known: v.optional(v.nullable(beginKnown)),
    }),
  ),
  'case.read': call<{ caseId: string }, CaseView>(v.strictObject({ caseId })),
  /** The case is left for the home page: its foreign pages and practice servers end. */
  'case.leave': call<undefined, null>(none),
  'case.say': call<{ caseId: string; fact: UserFact }, CaseView>(v.strictObject({ caseId, fact: userFact })),
  'case.receive': call<
    { caseId: string; wanted: FileRole; via: HandPath; name: string; bytes: Uint8Array },
    { view: CaseView; received: Received }
  >(v.strictObject({ caseId, wanted, via: v.picklist(handPaths), name: v.pipe(v.string(), v.maxLength(1000)), bytes })),
  'case.receiveText': call<{ caseId: string; wanted: FileRole; text: string }, { view: CaseView; received: Received }>(
    v.strictObject({ caseId, wanted, text: pastedText }),
  ),
  /**
   * Judges what was copied from Apple's list against the certificate in use. Of it the place of the row is kept, if
   * it is there.
   */
  'case.judgeRow': call<{ caseId: string; text: string }, RowJudgement>(v.strictObject({ caseId, text: pastedText })),
  /**
   * The same on the step that tells look-alike rows apart, for files and spoken values, too; the answer is kept as a
   * fact.
   */
  'case.findRow': call<{ caseId: string; given: RowGiven }, CaseView>(v.strictObject({ caseId, given: rowGiven })),
  /** Puts this case's CSR or new certificate where the browser's file dialog finds it. */
  'case.save': call<{ caseId: string; which: SavedAs }, { folder: string; path: string; name: string }>(
    v.strictObject({ caseId, which: v.picklist(savedAs) }),
  ),
  'case.showSaved': call<{ caseId: string; which: SavedAs }, null>(
    v.strictObject({ caseId, which: v.picklist(savedAs) }),
  ),
  /** Opens the place in the system browser. */
  'case.openInBrowser': call<{ caseId: string; place: Place }, null>(v.strictObject({ caseId, place })),
  /** Where Apple's portal is for this case: in practice an address of this run alone. */
  'case.portalAddress': call<{ caseId: string }, { address: string }>(v.strictObject({ caseId })),
  'records.read': call<undefined, Records>(none),
  /**
   * Deletes a customer with every case, fact and file, and the memo in the keychain. `memoLeft`: the keychain would
   * not let go of it.
   */
  'records.delete': call<{ customerId: string }, { records: Records; memoLeft: boolean }>(
    v.strictObject({ customerId }),
  ),
  'contacts.read': call<undefined, Contacts>(none),
  'contacts.note': call<{ contacts: Contacts }, Contacts>(
    v.strictObject({ contacts: v.strictObject({ sales: contact, helpDesk: contact }) }),
  ),
  /** Looks at this PC and whether Apple's sites answer (in practice: the practice servers), and notes what it found. */
  'prepare.check': call<{ caseId: string }, CaseView>(v.strictObject({ caseId })),
  'browser.about': call<undefined, BrowserAbout>(none),
  'window.read': call<undefined, NarrowState>(none),
  /** Narrow, at the edge of the display and on top of the browser; or as it was. Leaving the step puts it back, too. */
  'window.narrow': call<{ on: boolean }, NarrowState>(v.strictObject({ on: v.boolean() })),
  'watch.read': call<undefined, FolderWatch>(none),
  'watch.allow': call<{ allow: boolean }, FolderWatch>(v.strictObject({ allow: v.boolean() })),
  'memo.state': call<{ caseId: string }, MemoState>(v.strictObject({ caseId })),
  /** With `memo.reveal` the only call that carries the address. */
  'memo.note': call<{ caseId: string; said: MemoSaid }, { view: CaseView; memo: MemoState; answer: MemoAnswer }>(
    v.strictObject({ caseId, said: memoSaid }),
  ),
  'memo.reveal': call<{ caseId: string }, { address: string | null }>(v.strictObject({ caseId })),
  'memo.copy': call<{ caseId: string }, null>(v.strictObject({ caseId })),
  'companion.read': call<undefined, CompanionState>(none),
  /** Switched off, everything goes on by hand. Remembered. */
  'companion.use': call<{ on: boolean }, CompanionState>(v.strictObject({ on: v.boolean() })),
  /** A held press: forgotten, or let through once when it is made again. */
  'companion.held': call<{ letThrough: boolean }, CompanionState>(v.strictObject({ letThrough: v.boolean() })),
  /** Puts the line for next year into the page's Notes field, if that is empty. */
  'companion.note': call<undefined, { filled: boolean }>(none),
  'view.open': call<{ caseId: string; place: Place; bounds: Bounds }, ViewState>(
    v.strictObject({ caseId, place, bounds }),
  ),
  'view.setBounds': call<{ bounds: Bounds }, null>(v.strictObject({ bounds })),
  /** Hides the view while one of our dialogs is open: it is native and would lie over it. */
  'view.hide': call<{ hidden: boolean }, null>(v.strictObject({ hidden: v.boolean() })),
  'view.close': call<undefined, null>(none),
  'view.reload': call<undefined, null>(none),
  'view.back': call<undefined, null>(none),
  'view.clear': call<undefined, null>(none),
  'view.focus': call<undefined, null>(none),
} as const;

export type CallName = keyof typeof calls;
export type CallArgs<K extends CallName> = v.InferOutput<(typeof calls)[K]['args']>;
export type CallResult<K extends CallName> =
  NonNullable<(typeof calls)[K]['result']> | Extract<(typeof calls)[K]['result'], null>;

/** Main -> our own window. */
export type Events = TableEvents & {
  /** Nobody caught something in the main process: nothing goes on there but starting anew. */
  'app.broke': { readonly name: string };
  /** Names were masked or shown again from inside a foreign page. */
  'app.changed': AppInfo;
  /** The ledger turned out to be damaged after it was opened. */
  'ledger.changed': AppInfo;
  'case.changed': CaseView;
  'case.received': Received;
  /** A notification was pressed: the company's page, or the board. */
  'customer.open': { readonly customerId: string | null };
  'view.changed': ViewState;
  'companion.changed': CompanionState;
  'watch.changed': FolderWatch;
  'window.changed': NarrowState;
  /** F6 or Shift+F6 was pressed inside the foreign page: the keyboard comes back to our frame. */
  'view.left': { readonly forward: boolean };
};
