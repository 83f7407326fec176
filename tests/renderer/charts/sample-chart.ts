/** A chart of the sample headline and a look in which every letter is 6 pixels wide. */

import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import type {
  ChartLine,
  ChartView,
  LinesSubject,
  MultiplesSubject,
  StackedSubject,
} from '../../../shared/reading/charts/chart-view.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import { rising, share, years } from '../kpis/sample-headline.ts'

export const look: ChartLook = {
  font: 'Plex',
  fontSize: 11,
  labelSize: 12,
  isStill: false,
  scale: 1,
  surface: 'white',
  ink: 'black',
  ink3: 'grey',
  rule: 'silver',
  grid: 'gainsboro',
  base: 'dimgrey',
  slots: ['brick', 'blue', 'jade', 'lotus', 'sky', 'ebony'].map((color, index) => ({
    color,
    dash: [9 - index, 4],
  })),
  baseDash: [3, 3],
  activeStroke: 2.5,
  otherStroke: 1.75,
  baseStroke: 1.75,
  measure: text => text.length * 6,
}

export const active: ChartLine = {
  key: 'one',
  role: 'active',
  slot: 2,
  name: 'Culture first',
  values: rising(0.005),
}

export const base: ChartLine = {
  key: 'base',
  role: 'base',
  slot: null,
  name: 'Baseline',
  values: rising(0.001),
}

/** Another scenario in a slot of its own. */
export function other(slot: number, values: readonly number[]): ChartLine {
  return { key: `other ${slot}`, role: 'other', slot, name: `Scenario in slot ${slot}`, values }
}

export function subjectOf(over: Partial<LinesSubject> = {}): LinesSubject {
  return {
    kind: 'lines',
    variable: 'part',
    years,
    lastOutturn: 2025,
    mode: 'value',
    unit: share,
    isBaseMoved: false,
    forecastWord: 'projection',
    room: [],
    fanProblem: null,
    remark: null,
    key: 'part',
    series: 'part',
    name: 'Culture',
    lines: [active, base],
    past: [2024, 2025].map(year => ({ year, value: 0.02, standing: 'modelled', note: '' })),
    fan: null,
    targets: [{ year: 2030, value: 0.04, words: 'Target above 4%', shortWords: 'above 4%', state: 'met' }],
    benchmarks: [],
    ...over,
  }
}

/** Broken down: a small chart of the same lines for each of the names. */
export function multiplesOf(names: readonly string[]): MultiplesSubject {
  const { lines, past, fan, ...ground } = subjectOf()
  const panels = names.map(name => ({ key: name, series: name, name, lines, past, fan }))
  return { ...ground, kind: 'multiples', panels }
}

/** Broken down: the names on top of each other, each a line like the active one, in a stack for each scenario. */
export function stackedOf(
  names: readonly string[],
  scenarios: readonly ChartLine[] = [active],
): StackedSubject {
  return {
    ...subjectOf(),
    kind: 'stacked',
    bands: names.map((name, index) => ({ key: name, name, hue: index + 1 })),
    stacks: scenarios.map(({ values, ...owner }) => ({
      ...owner,
      parts: names.map(name => ({ series: name, values })),
    })),
  }
}

export function viewOf(over: Partial<ChartView> = {}): ChartView {
  return {
    width: 640,
    height: 360,
    axis: axisFor(rising(0.005), true),
    unit: share,
    year: 2030,
    language: 'vi',
    ...over,
  }
}
