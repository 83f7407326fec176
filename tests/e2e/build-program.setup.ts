import { test } from '@playwright/test'
import { buildStale } from '../../electron/host/start/build.ts'
import { ROOT } from '../run/command.ts'

test('the program can be built from what stands in the sources', async () => {
  test.setTimeout(120_000)
  await buildStale(ROOT, ['client', 'preload', 'desktop', 'browser', 'analysis'])
})
