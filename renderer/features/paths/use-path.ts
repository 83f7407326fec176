/** What the path editor shows of its lever: its path in the scenario in hand, and what it is held against. */

import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import type { PathGround } from '../../../shared/scenario/path.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { useLeverPath } from '../levers/use-lever-path.ts'

export interface PathState {
  readonly lever: CatalogueLever
  readonly unit: UnitDefinition
  readonly language: Language
  readonly ground: PathGround
  readonly horizon: number
  /** Null is the default path. */
  readonly path: LeverPath | null
  /** The path year by year, base year to horizon. */
  readonly values: readonly number[]
  /** The path of the last saved or opened content, year by year; null where it is the scenario's own, the default or none. */
  readonly savedValues: readonly number[] | null
  /** The path is another than the saved one; never so in a scenario that was not saved yet. */
  readonly isUnsaved: boolean
  /** The planner locked the lever in this scenario. */
  readonly isLocked: boolean
}

export function usePath(leverId: string): PathState {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const lever = itemOf(catalogue.levers, leverId)
  const { ground, path, values, savedPath, savedValues, isUnsaved, isLocked } = useLeverPath(lever)
  return {
    lever,
    unit: itemOf(catalogue.units, lever.unit),
    language,
    ground,
    horizon: catalogue.horizon,
    path,
    values,
    savedValues: isUnsaved && savedPath !== null ? savedValues : null,
    isUnsaved,
    isLocked,
  }
}
