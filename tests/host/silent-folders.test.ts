import type { BrowserWindow } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { chooseFile } from '../../electron/host/desktop/file-dialogs.ts'
import { checkIsThere } from '../../electron/host/outside-files.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { PreferencesKeeper } from '../../electron/services/preferences.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import { fake } from './fake-electron.ts'

/** A drive that is away: the system neither finds nor misses what is on it. */
vi.mock('node:fs/promises', async original => ({
  ...(await original<typeof import('node:fs/promises')>()),
  stat: () => new Promise(() => undefined),
  realpath: () => new Promise(() => undefined),
}))

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

it('a dialog for files opens elsewhere where the last folder does not answer', async () => {
  const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] })
  const versions = new EarlierVersions({ folder: '/private' })
  const files = new ScenarioFiles({ folder: '/away/plans', readDocument: vi.fn(), versions })
  const preferences = new PreferencesKeeper(null, { language: 'vi', theme: 'system' }, [])
  preferences.write({ lastFolder: '/away/last' })
  const window = () => fake<BrowserWindow>({})
  const parts = {
    dialog,
    services: { files, preferences, exports: { admit: vi.fn() } },
    window,
    documents: '/documents',
  }
  const chosen = chooseFile(parts, { purpose: 'open', name: '' })
  await vi.runAllTimersAsync()
  expect(await chosen).toBeNull()
  expect(dialog.showOpenDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: '/documents' })
})

it('a file that is handed over from a drive that does not answer is refused in a sentence', async () => {
  const refused = expect(checkIsThere('/away/plan.h45')).rejects.toMatchObject({
    faults: [{ code: 'file.no-answer', args: { name: 'plan.h45', action: 'open' } }],
  })
  await vi.runAllTimersAsync()
  await refused
})
