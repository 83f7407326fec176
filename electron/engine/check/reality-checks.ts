/** Holds a model to its reality checks: what must be true of runs against each other, whatever their numbers are. */

import type { RealityCheckDefinition, Words } from '../../../shared/model/definition.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Batch, BatchResult, InputColumn, RunBatch } from '../batch/batch.ts'
import { plainId } from '../model/families.ts'
import type { Model, ModelItem, ModelLever } from '../model/model.ts'
import { leverValues, parameterValues } from '../run/lever-paths.ts'
import { simulateUnchecked } from '../run/simulate.ts'

/** Where a reality check does not hold: the worst place found. */
export interface Breach {
  /** Id of the variable; empty where the runs themselves failed. */
  readonly variable: string
  readonly year: number
  /** What the variable is there, and what it was to be, or to be no more or no less than. */
  readonly value: number
  readonly against: number
}

export interface RealityResult {
  readonly id: string
  readonly label: Words
  /** Null where the check holds. */
  readonly breach: Breach | null
}

type Kind = RealityCheckDefinition['kind']
type Check<K extends Kind> = Extract<RealityCheckDefinition, { kind: K }>

interface Laboratory {
  readonly model: Model
  readonly runBatch: RunBatch
  readonly preset: Scenario
}

/** Values that are this near to each other, relative to the largest that the variable takes, are the same: less is dust of rounding. */
const SAME = 1e-9
/** Constants such as one dong that keep a division from zero do not scale with everything else. */
const SCALED_ALIKE = 1e-6

/** @param presets scenarios of the pack's presets, by id. */
export function realityChecks(
  model: Model,
  presets: ReadonlyMap<string, Scenario>,
  runBatch: RunBatch,
): RealityResult[] {
  return model.realityChecks.map(check => {
    const preset = presets.get(check.preset)
    if (preset === undefined) throw new Error(`the pack has no preset ${check.preset}`)
    return { id: check.id, label: check.label, breach: breachOf(check, { model, runBatch, preset }) }
  })
}

function breachOf(check: RealityCheckDefinition, laboratory: Laboratory): Breach | null {
  switch (check.kind) {
    case 'holds':
      return laboratory.runBatch(batchOf(laboratory, [], [], 1)).failed[0] === 0 ? null : FAILED
    case 'repeats':
      return repeats(laboratory)
    case 'is_reference':
      return isReference(laboratory)
    case 'never_lowers':
    case 'never_raises':
      return isMonotone(check, laboratory)
    case 'falls_along':
      return fallsAlong(check, laboratory)
    case 'stays':
      return stays(check, laboratory)
    case 'scales':
      return scales(check, laboratory)
  }
}

const FAILED: Breach = { variable: '', year: 0, value: Number.NaN, against: Number.NaN }

function batchOf(
  { preset }: Laboratory,
  inputs: readonly InputColumn[],
  outputs: readonly number[],
  draws: number,
): Batch {
  return { scenario: preset, inputs, outputs, draws }
}

function repeats(laboratory: Laboratory): Breach | null {
  const { model, preset } = laboratory
  const [one, other] = [simulateUnchecked(model, preset).own, simulateUnchecked(model, preset).own]
  return firstApart(model, one, other)
}

/** The levers' default paths written out as paths of the scenario are no change, yet make it run apart from its reference. */
function isReference({ model, preset }: Laboratory): Breach | null {
  const untouched = model.levers.filter(({ kind }) => kind === 'policy')
  const { last_outturn: outturn } = model.head
  const levers = Object.fromEntries(
    untouched.map(lever => [
      lever.id,
      { shape: 'points' as const, points: freePoints(model, lever, outturn) },
    ]),
  )
  const assumptions = Object.entries(preset.levers).filter(
    ([id]) => model.leverById.get(id)?.kind !== 'policy',
  )
  const { own, reference } = simulateUnchecked(model, {
    ...preset,
    levers: { ...Object.fromEntries(assumptions), ...levers },
  })
  return firstApart(model, own, reference)
}

function freePoints(model: Model, lever: ModelLever, outturn: number): Record<string, number> {
  return Object.fromEntries(
    model.years.flatMap((year, index) =>
      year > outturn ? [[String(year), lever.defaults[index] ?? 0]] : [],
    ),
  )
}

/** The first value, by year, that is not the same to the last bit. */
function firstApart(model: Model, one: Float64Array, other: Float64Array): Breach | null {
  for (const [yearIndex, year] of model.years.entries())
    for (const { id, slot } of model.equations) {
      const value = one[yearIndex * model.slots + slot] ?? Number.NaN
      const against = other[yearIndex * model.slots + slot] ?? Number.NaN
      if (value !== against) return { variable: id, year, value, against }
    }
  return null
}

/** The largest size that an output takes in any year and draw. */
function sizeOf(model: Model, result: BatchResult, output: number): number {
  let size = 0
  for (let yearIndex = 0; yearIndex < model.years.length; yearIndex += 1)
    for (const value of result.column(output, yearIndex)) size = Math.max(size, Math.abs(value))
  return size
}

