// The faces of the companies' pages: the board with nobody, one, twelve and very many on it, a company's page and what
// is folded away on it, the yearly check, a table that comes in, what is kept.
import { randomUUID } from 'node:crypto';
import { dayMs } from '../../core/base/time.ts';
import { custodyQuestions } from '../../core/customers/custody.ts';
import { boardHeading } from '../../test/e2e/driver/board.ts';
import { craftCertificate } from '../../test/e2e/driver/crafted.ts';
import { unknownIssuer } from '../../test/e2e/driver/unknown-issuer.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import type { Take } from './photographer.ts';
import { file } from './sample-files.ts';

const dayIn = (days: number): string => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** Twelve companies as a colleague's list has them; one has ended, two are near. */
const names = [
  ['株式会社みなと商事', 'みなとしょうじ', 20],
  ['ヤマト工業有限会社', 'やまとこうぎょう', 300],
  ['学校法人あおば学園', 'あおばがくえん', 75],
  ['医療法人つばき会', 'つばきかい', -3],
  ['北斗運輸株式会社', 'ほくとうんゆ', 41],
  ['サンライズ不動産', 'さんらいずふどうさん', 120],
  ['東海電機製作所', 'とうかいでんきせいさくしょ', 160],
  ['Green Gate合同会社', 'ぐりーんげーと', 200],
  ['みどり食品株式会社', 'みどりしょくひん', 230],
  ['社会福祉法人ひまわり', 'ひまわり', 250],
  ['大和建設', 'だいわけんせつ', 330],
  ['光システムズ', 'ひかりしすてむず', 360],
] as const;
export const companyNames = names.flatMap(([name, reading]) => [name, reading]);
const table = (rows: readonly (readonly string[])[]): string =>
  [['会社名', 'フリガナ', 'お客様番号', '有効期限', '会社の担当者', '会社の担当者の電話'], ...rows]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
const list = table(
  names.map(([name, reading, days], nth) => [
    ...[name, reading, `M1000${String(nth).padStart(4, '0')}`, dayIn(days)],
    ...(nth % 3 === 2 ? ['', ''] : ['見本 花子', `03-0000-10${String(nth).padStart(2, '0')}`]),
  ]),
);
const faulty = table([
  ['良い会社', '', 'M10000001', dayIn(90)],
  ['悪い会社', '', 'M10000002', '来年'],
  ['同じ会社', '', 'M10000001', ''],
]);

/** How many the list has, as it says itself. */
const found = (page: Wizard['page'], said: string) => page.locator('.board-all > p[role=status]', { hasText: said });

export async function takeCompanies(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, page } = wizard;
  const { customers, tables, week } = words;
  await wizard.atHome();
  await press(week.list);
  await take('board-none');
  await press(tables.open);
  await take('board-import');
  await wizard.drop(file('wrong.csv', faulty));
  await page.getByRole('alert').waitFor();
  await take('board-import-faults');
  await wizard.drop(file('list.csv', list));
  await page.getByText(tables.plan.counts(names.length, 0, 0)).waitFor();
  await take('board-import-plan');
  await press(tables.take(names.length, 0));
  await page.getByText(tables.taken(names.length, 0, 0)).waitFor();
  await take('board-import-done');
  await press(tables.toBoard);
  await found(page, customers.board.found(names.length, names.length)).waitFor();
  await take('board-twelve');
  await takeFolded(wizard, take, [customers.safe.title, customers.author.title], 'board');
  await page.getByLabel(customers.board.search).fill('ﾔﾏﾄ');
  await found(page, customers.board.found(1, names.length)).waitFor();
  await take('board-search');
  await page.getByLabel(customers.board.search).fill('');
  await takeAdded(wizard, take);
  await takeCompany(wizard, take);
  await takeCertificates(wizard, take);
  await press(customers.board.close);
  await wizard.atHome();
  await take('home-week');
}

/** What is folded away on a page, one after the other. */
async function takeFolded({ page }: Wizard, take: Take, titles: readonly string[], where: string): Promise<void> {
  for (const [nth, title] of titles.entries()) {
    const summary = page.getByText(title, { exact: true }).first();
    if (!(await summary.isVisible())) continue;
    await summary.click();
    await summary.scrollIntoViewIfNeeded();
    await take(`${where}-folded-${nth}`);
    await summary.click();
  }
}

