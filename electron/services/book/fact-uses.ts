/** Who leans on which figure: sources of items, targets, boards, uncertainty, history, other places and limits. */

import { anchorOf } from '../../../shared/book/anchors.ts'
import type { Inline, Line } from '../../../shared/book/content.ts'
import { recordMessages } from './chapters/record-words.ts'
import { plain, type Teller } from './teller.ts'

/** Who uses a figure, each in a line; none where nobody does. */
export type FactUses = (fact: string) => readonly Line[]

export function factUses(teller: Teller): FactUses {
  const { catalogue, model, language } = teller
  const text = recordMessages[language]
  const items = new Map<string, string[]>()
  const others = new Map<string, Line[]>()
  const lean = <T>(by: Map<string, T[]>, facts: readonly string[] | undefined, user: T) => {
    for (const fact of facts ?? []) by.set(fact, [...(by.get(fact) ?? []), user])
  }
  const link = (to: string, words: string): Inline => ({ kind: 'link', to, text: words, look: 'words' })
  for (const { id, source } of [...catalogue.levers, ...catalogue.parameters, ...catalogue.variables])
    lean(items, source.facts, id)
  for (const { id, label, source } of catalogue.targets)
    lean(others, source.facts, [link(anchorOf('target', id), teller.words(label))])
  for (const { id, label, facts } of catalogue.boards)
    lean(others, facts, [link(anchorOf('board', id), teller.words(label))])
  for (const { id, label, facts } of model.pack.limits)
    lean(others, facts, [link(anchorOf('limit', id), teller.words(label))])
  for (const { lever, source } of catalogue.uncertainty?.levers ?? [])
    lean(others, source.facts, [...teller.item(lever), plain(` (${text.asVaried})`)])
  for (const { first, second, source } of catalogue.uncertainty?.correlations ?? [])
    lean(others, source.facts, [
      ...teller.item(first),
      plain(' – '),
      ...teller.item(second),
      plain(` (${text.asVaried})`),
    ])
  for (const { variable, year, facts } of catalogue.history)
    lean(others, facts, [...teller.item(variable), plain(` ${year} (${text.asObserved})`)])
  for (const { variable, place, year, facts } of catalogue.benchmarks)
    lean(others, facts, [...teller.item(variable), plain(` (${teller.words(place)}, ${year})`)])
  return fact => [...teller.items(items.get(fact) ?? []), ...(others.get(fact) ?? [])]
}
