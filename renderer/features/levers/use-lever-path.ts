/** A lever's path in the scenario in hand beside the saved one: what its row and the path editor both stand on. */

import { useMemo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import { type AppState, activeScenario } from '../../store/app-state.ts'
import { savedScenario } from '../../store/reset-plan.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'

export interface OwnAndSaved {
  readonly ground: PathGround
  /** Null is the default path. */
  readonly path: LeverPath | null
  /** The path year by year, base year to horizon. */
  readonly values: readonly number[]
  /** The scenario was saved or opened from a file. */
  readonly hasSaved: boolean
  /** As last saved or opened; the default path where nothing was. */
  readonly savedPath: LeverPath | null
  readonly savedValues: readonly number[]
  /** The path is another than the saved one; never so in a scenario that was not saved yet. */
  readonly isUnsaved: boolean
  /** The planner locked the lever in this scenario. */
  readonly isLocked: boolean
}

/** Whether there is a saved path to go back to, and it is another than that of the scenario in hand. */
export function isUnsaved(
  state: Pick<AppState, 'document' | 'saved' | 'activeId'>,
  leverId: string,
): boolean {
  const saved = savedScenario(state)
  return saved !== null && !sameContent(activeScenario(state).levers[leverId], saved.levers[leverId])
}

/** Follows the path of a lever in the scenario in hand. */
export function useLeverPath(lever: CatalogueLever): OwnAndSaved {
  const catalogue = useCatalogue()
  const path = useApp(state => activeScenario(state).levers[lever.id] ?? null)
  const savedPath = useApp(state => savedScenario(state)?.levers[lever.id] ?? null)
  const ground = useMemo(() => groundOf(lever, catalogue), [lever, catalogue])
  return {
    ground,
    path,
    values: useMemo(() => samplePath(path, ground), [path, ground]),
    hasSaved: useApp(state => savedScenario(state) !== null),
    savedPath,
    savedValues: useMemo(() => samplePath(savedPath, ground), [savedPath, ground]),
    isUnsaved: useApp(state => isUnsaved(state, lever.id)),
    isLocked: useApp(state => activeScenario(state).locked.includes(lever.id)),
  }
}
