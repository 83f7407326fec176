/** Levers and parameters spelled out element by element, with every mistake in their numbers and words. */

import type {
  LeverDefinition,
  ParameterDefinition,
  Points,
  Range,
  Source,
  Words,
} from '../../../shared/model/definition.ts'
import type { Pack, Placed } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { polyline } from '../../../shared/scenario/path.ts'
import type { Dimensions } from './dimensions.ts'
import {
  fieldPlace,
  isNumber,
  isPoints,
  isRange,
  isSource,
  valuesPerElement,
  wordsPerElement,
} from './element-value.ts'
import type { Spread, Spreadable } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import type { ModelItem, ModelLever, ModelParameter } from './model.ts'

/** What every item of a pack is checked against. */
export interface Surroundings {
  readonly pack: Pack
  readonly years: readonly number[]
  readonly dimensions: Dimensions
  readonly units: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly mistakes: Mistakes
}

interface Described extends Spreadable {
  readonly sector: string
  readonly unit: string
  readonly label: Words | Readonly<Record<string, Words>>
  readonly short?: Words | Readonly<Record<string, Words>> | undefined
  readonly source: Source | Readonly<Record<string, Source>>
}

/** The part that levers, parameters and equations have in common, one item per instance. */
export function describedItems(spread: Spread<Described>, around: Surroundings): readonly ModelItem[] {
  const { definition, family, instances } = spread
  const { dimensions, mistakes, units } = around
  const { id, unit } = definition
  if (!units.has(unit))
    mistakes.add(
      'model.unknown-unit',
      { id, unit, near: nearWords(unit, units) },
      fieldPlace(definition, 'unit'),
    )
  const labels = wordsPerElement(spread, 'label', definition.label, dimensions, mistakes)
  const shorts =
    definition.short === undefined
      ? labels
      : wordsPerElement(spread, 'short', definition.short, dimensions, mistakes)
  const sources = valuesPerElement(spread, 'source', definition.source, isSource, mistakes)
  return instances.map(({ id: publicId, elements }, index) => {
    const source = sources[index] ?? { kind: 'assumption' }
    for (const fact of source.facts ?? []) {
      if (around.facts.has(fact)) continue
      const at = fieldPlace(definition, 'source', elements.join(','))
      mistakes.add('model.unknown-fact', { id, fact, near: nearWords(fact, around.facts) }, at)
    }
    const nameless = { en: id, vi: id }
    const label = labels[index] ?? nameless
    const short = shorts[index] ?? label
    return {
      id: publicId,
      family,
      elements,
      sector: definition.sector,
      unit,
      label,
      short,
      source,
    }
  })
}

/** Levers of a definition; `firstSlot` is the slot of the first one. */
export function expandLever(
  spread: Spread<Placed<LeverDefinition>>,
  firstSlot: number,
  around: Surroundings,
): readonly ModelLever[] {
  const { definition, instances } = spread
  const { mistakes, years } = around
  const ranges = valuesPerElement(spread, 'range', definition.range, isRange, mistakes)
  const paths = valuesPerElement(spread, 'path', definition.path, isPoints, mistakes)
  checkPrimary(spread, mistakes)
  return describedItems(spread, around).map((item, index) => {
    const key = instances[index]?.elements.join(',') ?? ''
    const range = ranges[index] ?? { min: 0, max: 1, step: 1 }
    const path = paths[index] ?? {}
    if (ranges[index] !== undefined && range.min >= range.max)
      mistakes.add(
        'model.empty-range',
        { id: item.id, min: range.min, max: range.max },
        fieldPlace(definition, 'range', key),
      )
    const known = paths[index] !== undefined && checkPath(item.id, path, key, definition, around)
    const defaults = known ? polyline(path, years) : years.map(() => range.min)
    if (known) checkDefaults(item.id, defaults, range, key, definition, around)
    const { primary, grows } = definition
    return {
      ...item,
      slot: firstSlot + index,
      kind: definition.kind,
      primary: typeof primary === 'boolean' ? primary : primary.some(element => element === key),
      ...(grows === undefined ? {} : { grows }),
      range,
      path,
      defaults,
    }
  })
}

function checkPrimary({ definition, instances }: Spread<Placed<LeverDefinition>>, mistakes: Mistakes): void {
  if (typeof definition.primary === 'boolean') return
  const elements = instances.map(instance => instance.elements.join(','))
  for (const element of definition.primary) {
    if (elements.includes(element)) continue
    const args = { id: definition.id, field: 'primary', element, near: nearWords(element, elements) }
    mistakes.add('model.value-for-unknown-element', args, fieldPlace(definition, 'primary'))
  }
}

/** Whether the path can be drawn; it begins in the base year and stays within the years of the model. */
function checkPath(
  id: string,
  path: Points,
  key: string,
  definition: Placed<LeverDefinition>,
  { pack, mistakes }: Surroundings,
): boolean {
  const { base_year: baseYear, horizon } = pack.head
  const at = fieldPlace(definition, 'path', key)
  if (!Object.hasOwn(path, String(baseYear)))
    mistakes.add('model.path-without-base-year', { id, year: baseYear }, at)
  for (const year of Object.keys(path).map(Number)) {
    if (year < baseYear || year > horizon)
      mistakes.add('model.path-year', { id, year, first: baseYear, last: horizon }, at)
  }
  return Object.keys(path).length > 0
}

/** Outturn may lie outside the range that a planner can choose from; the years that are free may not. */
function checkDefaults(
  id: string,
  defaults: readonly number[],
  { min, max }: Range,
  key: string,
  definition: Placed<LeverDefinition>,
  { pack, years, mistakes }: Surroundings,
): void {
  const wrong = years.findIndex((year, index) => {
    const value = defaults[index] ?? min
    return year > pack.head.last_outturn && (value < min || value > max)
  })
  if (wrong < 0) return
  const args = { id, year: years[wrong] ?? 0, value: defaults[wrong] ?? 0, min, max }
  mistakes.add('model.default-out-of-range', args, fieldPlace(definition, 'path', key))
}

/** Parameters of a definition; `firstIndex` is the index of the first one. */
export function expandParameter(
  spread: Spread<Placed<ParameterDefinition>>,
  firstIndex: number,
  around: Surroundings,
): readonly ModelParameter[] {
  const { definition, instances } = spread
  const { mistakes } = around
  const numbers = (field: 'value' | 'low' | 'high') =>
    valuesPerElement(spread, field, definition[field], isNumber, mistakes)
  const values = numbers('value')
  const lows = numbers('low')
  const highs = numbers('high')
  return describedItems(spread, around).map((item, index) => {
    const value = values[index] ?? 0
    const low = lows[index] ?? value
    const high = highs[index] ?? value
    const key = instances[index]?.elements.join(',') ?? ''
    if (values[index] !== undefined && (value < low || value > high))
      mistakes.add(
        'model.parameter-out-of-range',
        { id: item.id, value, low, high },
        fieldPlace(definition, 'value', key),
      )
    return { ...item, index: firstIndex + index, value, low, high, distribution: definition.distribution }
  })
}
