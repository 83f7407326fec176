import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { chooseFile } from '../../electron/host/desktop/file-dialogs.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { ExportPlaces } from '../../electron/services/export-places.ts'
import { PreferencesKeeper } from '../../electron/services/preferences.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import type { ExportFormat } from '../../shared/contract/exports.ts'
import { FaultError } from '../../shared/faults.ts'
import { fake } from './fake-electron.ts'

describe('chooseFile', () => {
  const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }
  let folder: string
  let services: { files: ScenarioFiles; preferences: PreferencesKeeper; exports: ExportPlaces }

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
      exports: new ExportPlaces({ folder: path.join(folder, 'absent'), seenFolders: new Set() }),
    }
  })

  const choose = (purpose: 'open' | 'save', name = 'plan.h45') => {
    const window = () => fake<BrowserWindow>({})
    return chooseFile({ dialog, services, window, documents: '/documents' }, { purpose, name })
  }

  const chooseToExport = (format: ExportFormat, name: string) => {
    const window = () => fake<BrowserWindow>({})
    const request = { purpose: 'export', format, name } as const
    return chooseFile({ dialog, services, window, documents: '/documents' }, request)
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

  it('asks for the place of an export by the kind of its file, and gives a ticket that is good for that kind only', async () => {
    const filePath = path.join(folder, 'Báo cáo.pdf')
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath })
    const chosen = await chooseToExport('pdf', '../Báo cáo.pdf')
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: path.join('/documents', 'Báo cáo.pdf'),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    expect(chosen).toEqual({ ticket: expect.stringMatching(/^[\w-]{8,64}$/), name: 'Báo cáo.pdf' })
    expect(services.preferences.read().lastFolder).toBe(folder)
    const to = { ticket: chosen?.ticket ?? '' }
    expect(await services.exports.find(to, 'pdf', false)).toMatchObject({ path: filePath, mayReplace: true })
    await expect(services.exports.find(to, 'xlsx', false)).rejects.toThrow(FaultError)
    await expect(services.files.open(to.ticket)).rejects.toThrow(FaultError)
  })

  it('adds the ending of an export, under which nothing was asked about and nothing may be replaced', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path.join(folder, 'số liệu') })
    const chosen = await chooseToExport('csv', 'số liệu.csv')
    expect(chosen).toMatchObject({ name: 'số liệu.csv' })
    expect(await services.exports.find({ ticket: chosen?.ticket ?? '' }, 'csv', false)).toMatchObject({
      path: path.join(folder, 'số liệu.csv'),
      mayReplace: false,
    })
  })

  it('gives no place for an export where the planner cancels', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
    expect(await chooseToExport('png', 'a.png')).toBeNull()
  })
})
