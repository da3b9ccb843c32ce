// The page tests in the two engines that bracket the one that ships: a current Chromium, and the older runtime.
import { defineConfig } from '@playwright/test';

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
  // What a page says when it is pressed does not depend on the engine: one of them is enough.
  projects: [{ name: 'chromium' }, { name: 'older', grepInvert: /: presses$/, testIgnore: /leads\.spec/ }],
});
