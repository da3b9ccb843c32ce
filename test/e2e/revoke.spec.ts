// Revoke: each answer to its end; judged by the number of the row; pressed through in practice, never offered in
// earnest; begun from Apple's mail.
import { expect } from '@playwright/test';
import { practicePortal } from './driver/practice-portal.ts';
import { playRevoke, revokeOf } from './driver/flows/revoke.ts';
import { test } from './driver/story.ts';
import { troubleOf } from './driver/trouble.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const panel = (uuid: string) =>
  `Serial Number : cd0102030405e4b1\nSubject DN : C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}\nNotes :`;

/** The case is over: it is listed among the finished ones and nothing of it waits. */
async function closedAtHome({ atHome, page, words }: Wizard): Promise<void> {
  await atHome();
  const case_ = page.locator('.cases').filter({ hasText: words.home.finished.title });
  await expect(case_.locator('.case-line')).toHaveCount(1);
}

test('pressed through in practice, until no device answers (ja)', async ({ start }) => {
  test.setTimeout(90_000);
  const running = await start();
  const wizard = wizardOf(running);
  await wizard.atHome();
  const faces: string[] = [];
  let mail = '';
  await playRevoke(wizard, {
    shown: async (step, face) => {
      faces.push(`${step} ${face}`.trim());
      if (face === 'revoked') mail = await (await practicePortal(running.app)).page.locator('main').innerText();
    },
  });
  expect(faces).toEqual([
    'customer',
    'revoke-what',
    'registered',
    'registered found',
    'revoke-try',
    'revoke-try revoked',
    'revoke-silent',
    'revoke-silent silent',
    'revoked-end',
  ]);
  expect(mail).toContain('has been revoked');
  await closedAtHome(wizard);
  // The practice's own mail is known on the first page, and leads to this flow with that much said.
  await wizard.putWords('Subject: Your push certificate has been revoked');
  await expect(wizard.heading()).toHaveText(wizard.words.look.kinds['revoked-mail'].is);
  await wizard.press(wizard.words.look.next.beginRevoke);
  await wizard.at('customer');
  await wizard.page.getByLabel(wizard.words.begin.customer.name).fill('テスト商事');
  await wizard.press(wizard.words.begin.customer.page.primary);
  await wizard.at('revoked-which');
  // In earnest nothing offers to press it: neither a page about it, nor by calling the program itself.
  const answer = await wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value.find(({ mode }) => mode === 'real')?.id ?? '') : '';
    const said = await window.wizard.call('case.say', {
      caseId,
      fact: { kind: 'revoke-told', data: { what: 'try' } },
    });
    return said.ok ? 'taken' : said.error.code;
  });
  expect(answer).toBe('step-mismatch');
});

test('not pressed: explained, and over', async ({ start }) => {
  const wizard = wizardOf(await start());
  const {
    words: { revoked },
    press,
  } = wizard;
  const flow = revokeOf(wizard);
  await flow.begin();
  await flow.tell('not-pressed');
  await flow.shown('revoke-explained');
  await expect(wizard.page.locator('.sight-figure')).toBeVisible();
  await press(revoked.explained.page.primary);
  await closedAtHome(wizard);
});

