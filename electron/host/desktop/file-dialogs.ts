/** The system's own dialogs for scenario files: the host keeps the path, the screen gets a ticket. */

import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { RequestInput, RequestOutput } from '../../../shared/contract/contract.ts'
import { within } from '../../services/disk/patience.ts'
import type { Services } from '../../services/services.ts'
import { say } from './menu-words.ts'

export interface FileDialogs {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly services: Pick<Services, 'files' | 'preferences'>
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
  const { services } = dialogs
  const chosen =
    request.purpose === 'open' ? await chooseToOpen(dialogs) : await chooseToSave(dialogs, request.name)
  if (chosen === null) return null
  services.preferences.write({ lastFolder: path.dirname(chosen.path) })
  return services.files.admit(chosen.path, chosen.confirmed ? 'save' : 'open')
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
  const window = dialogs.window()
  if (window === undefined) return null
  const { canceled, filePath } = await dialogs.dialog.showSaveDialog(window, {
    defaultPath: path.join(await folderOf(dialogs), path.basename(name)),
    filters: filtersOf(dialogs),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return null
  if (filePath.toLowerCase().endsWith('.h45')) return { path: filePath, confirmed: true }
  // Not every system adds the ending itself; what it asked about was then another name.
  return { path: `${filePath}.h45`, confirmed: false }
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
