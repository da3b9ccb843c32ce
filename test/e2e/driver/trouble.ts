// What a person does on the pages of Apple ID trouble, of an expired certificate and of weighing a start-over.
import type { WayOut, WayOutResult, TroubleKind } from '../../../core/flows/trouble/facts.ts';
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
    answer: async (wayOut: Exclude<WayOut, 'apple-move'>, result: WayOutResult) => {
      await shown(wayOut);
      await choose(trouble.steps[wayOut].answers[result]);
      await press(trouble.steps[wayOut].page.primary);
    },
    /** The page of a way that is under way; what came of it since. */
    answerWait: async (wayOut: WayOut, result: WayOutResult) => {
      await wizard.heading().filter({ hasText: trouble.steps[wayOut].waiting.heading }).waitFor();
      await shown(wayOut, 'waiting');
      await choose(trouble.steps[wayOut].answers[result]);
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
    moveOutcome: async (result: WayOutResult) => {
      await press(trouble.move.outcome);
      await choose(trouble.steps['apple-move'].answers[result]);
      await shown('apple-move', 'outcome');
      await press(trouble.steps['apple-move'].page.primary);
    },
    goOn: async () => {
      await shown('trouble-solved');
      await press(trouble.solved.page.primary);
    },
    /** Nothing can be moved, or nobody has asked yet: what the help desk says decides. */
    moving: async (answer: 'none' | 'refused') => {
      const { moving } = wizard.words;
      await wizard.at('moving');
      await shown('moving');
      await choose(moving.answers[answer === 'none' ? 'no' : 'may']);
      await press(moving.page.primary);
      if (answer === 'none') return;
      await wizard.heading().filter({ hasText: moving.ask.heading }).waitFor();
      await shown('moving', 'letter');
      await press(moving.ask.sent);
      await wizard.heading().filter({ hasText: moving.wait.heading }).waitFor();
      await choose(moving.wait.outcomes['not-possible']);
      await shown('moving', 'waiting');
      await press(trouble.wait.answer);
    },
    count: async (devices: number) => {
      await shown('weigh');
      await page.getByLabel(trouble.weigh.counts.byHand).fill(String(devices));
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
