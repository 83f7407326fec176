import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { chooseFile } from '../../electron/host/desktop/file-dialogs.ts'
import { createHandedFiles, fullPaths, handedOver } from '../../electron/host/desktop/handed-files.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { PreferencesKeeper } from '../../electron/services/preferences.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import { FaultError } from '../../shared/faults.ts'
import { fake } from './fake-electron.ts'

describe('chooseFile', () => {
  const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }
  let folder: string
  let services: { files: ScenarioFiles; preferences: PreferencesKeeper }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'documents-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const readDocument = vi.fn()
    services = {
      files: new ScenarioFiles({
        folder: path.join(folder, 'absent'),
        readDocument,
        versions: new EarlierVersions({ folder: path.join(folder, 'versions') }),
      }),
      preferences: new PreferencesKeeper(null, { language: 'vi', theme: 'system' }, []),
    }
  })

  const choose = (purpose: 'open' | 'save', name = 'plan.h45') => {
    const window = () => fake<BrowserWindow>({})
    return chooseFile({ dialog, services, window, documents: '/documents' }, { purpose, name })
  }

  it('gives a ticket and never the path', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [path.join(folder, 'plan.h45')] })
    const chosen = await choose('open')
    expect(chosen).toEqual({ ticket: expect.stringMatching(/^[\w-]{8,64}$/), name: 'plan.h45' })
    expect(JSON.stringify(chosen)).not.toContain(folder)
  })

  it('gives nothing where the planner cancels', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] })
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
    expect(await choose('open')).toBeNull()
    expect(await choose('save')).toBeNull()
    expect(services.preferences.read().lastFolder).toBeNull()
  })

  it('begins in the system’s folder, and the next time in the last one', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [path.join(folder, 'plan.h45')] })
    await choose('open')
    expect(dialog.showOpenDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: '/documents' })
    await choose('open')
    expect(dialog.showOpenDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: folder })
  })

  it('offers the name that the screen proposes, as a name and not as a way elsewhere', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
    await choose('save', '../../etc/plan.h45')
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: path.join('/documents', 'plan.h45'),
    })
  })

  it('may replace what the dialog asked about, and nothing that it did not', async () => {
    const admit = vi.spyOn(services.files, 'admit')
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path.join(folder, 'plan.h45') })
    await choose('save')
    expect(admit).toHaveBeenLastCalledWith(path.join(folder, 'plan.h45'), 'save')
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path.join(folder, 'other') })
    expect(await choose('save')).toMatchObject({ name: 'other.h45' })
    expect(admit).toHaveBeenLastCalledWith(path.join(folder, 'other.h45'), 'open')
  })

  it('refuses a file that is no scenario by its name', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [path.join(folder, 'plan.txt')] })
    await expect(choose('open')).rejects.toThrow(FaultError)
  })
})

describe('files that the system hands over', () => {
  const admit = (file: string) => {
    if (!file.endsWith('.h45'))
      throw new FaultError({ code: 'file.not-a-scenario-name', args: { name: file } })
    return { ticket: 'ticket-0001', name: path.basename(file) }
  }

  it('wait for the page and then come in order', () => {
    const files = createHandedFiles()
    const [send, refuse] = [vi.fn(), vi.fn()]
    files.hand('/a.h45')
    files.hand('/b.h45')
    files.connect({ admit, send, refuse })
    files.hand('/c.h45')
    expect(send.mock.calls.flat().map(({ name }) => name)).toEqual(['a.h45', 'b.h45', 'c.h45'])
    expect(refuse).not.toHaveBeenCalled()
  })

  it('are refused one by one', () => {
    const files = createHandedFiles()
    const [send, refuse] = [vi.fn(), vi.fn()]
    files.connect({ admit, send, refuse })
    files.hand('/a.txt')
    files.hand('/b.h45')
    expect(refuse).toHaveBeenCalledWith([{ code: 'file.not-a-scenario-name', args: { name: '/a.txt' } }])
    expect(send).toHaveBeenCalledOnce()
  })

  it('are meant by words that are no options, from the folder of the start', () => {
    const folder = path.resolve('/home/planner')
    expect(fullPaths(['a.h45', '--flag', '-x', '/b.h45'], folder)).toEqual([
      path.join(folder, 'a.h45'),
      path.resolve('/b.h45'),
    ])
  })

  it.each([undefined, null, {}, { files: 'a.h45' }, { files: [1] }, { files: Array(21).fill('a') }])(
    'are not taken from a second start that says %j',
    data => {
      expect(handedOver.safeParse(data).success).toBe(false)
    },
  )
})
