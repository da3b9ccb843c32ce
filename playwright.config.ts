// End-to-end stories and hostile pages in real Electron: one at a time by default, since each opens a whole app.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'hostile/**/*.spec.ts'],
  outputDir: 'out/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
