/** The name of a model's content: equal packs have equal hashes on every machine, however their files are laid out. */

import { createHash } from 'node:crypto'

/** First 16 hex digits of SHA-256 over the content as canonical JSON, without the places of its texts. */
export function packHash(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16)
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'places') return undefined
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
