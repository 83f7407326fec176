/** What a row shows of its lever: its path, its value in the selected year, and the default and saved ones beside it. */

import { useMemo } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { activeScenario } from '../../store/app-state.ts'
import { itemOf } from '../../store/catalogue-item.ts'
import { groundOf } from '../../store/edits.ts'
import { useApp } from '../../store/use-app.ts'

export interface LeverState {
  readonly unit: UnitDefinition
  readonly year: number
  /** The path year by year, base year to horizon. */
  readonly values: readonly number[]
  /** Values in the selected year: of the scenario, of the default path, of the saved path. */
  readonly value: number
  readonly standard: number
  readonly saved: number
  readonly isChanged: boolean
  /** The path is another than the saved one. */
  readonly isUnsaved: boolean
  /** The selected year is outturn. */
  readonly isLocked: boolean
  readonly isHeld: boolean
}

/** Follows a lever of the scenario in hand in the selected year. */
export function useLever(lever: CatalogueLever): LeverState {
  const catalogue = useApp(state => state.catalogue)
  const year = useApp(state => state.year)
  const path = useApp(state => activeScenario(state).levers[lever.id] ?? null)
  const savedPath = useApp(
    state => state.saved.scenarios.find(({ id }) => id === state.activeId)?.levers[lever.id] ?? null,
  )
  const isHeld = useApp(state => state.held === lever.id)
  const ground = useMemo(() => groundOf(lever, catalogue), [lever, catalogue])
  const values = useMemo(() => samplePath(path, ground), [path, ground])
  const savedValues = useMemo(() => samplePath(savedPath, ground), [savedPath, ground])
  const at = (series: readonly number[]) => series[year - catalogue.baseYear] ?? 0

  return {
    unit: itemOf(catalogue.units, lever.unit),
    year,
    values,
    value: at(values),
    standard: at(lever.values),
    saved: at(savedValues),
    isChanged: path !== null,
    isUnsaved: values.some((value, index) => value !== savedValues[index]),
    isLocked: year <= catalogue.lastOutturn,
    isHeld,
  }
}
