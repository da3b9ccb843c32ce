// The faces of the verdict when something is wrong, each from a file that deserves it; and the error page.
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import type { VerdictAnswer } from '../../core/verdict/verdict.ts';
import { craftCertificate, craftOdd, type GivenFile } from '../../test/e2e/driver/crafted.ts';
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import type { renewalOf } from '../../test/e2e/driver/renewal.ts';
import { tellStray } from '../../test/e2e/driver/stray.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';
import { homeMadeFile, inconsistentFile, jsonFile } from './sample-files.ts';

/** The certificate is set aside behind the page's back, so that its button no longer fits: the error page. */
export async function takeStaleVerdict({ page, words, press, at }: Wizard, take: Take): Promise<void> {
  await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    const view = await window.wizard.call('case.read', { caseId });
    const sha256 = view.ok ? (view.value.state.candidate?.sha256 ?? '') : '';
    await window.wizard.call('case.say', {
      caseId,
      fact: { kind: 'candidate-set-aside', data: { sha256, because: 'look-again' } },
    });
  });
  await press(words.judged.next.ready);
  await page.locator('.trouble-page').waitFor();
  await take('error-step-mismatch');
  await press(words.errors.toNow);
  await at('portal');
}

export async function takeBadVerdicts(
  wizard: Wizard,
  renewal: ReturnType<typeof renewalOf>,
  take: Take,
): Promise<void> {
  const { words, press, at, page } = wizard;
  const uuid = renewal.uuid();
  const key = await makeKey();
  const byHand = async (given: GivenFile) => {
    await at('portal');
    await press(words.apple.portal.byHand);
    await wizard.give([given]);
  };
  await at('portal');
  await press(words.apple.portal.byHand);
  await take('renew-portal-by-hand');
  await wizard.give([jsonFile]);
  await page.locator('.trap').waitFor();
  await take('renew-portal-json');
  await press(words.apple.portal.byHandBack);

  const given: readonly (readonly [VerdictAnswer, GivenFile])[] = [
    ['wrong-csr', craftCertificate(uuid, key, 0)],
    ['old-file', craftOdd(uuid, key, -300, 5)],
    ['expired', craftOdd(uuid, key, -400, -35)],
    ['not-yet-valid', craftOdd(uuid, key, 10, 375)],
    ['inconsistent', inconsistentFile(uuid, key)],
    ['not-from-apple', homeMadeFile(randomUUID(), key)],
  ];
  for (const [answer, one] of given) {
    await byHand(one);
    await at('verdict');
    await take(`renew-verdict-${answer}`);
    await press(words.judged.next[answer]);
  }

  await at('portal');
  const portal = await practicePortal(wizard.running.app);
  await portal.manage();
  // Another service's row; the right one has been renewed already and has no twin of the same date any more.
  await renewal.renewHeld(0);
  await renewal.uploadCsr();
  await portal.confirmed();
  await portal.download();
  await at('verdict');
  await take('renew-verdict-wrong-row');
  await press(words.judged.next['wrong-row']);
  await at('stray');
  await take('renew-stray');
  await tellStray(wizard, 'made-by-create');
  await at('portal');
  await take('renew-portal-after-wrong-row');
}
