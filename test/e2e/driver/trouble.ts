// What a person does on the pages of Apple ID trouble, of an expired certificate and of weighing a start-over.
import type { Rung, RungResult, TroubleKind } from '../../../core/flows/trouble/facts.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import type { PlayOptions } from './flows/play.ts';
import type { Wizard } from './wizard.ts';

export const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

export function troubleOf(wizard: Wizard, options: PlayOptions = {}) {
  const {
    words: { trouble },
    press,
    at,
    page,
  } = wizard;
  const shown = async (step: StepId, face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  const choose = (answer: string | undefined) => wizard.choose(exactly(answer ?? 'no such answer'));
  return {
    shown,
    kind: async (what: TroubleKind) => {
      await shown('trouble-kind');
      await choose(trouble.kind.answers[what]);
      await press(trouble.kind.page.primary);
    },
    answer: async (rung: Exclude<Rung, 'apple-move'>, result: RungResult) => {
      await shown(rung);
      await choose(trouble.steps[rung].answers[result]);
      await press(trouble.steps[rung].page.primary);
    },
    /** The page of a way that is under way; what came of it since. */
    answerWait: async (rung: Rung, result: RungResult) => {
      await wizard.heading().filter({ hasText: trouble.steps[rung].waiting.heading }).waitFor();
      await shown(rung, 'waiting');
      await choose(trouble.steps[rung].answers[result]);
      await press(trouble.wait.answer);
    },
    contract: async (acos: 'yes' | 'no' | 'unknown') => {
      await shown('apple-move');
      await wizard.choose(exactly(trouble.move.acosAnswers[acos]));
      await press(trouble.move.ready);
      await wizard.button(trouble.move.outcome).waitFor();
      await shown('apple-move', 'letter');
    },
    letter: () => page.locator('.letter-text').innerText(),
    moveOutcome: async (result: RungResult) => {
      await press(trouble.move.outcome);
      await choose(trouble.steps['apple-move'].answers[result]);
      await shown('apple-move', 'outcome');
      await press(trouble.steps['apple-move'].page.primary);
    },
    goOn: async () => {
      await shown('trouble-solved');
      await press(trouble.solved.page.primary);
    },
    count: async (devices: number) => {
      await shown('weigh');
      await page.getByLabel(trouble.weigh.count).fill(String(devices));
      await press(trouble.weigh.page.primary);
      await wizard.button(trouble.weigh.go).waitFor();
      await shown('weigh', 'counted');
    },
    /** From weighing, or the end of a revoked certificate: what it costs is marked first. */
    startOver: async (step: StepId, button: string) => {
      await press(button);
      await wizard.heading().filter({ hasText: trouble.turning.heading }).waitFor();
      await shown(step, 'turning');
      await page.getByRole('checkbox', { name: trouble.turning.sure }).check({ force: true });
      await press(trouble.turning.go);
    },
    expiredFirst: async () => {
      await shown('expired-first');
      await press(trouble.expired.page.primary);
    },
    refused: async (why: 'no-button' | 'refused' | 'row-gone') => {
      await press(trouble.refused.open);
      await wizard.choose(exactly(trouble.refused.answers[why]));
      await shown('portal', 'renew-refused');
      await press(trouble.refused.go);
    },
  };
}
