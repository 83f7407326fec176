/** How the tests in a real browser run, and those of the Electron shell where its binary is present. */

import { defineConfig } from '@playwright/test'
import { findTestBrowser } from './tests/run/test-browser.ts'

const executablePath = findTestBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A bound on what hangs, not on what is slow.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Without a film of every test, which costs a fifth of its time.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Without a locale of UTF-8 Chromium calls a file with Vietnamese letters `download`.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  projects: [
    { name: 'build', testMatch: 'build-program.setup.ts' },
    { name: 'browser', testIgnore: 'electron.spec.ts', dependencies: ['build'] },
    { name: 'electron', testMatch: 'electron.spec.ts', dependencies: ['build'] },
  ],
})
