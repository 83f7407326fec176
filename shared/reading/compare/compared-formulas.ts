/** Formulas in which scenarios differ, side by side with the model's own. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import { changedFormulasOf } from '../../scenario/own-formula.ts'
import type { Compared, Comparison } from './compared.ts'

export interface FormulaRow {
  /** Id of the variable. */
  readonly id: string
  /** Its name; the id where the model does not have it. */
  readonly name: string
  /** The model's own; empty where it does not have the variable. */
  readonly model: string
  /** Null where it is the model's own. */
  readonly base: string | null
  /** In the order of the scenarios. */
  readonly others: readonly (string | null)[]
}

/**
 * Variables whose formula is not the same in all scenarios and their base, in the order of the catalogue. The moving baseline has
 * those of the scenario in hand; one that it has them of has its row in any case, for it says why the baseline is another.
 */
export function formulaRows(
  { base, others, inHand }: Comparison,
  { variables }: Pick<Catalogue, 'variables'>,
  language: Language,
): FormulaRow[] {
  const holder = base ?? inHand
  const formulaIn = ({ scenario }: Compared, id: string) =>
    changedFormulasOf(scenario.formulas).find(each => each.id === id)?.formula ?? null
  const changed = new Set(
    [holder, ...others].flatMap(({ scenario }) => changedFormulasOf(scenario.formulas).map(({ id }) => id)),
  )
  const known = variables.filter(({ id }) => changed.has(id)).map(({ id }) => id)
  const unknown = [...changed].filter(id => !known.includes(id))
  return [...known, ...unknown].flatMap((id): FormulaRow[] => {
    const variable = variables.find(each => each.id === id)
    const own = formulaIn(holder, id)
    const theirs = others.map(each => formulaIn(each, id))
    const plain = base === null ? null : own
    if ([own, ...theirs].every(formula => formula === plain)) return []
    return [
      {
        id,
        name: variable?.label[language] ?? id,
        model: variable?.formula ?? '',
        base: own,
        others: theirs,
      },
    ]
  })
}
