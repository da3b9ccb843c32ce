// No accessibility finding on any page of the renewal, in both themes; and what a screen reader is given on each step.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

for (const language of ['ja', 'en'] as const) {
  test(`axe finds nothing on any page, light and dark (${language})`, async ({ start }) => {
    test.setTimeout(300_000);
    const running = await start();
    const looked: string[] = [];
    const look = async (name: string) => {
      for (const theme of ['light', 'dark'] as const) {
        await running.app.evaluate(({ nativeTheme }, wanted) => {
          nativeTheme.themeSource = wanted;
        }, theme);
        // Legacy mode: Electron can't open the extra page that axe would work in.
        const { violations } = await new AxeBuilder({ page: running.page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${name} ${theme}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
      looked.push(name);
    };
    const first = wizardOf(running, 'ja');
    await first.atHome();
    const wizard = wizardOf(running, language);
    await wizard.switchLanguage();
    await look('home');
    const { words } = wizard;
    await wizard.press(words.look.paste);
    await look('home box');
    await wizard.press(words.look.pasteClose);
    for (const text of [
      '(E320)',
      'Your certificate was revoked.',
      'UID=com.apple.mgmt.External.11111111-2222-3333-4444-555555555555',
      '重要：MDM証明書の有効期限切れに関するご案内（M87654321）有効期限：2027/01/25',
    ]) {
      await wizard.putWords(text);
      await look(`home answer ${text}`);
      await wizard.press(words.look.next.another);
    }
    const { frame, appleIdPage } = words;
    await wizard.press(frame.appleIdPage);
    await look('apple-id-page');
    await wizard.press(appleIdPage.none.open);
    await look('apple-id-page none');
    await wizard.press(appleIdPage.none.back);
    await wizard.press(appleIdPage.close);
    const renewal = renewalOf(wizard, {
      shown: async (step, face) => {
        await look(`${step} ${face}`.trim());
        if (step !== 'portal' || face !== 'row') return;
        await wizard.press(words.rowCheck.open);
        await look('portal row check');
        await running.page.getByLabel(words.rowCheck.title).fill('CN=APSP:11111111-2222-3333-4444-555555555555');
        await wizard.press(words.rowCheck.use);
        await running.page.locator('.row-check .note').waitFor();
        await look('portal row answer');
      },
    });
    await renewal.begin();
    await renewal.toPortal();
    await renewal.portal();
    await renewal.fromVerdict();
    expect(looked.length).toBeGreaterThan(20);
  });
}