function isMonotone(check: Check<'never_lowers' | 'never_raises'>, laboratory: Laboratory): Breach | null {
  const { model } = laboratory
  const lever = model.leverById.get(plainId(check.lever))
  if (lever === undefined) throw new Error(`the model has no lever ${check.lever}`)
  const { from, to, steps } = check
  const levels = Array.from({ length: steps }, (_, step) => from + ((to - from) * step) / (steps - 1))
  const variables = check.variables.map(plainId)
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      [heldColumn(model, lever, levels)],
      variables.map(id => slotOf(model, id)),
      steps,
    ),
  )
  if (result.failed.some(failed => failed !== 0)) return FAILED
  const sign = check.kind === 'never_lowers' ? 1 : -1
  let worst: Breach | null = null
  variables.forEach((variable, output) => {
    const dust = SAME * sizeOf(model, result, output)
    model.years.forEach((year, yearIndex) => {
      const column = result.column(output, yearIndex)
      for (let step = 1; step < steps; step += 1) {
        const [against = Number.NaN, value = Number.NaN] = [column[step - 1], column[step]]
        if (sign * (value - against) >= -dust) continue
        if (worst === null || Math.abs(value - against) > Math.abs(worst.value - worst.against))
          worst = { variable, year, value, against }
      }
    })
  })
  return worst
}

/** A lever at one value each draw from the first free year on. */
function heldColumn(model: Model, lever: ModelLever, levels: readonly number[]): InputColumn {
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

function heldColumns(model: Model, held: Readonly<Record<string, number>>): InputColumn[] {
  return Object.entries(held).map(([id, value]) => {
    const lever = model.leverById.get(plainId(id))
    if (lever === undefined) throw new Error(`the model has no lever ${id}`)
    return heldColumn(model, lever, [value])
  })
}

function slotOf(model: Model, id: string): number {
  const slot = model.slotById.get(id)
  if (slot === undefined) throw new Error(`the model has no series ${id}`)
  return slot
}

function fallsAlong(check: Check<'falls_along'>, laboratory: Laboratory): Breach | null {
  const { model } = laboratory
  const membersOf = (family: string | undefined) =>
    model.equations.filter(each => each.family === family && each.elements.length > 0)
  const members = membersOf(check.family)
  const needs = membersOf(check.among)
  const slots = [...members, ...needs].map(({ slot }) => slot)
  const result = laboratory.runBatch(batchOf(laboratory, heldColumns(model, check.held), slots, 1))
  if (result.failed[0] !== 0) return FAILED

  const order =
    model.head.dimensions.find(({ id }) => id === check.dimension)?.elements.map(({ id }) => id) ?? []
  const rankOf = ({ elements }: ModelItem) => order.findIndex(element => elements.includes(element))
  const othersOf = ({ elements }: ModelItem) => elements.filter(element => !order.includes(element)).join()
  const needOf = members.map(member =>
    needs.findIndex(need => need.elements.join() === member.elements.join()),
  )
  for (const [yearIndex, year] of model.years.entries()) {
    const at = (output: number) => result.column(output, yearIndex)[0] ?? Number.NaN
    const counts = (member: number) => {
      const need = members.length + (needOf[member] ?? 0)
      return check.among === undefined || at(need) > SAME * sizeOf(model, result, need)
    }
    for (const [place, member] of members.entries())
      for (const [earlier, other] of members.entries()) {
        if (othersOf(member) !== othersOf(other) || rankOf(other) >= rankOf(member)) continue
        if (!counts(place) || !counts(earlier)) continue
        const [value, against] = [at(place), at(earlier)]
        if (value - against > SAME * sizeOf(model, result, place))
          return { variable: member.id, year, value, against }
      }
  }
  return null
}

function stays(check: Check<'stays'>, laboratory: Laboratory): Breach | null {
  const { model } = laboratory
  const variables = check.variables.map(plainId)
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      heldColumns(model, check.held),
      variables.map(id => slotOf(model, id)),
      1,
    ),
  )
  if (result.failed[0] !== 0) return FAILED
  const outturn = model.years.indexOf(model.head.last_outturn)
  for (const [output, variable] of variables.entries()) {
    const against = result.column(output, outturn)[0] ?? Number.NaN
    const dust = SAME * Math.abs(against)
    for (const [yearIndex, year] of model.years.entries()) {
      const value = result.column(output, yearIndex)[0] ?? Number.NaN
      if (yearIndex > outturn && !(Math.abs(value - against) <= dust))
        return { variable, year, value, against }
    }
  }
  return null
}

function scales(check: Check<'scales'>, laboratory: Laboratory): Breach | null {
  const { model, preset } = laboratory
  const powerOf = (item: ModelItem) => {
    const measures = model.head.units.find(({ id }) => id === item.unit)?.measures
    if (measures === undefined) return null
    return check.quantities.reduce((power, quantity) => power + (measures[quantity] ?? 0), 0)
  }
  const factorOf = (item: ModelItem) => {
    const power = powerOf(item)
    return power === null ? null : check.factor ** power
  }
  const parameters = parameterValues(model, preset)
  const inputs: InputColumn[] = [
    ...model.levers.map((lever): InputColumn => {
      const factor = factorOf(lever) ?? 1
      const values = leverValues(model, lever, preset).flatMap(value => [value, value * factor])
      return { kind: 'lever', slot: lever.slot, values: Float64Array.from(values) }
    }),
    ...model.parameters.map((parameter): InputColumn => {
      const value = parameters[parameter.index] ?? Number.NaN
      const factor = factorOf(parameter) ?? 1
      return { kind: 'parameter', index: parameter.index, values: Float64Array.of(value, value * factor) }
    }),
  ]
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      inputs,
      model.equations.map(({ slot }) => slot),
      2,
    ),
  )
  if (result.failed[0] !== 0) return FAILED
  for (const [output, equation] of model.equations.entries()) {
    const factor = factorOf(equation)
    if (factor === null) continue
    const dust = SCALED_ALIKE * sizeOf(model, result, output)
    for (const [yearIndex, year] of model.years.entries()) {
      const [plain = Number.NaN, scaled = Number.NaN] = result.column(output, yearIndex)
      const against = plain * factor
      if (!(Math.abs(scaled - against) <= dust))
        return { variable: equation.id, year, value: scaled, against }
    }
  }
  return null
}
