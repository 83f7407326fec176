/** What a row shows of its lever: its path, its value in the selected year, and the values that it is measured against. */

import { useMemo } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import { type AppState, activeScenario } from '../../store/app-state.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import { useLeverPath } from './use-lever-path.ts'

export interface LeverState {
  readonly unit: UnitDefinition
  readonly year: number
  readonly ground: PathGround
  /** Null is the default path. */
  readonly path: LeverPath | null
  /** The path year by year, base year to horizon. */
  readonly values: readonly number[]
  /** Values in the selected year: of the scenario, of the default path, of the path with which it is compared. */
  readonly value: number
  readonly standard: number
  readonly base: number
  /** Name of the scenario with which it is compared; null for the baseline, which has the default path. */
  readonly baseTitle: string | null
  /** Of the saved path; null in a scenario that was never saved. */
  readonly saved: number | null
  readonly isChanged: boolean
  /** The path is another than the saved one. */
  readonly isUnsaved: boolean
  /** Why no hand can move it: the selected year is outturn, what it was in it is known, or the planner locked it. */
  readonly fixed: 'outturn' | 'executed' | 'padlock' | null
  readonly isHeld: boolean
}

/** The scenario with which the others are compared, where it is one and not the one in hand. */
function comparedScenario(state: Pick<AppState, 'document' | 'activeId'>): Scenario | null {
  const { base, scenarios } = state.document
  if (base === null || base === activeScenario(state).id) return null
  return scenarios.find(({ id }) => id === base) ?? null
}

/** Follows a lever of the scenario in hand in the selected year. */
export function useLever(lever: CatalogueLever): LeverState {
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const { ground, path, values, hasSaved, savedValues, isUnsaved, isLocked } = useLeverPath(lever)
  const baseTitle = useApp(state => comparedScenario(state)?.title ?? null)
  const basePath = useApp(state => comparedScenario(state)?.levers[lever.id] ?? null)
  const isHeld = useApp(state => state.held === lever.id)
  const baseValues = useMemo(() => samplePath(basePath, ground), [basePath, ground])
  const at = (series: readonly number[]) => series[year - catalogue.baseYear] ?? 0

  return {
    unit: itemOf(catalogue.units, lever.unit),
    year,
    ground,
    path,
    values,
    value: at(values),
    standard: at(lever.values),
    base: at(baseValues),
    baseTitle,
    saved: hasSaved ? at(savedValues) : null,
    isChanged: path !== null,
    isUnsaved,
    fixed: fixedBy(year, ground, isLocked),
    isHeld,
  }
}

function fixedBy(
  year: number,
  { firstFreeYear, executed }: PathGround,
  isLocked: boolean,
): LeverState['fixed'] {
  if (year < firstFreeYear) return 'outturn'
  if (executed?.[year] !== undefined) return 'executed'
  return isLocked ? 'padlock' : null
}
