// A practice renewal by files alone, up to the registration and to the question whether the site really holds it.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from './crafted.ts';
import { jumpByFiles } from './jump.ts';
import type { Wizard } from './wizard.ts';

export type Registered = { readonly before: GivenFile; readonly made: GivenFile };

/**
 * Up to the page that hands the new certificate to the management site; `download`: how Apple's file comes, if not
 * dropped.
 */
export async function toRegister(
  wizard: Wizard,
  download: (made: GivenFile) => Promise<void> = wizard.drop,
): Promise<Registered> {
  const { words, press, at } = wizard;
  const uuid = randomUUID();
  const before = craftCertificate(uuid, await makeKey(), 345);
  const { file: csr, key } = await craftCsr();
  const made = craftCertificate(uuid, key, 0);
  const bridge = await jumpByFiles(wizard, { registered: before, csr }, { name: 'れんしゅう', way: 'browser' });
  await bridge.open('portal');
  await press(words.apple.portal.byHand);
  await download(made);
  await at('verdict');
  await press(words.judged.next.ready);
  await at('register');
  await wizard.give([csr]);
  await expect(wizard.page.getByText(words.registration.register.compare.found.title, { exact: true })).toBeVisible();
  return { before, made };
}

export async function toProof(wizard: Wizard, download?: (made: GivenFile) => Promise<void>): Promise<Registered> {
  const { words, press, at } = wizard;
  const files = await toRegister(wizard, download);
  await press(words.registration.register.besideTold);
  await at('proof');
  return files;
}

/** The site's field, which nobody could read the Apple ID off before. */
export async function putMemoOff({ words, press, at }: Wizard): Promise<void> {
  await at('site-memo');
  await press(words.appleId.siteMemo.later);
}

/** What the main process makes of the newest case. */
export const caseNow = ({ page }: Wizard) =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const first = cases.ok ? cases.value[0] : undefined;
    const view = await window.wizard.call('case.read', { caseId: first?.id ?? '' });
    return view.ok
      ? {
          id: view.value.id,
          step: view.value.step,
          finished: view.value.finished,
          listed: first?.finished,
          proof: view.value.proof,
          missing: view.value.missing,
          registration: view.value.state.registration,
        }
      : null;
  });
