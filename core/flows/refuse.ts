// Which facts may be said when: the same rules that the pages follow, held where the facts come in.
import type { VerdictAnswer } from '../verdict/verdict.ts';
import { mayLeaveStartOver } from './case-state.ts';
import type { CaseView } from './case-view.ts';
import { rowFound } from './duplicate/state.ts';
import type { SaidFact } from './facts.ts';
import { flows } from './flows.ts';
import { wasPressed } from './revoked/state.ts';
import { mayAnswer } from './trouble/rungs.ts';

const acceptable: readonly VerdictAnswer[] = ['ready', 'needs-attention'];

/**
 * A fact may only say what the pages could: nothing is accepted that a verdict speaks against. Null: it may; else
 * what speaks against it.
 */
export function refuse(view: CaseView, fact: SaidFact): string | null {
  switch (fact.kind) {
    // While the row is sought even a file may turn out to be another than the site's.
    case 'registered-sought':
      return view.state.registered?.kind === 'file' && view.step !== 'find-row' ? 'registered' : null;
    case 'registered-confirmed':
      return view.state.registered ? null : 'registered';
    case 'csr-accepted':
      return view.csrVerdict &&
        acceptable.includes(view.csrVerdict.answer) &&
        !view.state.outdated.includes(fact.data.sha256)
        ? null
        : 'csr';
    case 'candidate-accepted':
      return view.verdict && acceptable.includes(view.verdict.answer) ? null : 'verdict';
    // All devices are at stake: a case turns to starting over from where it was weighed (or revoked), and comes back
    // to it once it is under way.
    case 'turned-to':
      return flows[fact.data.flow].version !== fact.data.version ||
        (fact.data.flow === 'start-over' &&
          !['weigh', 'revoked-end'].includes(view.step) &&
          view.goesOnAs !== 'start-over')
        ? 'flow'
        : null;
    case 'rung-answered':
      return mayAnswer(view.state.trouble, fact.data.rung, fact.data.result) ? null : 'rung';
    case 'renew-refused':
      return view.flow === 'expired' ? null : 'flow';
    case 'start-over-planned':
    case 'start-over-did':
      return view.flow === 'start-over' ? null : 'flow';
    case 'start-over-left':
      return view.flow === 'start-over' && mayLeaveStartOver(view.state) ? null : 'flow';
    case 'proof-later':
    case 'proof-sought':
    case 'registered-again':
      return view.state.registration === 'done' ? null : 'registration';
    case 'ended-as-told':
      return view.step === 'done' && view.proof === 'told' && view.lacking.length === 1 ? null : 'proof';
    case 'apple-id-accepted':
      return view.state.appleId.kind === 'noted' ? null : 'apple-id';
    case 'csr-name-same':
    case 'csr-name-differs':
    case 'registration-done':
    case 'registration-refused':
      return view.state.candidateAccepted ? null : 'candidate';
    case 'expiry-moved':
    case 'expiry-not-moved':
    case 'site-memo-there':
    case 'site-memo-written':
    case 'site-memo-later':
    case 'site-memo-other':
    case 'devices-answered':
    case 'devices-later':
      return view.state.registration === 'done' ? null : 'registration';
    case 'row-sought':
      return view.canSeekRow ? null : 'flow';
    // Proven by a look that was made here; without proof only as agreed with the help desk.
    case 'row-settled':
      return view.step !== 'find-row' || (fact.data.how === 'proven' && !rowFound(view.state.duplicate)) ? 'row' : null;
    case 'stray-owner-told':
      return view.state.duplicate.stray ? null : 'stray';
    case 'stray-told':
      return view.canSeekRow ? null : 'flow';
    case 'pc-accepted':
      return view.state.creation.pc ? null : 'pc';
    case 'apple-id-used':
      return view.state.creation.appleIdHas === 'yes' ? null : 'apple-id';
    // Revoke is pressed in practice alone.
    case 'revoke-told':
      return fact.data.what !== 'try' || view.mode === 'practice' ? null : 'practice';
    case 'revoke-practised':
      return view.state.revoked.what === 'try' ? null : 'revoke';
    case 'revoked-phones-told':
      return view.state.revoked.which === 'in-use' ? null : 'revoke';
    case 'revoked-row-told':
      return wasPressed(view.state.revoked) ? null : 'revoke';
    case 'old-registered':
      return view.state.revoked.what === 'create-live' ? null : 'revoke';
    default:
      return null;
  }
}
