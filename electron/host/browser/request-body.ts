/** The body of a request, read no further than a limit. */

import type { IncomingMessage } from 'node:http'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { type Refusal, refusal } from './refusal.ts'

export type Body = { readonly kind: 'read'; readonly value: unknown } | Refusal

/**
 * The JSON value that the body holds; an empty body is an empty object. Refuses more than `limit` bytes, and what is no JSON
 * in UTF-8. Rejects when the connection breaks.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  const tooLarge = refusal(413, 'request.too-large', { limit: LIMITS.bytes })
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop must not close the connection, on which the refusal is still to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) return tooLarge
    chunks.push(chunk)
  }
  if (size === 0) return { kind: 'read', value: {} }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return { kind: 'read', value: JSON.parse(text) }
  } catch {
    return refusal(400, 'request.form')
  }
}
