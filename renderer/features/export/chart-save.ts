/** Where the files of one chart go. */

import type { ExportedFile, ExportFormat, ExportTarget } from '../../../shared/contract/exports.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'

type Write = (to: ExportTarget, replace: boolean) => Promise<ExportedFile>

/** Asks for a place where the host has a dialog for it, else takes the folder of the program; what went wrong is said. */
export async function saveChartFile(
  { client, store, actions }: App,
  name: string,
  format: ExportFormat,
  write: Write,
): Promise<void> {
  const suggested = cleanFileName(name, `.${format}`, 'chart')
  try {
    if (store.getState().host.dialogs === 'page') {
      actions.say((await write({ name: suggested }, false)).notices)
      return
    }
    const chosen = await client.ask('files:choose', { purpose: 'export', format, name: suggested })
    if (chosen !== null) actions.say((await write({ ticket: chosen.ticket }, true)).notices)
  } catch (reason) {
    actions.say(faultsOf(reason))
  }
}
