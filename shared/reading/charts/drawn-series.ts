/** From series of the runs to the lines that a chart draws: in the price basis, in the mode, one for each scenario and baseline. */

import type { UnitDefinition } from '../../model/definition.ts'
import type { Series } from '../../model/result.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isConverted, shownIn, shownValue } from '../prices/price-basis.ts'
import { chartMessages } from './chart-messages.ts'
import { indexOf, inMode, isSigned, unitIn } from './chart-mode.ts'
import type { ChartSources } from './chart-sources.ts'
import type { ChartLine, LineOwner, PastPoint } from './chart-view.ts'
import { pastPoints } from './past-points.ts'

/** What a line is drawn of. */
export interface Drawable {
  /** How it is priced, and what it is called. */
  readonly indicator: Indicator
  /** Ids of the series, which are added. */
  readonly series: readonly string[]
}

/** A scenario or a baseline with its result. */
export interface Owner extends LineOwner {
  readonly side: Series
}

/** All that have a line, in the order of the document, the baselines last. */
export function ownersOf({ scenarios, base, original, language }: ChartSources): Owner[] {
  const t = chartMessages[language]
  const ofBaseline = (role: 'base' | 'original', name: string, side: Series): Owner => ({
    key: role,
    role,
    slot: null,
    name,
    side,
  })
  return [
    ...scenarios.map(
      ({ id, name, slot, isActive, series, work = null }): Owner => ({
        key: id,
        role: isActive ? 'active' : 'other',
        slot,
        name,
        ...(work === null ? {} : { isChanged: true }),
        side: series,
      }),
    ),
    ofBaseline('base', base.isMoved ? t.movedBase : t.base, base.series),
    ...(original === null ? [] : [ofBaseline('original', t.originalBase, original)]),
  ]
}

/** Null where the side lacks a series. */
export function drawnValues(
  drawable: Drawable,
  side: Series,
  sources: ChartSources,
): readonly number[] | null {
  const values = pricedValues(drawable, side, sources)
  if (values === null || sources.mode === 'value') return values
  const base = pricedValues(drawable, sources.base.series, sources)
  return base && inMode(values, base, sources.mode)
}

/** Lines of all who have the series; null where the scenario in hand has not. */
export function linesOf(drawable: Drawable, sources: ChartSources): readonly ChartLine[] | null {
  const lines = ownersOf(sources).flatMap(({ side, ...owner }): ChartLine[] => {
    const values = drawnValues(drawable, side, sources)
    return values === null ? [] : [{ ...owner, values }]
  })
  return lines.some(({ role }) => role === 'active') && lines.some(({ role }) => role === 'base')
    ? lines
    : null
}

/** The unit of what is drawn. */
export function drawnUnit(drawable: Drawable, sources: ChartSources): UnitDefinition {
  const { basis, catalogue, mode } = sources
  return unitIn(mode, shownIn(drawable.indicator, [], basis, sources.base.series, catalogue).unit)
}

/**
 * The past as far as it can be shown so: money of years before the runs cannot be converted, and against the baseline there
 * is no past.
 */
export function drawnPast({ indicator, series }: Drawable, sources: ChartSources): readonly PastPoint[] {
  const { catalogue, basis, mode, language, base } = sources
  const [id] = series
  if (id === undefined || series.length > 1 || isSigned(mode)) return []
  const modelled = base.series[id] ?? []
  const first = pricedValues({ indicator, series }, base.series, sources)?.[0] ?? Number.NaN
  const isSame = !isConverted(indicator, basis, catalogue)
  return pastPoints(id, modelled, indicator.variable.source.kind, catalogue, language)
    .filter(({ year }) => isSame || year >= catalogue.baseYear)
    .map(point => {
      const index = point.year - catalogue.baseYear
      const { value } = isSame
        ? point
        : shownValue(indicator, point.value, index, basis, base.series, catalogue)
      return { ...point, value: mode === 'index' ? indexOf(value, first) : value }
    })
    .filter(({ value }) => Number.isFinite(value))
}

/** In the price basis, before the mode; null where the side lacks a series. */
export function pricedValues(
  { indicator, series }: Drawable,
  side: Series,
  { basis, catalogue }: ChartSources,
): readonly number[] | null {
  const [first, ...others] = series.map(id => side[id])
  if (first === undefined) return null
  let values: readonly number[] = first
  for (const other of others) {
    if (other === undefined) return null
    values = values.map((value, index) => value + (other[index] ?? Number.NaN))
  }
  return shownIn(indicator, values, basis, side, catalogue).values
}
