// What is done on Apple's site in the system browser, in order, and what each of its pages says.
import type { CaseView } from '../../../core/case/view.ts';
import type { Line } from '../../../core/text/rich.ts';
import type { Texts } from '../../../core/text/texts.ts';

export type PortalStage = 'open' | 'account' | 'row' | 'create' | 'upload' | 'take';

const renewing: readonly PortalStage[] = ['open', 'account', 'row', 'upload', 'take'];
const creating: readonly PortalStage[] = ['open', 'account', 'create', 'upload', 'take'];
export const portalStages = ({ traits }: CaseView): readonly PortalStage[] => (traits.newTopic ? creating : renewing);

/** In a call, whoever has come to Download there may send the file: the page stands at the place for it. */
export const sentInCall = ({ state: { call } }: CaseView): boolean =>
  call.line.kind === 'open' && call.stage === 'download';

export type StageWords = { readonly name: string; readonly heading: string; readonly lines: readonly Line[] };

/** In the wide window; `row`: what the page of the list's row says of its search. */
export function stageWords(
  { apple: { portal }, browser: words, creation: { portal: created } }: Texts,
  { mode }: CaseView,
  row: Omit<StageWords, 'name'>,
): Readonly<Record<PortalStage, StageWords>> {
  const { steps, headings, signIn, choose, take } = portal.browser;
  return {
    open: {
      name: steps.open,
      heading: headings.open,
      lines: mode === 'practice' ? portal.stages.signIn.practice : signIn,
    },
    account: { name: words.account.step, heading: words.account.heading, lines: [words.account.why] },
    row: { name: portal.stages.row.name, heading: row.heading, lines: row.lines },
    create: { name: created.create.name, heading: created.create.heading, lines: [created.browserLine] },
    upload: { name: steps.upload, heading: headings.upload, lines: [choose] },
    take: { name: steps.take, heading: headings.take, lines: [take, words.sameName] },
  };
}
