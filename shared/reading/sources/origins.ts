/** The documents behind published figures, and who published them. */

import type { Fact } from '../../model/definition.ts'

/** A document in which figures stand. */
export interface Origin {
  readonly title: string
  readonly publisher: string
}

/** The documents of the facts, each once, in their order. Facts that have not arrived are left out. */
export function originsOf(ids: readonly string[], facts: ReadonlyMap<string, Fact>): Origin[] {
  const byTitle = new Map<string, Origin>()
  for (const id of ids) {
    const fact = facts.get(id)
    if (fact !== undefined && !byTitle.has(fact.source_title)) {
      byTitle.set(fact.source_title, { title: fact.source_title, publisher: fact.publisher })
    }
  }
  return [...byTitle.values()]
}

/** Their publishers, each once. */
export function publishersOf(origins: readonly Origin[]): string {
  return [...new Set(origins.map(({ publisher }) => publisher))].join('; ')
}
