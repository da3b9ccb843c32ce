// While the demonstration plays, nobody but it answers what its pages ask: no case is read or written, nothing opens.
import type { CallName, CallResult } from '../../core/contract/wizard.ts';
import { idle } from '../../core/advice/companion.ts';
import { emptyContacts } from '../../core/customers/contacts.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';

/** What concerns the window as a whole goes its usual way. */
const ofWindow: readonly CallName[] = [
  'app.info',
  'app.setLanguage',
  'app.mask',
  'app.secret',
  'app.broke',
  'app.again',
  'home.cases',
  'board.read',
  'training.read',
  'demo.read',
  'view.hide',
  'view.close',
  'case.leave',
];

type Answers = { readonly [K in CallName]?: CallResult<K> };
const answers: Answers = {
  'memo.state': { masked: null, reasons: [], kept: null, trouble: null },
  'memo.reveal': { address: null },
  'contacts.read': emptyContacts,
  'browser.about': { browser: 'edge', proposed: { way: 'browser', because: 'remembered', months: 0 } },
  'window.read': { on: false, wanted: false },
  'watch.read': { allowed: false, folder: '', state: 'off', serial: 0 },
  'companion.read': idle(false),
  // As in a practice: nobody takes Apple's own for it.
  'case.portalAddress': { address: 'http://127.0.0.1:49152/' },
};

/** Null: it goes its usual way. */
export function standIn<K extends CallName>(name: K): Result<CallResult<K>> | null {
  if (ofWindow.includes(name)) return null;
  const answer: CallResult<K> | undefined = answers[name];
  return answer === undefined ? fail('step-mismatch', 'demo') : succeed(answer);
}