/** A company that is there already, about to be added, and left; one that has ended. */
async function takeAdded({ page, press, words }: Wizard, take: Take): Promise<void> {
  const { alike, page: company, unsaved } = words.customers;
  const name = page.locator('.add-company').getByLabel(words.begin.customer.name, { exact: true });
  await name.fill('みなと商事（株）');
  await page.getByText(alike.title).waitFor();
  await name.scrollIntoViewIfNeeded();
  await take('board-add-alike');
  await page.locator('.board-row').filter({ hasText: 'つばき会' }).first().click();
  await page.getByText(unsaved.title).waitFor();
  await take('board-add-unsaved');
  await press(unsaved.leave);
  await page.getByRole('heading', { level: 1, name: names[3][0] }).waitFor();
  await take('company-ended');
  await press(company.close);
  await page.getByRole('heading', { level: 1, name: boardHeading(words) }).waitFor();
}

async function takeCompany(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, page } = wizard;
  const { customers } = words;
  const { custody, history, merge, page: company, putOff, remove, retire, unsaved } = customers;
  await page.locator('.board-row').filter({ hasText: 'みなと' }).first().click();
  await page.getByRole('heading', { level: 1, name: names[0][0] }).waitFor();
  await take('company');
  await takeFolded(wizard, take, [putOff.title, retire.title, merge.title, history.title, remove.title], 'company');
  await page.getByText(putOff.title).click();
  await page.getByLabel(putOff.day).fill(dayIn(-1).replaceAll('-', '/'));
  await press(putOff.keep);
  await page.getByText(putOff.bad).waitFor();
  await take('company-put-off-refused');
  await press(company.custodyBegin);
  await page.getByText(unsaved.title).waitFor();
  await take('company-unsaved');
  await press(unsaved.leave);
  await take('custody');
  for (const question of custodyQuestions)
    await page
      .getByRole('radiogroup', { name: custody.questions[question] })
      .getByRole('radio', {
        name:
          question === 'domain' ? custody.domainAnswers.yes : custody.answers[question === 'mailbox' ? 'no' : 'yes'],
        exact: true,
      })
      .check({ force: true });
  await press(custody.keep);
  await page.getByText(custody.todo.mailbox).waitFor();
  await take('custody-open');
  await press(custody.company);
  await page.getByText(custody.todo.mailbox).waitFor();
  await take('company-checked');
  await press(company.close);
}

/** Certificates as files, one of them of practice; then a company that has one, and the sheet that is made of it. */
async function takeCertificates(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, page } = wizard;
  const { customers, sheets, tables } = words;
  const { registered, otherRow } = await unknownIssuer();
  await press(tables.open);
  await page
    .locator('.import-page input[type=file]')
    .setInputFiles([
      { ...registered, name: 'あさひ商会.pem' },
      { ...otherRow, name: 'Blue Bridge.pem' },
      craftCertificate(randomUUID(), await makeKey(), 100),
    ]);
  await page.getByRole('heading', { level: 1, name: tables.doneHeading }).waitFor();
  await take('board-import-certificates');
  await press(tables.toBoard);
  await page.locator('.board-rows').getByRole('button', { name: 'あさひ商会' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'あさひ商会' }).waitFor();
  await take('company-certificate');
  await page.getByRole('button', { name: sheets.making.open.own, exact: true }).first().click();
  await take('sheet-own');
  await press(sheets.making.make);
  await page.getByRole('button', { name: sheets.making.look }).waitFor({ timeout: 30_000 });
  await take('sheet-own-made');
  await press(sheets.making.back);
  await press(customers.page.close);
  await page.getByRole('button', { name: sheets.making.open.week, exact: true }).first().click();
  await take('sheet-week');
  await press(sheets.making.back);
}

/** The board of a ledger that was filled before: `face` says of how many. */
export async function takeMany({ words, press, page, ...wizard }: Wizard, take: Take, count: number): Promise<void> {
  const { customers, week } = words;
  const face = `board-of-${count}`;
  await wizard.atHome();
  // Very many are read in after the window has come.
  await page.getByRole('button', { name: week.board(count) }).waitFor({ timeout: 60_000 });
  await take(`home-of-${count}`);
  await press(week.board(count));
  await found(page, customers.board.found(count, count)).waitFor({ timeout: 60_000 });
  await take(face);
  await page.locator('.board-rows').hover();
  await page.mouse.wheel(0, 4000);
  await page.waitForFunction(() => !document.querySelector('.board-rows [aria-busy]'));
  await take(`${face}-scrolled`);
  await page.getByLabel(customers.board.search).fill('みどり');
  await found(page, customers.board.found(count / 10, count)).waitFor();
  await take(`${face}-search`);
}
