// The other side of the contract, for one page at a time: every call has an answer here, and what was asked is kept.
import type { CallArgs, CallName, CallResult, Events, ViewState } from '../../../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../../../core/base/result.ts';
import { emptyContacts } from '../../../core/customers/contacts.ts';
import { idle } from '../../../core/advice/companion.ts';
import type { WizardBridge } from '../../../renderer/app/client.ts';
import type { Asked } from '../page-api.ts';
import { boardAnswers } from './board-answers.ts';
import { handOverAnswers } from './hand-over-answers.ts';
import { ledgerAnswers } from './ledger-answers.ts';
import { tableAnswers } from './table-answers.ts';
import type { PageState } from '../page-state.ts';

type Handlers = { readonly [K in keyof Events]: Set<(payload: Events[K]) => void> };

export type Answers = { readonly [K in CallName]: (args: CallArgs<K>) => Result<CallResult<K>> };

export type SecondSide = {
  readonly bridge: WizardBridge;
  readonly asked: () => readonly Asked[];
  /** Calls that have not been answered yet: a page is at rest when there is none. */
  readonly open: () => number;
  readonly tell: <K extends keyof Events>(name: K, payload: Events[K]) => void;
};

const noView: ViewState = {
  open: false,
  place: 'site',
  host: '',
  secure: false,
  loading: false,
  trouble: null,
  focused: false,
  refusedDownload: null,
};

/** A case does not move here: each page shows the state that it was given, and says what it would have done. */
export function createSecondSide(state: PageState): SecondSide {
  const { view } = state;
  const asked: Asked[] = [];
  let open = 0;
  const handlers: Handlers = {
    'case.changed': new Set(),
    'customer.open': new Set(),
    'certificates.progress': new Set(),
    'case.received': new Set(),
    'view.changed': new Set(),
    'companion.changed': new Set(),
    'watch.changed': new Set(),
    'window.changed': new Set(),
    'view.left': new Set(),
    'app.changed': new Set(),
    'app.broke': new Set(),
    'ledger.changed': new Set(),
  };
  const theCase = () => (view ? succeed(view) : fail('case-not-found'));
  const memo = { masked: null, reasons: [], kept: null, trouble: null } as const;
  const watch = { allowed: false, folder: '/home/someone/Downloads', state: 'off', serial: 0 } as const;
  const beside = { on: false, wanted: false } as const;
  const setAside = state.ledger ? 2 : 0;
  const records = { folder: '/home/someone/ledger', setAside, customers: [] } as const;
  const saved = succeed({ folder: '/home/someone/files', path: '/home/someone/files/a.csr', name: 'a.csr' });
  const received = () =>
    view
      ? succeed({
          view,
          received: {
            taken: false,
            wanted: 'csr',
            name: 'a.txt',
            kind: 'text',
            notes: [],
            malformed: null,
            verdict: null,
          } as const,
        })
      : fail('case-not-found');
  const done = () => succeed(null);
  const answers: Answers = {
    'app.info': () => succeed(state.info),
    'app.setLanguage': ({ language }) => succeed({ ...state.info, language }),
    'app.mask': ({ on }) => succeed({ ...state.info, masked: on }),
    'app.secret': done,
    'app.broke': done,
    'app.again': done,
    'app.openLink': done,
    'app.copy': done,
    'app.paste': done,
    'home.cases': () => succeed(state.cases),
    'home.look': () => fail('unexpected'),
    'case.begin': theCase,
    'case.read': theCase,
    'case.leave': done,
    'case.say': theCase,
    'case.receive': received,
    'case.receiveText': received,
    'case.judgeRow': () => succeed({ answer: 'not-a-row' }),
    'case.findRow': theCase,
    'case.save': () => saved,
    'case.showSaved': done,
    'case.openInBrowser': done,
    'case.portalAddress': () => succeed({ address: 'https://identity.apple.com/pushcert/' }),
    'records.read': () => succeed(records),
    'records.delete': () => succeed({ records, memoLeft: false }),
    'contacts.read': () => succeed(emptyContacts),
    'contacts.note': ({ contacts }) => succeed(contacts),
    'prepare.check': theCase,
    'browser.about': () =>
      succeed({ browser: 'edge', proposed: { way: 'view', because: 'remembered', months: 1 } } as const),
    'window.read': () => succeed(beside),
    'window.narrow': ({ on }) => succeed({ on, wanted: on }),
    'watch.read': () => succeed(watch),
    'watch.allow': ({ allow }) => succeed({ ...watch, allowed: allow, serial: 1 }),
    'memo.state': () => succeed(memo),
    'memo.note': () => (view ? succeed({ view, memo, answer: 'noted' } as const) : fail('case-not-found')),
    'memo.reveal': () => succeed({ address: null }),
    'memo.copy': done,
    'companion.read': () => succeed(idle(true)),
    'companion.use': ({ on }) => succeed(idle(on)),
    'companion.held': () => succeed(idle(true)),
    'companion.note': () => succeed({ filled: false }),
    'view.open': ({ place }) => succeed({ ...noView, open: true, place, host: 'identity.apple.com', secure: true }),
    'view.setBounds': done,
    'view.hide': done,
    'view.close': done,
    'view.reload': done,
    'view.back': done,
    'view.clear': done,
    'view.focus': done,
    ...boardAnswers(state),
    ...tableAnswers,
    ...handOverAnswers,
    'app.mail': () => succeed({ begun: 'empty' as const }),
    'sheet.make': () => succeed({ path: '/home/someone/Downloads/a.pdf', name: 'a.pdf' }),
    'sheet.show': () => succeed(null),
    ...ledgerAnswers(state),
    'training.read': () => succeed(state.training?.results ?? []),
    'demo.read': () => succeed([]),
  };
  return {
    bridge: {
      call: async (name, args) => {
        asked.push({ name, args });
        open += 1;
        await Promise.resolve();
        open -= 1;
        return answers[name](args);
      },
      on: (name, handler) => {
        handlers[name].add(handler);
        return () => handlers[name].delete(handler);
      },
    },
    asked: () => asked,
    open: () => open,
    tell: (name, payload) => {
      for (const handler of handlers[name]) handler(payload);
    },
  };
}
