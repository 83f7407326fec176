/** What the path editor shows of its lever: its path in the scenario in hand, and what it is held against. */

import { useMemo } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { LeverPath } from '../../../shared/scenario/document.ts'
import { type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import { activeScenario } from '../../store/app-state.ts'
import { itemOf } from '../../store/catalogue-item.ts'
import { groundOf } from '../../store/edits.ts'
import { sameContent } from '../../store/same-content.ts'
import { useApp } from '../../store/use-app.ts'

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
  /** The path of the last saved or opened content, year by year; null where it is the scenario's own or the default. */
  readonly savedValues: readonly number[] | null
  /** The path is another than the saved one. */
  readonly isUnsaved: boolean
  /** The planner locked the lever in this scenario. */
  readonly isLocked: boolean
}

export function usePath(leverId: string): PathState {
  const catalogue = useApp(state => state.catalogue)
  const language = useApp(state => state.language)
  const lever = itemOf(catalogue.levers, leverId)
  const path = useApp(state => activeScenario(state).levers[leverId] ?? null)
  const savedPath = useApp(
    state => state.saved.scenarios.find(({ id }) => id === state.activeId)?.levers[leverId] ?? null,
  )
  const isLocked = useApp(state => activeScenario(state).locked.includes(leverId))
  const ground = useMemo(() => groundOf(lever, catalogue), [lever, catalogue])
  const values = useMemo(() => samplePath(path, ground), [path, ground])
  const savedValues = useMemo(
    () => (savedPath === null || sameContent(path, savedPath) ? null : samplePath(savedPath, ground)),
    [path, savedPath, ground],
  )
  return {
    lever,
    unit: itemOf(catalogue.units, lever.unit),
    language,
    ground,
    horizon: catalogue.horizon,
    path,
    values,
    savedValues,
    isUnsaved: !sameContent(path, savedPath),
    isLocked,
  }
}
