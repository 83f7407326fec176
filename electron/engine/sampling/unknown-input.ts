/** The refusal of an input that is not there. */

import type { Fault } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Model } from '../model/model.ts'

/** Of an id that is neither a lever's nor a parameter's, with those that look like it. */
export function unknownInput({ leverById, parameterById }: Model, id: string): Fault {
  const near = nearWords(id, [...leverById.keys(), ...parameterById.keys()])
  return { code: 'analysis.unknown-varied', args: { input: id, near } }
}
