/** What the thread of formulas does: judges formulas, and runs scenarios that have some. */

import type { MessagePort } from 'node:worker_threads'
import { FaultError } from '../../../shared/faults.ts'
import { scenario } from '../../../shared/scenario/document.ts'
import type { Model } from '../../engine/model/model.ts'
import { answerScenarios } from '../../engine/run/answer-scenarios.ts'
import { checkFormula } from '../../engine/run/check-formula.ts'
import type { FormulaQuestion, SaidOfFormulas } from './thread-data.ts'

/** Answers what comes by `port`, one question after the other, for as long as the thread is left alive. */
export function workOnFormulas(port: MessagePort, model: Model): void {
  const say = (said: SaidOfFormulas) => port.postMessage(said)
  port.on('message', (question: FormulaQuestion) => say(outcomeOf(model, question)))
  // What runs for the first time is slow, and no fault of the planner's.
  answerScenarios(model, [scenario.parse({ id: 'first', title: 'First' })], [])
  say({ is: 'ready' })
}

function outcomeOf(model: Model, question: FormulaQuestion): SaidOfFormulas {
  try {
    if (question.is === 'check') return { is: 'checked', check: checkFormula(model, question.asked) }
    const { scenarios, variables, executed } = question.asked
    return { is: 'ran', answers: answerScenarios(model, scenarios, variables, executed) }
  } catch (error) {
    return error instanceof FaultError ? { is: 'refusal', faults: error.faults } : { is: 'error', error }
  }
}
