/** How far forecasts were from what really came about. */

import type { Decision } from '../../scenario/decision.ts'
import type { ExecutedValue } from '../../scenario/executed.ts'
import { meanOf, relativeErrors } from '../error-measures.ts'

/** What was once said of an item's future. */
export interface Forecast {
  /** Unlike that of every other forecast. */
  readonly key: string
  /** Title of the scenario when it was frozen. */
  readonly title: string
  /** When it was frozen; ISO 8601. */
  readonly at: string
  /** One value a year from `firstYear` on, in the item's unit. */
  readonly firstYear: number
  readonly values: readonly number[]
  /** Years in which the value was known when the forecast was made, and so is none. */
  readonly known: readonly number[]
}

/** A forecast against what came about, in the item's unit. */
export interface ForecastError {
  readonly year: number
  readonly forecast: number
  readonly actual: number
  /** Forecast − actual: above zero where more was forecast than came about. */
  readonly error: number
  /** `error` as a part of the actual value's size; null where that is zero. */
  readonly relative: number | null
}

/**
 * Means over the years of one forecast. The mean error says on which side it lies (errors of both signs cancel), the means of the sizes
 * how far off it was: ME, MAE and MAPE as in Hyndman & Koehler, “Another look at measures of forecast accuracy”, International
 * Journal of Forecasting 22 (2006), whose sign of an error is the other one.
 */
export interface MeanError {
  readonly years: number
  readonly error: number
  readonly size: number
  /** Null where a value that came about is zero. */
  readonly relativeSize: number | null
}

/** What the frozen records said of an item, in the order in which they were frozen; those that do not have it are left out. */
export function frozenForecasts(
  decisions: readonly Pick<Decision, 'id' | 'frozen'>[],
  item: string,
): Forecast[] {
  return decisions
    .flatMap(({ id, frozen }): Forecast[] => {
      const values = frozen?.outputs[item]
      if (frozen === null || values === undefined) return []
      const { title, at, baseYear, executed } = frozen
      const known = executed.filter(each => each.item === item).map(({ year }) => year)
      return [{ key: id, title, at, firstYear: baseYear, values, known }]
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

/** The errors of a forecast in the years of the executed values of its item, in the order of years; years of which it said nothing have none. */
export function errorsOf(
  forecast: Forecast,
  actual: readonly Pick<ExecutedValue, 'year' | 'value'>[],
): ForecastError[] {
  return actual
    .toSorted((one, other) => one.year - other.year)
    .flatMap(({ year, value }): ForecastError[] => {
      const said = forecast.values[year - forecast.firstYear]
      if (said === undefined || !Number.isFinite(said) || forecast.known.includes(year)) return []
      const error = said - value
      return [
        {
          year,
          forecast: said,
          actual: value,
          error,
          relative: value === 0 ? null : error / Math.abs(value),
        },
      ]
    })
}

/** Null where there are no errors. */
export function meanError(errors: readonly ForecastError[]): MeanError | null {
  if (errors.length === 0) return null
  const relative = relativeErrors(
    errors.map(({ actual, forecast }) => ({ observed: actual, computed: forecast })),
  )
  return {
    years: errors.length,
    error: meanOf(errors.map(({ error }) => error)),
    size: meanOf(errors.map(({ error }) => Math.abs(error))),
    relativeSize: relative === null ? null : meanOf(relative.map(Math.abs)),
  }
}
