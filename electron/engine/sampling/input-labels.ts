/** Faults name inputs by their ids; their sentences name them as the planner knows them. */

import type { Fault } from '../../../shared/faults.ts'
import type { ModelItem } from '../model/model.ts'

/** Arguments of faults that are ids of inputs, or lists of them. */
const INPUT_ARGUMENTS = ['input', 'first', 'second', 'firsts', 'seconds']

interface Labelled {
  readonly levers: readonly ModelItem[]
  readonly parameters: readonly ModelItem[]
}

/** The arguments and, beside each that names inputs, their labels in both languages: `inputEn`, `inputVi`. */
export function withLabels(args: Fault['args'], { levers, parameters }: Labelled): Fault['args'] {
  const result = { ...args }
  for (const name of INPUT_ARGUMENTS) {
    const ids = args[name] === undefined ? [] : [args[name]].flat().map(String)
    if (ids.length === 0) continue
    const labels = ids.map(id => {
      const item = [...levers, ...parameters].find(known => known.id === id)
      return item?.label ?? { en: id, vi: id }
    })
    result[`${name}En`] = labels.map(({ en }) => en)
    result[`${name}Vi`] = labels.map(({ vi }) => vi)
  }
  return result
}
