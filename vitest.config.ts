// Unit tests: plain Node, mirrored folders under test/unit; they see the constants that the build bakes in.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    passWithNoTests: false,
    // One fewer than there are cores is the default, which leaves half of a small machine idle.
    maxWorkers: '100%',
  },
  define: {
    __BUILD_DATE__: JSON.stringify('2026-11-01T00:00:00.000Z'),
    __SQLITE_DRIVER__: JSON.stringify('better-sqlite3'),
  },
});
