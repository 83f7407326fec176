/** An answer as it is shown: groups by their names, steps of a year from the largest to the smallest, bands over the years. */

import type { AttributionAnswer, AttributionGroup } from '../../../../shared/analysis/attribution.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { attributionMessages } from './attribution-messages.ts'
import type { AttributionSettings } from './attribution-settings.ts'

/** A group of changes with what it adds in every year, in the unit of the variable. */
export interface Contribution {
  readonly id: string
  readonly name: string
  /** The levers and parameters in it by name, where its own name does not say them. */
  readonly detail: string
  readonly values: readonly number[]
  /** Standard errors; null where the values are exact. */
  readonly errors: readonly number[] | null
}

/** What the groups add to the one variable of the answer, in its order. */
export function contributionsIn(
  { groups, variables: [variable] }: AttributionAnswer,
  grouping: AttributionSettings['grouping'],
  catalogue: Catalogue,
  language: Language,
): Contribution[] {
  if (variable === undefined) return []
  return groups.map((group, index) => ({
    id: group.id,
    ...namesOf(group, grouping, catalogue, language),
    values: variable.contributions[index] ?? [],
    errors: variable.errors?.[index] ?? null,
  }))
}

function namesOf(
  { id, items }: AttributionGroup,
  grouping: AttributionSettings['grouping'],
  { sectors, levers, parameters }: Catalogue,
  language: Language,
): { readonly name: string; readonly detail: string } {
  const shortOf = (item: string) =>
    [...levers, ...parameters].find(each => each.id === item)?.short[language] ?? item
  if (grouping === 'item') return { name: shortOf(id), detail: '' }
  const detail = items.map(shortOf).join(', ')
  if (grouping === 'sector')
    return { name: sectors.find(sector => sector.id === id)?.label[language] ?? id, detail }
  return { name: attributionMessages[language][id === 'policy' ? 'policy' : 'assumption'], detail }
}

/** One step of the way from base to scenario in a year. */
export interface WaterfallStep {
  readonly id: string
  /** Null for the small ones taken together. */
  readonly name: string | null
  readonly detail: string
  readonly value: number
  readonly error: number | null
  /** Where the step begins and ends. */
  readonly from: number
  readonly to: number
  /** How many groups it stands for. */
  readonly count: number
}

/**
 * The contributions of a year from the largest to the smallest, whatever their sign, each beginning where the one before ends. Those
 * that show as zero in the unit's own digits stand together at the end.
 */
export function waterfallSteps(
  base: number,
  contributions: readonly Contribution[],
  yearIndex: number,
  unit: Pick<UnitDefinition, 'scale' | 'decimals'>,
): WaterfallStep[] {
  const inYear = ({ values }: Contribution) => values[yearIndex] ?? 0
  const sorted = contributions.toSorted((one, other) => Math.abs(inYear(other)) - Math.abs(inYear(one)))
  const isSeen = (each: Contribution) => Math.abs(inYear(each)) >= smallestShown(unit) / 2
  const small = sorted.filter(each => !isSeen(each))
  const apart = small.length > 1 ? sorted.filter(isSeen) : sorted
  const steps = apart.map(each => ({
    id: each.id,
    name: each.name,
    detail: each.detail,
    value: inYear(each),
    error: each.errors?.[yearIndex] ?? null,
    count: 1,
  }))
  const rest = {
    id: '',
    name: null,
    detail: small.map(({ name }) => name).join(', '),
    value: small.reduce((sum, each) => sum + inYear(each), 0),
    error: null,
    count: small.length,
  }
  let reached = base
  return (small.length > 1 ? [...steps, rest] : steps).map(step => {
    const from = reached
    reached += step.value
    return { ...step, from, to: reached }
  })
}

/** The last digit in which a unit is shown, in the model's own scale. */
export function smallestShown({ scale, decimals }: Pick<UnitDefinition, 'scale' | 'decimals'>): number {
  return 1 / (scale * 10 ** decimals)
}

/** Values at the ends of the picture; from `low` on, which is not zero where `isCut`. */
export interface WaterfallScale {
  readonly low: number
  readonly high: number
  readonly isCut: boolean
}

/** Steps that would take less than this part of an axis from zero are seen on one that begins close to them. */
const TOO_SMALL = 0.3
/** Room on an axis that is cut, in parts of what the steps take. */
const ROOM = { before: 0.2, after: 0.04 }

/** The scale on which the base, all steps and the scenario are drawn. */
export function waterfallScale(values: readonly number[]): WaterfallScale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least
  const [low, high] = [Math.min(0, least), Math.max(0, most)]
  if (span === 0 || span >= TOO_SMALL * (high - low))
    return { low, high: high === low ? low + 1 : high, isCut: false }
  return least > 0
    ? { low: least - ROOM.before * span, high: most + ROOM.after * span, isCut: true }
    : { low: least - ROOM.after * span, high: most + ROOM.before * span, isCut: true }
}

/** One band of the stack over all years, apart for what lies above zero and what lies below. */
export interface Band {
  readonly id: string
  /** Null for the smallest ones taken together. */
  readonly name: string | null
  readonly count: number
  readonly values: readonly number[]
  /** Standard errors; null where the values are exact, and of several taken together. */
  readonly errors: readonly number[] | null
  readonly above: { readonly lower: readonly number[]; readonly upper: readonly number[] }
  readonly below: { readonly lower: readonly number[]; readonly upper: readonly number[] }
}

/** As many colours as eyes of all kinds can tell apart on top of each other. */
const MOST_BANDS = 9

/** Bands by the size that they ever reach, the largest next to zero: gains stacked upwards, losses downwards. */
export function stackedBands(contributions: readonly Contribution[], years: number): Band[] {
  const sizeOf = ({ values }: Pick<Contribution, 'values'>) => Math.max(0, ...values.map(Math.abs))
  const sorted = contributions
    .filter(each => sizeOf(each) > 0)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const isMany = sorted.length > MOST_BANDS
  const apart = isMany ? sorted.slice(0, MOST_BANDS - 1) : sorted
  const rest = isMany ? sorted.slice(MOST_BANDS - 1) : []
  const inYears = (of: (year: number) => number) => Array.from({ length: years }, (_, year) => of(year))
  const parts: Pick<Band, 'id' | 'name' | 'count' | 'values' | 'errors'>[] = apart.map(
    ({ id, name, values, errors }) => ({
      id,
      name,
      count: 1,
      values,
      errors,
    }),
  )
  if (isMany) {
    const values = inYears(year => rest.reduce((sum, each) => sum + (each.values[year] ?? 0), 0))
    parts.push({ id: '', name: null, count: rest.length, values, errors: null })
  }
  let gains = inYears(() => 0)
  let losses = inYears(() => 0)
  return parts.map(part => {
    const [lower, upper] = [gains, losses]
    gains = inYears(year => (lower[year] ?? 0) + Math.max(0, part.values[year] ?? 0))
    losses = inYears(year => (upper[year] ?? 0) + Math.min(0, part.values[year] ?? 0))
    return { ...part, above: { lower, upper: gains }, below: { lower: losses, upper } }
  })
}
