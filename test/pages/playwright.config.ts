// The page tests in the two engines that bracket the one that ships: a current Chromium, and the older runtime.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: ['*.spec.ts'],
  outputDir: '../../out/pages',
  timeout: 120_000,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'older' }],
});
