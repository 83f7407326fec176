/** The loopback host that runs already, as a second start finds it: by its lock, and by its answer. */

import http from 'node:http'
import { z } from 'zod'
import { type HandedFiles, handedFiles, NO_FILES } from '../outside-files.ts'
import { ADDRESS, addressWith, originOf } from './address.ts'
import { INVITATION_PATH } from './gate.ts'
import { type Holder, readHolder } from './instance-lock.ts'

/** A host that takes longer than this, in milliseconds, is no help to a second start. */
const PATIENCE = 3_000

/** What a second start says: the files that it was started with. */
export const invitationRequest = handedFiles

const invitationReply = z.strictObject({
  invitation: z.string(),
  /** Whether a page of the host is open, which then gets the files. */
  isOpen: z.boolean(),
})
export type InvitationReply = z.infer<typeof invitationReply>

export interface RunningHost {
  /** The address that opens its page as often as wanted. */
  readonly address: string
  /** Whether a page of it is open already. */
  readonly isOpen: boolean
  /** An address that opens its page once, soon: fit for the arguments of a browser. Rejects where the host has ended. */
  invite(): Promise<string>
}

/** The host that holds the lock of `folder` and answers, after it was handed the files; nothing where there is none. */
export async function findRunningHost(
  folder: string,
  handed: HandedFiles = NO_FILES,
): Promise<RunningHost | undefined> {
  const holder = await readHolder(folder)
  if (holder === undefined) return undefined
  const invite = async () => addressWith(holder.port, (await askInvitation(holder, NO_FILES)).invitation)
  return askInvitation(holder, handed).then(
    ({ isOpen }) => ({ address: addressWith(holder.port, holder.key), isOpen, invite }),
    () => undefined,
  )
}

/** Asks as the host's own page would; `fetch` cannot, since these headers are a browser's to set. */
function askInvitation({ port, key }: Holder, handed: HandedFiles): Promise<InvitationReply> {
  const headers = {
    origin: originOf(port),
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
  }
  const signal = AbortSignal.timeout(PATIENCE)
  const options = {
    host: ADDRESS,
    port,
    path: INVITATION_PATH,
    method: 'POST',
    headers,
    agent: false,
    signal,
  }
  return new Promise((resolve, reject) => {
    const request = http.request(options, async response => {
      try {
        const text = Buffer.concat(await response.toArray()).toString('utf8')
        resolve(invitationReply.parse(JSON.parse(text)))
      } catch (error) {
        reject(error)
      }
    })
    request.on('error', reject).end(JSON.stringify(handed))
  })
}
