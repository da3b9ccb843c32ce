// The page tests in the two engines that bracket the one that ships: a current Chromium, and the older runtime.
import { defineConfig } from '@playwright/test';

const brief = process.env['MDMCW_BRIEF'] === '1';

export default defineConfig({
  testDir: '.',
  testMatch: ['*.spec.ts'],
  outputDir: '../../out/pages',
  // A condition's own limits are far below: this one is for a machine that has much else to do.
  timeout: 300_000,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  // What a page says when it is pressed, and its colours, do not depend on the engine: one of them is enough. In
  // `npm test` the older one, which is slow at changing its size, leaves out the second look at 200 % and English, too.
  // Nor do the words of a told job, or whose answer comes late.
  projects: [
    { name: 'chromium' },
    {
      name: 'older',
      grepInvert: [/: presses$/, /: colours, /, ...(brief ? [/: at 200 % /, /\(en\)$/] : [])],
      testIgnore: /(leads|told|late-answers)\.spec/,
    },
  ],
});