test('pressed, and it was in use: found out by its number; help desk, then on to starting over', async ({ start }) => {
  const wizard = wizardOf(await start());
  const {
    words: { revoked },
    press,
    page,
    at,
  } = wizard;
  const flow = revokeOf(wizard);
  await flow.begin();
  await flow.tell('pressed');
  await flow.tellWhich('unknown');
  const uuid = await flow.giveRegistered();
  await at('revoked-which');
  await flow.judge(`Serial Number : cd0102030405e4b1\nSubject DN : C=JP, CN=APS`);
  await expect(page.getByRole('alert')).toHaveText(revoked.which.answers.unclear);
  const slip = uuid.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  await page.getByLabel(revoked.which.judge.field).fill('');
  await flow.judge(panel(slip));
  await expect(page.getByRole('alert')).toHaveText(revoked.which.answers.misread);
  await flow.judge(panel(uuid));
  await expect(page.getByRole('alert')).toHaveText(revoked.which.answers['in-use']);
  await press(revoked.which.go);
  await flow.phones('answered');
  await flow.endsWith(revoked.end.alive.heading);
  // Another row was meant after all: what was said before can be said anew.
  await press(revoked.end.alive.look);
  await flow.judge(panel(uuid));
  await press(revoked.which.go);
  await flow.phones('silent');
  await flow.endsWith(revoked.end.inUse.heading);
  await expect(page.locator('.copy-text')).toContainText(uuid);
  await expect(page.locator('.copy-text')).toContainText('M00000000');
  await troubleOf(wizard).startOver('revoked-end', revoked.end.inUse.startOver);
  await at('moving');
});

test('a mail about another certificate: this fleet is untouched, its owner is told', async ({ start }) => {
  const wizard = wizardOf(await start());
  const {
    words: { revoked },
    press,
    page,
  } = wizard;
  const flow = revokeOf(wizard);
  await flow.begin();
  await flow.tell('mail');
  await flow.tellWhich('unknown');
  await flow.giveRegistered();
  await flow.judge(panel('99999999-8888-7777-6666-555555555555'));
  await expect(page.getByRole('alert')).toHaveText(revoked.which.answers.another);
  await press(revoked.which.go);
  await flow.endsWith(revoked.end.another.heading);
  await expect(page.locator('.copy-text')).toHaveText(revoked.end.another.message);
  await press(revoked.end.page.primary);
  await closedAtHome(wizard);
});

test('nobody can tell which: the help desk finds out', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at } = wizard;
  const { revoked, begin } = words;
  const flow = revokeOf(wizard);
  await flow.begin();
  await flow.tell('mail');
  await flow.tellWhich('unknown');
  await at('registered');
  await press(begin.registered.cannot.open);
  await press(begin.registered.cannot.never);
  await press(begin.registered.cannot.neverUse);
  await at('revoked-which');
  await expect(wizard.heading()).toHaveText(revoked.which.noNumber.heading);
  await press(revoked.which.helpDesk);
  await flow.endsWith(revoked.end.unsure.heading);
  // The answer comes another day: the case waits in the list, and takes it.
  await press(revoked.end.wait);
  await wizard.atHome();
  await wizard.page.locator('.case-line').first().click();
  await flow.endsWith(revoked.end.unsure.heading);
  await wizard.choose(revoked.which.choices.another.title);
  await press(revoked.end.unsure.go);
  await flow.endsWith(revoked.end.another.heading);
  // And a choice of before can be changed where it was made.
  await press(words.frame.back);
  await at('revoked-which');
  await wizard.choose(new RegExp(revoked.which.choices['in-use'].title));
  await press(revoked.which.page.primary);
  await flow.phones('silent');
  await flow.endsWith(revoked.end.inUse.heading);
  await press(revoked.end.close);
  await closedAtHome(wizard);
});

for (const [result, then] of [
  ['live', 'restored'],
  ['refused', 'gone'],
  ['no-file', 'gone'],
] as const) {
  test(`the result of Create is live: ${result}`, async ({ start }) => {
    const wizard = wizardOf(await start());
    const {
      words: { revoked },
      press,
      at,
    } = wizard;
    const flow = revokeOf(wizard);
    await flow.begin();
    await flow.tell('create-live');
    await flow.shown('live-stray');
    await wizard.choose(new RegExp(revoked.live.choices[result].title));
    await press(revoked.live.page.primary);
    await flow.endsWith(revoked.end[then].heading);
    if (result === 'live') {
      await press(revoked.end.restored.renew);
      await at('site-access');
    } else if (result === 'refused') {
      await troubleOf(wizard).startOver('revoked-end', revoked.end.inUse.startOver);
      await at('moving');
    } else {
      await press(revoked.end.close);
      await closedAtHome(wizard);
    }
  });
}
