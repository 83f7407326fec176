/** Who may come in: every request is judged by its head alone, before a byte of its body is read or anything is done. */

import { loopbackPaths } from '../../../shared/contract/transport.ts'
import { type Refusal, refusal } from './refusal.ts'

/** Where a second start asks the running host for an invitation and hands it files; answers an `InvitationReply`. */
export const INVITATION_PATH = '/invitation'

const CALLS: readonly string[] = [loopbackPaths.session, loopbackPaths.events, INVITATION_PATH]

/** What the gate looks at; `headersDistinct` keeps a header that was sent twice as two. */
export interface RequestHead {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headersDistinct: Readonly<Partial<Record<string, string[]>>>
}

export type Admission =
  | { readonly kind: 'page'; readonly address: string; readonly withBody: boolean }
  | { readonly kind: 'call'; readonly path: string; readonly bearer: string }
  | Refusal

/** `authority` is what the Host header must say, to the letter: `127.0.0.1:PORT`. Against a page that rebinds its own name. */
export function judge(head: RequestHead, authority: string): Admission {
  const { method = '', url = '' } = head
  if (only(head, 'host') !== authority) return refusal(421, 'request.foreign')
  if (!url.startsWith('/')) return refusal(400, 'request.form')
  if (method === 'OPTIONS') return refusal(403, 'request.foreign')
  const [path = ''] = url.split('?', 1)
  const isCall = CALLS.includes(path) || path.startsWith(loopbackPaths.api)
  const allow = isCall ? 'POST' : 'GET, HEAD'
  if (!allow.split(', ').includes(method)) return { ...refusal(405, 'request.form'), allow }
  return isCall ? judgeCall(head, path, authority) : judgePage(head, method, url, authority)
}

function judgePage(head: RequestHead, method: string, url: string, authority: string): Admission {
  const site = head.headersDistinct['sec-fetch-site']
  if (site !== undefined && !['none', 'same-origin'].includes(only(head, 'sec-fetch-site') ?? '')) {
    return refusal(403, 'request.foreign')
  }
  return { kind: 'page', address: `http://${authority}${url}`, withBody: method === 'GET' }
}

/** Of all pages only our own can say all of this: other origins are named in Origin, and the rest needs a preflight, which is refused. */
function judgeCall(head: RequestHead, path: string, authority: string): Admission {
  const own = only(head, 'origin') === `http://${authority}` && only(head, 'sec-fetch-site') === 'same-origin'
  if (!own) return refusal(403, 'request.foreign')
  const bearer = /^Bearer ([A-Za-z0-9_-]{1,128})$/.exec(only(head, 'authorization') ?? '')?.[1]
  if (bearer === undefined) return refusal(401, 'request.key')
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(only(head, 'content-type') ?? '')) {
    return refusal(415, 'request.form')
  }
  return { kind: 'call', path, bearer }
}

/** The header's value where it was sent exactly once. */
function only(head: RequestHead, name: string): string | undefined {
  const values = head.headersDistinct[name]
  return values?.length === 1 ? values[0] : undefined
}
