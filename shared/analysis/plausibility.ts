/**
 * Plausibility: a growth rate held against what the city and other places have seen. Percentiles are those of Hyndman and
 * Fan's definition 7, which spreadsheets call PERCENTILE.INC and PERCENTRANK.INC; nothing is smoothed and no distribution
 * is assumed.
 */

import type { Catalogue } from '../model/catalogue.ts'
import type { BenchmarkDefinition, Observation, Words } from '../model/definition.ts'

/** Fewer observations than these say nothing about what is usual. */
export const ENOUGH = 5

/** What lies outside these percentiles of the past is remarked on. */
export const USUAL = { low: 0.05, high: 0.95 } as const

/**
 * A growth rate that can be held against the past. `lever`: an assumption, by its own values. `rate`: a variable that is a
 * yearly rate itself. `growth`: how a variable grows from one year to the next.
 */
export interface GrowthSubject {
  readonly kind: 'lever' | 'rate' | 'growth'
  /** Of the lever or variable. */
  readonly id: string
}

/** A rate that was seen in a year, as a fraction. */
export interface SeenRate {
  readonly year: number
  readonly value: number
  /** `derived` also where it was computed here from the levels of two years. */
  readonly standing: Observation['standing']
  readonly facts: readonly string[]
  /** What must be known of it. */
  readonly note?: Words | undefined
}

