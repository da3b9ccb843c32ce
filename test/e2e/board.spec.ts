// The board in the real app: a company is added and found, its end is said by hand and dated, the yearly check is made,
// the calendar file is written, a renewal begins from its line; all of it is there after a restart.
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../core/contract/wizard.ts';
import { dayMs } from '../../core/base/time.ts';
import { custodyQuestions } from '../../core/customers/custody.ts';
import { boardHeading } from './driver/board.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const dayIn = (days: number): string => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

async function openBoard({ page, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: words.week.list, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(boardHeading(words));
}

/** From the board to the new company's page. */
async function add({ page, press, words }: Wizard, name: string, end: string): Promise<void> {
  await page.getByLabel(words.begin.customer.name, { exact: true }).fill(name);
  await press(words.customers.board.add);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByLabel(words.customers.page.heardEnd, { exact: true }).fill(end.replaceAll('-', '/'));
  await page.getByRole('button', { name: words.customers.page.keep, exact: true }).first().click();
  await expect(page.getByText(words.week.heard).first()).toBeVisible();
}

for (const language of languages)
  test(`a company from its first line to its calendar (${language})`, async ({ start, profile }) => {
    test.setTimeout(180_000);
    let wizard = wizardOf(await start(), language);
    await wizardOf(wizard.running).atHome();
    if (language === 'en') await wizard.switchLanguage();
    const { words } = wizard;
    const { board, custody, page: company } = words.customers;

    await openBoard(wizard);
    await expect(wizard.heading()).toHaveText(board.empty);
    await expect(wizard.page.getByText(board.none)).toBeVisible();
    await add(wizard, '株式会社みなと商事', dayIn(45));
    await wizard.press(company.close);
    await add(wizard, 'ヤマト工業有限会社', dayIn(300));

    // The company's profile: a reading by which it is found.
    await wizard.page.getByLabel(company.reading, { exact: true }).fill('やまとこうぎょう');
    await wizard.page.getByRole('button', { name: company.keep, exact: true }).last().click();
    await expect(wizard.page.getByText(company.kept)).toBeVisible();

    // The yearly check, with one thing to put right.
    await wizard.press(company.custodyBegin);
    await expect(wizard.heading()).toHaveText(custody.heading);
    for (const question of custodyQuestions)
      await wizard.page
        .getByRole('radiogroup', { name: custody.questions[question] })
        .getByRole('radio', {
          name:
            question === 'domain' ? custody.domainAnswers.yes : custody.answers[question === 'mailbox' ? 'no' : 'yes'],
          exact: true,
        })
        .check({ force: true });
    await wizard.press(custody.keep);
    await expect(wizard.page.getByText(custody.todo.mailbox)).toBeVisible();
    await wizard.press(custody.company);
    await expect(wizard.page.getByText(custody.todo.mailbox)).toBeVisible();
    // It stands on the board as a state of its own, and is found by it.
    await wizard.press(company.close);
    await wizard.page.getByLabel(board.status).selectOption('custody-open');
    await expect(wizard.page.locator('.board-row')).toHaveCount(1);
    await expect(wizard.page.locator('.board-row')).toHaveText(/ヤマト工業有限会社/);
    await expect(wizard.page.locator('.board-row')).toContainText(words.week.statuses['custody-open']);
    await wizard.page.locator('.board-row').click();

    // Its dates for the calendar.
    await wizard.press(company.calendar);
    await expect(wizard.page.getByText(/\.ics/)).toBeVisible();
    const folder = join(profile, 'Downloads');
    const calendars = async () => {
      const files = (await readdir(folder)).filter((name) => name.endsWith('.ics'));
      const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
      return texts
        .map((text) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').length)
        .toSorted();
    };
    expect(await calendars()).toEqual([1]);

    // And those of all companies.
    await wizard.press(company.close);
    await wizard.press(company.calendar);
    await expect(wizard.page.getByText(/\.ics/)).toBeVisible();
    expect(await calendars()).toEqual([1, 2]);

    // Found by half-width kana, and whose turn it is stands first.
    const search = wizard.page.getByRole('searchbox', { name: board.search });
    await search.fill('ﾔﾏﾄ');
    await expect(wizard.page.getByText(board.found(1, 2))).toBeVisible();
    await search.fill('');
    await expect(wizard.page.locator('.week-line').first()).toContainText('株式会社みなと商事');
    await wizard.press(board.close);
    await wizard.atHome();
    await expect(wizard.page.getByRole('heading', { name: words.week.many })).toBeVisible();

    // After a restart all of it is there, and the renewal begins from the line.
    await wizard.running.close();
    wizard = wizardOf(await start(), language);
    await wizard.atHome();
    const line = wizard.page.locator('.week-line').first();
    await expect(line).toContainText('株式会社みなと商事');
    await line.getByRole('button', { name: words.week.actions.begin }).click();
    await wizard.at('customer');
    await expect(wizard.page.getByLabel(words.begin.customer.name, { exact: true })).toHaveValue('株式会社みなと商事');
  });

/** As Apple writes the day in its notice. */
const appleMail = (end: string): string => {
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(end));
  return [
    'Subject: 30 day notification: Apple Push Notification Service certificate expiration',
    '',
    'Dear MDM Administrator,',
    '',
    `The following certificate will expire on ${day}:`,
    '',
    'Mobile Device Management - null',
  ].join('\n');
};

/** Companies of which an end was said, without a page in between. */
const enter = ({ page }: Wizard, companies: readonly (readonly [name: string, end: string, code?: string])[]) =>
  page.evaluate(async (given) => {
    for (const [name, end, code = ''] of given) {
      const profile = { name, reading: '', code, devices: null, macs: null, note: '', siteUrl: null };
      const added = await window.wizard.call('customer.add', { profile });
      if (!added.ok) throw new Error(added.error.code);
      const fact = {
        kind: 'end-heard' as const,
        data: { topic: null, end: `${end}T00:00:00Z`, from: 'table' as const },
      };
      const said = await window.wizard.call('customer.say', { customerId: added.value.id, fact });
      if (!said.ok) throw new Error(said.error.code);
    }
  }, companies);

for (const language of languages)
  test(`Apple’s mail names no certificate: the company is found by the day (${language})`, async ({ start }) => {
    test.setTimeout(180_000);
    const wizard = wizardOf(await start(), language);
    await wizardOf(wizard.running).atHome();
    if (language === 'en') await wizard.switchLanguage();
    const { words, page, press } = wizard;
    const { ending, board } = words.customers;
    const again = async () => {
      await press(words.look.next.another);
      await wizard.atHome();
    };
    const [lone, shared, after] = [dayIn(300), dayIn(45), dayIn(46)];

    // With nobody known, the mail alone is answered.
    await wizard.putWords(appleMail(shared));
    await expect(wizard.heading()).toHaveText(words.look.kinds['apple-expiry-mail'].is);
    await expect(page.locator('.look-ending')).toHaveCount(0);
    await again();

    await enter(wizard, [
      ['株式会社みなと商事', shared],
      ['ヤマト工業有限会社', after],
      ['学校法人あおば学園', lone],
    ]);

    // Nobody's, with a way on.
    await wizard.putWords(appleMail(dayIn(150)));
    await expect(page.getByText(ending.none(words.dates.day(`${dayIn(150)}T00:00:00Z`)))).toBeVisible();
    await press(ending.list);
    await expect(wizard.heading()).toHaveText(boardHeading(wizard.words));
    await press(board.close);
    await again();

    // Two, the nearest first; a press opens one's page, and closing that leads back.
    await wizard.putWords(appleMail(after));
    await expect(page.getByText(ending.several(2))).toBeVisible();
    await expect(page.locator('.week-name')).toHaveText(['ヤマト工業有限会社', '株式会社みなと商事']);
    await page.locator('.week-name').first().click();
    await expect(wizard.heading()).toHaveText('ヤマト工業有限会社');
    await press(board.close);
    await expect(page.getByText(ending.several(2))).toBeVisible();
    await again();

    // More than are named: the board has those of that day, and shows all again with one press.
    await enter(
      wizard,
      Array.from({ length: 6 }, (_none, nth) => [`会社${nth}`, shared] as const),
    );
    await wizard.putWords(appleMail(shared));
    await expect(page.locator('.week-name')).toHaveCount(5);
    await press(ending.more(8));
    await expect(page.locator('.board-all [role=status]')).toHaveText(board.found(8, 9));
    await press(board.endsAll);
    await expect(page.locator('.board-all [role=status]')).toHaveText(board.found(9, 9));
    await press(board.close);
    await again();

    // One: its renewal begins with one press.
    await wizard.putWords(appleMail(lone));
    await expect(page.getByText(ending.one('学校法人あおば学園'))).toBeVisible();
    await press(words.look.next.beginFor('学校法人あおば学園'));
    await wizard.at('customer');
    await expect(page.getByLabel(words.begin.customer.name, { exact: true })).toHaveValue('学校法人あおば学園');
    await page.reload();
    await wizard.atHome();
    // From then on it is opened instead.
    await wizard.putWords(appleMail(lone));
    await expect(wizard.button(words.look.next.open('学校法人あおば学園'))).toBeVisible();
  });

for (const language of languages)
  test(`whom to call is known, a likely double is named, and what is not saved is asked about (${language})`, async ({
    start,
  }) => {
    test.setTimeout(180_000);
    let wizard = wizardOf(await start(), language);
    await wizardOf(wizard.running).atHome();
    if (language === 'en') await wizard.switchLanguage();
    const { words, page, press } = wizard;
    const { alike, board, merge, page: company, person, unsaved } = words.customers;
    const added = page.locator('.add-company');
    await openBoard(wizard);

    // With its person from the beginning: on its page, on the board, and found by the number.
    await added.getByLabel(words.begin.customer.name, { exact: true }).fill('株式会社みなと商事');
    await added.getByLabel(person.parts.name).fill('見本 花子');
    await added.getByLabel(person.parts.phone).fill('03-0000-1234');
    await press(board.add);
    await expect(wizard.heading()).toHaveText('株式会社みなと商事');
    await expect(page.getByText(person.shown('見本 花子 03-0000-1234'))).toBeVisible();
    await page.getByLabel(person.parts.email).fill('hanako@example.jp');
    await press(person.keep);
    await expect(page.getByText(person.shown('見本 花子 03-0000-1234 hanako@example.jp'))).toBeVisible();
    await press(company.close);
    await page.getByRole('searchbox', { name: board.search }).fill('0300001234');
    await expect(page.locator('.board-row')).toContainText('見本 花子');
    await page.getByRole('searchbox', { name: board.search }).fill('');

    // The same company once more: said while it is typed, with the way there; not held up.
    await added.getByLabel(words.begin.customer.name, { exact: true }).fill('ミナト商事㈱');
    await expect(added.getByText(alike.title)).toBeVisible();
    await expect(added.getByText(alike.by.name)).toBeVisible();
    await page.getByRole('button', { name: alike.openOf('株式会社みなと商事') }).click();
    await expect(wizard.heading()).toHaveText('株式会社みなと商事');
    await press(company.close);
    await added.getByLabel(words.begin.customer.name, { exact: true }).fill('ミナト商事㈱');
    await added.getByLabel(person.parts.name).fill('見本 次郎');

    // Left before it is added: asked once, and nothing is lost.
    await press(board.close);
    await expect(page.getByText(unsaved.title)).toBeVisible();
    await press(unsaved.stay);
    await expect(added.getByLabel(person.parts.name)).toHaveValue('見本 次郎');
    await press(board.add);
    await expect(wizard.heading()).toHaveText('ミナト商事㈱');
    await expect(page.getByText(alike.merging)).toBeVisible();

    // On its page, too: to another page, and to a job, which is not begun before the answer.
    await page.getByLabel(company.note).fill('10時から');
    await press(company.begin);
    await expect(page.getByText(unsaved.title)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(unsaved.title)).toHaveCount(0);
    await expect(wizard.heading()).toHaveText('ミナト商事㈱');
    // Escape leaves the page, as everywhere, and is asked, too.
    await page.keyboard.press('Escape');
    await expect(page.getByText(unsaved.title)).toBeVisible();
    await press(unsaved.stay);
    await expect(page.getByText(company.noJobs)).toBeVisible();
    await press(company.close);
    await press(unsaved.leave);
    await expect(wizard.heading()).toHaveText(boardHeading(wizard.words));

    // Made one: compared before, also the people, and the one that stays has its own.
    await page.locator('.board-row').filter({ hasText: '株式会社みなと商事' }).click();
    await page.getByText(merge.title).click();
    await page.getByLabel(merge.search).fill('ミナト');
    await press(merge.look('ミナト商事㈱'));
    await expect(page.locator('.merge-table td[data-row=person]')).toHaveText([
      '見本 花子 03-0000-1234 hanako@example.jp',
      '見本 次郎',
    ]);
    await press(company.close);
    await expect(page.getByText(unsaved.title)).toBeVisible();
    await press(unsaved.stay);
    await press(merge.yes);
    await expect(page.getByText(merge.done)).toBeVisible();
    await press(company.close);
    await expect(page.locator('.board-all [role=status]')).toHaveText(board.found(1, 1));

    await wizard.running.close();
    wizard = wizardOf(await start(), language);
    await wizard.atHome();
    await openBoard(wizard);
    await expect(wizard.page.locator('.board-row')).toContainText('見本 花子');
  });

for (const language of languages)
  test(`a company waits, is renewed no more, becomes one with another, and is deleted (${language})`, async ({
    start,
  }) => {
    test.setTimeout(180_000);
    const wizard = wizardOf(await start(), language);
    await wizardOf(wizard.running).atHome();
    if (language === 'en') await wizard.switchLanguage();
    const { words, page, press } = wizard;
    const { author, board, history, merge, page: company, putOff, remove, retire } = words.customers;
    await enter(wizard, [
      ['株式会社みなと商事', dayIn(45)],
      ['みなと商事', dayIn(45), 'M10000077'],
      ['ヤマト工業有限会社', dayIn(300)],
    ]);
    await page.reload();
    await wizard.atHome();
    await press(words.week.board(3));

    // This PC has a name, beside what it wrote before, too.
    await page.getByText(author.title).click();
    await page.getByLabel(author.name).fill('受付のパソコン');
    await page.getByRole('button', { name: company.keep, exact: true }).last().click();
    await expect(page.getByText(company.kept)).toBeVisible();
    await page.locator('.week-name').first().click();
    await page.getByText(history.title).click();
    await expect(page.getByText('受付のパソコン').first()).toBeVisible();

    // Waiting: not its turn any more, with the reason on the board.
    await page.getByText(putOff.title).click();
    await page.getByLabel(putOff.day).fill(dayIn(-1).replaceAll('-', '/'));
    await press(putOff.keep);
    await expect(page.getByText(putOff.bad)).toBeInViewport();
    await expect(page.getByLabel(putOff.day)).toBeFocused();
    await page.getByLabel(putOff.day).fill(dayIn(10).replaceAll('-', '/'));
    await page.getByLabel(putOff.why).fill('担当の方が不在');
    await press(putOff.keep);
    await expect(page.getByText('担当の方が不在')).toBeVisible();
    await press(company.close);
    await expect(page.locator('.board-page .week-line')).toHaveCount(1);
    await expect(page.locator('.board-row').filter({ hasText: '担当の方が不在' })).toContainText(
      words.week.statuses['put-off'],
    );

    // Renewed no more, and again.
    await page.locator('.board-row').filter({ hasText: 'ヤマト' }).click();
    await page.getByText(retire.title).click();
    await page.getByRole('radio', { name: retire.reasons['not-needed'] }).check({ force: true });
    await press(retire.keep);
    await expect(page.getByText(retire.set(retire.reasons['not-needed']))).toBeVisible();
    await press(retire.back);
    await expect(page.getByText(words.week.statuses.calm)).toBeVisible();
    await press(company.close);

    // Two entries of one company: compared, and one from then on.
    await page.locator('.board-row').filter({ hasText: '株式会社みなと商事' }).click();
    await page.getByText(merge.title).click();
    await page.getByLabel(merge.search).fill('みなと');
    await press(merge.look('みなと商事 M10000077'));
    await expect(page.locator('.merge-table')).toContainText('みなと商事');
    await press(merge.yes);
    await expect(page.getByText(merge.done)).toBeVisible();
    await expect(page.getByText(merge.also('みなと商事 M10000077'))).toBeVisible();
    // What the other one knew stands in the fields, and is not overwritten by them.
    await expect(page.getByLabel(words.begin.customer.mCode)).toHaveValue('M10000077');
    await press(company.close);
    await expect(page.locator('.board-all [role=status]')).toHaveText(board.found(2, 2));

    // Deleted, asked once.
    await page.locator('.board-row').filter({ hasText: '株式会社みなと商事' }).click();
    await page.getByText(remove.title).click();
    await expect(page.getByText(remove.copies)).toBeVisible();
    await press(remove.button);
    await press(words.records.customers.yes);
    await expect(page.getByText(words.records.customers.done)).toBeVisible();
    await press(company.close);
    await expect(page.locator('.board-all [role=status]')).toHaveText(board.found(1, 1));
  });
