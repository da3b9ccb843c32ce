// What the companion advises, as a page's heading and lines, and the stage it belongs to; null: the person steps
// through by hand.
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import type { Advice, CompanionStage, CompanionState } from '../../../core/advice/companion.ts';
import type { RenewedRow } from '../../../core/rows/renewed-row.ts';
import { answerTo, type SightId, type SightNext } from '../../../core/advice/sights.ts';
import type { Line } from '../../../core/text/rich.ts';
import type { Texts } from '../../../core/text/texts.ts';

export type Advised = {
  /** Null: a page off the way, at no stage of its own. */
  readonly stage: CompanionStage | null;
  /** Null: the stage's own words say it all. */
  readonly heading: string | null;
  readonly lines: readonly Line[] | null;
  readonly next: readonly SightNext[];
  /** None of the rows is the one: very likely another Apple ID. */
  readonly noneLeft: boolean;
  /** The row is there, and can't be renewed (any more). */
  readonly noRenew: boolean;
  /** The (i) of a certain row comes next. */
  readonly seeking: boolean;
  /** Of the drawn row: (i), where a row is still looked at; nothing, where no row is to be pressed; else Renew. */
  readonly still: 'sought' | 'found' | null;
  /** Only the Download of the renewed row is left. */
  readonly downloading: boolean;
  /** What belongs to the stage would only distract. */
  readonly offTheWay: boolean;
};

const stageOfSight: Partial<Record<SightId, CompanionStage>> = {
  'get-started': 'signIn',
  'sign-in-failed': 'signIn',
  'low-security': 'signIn',
  locked: 'signIn',
  'company-sign-in': 'signIn',
  'timed-out': 'signIn',
  agreement: 'row',
  'create-form': 'row',
  'revoke-dialog': 'row',
  'invalid-csr': 'upload',
  'signature-failed': 'upload',
  'signing-expired': 'upload',
  'invalid-file-type': 'upload',
  'chain-missing': 'upload',
  'upload-refused': 'upload',
};

export function advised(
  companion: CompanionState | null,
  flow: FlowId,
  renewed: RenewedRow | null,
  { apple, companion: words, sightAnswers }: Texts,
): Advised | null {
  const advice = companion?.advice;
  if (!companion?.on || !advice) return null;
  const at = (
    stage: CompanionStage | null,
    heading: string | null,
    lines: readonly Line[] | null,
    next: readonly SightNext[] = [],
  ): Advised => ({
    stage,
    heading,
    lines,
    next,
    noneLeft: advice.say === 'none-left',
    noRenew: false,
    seeking: advice.say === 'open-info',
    still: stillOf(advice.say),
    downloading: advice.say === 'download-row',
    offTheWay: advice.say === 'sight',
  });
  switch (advice.say) {
    case 'stage':
      return at(advice.stage, null, null);
    case 'renew-this':
      return at('row', words.renewThis.heading(advice.row), [
        ...words.renewThis.lines,
        ...(advice.renewed ? [words.renewThis.renewed] : []),
        words.renewThis.careful,
      ]);
    case 'no-renew':
      return { ...at('row', words.noRenew.heading(advice.row), words.noRenew.lines), noRenew: true };
    case 'open-info':
      return at('row', words.openInfo.heading(advice.row), [
        // What the last press told comes first.
        advice.others > 0 ? words.openInfo.others(advice.others) : words.openInfo.compared,
        advice.likely ? words.openInfo.likely(advice.left) : words.openInfo.unlikely,
      ]);
    case 'misread':
      return at('row', words.misread.heading(advice.row), words.misread.lines);
    case 'none-left':
      return at('row', words.noneLeft.heading, [words.noneLeft.all(advice.all), ...words.noneLeft.lines]);
    case 'unknown-target':
      return at('row', apple.portal.stages.row.unknownHeading, null);
    case 'download-row':
      return at('download', words.downloadRow.heading(advice.row), [
        whereRenewed(words.downloadRow, advice.moved, renewed),
        words.downloadRow.once,
      ]);
    case 'leave-form':
      return at('download', words.leaveForm.heading, words.leaveForm.lines);
    case 'back-to-list':
      return at('row', words.backToList.heading, words.backToList.lines);
    case 'sight': {
      const answer = answerTo(advice.sight, flow);
      const { is, now, byJob } = sightAnswers[answer.id];
      return at(stageOfSight[advice.sight] ?? null, is, [...now, ...(byJob?.extending ?? [])], answer.next);
    }
    case 'by-hand':
      return null;
    default:
      return advice satisfies never;
  }
}

function stillOf(say: Advice['say']): Advised['still'] {
  if (say === 'open-info' || say === 'misread') return 'sought';
  return say === 'back-to-list' || say === 'no-renew' || say === 'none-left' ? 'found' : null;
}

function whereRenewed(
  { moved, notMoved, unknown }: Texts['companion']['downloadRow'],
  hasMoved: boolean | null,
  renewed: RenewedRow | null,
): Line {
  if (hasMoved === null) return unknown;
  return hasMoved && renewed?.expiration ? moved(renewed.expiration) : notMoved;
}
