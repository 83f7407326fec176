/** From the form of an older version to that of today: numbered pure steps, each from one version to the next. */

import { type Fault, FaultError } from '../faults.ts'
import type { FieldPath } from '../field-problem.ts'

export type FileData = Readonly<Record<string, unknown>>

/** A remark of a step. `path` leads to what it is about in the data that the step was given. */
export interface StepRemark {
  readonly fault: Fault
  readonly path: FieldPath
}

export interface StepResult {
  readonly data: FileData
  /** What is written another way from now on. */
  readonly changed: readonly Fault[]
  /** What the next version has no place for. */
  readonly dropped: readonly StepRemark[]
}

export interface MigrationStep {
  /** The version that the step takes; it gives the next one. */
  readonly from: number
  /** Pure: what it is given was accepted by the frozen form of that version, or by the step before. */
  readonly step: (data: FileData) => StepResult
}

/** The steps of this program, the first version first. */
export const MIGRATIONS: readonly MigrationStep[] = [
  {
    from: 1,
    // Version 2 brought the stamp, which is made when the file is saved.
    step: data => ({
      data: { ...data, version: 2, minReader: 2, stamp: null },
      changed: [{ code: 'opening.stamp-added', args: {} }],
      dropped: [],
    }),
  },
  {
    from: 2,
    // Version 3 brought pinned charts, stories, decisions and executed values, of which an older file has none.
    step: data => ({ data: { ...data, version: 3, minReader: 2 }, changed: [], dropped: [] }),
  },
  {
    from: 3,
    // Version 4 brought formulas of a scenario's own, of which an older file has none.
    step: data => ({ data: { ...data, version: 4, minReader: 2 }, changed: [], dropped: [] }),
  },
]

/**
 * Takes data of `version` up all of `steps` that follow it.
 * @throws FaultError `scenario.migration-failed`, with both versions, where a step throws or is missing.
 */
export function migrate(data: FileData, version: number, steps: readonly MigrationStep[]): StepResult {
  const ways = steps.filter(({ from }) => from >= version).toSorted((a, b) => a.from - b.from)
  return ways.reduce<StepResult>(
    (result, { from, step }, index) => {
      if (from !== version + index) throw new FaultError(migrationFault(version + index, version + index + 1))
      const next = attempt(() => step(result.data), from)
      return {
        data: next.data,
        changed: [...result.changed, ...next.changed],
        dropped: [...result.dropped, ...next.dropped],
      }
    },
    { data, changed: [], dropped: [] },
  )
}

/** The fault of a file that could not be brought from one version to another. */
export function migrationFault(from: number, to: number): Fault {
  return { code: 'scenario.migration-failed', args: { from, to } }
}

/** Whatever a step throws is a mistake of the program, and no reason to open half a file. */
function attempt(step: () => StepResult, from: number): StepResult {
  try {
    return step()
  } catch {
    throw new FaultError(migrationFault(from, from + 1))
  }
}
