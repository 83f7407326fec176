/** What an admitted request gets: a part of the page, the key, the answer to a question, or the stream of events. */

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { loopbackPaths, type SessionReply } from '../../../shared/contract/transport.ts'
import { answer } from '../answer.ts'
import type { HandedFiles } from '../outside-files.ts'
import type { Report } from '../report.ts'
import type { EventStreams } from './event-streams.ts'
import { INVITATION_PATH, judge } from './gate.ts'
import type { Keyring } from './keyring.ts'
import type { Page } from './page.ts'
import { refusal, sendJson, sendRefusal } from './refusal.ts'
import { readJson } from './request-body.ts'
import { type InvitationReply, invitationRequest } from './running-host.ts'

export interface CallRoom {
  /** `127.0.0.1:PORT`. */
  readonly authority: string
  readonly handlers: Handlers
  readonly keyring: Keyring
  readonly streams: EventStreams
  readonly page: Page
  /** Largest body in bytes, and how many questions may be under way. */
  readonly limits: { readonly body: number; readonly atOnce: number }
  readonly report: Report
  /** Told what a second start hands over. */
  readonly onHanded: (handed: HandedFiles) => void
}

/** More than twenty of the longest paths, in any letters. */
const INVITATION_BYTES = 512 * 1024

export function createListener(room: CallRoom): RequestListener {
  const origin = `http://${room.authority}`
  let underWay = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admission = judge(request, room.authority)
    if (admission.kind === 'refused') return sendRefusal(response, admission)
    if (admission.kind === 'page') return room.page.serve({ ...admission, origin }, request, response)
    const { path, bearer } = admission
    if (path === loopbackPaths.session) return serveKey(bearer, response)
    if (!room.keyring.admits(bearer)) return sendRefusal(response, refusal(401, 'request.key'))
    if (path === INVITATION_PATH) return serveInvitation(request, response)
    if (path === loopbackPaths.events) return room.streams.open(response)
    if (underWay >= room.limits.atOnce) return sendRefusal(response, refusal(503, 'request.too-many'))
    underWay += 1
    try {
      await serveAnswer(path.slice(loopbackPaths.api.length), request, response)
    } finally {
      underWay -= 1
    }
  }

  function serveKey(bearer: string, response: ServerResponse): void {
    const key = room.keyring.exchange(bearer)
    if (key === undefined) sendRefusal(response, refusal(401, 'request.key'))
    else sendJson(response, 200, { key } satisfies SessionReply)
  }

  /** A second start asks for one; the files that it names go to the page that is open, or to the one that it will open. */
  async function serveInvitation(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request, INVITATION_BYTES)
    if (body.kind === 'refused') return sendRefusal(response, body)
    const asked = invitationRequest.safeParse(body.value)
    if (!asked.success) return sendRefusal(response, refusal(400, 'request.form'))
    room.onHanded(asked.data)
    const reply = { invitation: room.keyring.invite(), isOpen: room.streams.isHeard }
    sendJson(response, 200, reply satisfies InvitationReply)
  }

  async function serveAnswer(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await readJson(request, room.limits.body)
    if (body.kind === 'refused') return sendRefusal(response, body)
    sendJson(response, 200, await answer(room.handlers, name, body.value, room.report))
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return
      room.report(error)
      if (!response.headersSent) sendRefusal(response, refusal(500, 'host.internal'))
      else response.destroy()
    })
  }
}
