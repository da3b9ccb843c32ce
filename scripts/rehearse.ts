// `npm run rehearse`: plays a flow unattended in real Electron, pressing what a user presses; leaves pictures, facts
// and the verdict.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../core/contract/wizard.ts';
import { flowIds, type FlowId } from '../core/flows/flow-ids.ts';
import type { StepId } from '../core/flows/steps.ts';
import type { StoredFact } from '../core/engine/fact.ts';
import { texts } from '../core/text/texts.ts';
import { readyForRuns, withWizard } from './pictures/open-wizard.ts';
import { windowPicture } from './pictures/window-picture.ts';
import { readJudgement, whatWentWrong, type Judgement } from './rehearsal/judgement.ts';
import { factsIn } from './rehearsal/ledger-facts.ts';
import { playRenewal, traps, type Trap } from './rehearsal/plays.ts';
import { plays } from '../test/e2e/driver/flows/index.ts';
import type { Wizard } from '../test/e2e/driver/wizard.ts';
import { enterDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { describeFailure, runAsCommand, say } from './runtime/say.ts';

const usage = `Usage: npm run rehearse -- [--flow ${flowIds.join('|')}|all] [--lang ${languages.join('|')}] [--trap ${traps.join('|')}] [--out DIR]`;

type Order = { readonly flow: FlowId; readonly language: Language; readonly trap: Trap | null; readonly out: string };

/** A string instead of orders is the one line that says why not. */
function readOrders(args: readonly string[]): readonly Order[] | string {
  const asked = readOptions(args);
  if (asked === null) return usage;
  const flow = asked.flow ?? 'renew';
  const wanted = flow === 'all' ? flowIds : flowIds.filter((one) => one === flow);
  const language = languages.find((one) => one === (asked.lang ?? 'ja'));
  const trap = asked.trap === undefined ? null : traps.find((one) => one === asked.trap);
  if (wanted.length === 0 || !language || trap === undefined || (trap && flow !== 'renew')) return usage;
  return wanted.map((one) => {
    const name = [one, language, ...(trap ? [trap] : [])].join('-');
    const out =
      asked.out === undefined
        ? join(root, 'out', 'rehearse', name)
        : flow === 'all'
          ? resolve(asked.out, one)
          : resolve(asked.out);
    return { flow: one, language, trap, out };
  });
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { flow: text, lang: text, trap: text, out: text } }).values;
  } catch {
    return null;
  }
}

async function rehearse({ flow, language, trap, out }: Order): Promise<boolean> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  say(
    `Rehearsal of ${flow} in ${language}${trap ? ` with the trap ${trap}` : ''}; pictures in ${relative(root, out) || '.'}.`,
  );
  const began = Date.now();
  const notes: { judgement: Judgement | null; facts: readonly StoredFact[]; failure: string | null } = {
    judgement: null,
    facts: [],
    failure: null,
  };
  let taken = 0;
  await withWizard(
    language,
    async ({ wizard }) => {
      const picture = async (name: string) => {
        taken += 1;
        const file = `${String(taken).padStart(2, '0')}-${name}.png`;
        await writeFile(join(out, file), await windowPicture(wizard.running.app));
        const heading = (await wizard.heading().textContent()) ?? '';
        say(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${file}  ${heading}`);
      };
      const shown = (step: StepId, face: string) => picture(face === '' ? step : `${step}-${face}`);
      const judge = async () => {
        notes.judgement = await readJudgement(wizard);
      };
      await picture('home');
      await perform(flow, trap, { wizard, shown, judge }).catch(async (error: unknown) => {
        notes.failure = `The play stopped: ${describeFailure(error)}`;
        await picture('stopped').catch(() => undefined);
      });
    },
    {
      afterwards: async (profile) => {
        notes.facts = await factsIn(profile);
      },
    },
  );
  await writeJson(join(out, 'facts.json'), notes.facts);
  await writeJson(join(out, 'verdict.json'), notes.judgement);
  const failure =
    notes.failure ??
    (flow === 'renew'
      ? whatWentWrong(trap, notes.judgement, notes.facts, (kind) => texts[language].verdict.kinds[kind])
      : endedBadly(notes.facts));
  say(
    failure ??
      `Ended as it should: ${String(notes.facts.length)} facts, verdict ${notes.judgement?.answer ?? 'none'}, ${((Date.now() - began) / 1000).toFixed(1)} s.`,
  );
  return failure === null;
}

type Scene = {
  readonly wizard: Wizard;
  readonly shown: (step: StepId, face: string) => Promise<void>;
  readonly judge: () => Promise<void>;
};

/** The renewal has its own plays, one per trap; the other flows are played as the stories play them. */
async function perform(flow: FlowId, trap: Trap | null, { wizard, shown, judge }: Scene): Promise<void> {
  if (flow === 'renew') return playRenewal(wizard, trap, shown, judge);
  await plays[flow](wizard, {
    shown: async (step, face) => {
      await shown(step, face);
      if (step === 'verdict') await judge();
    },
  });
}

/** Null when the case was finished; else what came last instead. */
const endedBadly = (facts: readonly StoredFact[]): string | null =>
  facts.at(-1)?.kind === 'finished'
    ? null
    : `The case ended with the fact ${facts.at(-1)?.kind ?? 'none'}, not finished.`;

const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

await runAsCommand(import.meta.filename, async () => {
  const orders = readOrders(process.argv.slice(2));
  if (typeof orders === 'string') {
    say(orders);
    return 2;
  }
  const elsewhere = await enterDesktop();
  if (elsewhere !== null) return elsewhere;
  await readyForRuns();
  let good = true;
  for (const order of orders) good = (await rehearse(order)) && good;
  return good ? 0 : 1;
});
