/** Files dropped on the window: the preload knows their paths, the page gets tickets. */

import type { IpcMain, WebContents } from 'electron'
import type { Reply } from '../../../shared/contract/contract.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { ScenarioFiles } from '../../services/scenario-files.ts'
import { checkIsThere, handOver, isOnNetwork } from '../outside-files.ts'
import type { Report } from '../report.ts'
import { DROP_CHANNEL } from './channels.ts'
import { isOwnFrame } from './ipc.ts'

export interface DroppedFiles {
  readonly files: Pick<ScenarioFiles, 'admit'>
  readonly mayReach: () => Promise<boolean>
  readonly report: Report
}

/** Answers the page of `ownContents` with the ticket of a dropped file; null for one that has no place on disk or may not be reached. */
export function admitDrops(
  ipcMain: IpcMain,
  ownContents: () => WebContents | undefined,
  { files, mayReach, report }: DroppedFiles,
): void {
  async function admit(file: string): Promise<Reply<'files:choose'>> {
    const { files: paths, refused } = handOver([file], '/')
    const [path] = paths
    if (path === undefined) return { ok: false, faults: refused }
    if (isOnNetwork(path) && !(await mayReach())) return { ok: true, value: null }
    await checkIsThere(path)
    return { ok: true, value: files.admit(path, 'open') }
  }

  ipcMain.handle(DROP_CHANNEL, async (event, file: unknown): Promise<Reply<'files:choose'>> => {
    if (!isOwnFrame(event.senderFrame, ownContents())) return refused({ code: 'request.foreign', args: {} })
    // A file that a page has made itself stands nowhere.
    if (typeof file !== 'string' || file === '') return { ok: true, value: null }
    try {
      return await admit(file)
    } catch (error) {
      if (error instanceof FaultError) return { ok: false, faults: error.faults }
      report(error)
      return refused({ code: 'host.internal', args: {} })
    }
  })
}

function refused(fault: Fault): Reply<'files:choose'> {
  return { ok: false, faults: [fault] }
}
