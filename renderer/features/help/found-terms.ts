/** Every term that has an explanation, those of the screen and those of the model, and which of them a query finds. */

import { isFoundIn } from '../../../shared/locale/plain-letters.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Words } from '../../../shared/model/definition.ts'
import { type Term, terms } from './terms.ts'

export interface ModelTerm extends Term {
  /** One sentence where the pack has one; the label in full otherwise. */
  readonly text: Words
  readonly kind: 'variable' | 'lever'
}

/** Levers and families of variables, each once, in the order of the pack. */
export function modelTerms(catalogue: Pick<Catalogue, 'levers' | 'variables'>): ModelTerm[] {
  const levers = catalogue.levers.map(
    ({ id, label, short, source }): ModelTerm => ({
      id,
      name: short,
      text: source.note ?? label,
      kind: 'lever',
    }),
  )
  const seen = new Set<string>()
  const variables = catalogue.variables.flatMap(({ id, label, note }): ModelTerm[] => {
    const text = note ?? label
    const key = `${text.en} ${label.en}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ id, name: label, text, kind: 'variable' }]
  })
  return [...levers, ...variables]
}

/** The terms in whose name every word of the query stands, in either language. */
export function foundTerms<T extends Term>(all: readonly T[], query: string): T[] {
  return all.filter(({ id, name }) => isFoundIn([name.en, name.vi, id], query.trim()))
}

/** The term of the screen that goes by the id. */
export function screenTerm(id: string | null): Term | undefined {
  return terms.find(term => term.id === id)
}
