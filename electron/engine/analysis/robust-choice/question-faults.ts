/** What is wrong with a question of robust choice before anything is run. */

import { COMPARED } from '../../../../shared/analysis/robust-choice.ts'
import type { Question } from '../../../../shared/contract/analysis.ts'
import type { Fault } from '../../../../shared/faults.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { Model } from '../../model/model.ts'
import { askedFaults } from '../asked-number.ts'
import type { AnalysisContext } from '../context.ts'

/** Empty where the scenarios and what they are judged by can be worked with. The sampling is judged where it is drawn. */
export function questionFaults(
  { model, modelOf }: Pick<AnalysisContext, 'model' | 'modelOf'>,
  question: Question<'robust-choice'>,
): Fault[] {
  return [...scenarioFaults(question), ...judgedByFaults(model, modelOf, question)]
}

function scenarioFaults({ scenarios }: Question<'robust-choice'>): Fault[] {
  const count = scenarios.length
  if (count < COMPARED.least) return [{ code: 'analysis.too-few-compared', args: { count } }]
  if (count > COMPARED.most)
    return [{ code: 'analysis.too-many-compared', args: { count, most: COMPARED.most } }]
  return scenarios
    .filter(({ id }, index) => scenarios.findIndex(other => other.id === id) < index)
    .map(({ title }) => ({ code: 'analysis.compared-twice', args: { title } }))
}

function judgedByFaults(
  model: Model,
  modelOf: AnalysisContext['modelOf'],
  { judgedBy, scenarios }: Question<'robust-choice'>,
): Fault[] {
  if (judgedBy.kind === 'target') {
    const { target } = judgedBy
    const ids = model.targets.map(({ id }) => id)
    if (ids.includes(target)) return []
    return [{ code: 'analysis.unknown-target', args: { target, near: nearWords(target, ids) } }]
  }
  const { variable, year } = judgedBy
  // One scenario's indicator judges only scenarios that all have it.
  const models = scenarios.map(modelOf)
  const lacking = models.find(({ slotById }) => !slotById.has(variable))
  return askedFaults(lacking ?? models[0] ?? model, variable, year)
}
