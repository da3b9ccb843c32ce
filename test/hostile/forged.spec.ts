// Certificates that a page forges and offers as Apple's answer: each is judged by what it holds, and none is called
// ready.
import { expect } from '@playwright/test';
import { tellStray } from '../e2e/driver/stray.ts';
import { test } from './driver/probe.ts';

const cases = [
  ['an Apple authority’s name over another key', 'apple-name', 'not-from-apple'],
  ['another topic', 'other-topic', 'wrong-row'],
  ['another key', 'other-key', 'wrong-csr'],
  ['the very certificate that is registered', 'registered', 'already-registered'],
] as const;

test.describe('hostile: a forged certificate', () => {
  for (const [name, which, answer] of cases) {
    test(`${name} is ${answer}`, async ({ probe }) => {
      const { wizard, standIn } = probe.stage;
      const address = probe.serve('/forged', (_request, response) =>
        response
          .writeHead(200, {
            'content-type': 'application/x-pem-file',
            'content-disposition': 'attachment; filename="../../MDM_ SOFTBANK Corp._Certificate.pem"',
          })
          .end(standIn.forged[which]),
      );
      await probe.visit('<h1>Confirmation</h1><p>Your push certificate is ready.</p>');
      await probe.run(`location.href = '${address}'`);
      await wizard.at('verdict');
      await expect(wizard.heading()).toHaveText(wizard.words.verdict.answers[answer].word);
      // The main process keeps to the verdict, whatever a page of ours might ask for.
      const refused = await wizard.page.evaluate(async () => {
        const cases = await window.wizard.call('home.cases', undefined);
        const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
        const view = await window.wizard.call('case.read', { caseId });
        const sha256 = view.ok ? (view.value.state.candidate?.sha256 ?? '') : '';
        return window.wizard.call('case.say', { caseId, fact: { kind: 'candidate-accepted', data: { sha256 } } });
      });
      expect(refused).toMatchObject({ ok: false, error: { code: 'step-mismatch' } });
      await wizard.press(wizard.words.judged.next[answer]);
      // A row of another topic serves somebody: asked before the right one is renewed (docs/manual-coverage.md W3).
      if (answer === 'wrong-row') await tellStray(wizard);
      await wizard.at('portal');
      await probe.unharmed({
        facts: ['candidate-received', 'candidate-set-aside', ...(answer === 'wrong-row' ? ['stray-told'] : [])],
      });
    });
  }
});
