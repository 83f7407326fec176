/** The back end of a lane for whatever executed values a question brings: notes name them, so that every thread runs the same model. */

import { type ExecutedValue, executedValues } from '../../../shared/scenario/executed.ts'
import { keyOf, withExecuted } from '../../engine/model/executed.ts'
import type { Model } from '../../engine/model/model.ts'
import type { BackEnd } from './back-end.ts'

export interface ExecutedBackEnd extends BackEnd {
  /** The model of the batches that are written from now on. @throws FaultError `executed.*`. */
  take(executed: readonly ExecutedValue[]): Model
}

/**
 * @param open makes the back end of a model. The memory of a lane begins with what is one model's own, so the one before is not used
 * again: going back to its model opens another.
 */
export function executedBackEnd(model: Model, open: (model: Model) => BackEnd): ExecutedBackEnd {
  let executed: readonly ExecutedValue[] = []
  let own = model
  let backEnd = open(model)

  function take(next: readonly ExecutedValue[]): Model {
    if (keyOf(next) === keyOf(executed)) return own
    own = withExecuted(model, next)
    backEnd = open(own)
    executed = next
    return own
  }

  return {
    take,
    get chunkDraws() {
      return backEnd.chunkDraws
    },
    write(batch) {
      const { note, ...written } = backEnd.write(batch)
      return { ...written, note: `${JSON.stringify(executed)}\n${note}` }
    },
    find(note) {
      // A list as JSON is a single line.
      const end = note.indexOf('\n')
      take(executedValues.parse(JSON.parse(note.slice(0, end))))
      return backEnd.find(note.slice(end + 1))
    },
  }
}
