/**
 * The back end of a lane for whatever formulas a batch's scenario has and whatever executed values a question brings: notes name
 * them, so that every thread runs the same model.
 */

import { type ExecutedValue, executedValues } from '../../../shared/scenario/executed.ts'
import { ownFormulas } from '../../../shared/scenario/own-formula.ts'
import type { Model } from '../../engine/model/model.ts'
import { modelFor } from '../../engine/model/model-for.ts'
import type { BackEnd } from './back-end.ts'

export interface ScenarioBackEnd extends BackEnd {
  /** What really came about in the batches that are written from now on. */
  take(executed: readonly ExecutedValue[]): void
}

/**
 * @param open makes the back end of a model. The memory of a lane begins with what is one model's own, so the one before is not used
 * again: going back to its model opens another.
 */
export function scenarioBackEnd(model: Model, open: (model: Model) => BackEnd): ScenarioBackEnd {
  let executed: readonly ExecutedValue[] = []
  let own = model
  let backEnd = open(model)

  function turnTo(next: Model): void {
    if (next === own) return
    own = next
    backEnd = open(own)
  }

  return {
    take(next) {
      executed = next
    },
    get chunkDraws() {
      return backEnd.chunkDraws
    },
    write(batch) {
      const { formulas } = batch.scenario
      turnTo(modelFor(model, { formulas }, executed))
      const { note, ...written } = backEnd.write(batch)
      // What is written as JSON is a single line.
      return { ...written, note: [JSON.stringify(formulas), JSON.stringify(executed), note].join('\n') }
    },
    find(note) {
      const [formulas = '', known = '', ...rest] = note.split('\n')
      const scenario = { formulas: ownFormulas.parse(JSON.parse(formulas)) }
      turnTo(modelFor(model, scenario, executedValues.parse(JSON.parse(known))))
      return backEnd.find(rest.join('\n'))
    },
  }
}
