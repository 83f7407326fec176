/** From the results of the scenarios to what a chart shows: in the price basis, the mode and the breakdown that were chosen. */

import type { ChartChoice } from '../../scenario/view.ts'
import { formsOf, partsBy } from '../breakdown.ts'
import { itemOf } from '../catalogue-item.ts'
import { lastKnownYear } from '../executed/laid-over.ts'
import { type Indicator, indicatorOf } from '../indicators/indicator.ts'
import { goalOf, stateOf } from '../indicators/target-state.ts'
import { ruleWords, targetMessages } from '../indicators/target-words.ts'
import { isConverted } from '../prices/price-basis.ts'
import { roomOf } from './axis-room.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSources } from './chart-sources.ts'
import type {
  ChartBenchmark,
  ChartGround,
  ChartPanel,
  ChartStack,
  ChartSubject,
  ChartTarget,
} from './chart-view.ts'
import { drawnFan, type FanProblem } from './drawn-fan.ts'
import {
  type Drawable,
  drawnPast,
  drawnUnit,
  drawnValues,
  linesOf,
  ownersOf,
  pricedValues,
} from './drawn-series.ts'

/** Colours of the palette for bands. */
const HUES = 9

/** One element of the dimension that a variable is broken down by. */
interface Element extends Drawable {
  readonly id: string
  readonly name: string
  /** Its place in the dimension, from 1. */
  readonly place: number
}

/** Null until the results of the scenario in hand and of its baseline have the series; other scenarios without it are left out. */
export function subjectOf(choice: ChartChoice, sources: ChartSources): ChartSubject | null {
  const elements = elementsOf(choice, sources)
  if (elements.length === 0) return linesSubject(choice, sources)
  const isStack = choice.form === 'stacked' && formsOf(sources.catalogue, choice.variable).includes('stacked')
  return (
    (isStack ? stackedSubject(choice, elements, sources) : null) ??
    multiplesSubject(choice, elements, sources)
  )
}

function elementsOf({ variable, breakdown }: ChartChoice, { catalogue, language }: ChartSources): Element[] {
  if (breakdown === null) return []
  const { elements } = itemOf(catalogue.dimensions, breakdown)
  return partsBy(catalogue, variable, breakdown).flatMap(({ element, series }) => {
    const [first] = series
    if (first === undefined) return []
    return [
      {
        id: element,
        name: itemOf(elements, element).short[language],
        place: elements.findIndex(({ id }) => id === element) + 1,
        indicator: indicatorOf(catalogue, first),
        series,
      },
    ]
  })
}

function linesSubject({ variable, benchmarks }: ChartChoice, sources: ChartSources): ChartSubject | null {
  const { catalogue, basis, mode, language } = sources
  const indicator = indicatorOf(catalogue, variable)
  const drawable = { indicator, series: [variable] }
  const panel = panelOf(drawable, variable, indicator.variable.short[language], sources)
  if (panel === null) return null
  const isModelUnit = !isConverted(indicator, basis, catalogue)
  const targets = isModelUnit ? targetsOf(indicator, sources) : []
  return {
    ...groundOf(variable, drawable, [panel], targets[0]?.value, sources),
    ...panel,
    kind: 'lines',
    targets,
    benchmarks: isModelUnit && mode === 'value' && benchmarks ? benchmarksOf(variable, sources) : [],
  }
}

function multiplesSubject(
  { variable }: ChartChoice,
  elements: readonly Element[],
  sources: ChartSources,
): ChartSubject | null {
  const [first] = elements
  const panels = elements.map(element => panelOf(element, element.id, element.name, sources))
  const whole = panels.filter(panel => panel !== null)
  if (first === undefined || whole.length < panels.length) return null
  return { ...groundOf(variable, first, whole, undefined, sources), kind: 'multiples', panels: whole }
}

/** Null where it cannot be stacked: against the baseline, or where a part is below zero. */
function stackedSubject(
  { variable }: ChartChoice,
  elements: readonly Element[],
  sources: ChartSources,
): ChartSubject | null {
  const [first] = elements
  if (sources.mode !== 'value' || first === undefined) return null
  const stacks = ownersOf(sources)
    .filter(({ slot }) => slot !== null)
    .flatMap(({ side, ...owner }): ChartStack[] => {
      const parts = elements.flatMap(element => {
        const values = drawnValues(element, side, sources)
        return values === null ? [] : [{ series: onlySeries(element), values }]
      })
      return parts.length === elements.length ? [{ ...owner, parts }] : []
    })
  const isBelowZero = stacks.some(({ parts }) => parts.some(({ values }) => values.some(value => value < 0)))
  if (isBelowZero || !stacks.some(({ role }) => role === 'active')) return null
  return {
    ...groundOf(variable, first, [], undefined, sources),
    kind: 'stacked',
    bands: elements.map(({ id, name, place }) => ({ key: id, name, hue: ((place - 1) % HUES) + 1 })),
    stacks,
  }
}

