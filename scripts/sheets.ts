// `npm run sheets -- --out DIR`: every printed sheet, in both languages, practice and real, as PDF out of the real app.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayMs } from '../core/base/time.ts';
import type { SheetWanted } from '../core/contract/sheets.ts';
import { languages, type Language } from '../core/contract/wizard.ts';
import { emptyProfile } from '../core/customers/profile.ts';
import type { Wizard } from '../test/e2e/driver/wizard.ts';
import { readyForRuns, withWizard } from './pictures/open-wizard.ts';
import { playRenewal } from './rehearsal/plays.ts';
import { readJudgement } from './rehearsal/judgement.ts';
import { enterDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';

/** Invented. */
const topic = 'com.apple.mgmt.External.3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6';
const companies = [
  '株式会社みなと商事',
  'ヤマト工業有限会社',
  '医療法人あおば会',
  'つばさ運輸株式会社',
  '北野市教育委員会',
];
const nobody = { by: '', firstPhone: '', secondPhone: '', mailbox: '', passwordPlace: '' };
const somebody = {
  by: '総務課　山田',
  firstPhone: '総務課　山田',
  secondPhone: '情報システム課の代表電話',
  mailbox: '総務課の共有メールボックス',
  passwordPlace: '総務課の金庫',
};

type Named = { readonly name: string; readonly wanted: SheetWanted };

async function make(wizard: Wizard, language: Language, out: string, { name, wanted }: Named): Promise<void> {
  const began = Date.now();
  const made = await wizard.page.evaluate(async (args) => window.wizard.call('sheet.make', args), {
    wanted,
    language,
  } as const);
  if (!made.ok) throw new Error(`${name}: ${made.error.code} ${made.error.detail}`);
  const file = `${name}-${language}.pdf`;
  const bytes = await readFile(made.value.path);
  await writeFile(join(out, file), bytes);
  say(`${file}  ${Math.round(bytes.length / 1024)} kB  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Five companies: an end each, from two weeks to a year ahead. */
async function fillBoard({ page }: Wizard): Promise<void> {
  await page.evaluate(
    async ({ names, profile, day }) => {
      for (const [index, name] of names.entries()) {
        const code = `M1234567${index}`;
        const added = await window.wizard.call('customer.add', { profile: { ...profile, name, code } });
        if (!added.ok) throw new Error(added.error.code);
        const end = new Date(Math.floor(Date.now() / day) * day + (14 + index * 25) * day).toISOString();
        const fact = { kind: 'end-heard' as const, data: { topic: null, end, from: 'hand' as const } };
        await window.wizard.call('customer.say', { customerId: added.value.id, fact });
      }
    },
    { names: companies, profile: emptyProfile, day: dayMs },
  );
}

async function makeAll(wizard: Wizard, language: Language, out: string): Promise<void> {
  const one = (name: string, wanted: SheetWanted) => make(wizard, language, out, { name, wanted });
  await fillBoard(wizard);
  await one('week', { kind: 'week', masked: false });
  await one('week-masked', { kind: 'week', masked: true });
  const end = new Date(Date.now() + 45 * dayMs).toISOString();
  const read = { from: 'read', topic, serial: '3C4F2A99B10D', company: companies[0] ?? '', code: 'M12345678' } as const;
  await one('own', { kind: 'own', row: { ...read, end, practice: false }, topic: true, way: null });
  await one('own-bare', {
    kind: 'own',
    row: { ...read, company: '', code: '', serial: null, end: null, practice: false },
    topic: false,
    way: 'view',
  });
  await playRenewal(
    wizard,
    null,
    () => Promise.resolve(),
    async () => {
      await readJudgement(wizard);
    },
  );
  const caseId = await wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    return cases.ok ? (cases.value[0]?.id ?? '') : '';
  });
  await one('own-practice', { kind: 'own', row: { from: 'case', caseId }, topic: false, way: null });
  await one('hand-over-practice', { kind: 'hand-over', caseId, said: somebody, address: true });
  await one('hand-over-practice-bare', { kind: 'hand-over', caseId, said: nobody, address: false });
}

await runAsCommand(import.meta.filename, async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const elsewhere = await enterDesktop();
  if (elsewhere !== null) return elsewhere;
  const out = values.out === undefined ? join(root, 'out', 'sheets') : resolve(values.out);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await readyForRuns();
  for (const language of languages) await withWizard(language, ({ wizard }) => makeAll(wizard, language, out));
  say(`Sheets in ${relative(root, out) || '.'}.`);
  return 0;
});
