import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pureRooms } from './tests/pure.ts';
import { ensurePrepared } from './tests/tools/install.mjs';

// The paths of imports stand in a file that WXT makes.
ensurePrepared();

const pure = pureRooms.map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // By default one processor is left free, which of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/sites/**', '**/node_modules/**', ...pure],
          environment: 'node',
          // As for the end-to-end tests: it ends what hangs.
          testTimeout: 60_000,
          setupFiles: ['tests/patience.ts'],
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'pure',
          include: pure,
          environment: 'node',
          // A process and its modules serve many files: for most of them, starting and loading is what takes the time.
          isolate: false,
          testTimeout: 60_000,
          setupFiles: ['tests/patience.ts'],
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'sites',
          include: ['tests/sites/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What the unit tests hold of rows holds of those in a browser's database too.
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // A walk of its own, which `npm run soak` asks for: it takes minutes.
          exclude: process.env.SOAK_STEPS === undefined ? ['tests/e2e/soak.e2e.ts'] : [],
          environment: 'node',
          // The same machine takes from one to three times as long, by what else runs on its host: this ends what hangs, and judges nothing.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each file has a browser and a stage of its own. Two of them fill two processors; more would only wait for each other.
          maxWorkers: 2,
          globalSetup: 'tests/e2e/built.ts',
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/*.firefox.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          pool: 'forks',
        },
      },
    ],
  },
});
