/** The name of a model's content: equal packs have equal hashes on every machine, however their files are laid out. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/json/canonical.ts'

/** First 16 hex digits of SHA-256 over the content as canonical JSON, without the places of its texts. */
export function packHash(content: object): string {
  return createHash('sha256')
    .update(canonicalJson(content, ['places']))
    .digest('hex')
    .slice(0, 16)
}
