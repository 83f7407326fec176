/** How the unit, property and contract tests run: in Node, with no Electron and no network. */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: { electron: fileURLToPath(new URL('./tests/host/electron-stub.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The default leaves one core idle, which on two is half the machine.
    maxWorkers: '100%',
    // Some cases start a whole program; a busy machine may take its time with that.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // An accidental import of the real `electron` then finds this instead of starting a download.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    // Libraries are left alone as a rule; this one imports `electron`, which must become the stub.
    server: { deps: { inline: ['electron-store'] } },
  },
})
