/** What a reset of all levers would do, lever by lever, in the year in which it says most. */

import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { type AppState, activeScenario } from '../../store/app-state.ts'
import { resetPlan, savedScenario } from '../../store/reset-plan.ts'
import type { ResetTo } from '../../store/steps.ts'

export interface ResetLine {
  readonly id: string
  readonly name: string
  readonly isAssumption: boolean
  /** Values before and after with their unit, in `year`. */
  readonly from: string
  readonly to: string
  /** The selected year; where both paths have the same value there, the year in which they are furthest apart. */
  readonly year: number
}

type Known = Pick<AppState, 'document' | 'saved' | 'activeId' | 'catalogue' | 'year'>

/** One line for each lever that would move, in the order of the pack. */
export function resetLines(state: Known, to: ResetTo, language: Language): readonly ResetLine[] {
  const { catalogue } = state
  const own = activeScenario(state).levers
  const target: Readonly<Record<string, LeverPath>> =
    to === 'base' ? {} : (savedScenario(state)?.levers ?? {})
  return resetPlan(state, to).levers.map(lever => {
    const ground = groundOf(lever, catalogue)
    const before = samplePath(own[lever.id] ?? null, ground)
    const after = samplePath(target[lever.id] ?? null, ground)
    const index = telling(before, after, state.year - catalogue.baseYear)
    const unit = itemOf(catalogue.units, lever.unit)
    const say = (values: readonly number[]) => spokenText(values[index] ?? 0, lever.range, unit, language)
    return {
      id: lever.id,
      name: lever.short[language],
      isAssumption: lever.kind === 'assumption',
      from: say(before),
      to: say(after),
      year: catalogue.baseYear + index,
    }
  })
}

function telling(before: readonly number[], after: readonly number[], preferred: number): number {
  const apart = before.map((value, index) => Math.abs(value - (after[index] ?? value)))
  if ((apart[preferred] ?? 0) > 0) return preferred
  const most = Math.max(...apart)
  return most > 0 ? apart.indexOf(most) : preferred
}
