/** A formula as it is set, with the text of the pack below it. */

import type { Block } from '../../../../shared/book/content.ts'
import type { Teller } from '../teller.ts'

/** `name` is what the formula works out: `envelope`, `spend[line]`; null where it stands alone. */
export function formulaBlock(_teller: Teller, _name: string | null, text: string): Block {
  return { kind: 'formula', text }
}
