// kill -9 at every step of the renewal: started again, the same step shows, and every fact and file is there.
import { expect } from '@playwright/test';
import { renew } from '../../core/flows/renewal/steps.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { readEvidence } from './driver/evidence.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { renewalOf, type InUse } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

const stateOf = (wizard: Wizard) =>
  wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok
      ? { step: view.value.step, state: view.value.state, verdict: view.value.verdict?.answer ?? null }
      : null;
  });

test('killed at every step, the renewal goes on at the same step with every fact and file', async ({
  start,
  profile,
}) => {
  test.setTimeout(300_000);
  let inUse: InUse = { serial: '', uuid: '' };
  let wizard = wizardOf(await start());
  let renewal = renewalOf(wizard);
  await renewal.begin();
  const survived: StepId[] = [];
  /** How far the app's clocks were moved on before, so that the next life does not fall back behind it. */
  let passed = 0;

  const killAt = async (step: StepId) => {
    await wizard.at(step);
    const before = await stateOf(wizard);
    expect(before?.step).toBe(step);
    inUse = renewal.inUse();
    await wizard.running.kill();
    const lying = readEvidence(profile);
    expect(lying.missing).toEqual([]);

    wizard = wizardOf(await start());
    if (passed > 0) await passTime(wizard.running, passed);
    renewal = renewalOf(wizard, { inUse });
    await wizard.atHome();
    await wizard.page.locator('.case-line').first().click();
    await wizard.at(step);
    expect(await stateOf(wizard)).toEqual(before);
    expect(readEvidence(profile).facts).toEqual(lying.facts);
    survived.push(step);
  };

  await killAt('customer');
  await renewal.customer();
  await killAt('site-access');
  await renewal.siteAccess();
  await killAt('registered');
  await renewal.registered();
  await killAt('csr-request');
  // From here on the minute is over for the app: its clocks stay moved on in the lives to come.
  await renewal.csrRequest();
  passed = 61_000;
  await killAt('csr-wait');
  await renewal.csrWait();
  await killAt('csr-take');
  await renewal.csrTake();
  await killAt('apple-id');
  await renewal.appleId();
  await killAt('way');
  await renewal.way('view');
  await killAt('portal');
  await renewal.signIn();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  // Apple's answer is read from its page a moment after the press: it is what this life ends with.
  await expect.poll(async () => (await stateOf(wizard))?.state.answered).toBe(true);
  // Apple has renewed, the certificate was not downloaded: the session is gone, the row's Download is not
  // (docs/manual-coverage.md S10).
  await killAt('portal');
  await renewal.signIn();
  const portal = await practicePortal(wizard.running.app);
  await portal.downloadRow(await portal.findRow(inUse.uuid));
  await killAt('verdict');
  await renewal.verdict();
  await killAt('register');
  await renewal.register();
  await renewal.registeredTold();
  await killAt('proof');
  // The long way round, so that each step is stood on.
  await wizard.press(wizard.words.proof.later);
  await killAt('expiry');
  await renewal.expiry();
  await killAt('devices');
  await renewal.devices();
  await killAt('collection');
  await renewal.collection();
  await killAt('done');
  await wizard.press(wizard.words.appleId.siteMemo.there.other);
  await killAt('site-memo');
  expect([...new Set(survived)].sort()).toEqual(
    renew.steps
      .filter((step) => !step.applies)
      .map((step) => step.id)
      .sort(),
  );
});
