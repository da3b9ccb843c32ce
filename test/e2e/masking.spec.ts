// Names masked in the real app: on every page that is walked none of them is in the page, in what is read of it, or in
// the window's title; fields show theirs to whoever goes into them; in a call the others' names go by themselves.
import { expect } from '@playwright/test';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { emptyProfile } from '../../core/customers/profile.ts';
import { practiceAppleId } from '../../core/customers/practice-customer.ts';
import { boardHeading } from './driver/board.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { protectionsOf } from './driver/protections.ts';
import { inLanguage, test } from './driver/story.ts';
import type { Wizard } from './driver/wizard.ts';

/** Invented. */
const companies = [
  { name: 'みなと商事', reading: 'みなとしょうじ', code: 'M10002001', end: 20 },
  { name: 'ヤマト工業', reading: 'やまとこうぎょう', code: 'M10002002', end: 40 },
  { name: 'Blue Bridge KK', reading: '', code: 'M10002003', end: 200 },
] as const;
const people = {
  sales: { name: '鈴木一郎', phone: '03-0000-0001' },
  helpDesk: { name: '窓口花子', phone: '03-0000-0002' },
};
const note = '北支店は別契約';
const names = [
  ...companies.flatMap(({ name, reading, code }) => [name, ...(reading ? [reading] : []), code]),
  ...Object.values(people).flatMap(({ name, phone }) => [name, phone]),
  note,
];
const practiceNames = ['れんしゅう商事', 'Renshu Trading', practiceAppleId];

