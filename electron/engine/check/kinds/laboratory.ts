/** What reality checks are worked out with: runs of a preset with some levers held, and where a check does not hold. */

import type { RealityCheckDefinition } from '../../../../shared/model/reality-check.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { Batch, BatchResult, InputColumn, RunBatch } from '../../batch/batch.ts'
import { plainId } from '../../model/families.ts'
import type { Model, ModelLever } from '../../model/model.ts'

/** Where a reality check does not hold: the worst place found. */
export interface Breach {
  /** Id of the variable; empty where the runs themselves failed. */
  readonly variable: string
  readonly year: number
  /** What the variable is there, and what it was to be, or to be no more or no less than. */
  readonly value: number
  readonly against: number
}

export const FAILED: Breach = { variable: '', year: 0, value: Number.NaN, against: Number.NaN }

type Kind = RealityCheckDefinition['kind']
export type Check<K extends Kind> = Extract<RealityCheckDefinition, { kind: K }>

export interface Laboratory {
  readonly model: Model
  readonly runBatch: RunBatch
  readonly preset: Scenario
}

/** Values that are this near to each other, relative to the largest that the variable takes, are the same: less is dust of rounding. */
export const SAME = 1e-9

export function batchOf(
  { preset }: Laboratory,
  inputs: readonly InputColumn[],
  outputs: readonly number[],
  draws: number,
): Batch {
  return { scenario: preset, inputs, outputs, draws }
}

/** The largest size that an output takes in any year and draw. */
export function sizeOf(model: Model, result: BatchResult, output: number): number {
  let size = 0
  for (let yearIndex = 0; yearIndex < model.years.length; yearIndex += 1)
    for (const value of result.column(output, yearIndex)) size = Math.max(size, Math.abs(value))
  return size
}

/** A lever at one value each draw from the first free year on. */
export function heldColumn(model: Model, lever: ModelLever, levels: readonly number[]): InputColumn {
  const { years, head } = model
  const values = new Float64Array(years.length * levels.length)
  years.forEach((year, yearIndex) => {
    levels.forEach((level, draw) => {
      const outturn = lever.defaults[yearIndex] ?? Number.NaN
      values[yearIndex * levels.length + draw] = year > head.last_outturn ? level : outturn
    })
  })
  return { kind: 'lever', slot: lever.slot, values }
}

/** Levers held at one value in a batch of one draw. */
export function heldColumns(model: Model, held: Readonly<Record<string, number>>): InputColumn[] {
  return Object.entries(held).map(([id, value]) => {
    const lever = model.leverById.get(plainId(id))
    if (lever === undefined) throw new Error(`the model has no lever ${id}`)
    return heldColumn(model, lever, [value])
  })
}

export function slotOf(model: Model, id: string): number {
  const slot = model.slotById.get(id)
  if (slot === undefined) throw new Error(`the model has no series ${id}`)
  return slot
}
