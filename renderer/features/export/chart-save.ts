/** Where the files of one chart go. */

import type {
  ExportFormat,
  ExportSubject,
  ExportTarget,
  ExportView,
} from '../../../shared/contract/exports.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import type { App } from '../../store/app-store.ts'
import { base64Of } from '../files/read-upload.ts'

/** A file that somebody wants. */
export interface ChartWish {
  readonly format: ExportFormat
  /** Without its ending. */
  readonly name: string
  /** What it is made of: by the host from a document, or a picture that the page drew. */
  readonly of:
    | { readonly document: ScenarioDocument; readonly view: ExportView; readonly subject: ExportSubject }
    | { readonly picture: Blob; readonly format: 'png' | 'svg' }
}

/**
 * Asks for a place where the host has a dialog for it, else takes the folder of the program.
 * @throws FaultError where the file cannot be made or written.
 */
export async function saveChartFile(app: App, wish: ChartWish): Promise<void> {
  const { client, store } = app
  const { format } = wish
  const name = cleanFileName(wish.name, `.${format}`, 'Hanoi 2045')
  if (store.getState().host.dialogs === 'page') return await write(app, wish, { name })
  const chosen = await client.ask('files:choose', { purpose: 'export', format, name })
  if (chosen !== null) await write(app, wish, { ticket: chosen.ticket })
}

async function write({ client, actions }: App, { of }: ChartWish, to: ExportTarget): Promise<void> {
  const place = { to, replace: false }
  const { notices } = await ('picture' in of
    ? client.ask('exports:save-picture', {
        format: of.format,
        base64: await base64Of(of.picture),
        ...place,
      })
    : client.ask('exports:write', { job: crypto.randomUUID(), ...of, ...place }))
  actions.say(notices)
}
