/** The contract over Electron's own channels: who asks is looked at before what is asked. */

import type { IpcMain, WebContents, WebFrameMain } from 'electron'
import type {
  EventName,
  EventPayload,
  Handlers,
  Reply,
  RequestName,
} from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { Report } from '../report.ts'
import { ASK_CHANNEL, EVENT_CHANNEL } from './channels.ts'
import { APP_ORIGIN } from './own-url.ts'

/** More questions than this at once come from no screen of ours. */
const AT_ONCE = 64

/** Whether a message comes from the page itself: its top frame, still there, and still showing our address. */
export function isOwnFrame(frame: WebFrameMain | null, contents: WebContents | undefined): boolean {
  if (frame === null || frame.isDestroyed() || contents === undefined || contents.isDestroyed()) return false
  return frame === contents.mainFrame && frame.origin === APP_ORIGIN
}

/** Answers what the page of `ownContents` asks, and refuses everyone else. */
export function answerOverIpc(
  ipcMain: IpcMain,
  handlers: Handlers,
  ownContents: () => WebContents | undefined,
  report?: Report,
): void {
  let underWay = 0
  ipcMain.handle(ASK_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply<RequestName>> => {
    // Read before anything is awaited: the frame is gone once it has navigated.
    if (!isOwnFrame(event.senderFrame, ownContents())) return refused('request.foreign')
    if (underWay >= AT_ONCE) return refused('request.too-many')
    underWay += 1
    try {
      return await answer(handlers, name, input, report)
    } finally {
      underWay -= 1
    }
  })
}

export function sendEvent<N extends EventName>(
  contents: WebContents | undefined,
  name: N,
  payload: EventPayload<N>,
): void {
  if (contents !== undefined && !contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload)
}

function refused(code: string): Reply<RequestName> {
  return { ok: false, faults: [{ code, args: {} }] }
}