async function fill({ page }: Wizard): Promise<void> {
  await page.evaluate(
    async ({ all, profile, contacts, text }) => {
      for (const { name, reading, code, end } of all) {
        const added = await window.wizard.call('customer.add', {
          profile: { ...profile, name, reading, code, note: text },
        });
        if (!added.ok) throw new Error(added.error.code);
        const customerId = added.value.id;
        const day = `${new Date(Date.now() + end * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
        for (const fact of [
          { kind: 'contacts-noted' as const, data: contacts },
          { kind: 'end-heard' as const, data: { topic: null, end: day, from: 'hand' as const } },
        ]) {
          const said = await window.wizard.call('customer.say', { customerId, fact });
          if (!said.ok) throw new Error(`${fact.kind}: ${said.error.code}`);
        }
      }
      const noted = await window.wizard.call('contacts.note', { contacts });
      if (!noted.ok) throw new Error(noted.error.code);
    },
    { all: [...companies], profile: emptyProfile, contacts: people, text: note },
  );
}

/** Which of them are in the page's words, its markup, what a screen reader is told, or the window's title. */
async function foundOn({ page, running }: Wizard, wanted: readonly string[]): Promise<readonly string[]> {
  const [words, markup, read, title] = await Promise.all([
    page.evaluate(() => document.body.innerText),
    page.evaluate(() => document.documentElement.outerHTML),
    page.locator('body').ariaSnapshot(),
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((one) => one.getTitle())
        .join(),
    ),
  ]);
  return wanted.filter((name) => [words, markup, read, title].some((text) => text.includes(name)));
}
const hides = async (wizard: Wizard, where: string, wanted: readonly string[] = names): Promise<void> =>
  expect.soft(await foundOn(wizard, wanted), where).toEqual([]);

for (const language of languages as readonly Language[]) {
  test(`on every page, in the title, and in fields until one goes into them (${language})`, async ({ start }) => {
    test.setTimeout(240_000);
    const running = await start({ size: { width: 1280, height: 800 } });
    const wizard = await inLanguage(running, language);
    const { words, page, press } = wizard;
    const { masking } = words.frame;
    const [first] = companies;
    await fill(wizard);
    await page.reload();
    await wizard.atHome();
    // What is searched for is there to be found.
    await expect.poll(() => foundOn(wizard, [first.name])).toEqual([first.name]);

    await page.keyboard.press('F9');
    await expect(page.getByRole('button', { name: masking.on })).toBeVisible();
    await hides(wizard, 'the first page');
    await expect(page.getByText(masking.instead.company('A')).first()).toBeVisible();
    // Remembered.
    await page.reload();
    await wizard.atHome();
    await expect(page.getByRole('button', { name: masking.on })).toBeVisible();
    await hides(wizard, 'the first page after a start');

    await press(words.week.board(companies.length));
    await expect(wizard.heading()).toHaveText(boardHeading(words));
    await expect(page.locator('.board-rows').getByRole('button').first()).toBeVisible();
    await hides(wizard, 'the board');
    // A search by the real name still finds it.
    await page.getByPlaceholder(words.customers.board.searchHint).fill(first.reading);
    await expect(page.locator('.board-rows').getByText(masking.instead.company('A')).first()).toBeVisible();
    await page.getByPlaceholder(words.customers.board.searchHint).fill('');

    await page.getByRole('button', { name: words.sheets.making.open.week, exact: true }).first().click();
    await hides(wizard, 'the list of the week to print');
    await press(words.sheets.making.back);

    await page
      .locator('.board-rows')
      .getByRole('button', { name: masking.instead.company('A') })
      .first()
      .click();
    await expect(wizard.heading()).toHaveText(masking.instead.company('A'));
    await hides(wizard, 'a company');
    const field = page.getByLabel(words.customers.page.reading, { exact: true });
    await expect(field).toHaveValue(masking.instead.company('A'));
    await field.focus();
    await expect(field).toHaveValue(first.reading);
    await field.blur();
    await expect(field).toHaveValue(masking.instead.company('A'));
    // Kept as it is, whatever shows.
    await page.getByRole('button', { name: words.customers.page.keep, exact: true }).last().click();
    await expect(page.getByText(words.customers.page.kept)).toBeVisible();
    await hides(wizard, 'a company, kept');
    expect(await findingsOf(running, 'masked company')).toEqual([]);
    await press(words.customers.page.custodyBegin);
    await hides(wizard, 'the yearly check');
    await page.reload();
    await wizard.atHome();

    await press(words.records.open);
    await expect(page.getByText(masking.captures.not)).toBeVisible();
    await expect(page.getByText(people.sales.name)).toHaveCount(0);
    await hides(wizard, 'the page of what stays');
    expect(await layoutOf(running, 'the switch')).toEqual([]);
    // Shown again by the switch itself.
    await page.getByText(masking.switch, { exact: true }).click();
    await expect(page.getByRole('button', { name: masking.on })).toHaveCount(0);
    await expect.poll(() => foundOn(wizard, [first.name])).toEqual([first.name]);
  });

  test(`inside a job, with its Apple ID (${language})`, async ({ startAtPortal }) => {
    test.setTimeout(240_000);
    const { wizard } = await startAtPortal({ language });
    const { words, page } = wizard;
    const { masking } = words.frame;
    await expect(page.locator('.about')).toContainText(/れんしゅう商事|Renshu/);
    await page.keyboard.press('F9');
    await expect(page.getByRole('button', { name: masking.on })).toBeVisible();
    const name = await page.evaluate(async () => {
      const cases = await window.wizard.call('home.cases', undefined);
      return cases.ok ? (cases.value[0]?.customer ?? '') : '';
    });
    expect(name).not.toBe('');
    const wanted = [name, ...practiceNames];
    await hides(wizard, 'Apple’s page', wanted);
    // Each step that is done, looked at again; and what is under Help.
    for (const step of await page.locator('.journey button').all()) {
      await step.click();
      await hides(wizard, `done: ${(await page.locator('#screen-number').textContent()) ?? ''}`, wanted);
    }
    await page.getByRole('button', { name: words.frame.help.open, exact: true }).click();
    await expect(page.getByText(masking.switch, { exact: true })).toBeVisible();
    await hides(wizard, 'Help', wanted);
    await page.getByRole('button', { name: words.frame.appleIdPage, exact: true }).click();
    await hides(wizard, 'the page on Apple IDs', wanted);
  });

  test(`in a call the others' names go by themselves (${language})`, async ({ start }) => {
    test.setTimeout(120_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const { words, page } = wizard;
    const [mine, ...others] = companies;
    await fill(wizard);
    await page.evaluate(async (name) => {
      const board = await window.wizard.call('board.read', {
        from: 0,
        count: 50,
        order: 'name',
        status: null,
        month: null,
        ends: null,
        query: name,
      });
      const customerId = board.ok ? (board.value.rows[0]?.customerId ?? null) : null;
      const begun = await window.wizard.call('case.begin', {
        flow: 'renew',
        mode: 'real',
        environment: 'M6',
        trap: null,
        customerId,
      });
      if (!begun.ok) throw new Error(begun.error.code);
      const caseId = begun.value.id;
      for (const fact of [
        { kind: 'customer-named' as const, data: { name, mCode: 'M10002001' } },
        { kind: 'call-began' as const, data: { has: 'nothing' as const, language: 'ja' as const } },
      ]) {
        const said = await window.wizard.call('case.say', { caseId, fact });
        if (!said.ok) throw new Error(`${fact.kind}: ${said.error.code} ${said.error.detail}`);
      }
    }, mine.name);
    await page.reload();
    await wizard.atHome();
    const theirs = others.flatMap(({ name, code }) => [name, code]);
    await hides(wizard, 'the first page in a call', theirs);
    await expect.poll(() => foundOn(wizard, [mine.name])).toEqual([mine.name]);
    await wizard.resume();
    await expect(page.locator('.call-page')).toBeVisible();
    await hides(wizard, 'the call', theirs);
    await page.keyboard.press('F9');
    await expect(page.getByRole('button', { name: words.frame.masking.on })).toBeVisible();
    await hides(wizard, 'the call, all masked', names);
  });
}

test('while the Apple ID shows beside a sign-in in the browser, so is it', async ({ startAtPortal }) => {
  const { wizard } = await startAtPortal({ way: 'browser' });
  const { page, words } = wizard;
  const address = page.getByText(practiceAppleId, { exact: true });
  await expect(address).toBeVisible();
  const protections = await protectionsOf(wizard.running);
  await wizard.press(words.frame.toHome);
  await wizard.atHome();
  await expect.poll(() => protections.jsonValue()).toEqual([false]);
  await wizard.resume();
  await expect(address).toBeVisible();
  await expect.poll(() => protections.jsonValue()).toEqual([false, true]);
});

test('while the words of a hand-over file show, the system is asked to leave the window out of shared screens', async ({
  start,
}) => {
  const running = await start({ size: { width: 1280, height: 800 } });
  const wizard = await inLanguage(running, 'ja');
  const { words, page, press } = wizard;
  const protections = await protectionsOf(running);
  const [first] = companies;
  await fill(wizard);
  await page.reload();
  await wizard.atHome();
  await press(words.week.board(companies.length));
  await page.locator('.board-rows').getByRole('button', { name: first.name }).first().click();
  await page.getByText(words.handOver.making.title, { exact: true }).click();
  await press(words.handOver.making.open);
  await expect.poll(() => protections.jsonValue()).toEqual([true]);
  await press(words.handOver.making.back);
  await expect.poll(() => protections.jsonValue()).toEqual([true, false]);
});
