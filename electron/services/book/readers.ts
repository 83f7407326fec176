/** Who reads whom: from the formulas as they were bound, first years included. */

import type { BookModel } from './teller.ts'

export interface Readers {
  /** Variables that read one of the ids, each once, in the order of the pack. */
  readonly of: (ids: readonly string[]) => readonly string[]
  /** What the formulas of the ids read, each once, in the order of their text. */
  readonly readBy: (ids: readonly string[]) => readonly string[]
}

export function readersOf({ catalogue, equationOf }: Pick<BookModel, 'catalogue' | 'equationOf'>): Readers {
  const reads = new Map(catalogue.variables.map(({ id }) => [id, equationOf(id).uses]))
  const readers = new Map<string, string[]>()
  for (const [reader, ids] of reads)
    for (const id of ids) {
      const known = readers.get(id)
      if (known === undefined) readers.set(id, [reader])
      else known.push(reader)
    }
  const order = new Map([...reads.keys()].map((id, place) => [id, place]))
  const place = (id: string) => order.get(id) ?? 0
  return {
    of: ids => [...new Set(ids.flatMap(id => readers.get(id) ?? []))].sort((a, b) => place(a) - place(b)),
    readBy: ids => [...new Set(ids.flatMap(id => reads.get(id) ?? []))],
  }
}
