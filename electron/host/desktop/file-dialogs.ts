/** The system's own dialogs for scenario files and for what is handed over: the host keeps the path, the screen gets a ticket. */

import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { RequestInput, RequestOutput } from '../../../shared/contract/contract.ts'
import type { ExportFormat } from '../../../shared/contract/exports.ts'
import { within } from '../../services/disk/patience.ts'
import type { ExportDesk } from '../../services/export-desk.ts'
import type { Services } from '../../services/services.ts'
import { type DesktopWord, say } from './menu-words.ts'

export interface FileDialogs {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly services: Pick<Services, 'files' | 'preferences'> & { readonly exports: Pick<ExportDesk, 'admit'> }
  /** The window that the dialog belongs to. */
  readonly window: () => BrowserWindow | undefined
  /** The system's folder of documents, for as long as nothing better is known. */
  readonly documents: string
}

type Choice = RequestOutput<'files:choose'>

export async function chooseFile(
  dialogs: FileDialogs,
  request: RequestInput<'files:choose'>,
): Promise<Choice> {
  if (request.purpose === 'export') return await chooseToExport(dialogs, request)
  const { services } = dialogs
  const chosen =
    request.purpose === 'open' ? await chooseToOpen(dialogs) : await chooseToSave(dialogs, request.name)
  if (chosen === null) return null
  services.preferences.write({ lastFolder: path.dirname(chosen.path) })
  return services.files.admit(chosen.path, chosen.confirmed ? 'save' : 'open')
}

/** The folder of a pack that the planner names; null for none. */
export async function choosePack(dialogs: FileDialogs): Promise<string | null> {
  const window = dialogs.window()
  if (window === undefined) return null
  const { canceled, filePaths } = await dialogs.dialog.showOpenDialog(window, {
    defaultPath: await folderOf(dialogs),
    properties: ['openDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** `confirmed`: the planner has agreed that what stands there may be replaced. */
interface Chosen {
  readonly path: string
  readonly confirmed: boolean
}

async function chooseToOpen(dialogs: FileDialogs): Promise<Chosen | null> {
  const window = dialogs.window()
  if (window === undefined) return null
  const { canceled, filePaths } = await dialogs.dialog.showOpenDialog(window, {
    defaultPath: await folderOf(dialogs),
    filters: filtersOf(dialogs),
    properties: ['openFile'],
  })
  const [chosen] = filePaths
  return canceled || chosen === undefined ? null : { path: chosen, confirmed: false }
}

async function chooseToSave(dialogs: FileDialogs, name: string): Promise<Chosen | null> {
  const filePath = await askWhere(dialogs, name, filtersOf(dialogs))
  if (filePath === null) return null
  if (filePath.toLowerCase().endsWith('.h45')) return { path: filePath, confirmed: true }
  // Not every system adds the ending itself; what it asked about was then another name.
  return { path: `${filePath}.h45`, confirmed: false }
}

async function chooseToExport(
  dialogs: FileDialogs,
  { format, name }: Extract<RequestInput<'files:choose'>, { purpose: 'export' }>,
): Promise<Choice> {
  const { services } = dialogs
  const words = say(FORMAT_WORDS[format], services.preferences.read().language)
  const filePath = await askWhere(dialogs, name, [{ name: words, extensions: [format] }])
  if (filePath === null) return null
  services.preferences.write({ lastFolder: path.dirname(filePath) })
  return services.exports.admit(filePath, format)
}

/** What the kinds of files are called in the dialog. */
const FORMAT_WORDS: Readonly<Record<ExportFormat, DesktopWord>> = {
  pptx: 'slides',
  pdf: 'paper',
  xlsx: 'workbook',
  csv: 'table',
  png: 'picture',
  svg: 'drawing',
  xmile: 'model',
  html: 'page',
}

/** The place that the planner names, null for none. The system asks by itself before it lets a file there be replaced. */
async function askWhere(
  dialogs: FileDialogs,
  name: string,
  filters: { readonly name: string; readonly extensions: string[] }[],
): Promise<string | null> {
  const window = dialogs.window()
  if (window === undefined) return null
  const { canceled, filePath } = await dialogs.dialog.showSaveDialog(window, {
    defaultPath: path.join(await folderOf(dialogs), path.basename(name)),
    filters,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Milliseconds for which a folder may leave the planner without a dialog; a drive that is away may take minutes. */
const LOOK = 1_000

/** Electron shows no last folder by itself, so it is kept with the preferences. */
async function folderOf({ services, documents }: FileDialogs): Promise<string> {
  const { lastFolder } = services.preferences.read()
  if (lastFolder !== null && (await isThere(lastFolder))) return lastFolder
  return (await isThere(services.files.folder)) ? services.files.folder : documents
}

async function isThere(folder: string): Promise<boolean> {
  return await within(LOOK, () => stat(folder)).then(
    () => true,
    () => false,
  )
}

function filtersOf({ services }: FileDialogs) {
  return [{ name: say('scenarioFiles', services.preferences.read().language), extensions: ['h45'] }]
}