/** How often and when something was seen, and between which percentiles most of it lies. */
export interface Seen {
  readonly count: number
  readonly from: number
  readonly to: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

export interface Judgement {
  /** Mean of the rates judged. */
  readonly average: number
  /** Where the average stands among what was seen: 0 at the lowest and below it, 1 at the highest and above it. */
  readonly percentile: number
  /** Of what was seen, how much lies below the average. */
  readonly exceeded: number
  /** Years in which the rate lies below the fifth percentile, and in which it lies above the ninety-fifth. */
  readonly below: readonly number[]
  readonly above: readonly number[]
  readonly seen: Seen
}

/** Two levels a year apart whose rates differ by less say the same. */
const SAME_RATE = 1e-3

/**
 * What of a catalogue can be held against the past: assumptions by which something grows, however little is known of them,
 * and others that were observed often enough; then variables of which enough rates are known, directly or from their
 * levels. Levels whose growth is known directly under another name are left out.
 */
export function growthSubjects(catalogue: Catalogue): GrowthSubject[] {
  const observed = new Set(catalogue.history.map(({ variable }) => variable))
  const known = (subject: GrowthSubject) => seenRates(catalogue, subject).length >= ENOUGH
  const levers = catalogue.levers
    .filter(({ kind }) => kind === 'assumption')
    .map(({ id, grows }) => ({ subject: { kind: 'lever', id } as const, grows }))
    .filter(({ subject, grows }) => grows !== undefined || known(subject))
    .map(({ subject }): GrowthSubject => subject)
  const seen = catalogue.variables.filter(({ id }) => observed.has(id))
  const rates = seen
    .filter(({ unit }) => isYearlyRate(catalogue, unit))
    .map(({ id }): GrowthSubject => ({ kind: 'rate', id }))
    .filter(known)
  const direct = [...levers, ...rates].map(subject => seenRates(catalogue, subject))
  const growths = seen
    .filter(({ unit }) => !isFraction(catalogue, unit))
    .map(({ id }): GrowthSubject => ({ kind: 'growth', id }))
    .filter(known)
    .filter(subject => !direct.some(other => sayTheSame(seenRates(catalogue, subject), other)))
  return [...levers, ...rates, ...growths]
}

/** What was seen of a subject in the city, in the order of years; growth only between neighbouring years. */
export function seenRates({ history }: Pick<Catalogue, 'history'>, { kind, id }: GrowthSubject): SeenRate[] {
  const own = history.filter(({ variable }) => variable === id).toSorted((a, b) => a.year - b.year)
  if (kind !== 'growth')
    return own.map(({ year, value, standing, facts, note }) => ({ year, value, standing, facts, note }))
  return own.flatMap((level, index): SeenRate[] => {
    const before = own[index - 1]
    if (before === undefined || level.year !== before.year + 1 || !(before.value > 0)) return []
    const facts = [...new Set([...before.facts, ...level.facts])]
    return [{ year: level.year, value: level.value / before.value - 1, standing: 'derived', facts }]
  })
}

/** What was published of a lever or variable elsewhere, up to the last outturn; what others only aim at is left out. */
export function peersOf(
  { benchmarks, lastOutturn }: Pick<Catalogue, 'benchmarks' | 'lastOutturn'>,
  { kind, id }: GrowthSubject,
): BenchmarkDefinition[] {
  if (kind === 'growth') return []
  return benchmarks.filter(({ variable, year }) => variable === id && year <= lastOutturn)
}

/** Growth of a series from each year to the next; the first year has none. A level of zero or less has no growth: NaN. */
export function growthOf(levels: readonly number[]): number[] {
  return levels.map((level, index) => {
    const before = levels[index - 1] ?? Number.NaN
    return before > 0 ? level / before - 1 : Number.NaN
  })
}

/**
 * Rates by year held against what was seen. Null where that are fewer than `ENOUGH` observations, or nothing is to be
 * judged. Rates that are no numbers are left out.
 */
export function judgeRates(
  rates: readonly { readonly year: number; readonly value: number }[],
  seen: readonly { readonly year: number; readonly value: number }[],
): Judgement | null {
  const judged = rates.filter(({ value }) => Number.isFinite(value))
  if (seen.length < ENOUGH || judged.length === 0) return null
  const sorted = seen.map(({ value }) => value).toSorted((a, b) => a - b)
  const years = seen.map(({ year }) => year)
  const [p5, p50, p95] = [quantile(sorted, USUAL.low), quantile(sorted, 0.5), quantile(sorted, USUAL.high)]
  const average = judged.reduce((sum, { value }) => sum + value, 0) / judged.length
  return {
    average,
    percentile: percentileIn(sorted, average),
    exceeded: sorted.filter(value => value < average).length,
    below: judged.filter(({ value }) => value < p5).map(({ year }) => year),
    above: judged.filter(({ value }) => value > p95).map(({ year }) => year),
    seen: { count: seen.length, from: Math.min(...years), to: Math.max(...years), p5, p50, p95 },
  }
}

/** @param sorted in rising order, at least one. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (place - below)
}

/** The inverse of `quantile`: 0 below all, 1 above all, the middle of its place where a value was seen more than once. */
export function percentileIn(sorted: readonly number[], value: number): number {
  const first = sorted.findIndex(each => each >= value)
  const last = sorted.findLastIndex(each => each <= value)
  if (last < 0) return 0
  if (first < 0) return 1
  // Only one value was seen, and it is this one.
  if (sorted.length === 1) return 0.5
  if (first <= last) return (first + last) / 2 / (sorted.length - 1)
  const [low = 0, high = 0] = [sorted[last], sorted[first]]
  return (last + (value - low) / (high - low)) / (sorted.length - 1)
}

function isFraction({ units }: Pick<Catalogue, 'units'>, id: string): boolean {
  return units.find(unit => unit.id === id)?.scale !== 1
}

/** The unit of what levers have by which something grows. */
function isYearlyRate(catalogue: Pick<Catalogue, 'units' | 'levers'>, id: string): boolean {
  return catalogue.levers.some(({ grows, unit }) => grows !== undefined && unit === id)
}

function sayTheSame(one: readonly SeenRate[], other: readonly SeenRate[]): boolean {
  const shared = one.flatMap(({ year, value }) => {
    const same = other.find(each => each.year === year)
    return same === undefined ? [] : [Math.abs(same.value - value)]
  })
  return shared.length >= ENOUGH && shared.every(apart => apart < SAME_RATE)
}
