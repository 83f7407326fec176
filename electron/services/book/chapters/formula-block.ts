/** A formula as it is set, with the text of the pack below it. */

import type { Block } from '../../../../shared/book/content.ts'
import { formulaMath } from '../../../../shared/book/formula-math.ts'
import { parseFormula } from '../../../engine/formula/parse.ts'
import type { Teller } from '../teller.ts'

/** `name` is what the formula works out: `envelope`, `spend[line]`; null where it stands alone. */
export function formulaBlock({ language, catalogue }: Teller, name: string | null, text: string): Block {
  const { baseYear } = catalogue
  const result = name === null ? {} : { result: resultOf(name) }
  return { kind: 'formula', math: formulaMath(parseFormula(text), { language, baseYear, ...result }), text }
}

function resultOf(name: string): { readonly name: string; readonly subscripts: readonly string[] } {
  const [family = name, inside = ''] = name.split(/[[\]]/)
  return { name: family, subscripts: inside === '' ? [] : inside.split(',') }
}