function panelOf(drawable: Drawable, key: string, name: string, sources: ChartSources): ChartPanel | null {
  const lines = linesOf(drawable, sources)
  const fan = drawnFan(drawable, sources)
  return (
    lines && {
      key,
      series: onlySeries(drawable),
      name,
      lines,
      past: drawnPast(drawable, sources),
      fan: typeof fan === 'string' ? null : fan,
    }
  )
}

function onlySeries({ series: [first, ...others] }: Drawable): string | null {
  return first === undefined || others.length > 0 ? null : first
}

function groundOf(
  variable: string,
  drawable: Drawable,
  panels: readonly ChartPanel[],
  firstTarget: number | undefined,
  sources: ChartSources,
): ChartGround {
  const { years, mode, catalogue, base, language } = sources
  const t = chartMessages[language]
  const lines = panels.flatMap(panel => panel.lines).filter(({ role }) => role === 'active')
  const unit = drawnUnit(drawable, sources)
  const drawn = panels.flatMap(panel => panel.lines.flatMap(({ values }) => values))
  const isEmpty = lines.length > 0 && lines.every(({ values }) => values.every(Number.isNaN))
  return {
    variable,
    years,
    lastOutturn: lastKnownOf(drawable, panels, sources),
    mode,
    unit,
    isBaseMoved: base.isMoved,
    forecastWord: t.forecast,
    room: roomOf(mode, drawn, pricedValues(drawable, base.series, sources) ?? [], firstTarget, unit.percent),
    fanProblem: fanProblemOf(drawable, panels, sources),
    remark: !isEmpty ? null : mode === 'index' ? t.noIndex(String(catalogue.baseYear)) : t.noRelative,
  }
}

/** The last year that is over in every part: parts that are added or stand beside each other are drawn on one axis. */
function lastKnownOf(drawable: Drawable, panels: readonly ChartPanel[], { catalogue }: ChartSources): number {
  const parts = panels.length > 1 ? panels.map(({ series }) => series) : drawable.series
  const years = parts.map(series =>
    series === null ? catalogue.lastOutturn : lastKnownYear(catalogue, series),
  )
  return Math.min(...years)
}

/** Of several panels some may have bands: then there is no problem to tell. A stack has none, for parts add up and percentiles do not. */
function fanProblemOf(
  drawable: Drawable,
  panels: readonly ChartPanel[],
  sources: ChartSources,
): FanProblem | null {
  if (panels.some(({ fan }) => fan !== null)) return null
  const fan = drawnFan(drawable, sources)
  if (panels.length === 0 && fan !== null && fan !== 'waiting') return 'parts'
  return typeof fan === 'string' ? fan : null
}

/** Of the values themselves, or as how far they lie above the baseline of their year. */
function targetsOf(indicator: Indicator, sources: ChartSources): ChartTarget[] {
  const { mode, years, base, scenarios, language } = sources
  const values = scenarios.find(({ isActive }) => isActive)?.series[indicator.id]
  if (values === undefined || (mode !== 'value' && mode !== 'difference')) return []
  return indicator.targets.map(target => {
    const rule = ruleWords(target, indicator.unit, language)
    const baseValue = base.series[indicator.id]?.[years.indexOf(target.year)] ?? Number.NaN
    return {
      year: target.year,
      value: mode === 'value' ? goalOf(target) : goalOf(target) - baseValue,
      words: targetMessages[language].target(rule),
      shortWords: rule,
      state: stateOf(target, years, values).kind,
    }
  })
}

/** Of each place the latest figure, and all that it aims at. */
function benchmarksOf(variable: string, { catalogue, language }: ChartSources): ChartBenchmark[] {
  const own = catalogue.benchmarks.filter(each => each.variable === variable)
  const isAim = (year: number) => year > catalogue.lastOutturn
  const isLatest = ({ place, year }: (typeof own)[number]) =>
    !own.some(other => other.place.en === place.en && other.year > year && !isAim(other.year))
  return own
    .filter(each => isAim(each.year) || isLatest(each))
    .map(({ id, place, year, value, facts, note }) => ({
      key: id,
      place: `${place[language]} ${year}`,
      year,
      value,
      isAim: isAim(year),
      facts,
      note: note?.[language] ?? '',
    }))
}
