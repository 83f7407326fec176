/** A chart of the sample headline and a look in which every letter is 6 pixels wide. */

import type { ChartLook } from '../../../renderer/features/charts/chart-look.ts'
import type { ChartSubject, ChartView } from '../../../renderer/features/charts/chart-view.ts'
import { axisFor } from '../../../renderer/features/charts/value-axis.ts'
import { rising, share, years } from '../kpis/sample-headline.ts'

export const look: ChartLook = {
  font: 'Plex',
  fontSize: 11,
  labelSize: 12,
  scale: 1,
  surface: 'white',
  ink: 'black',
  ink3: 'grey',
  rule: 'silver',
  grid: 'gainsboro',
  base: 'dimgrey',
  scenario: 'blue',
  baseDash: [3, 3],
  activeStroke: 2.5,
  baseStroke: 1.75,
  measure: text => text.length * 6,
}

export function subjectOf(over: Partial<ChartSubject> = {}): ChartSubject {
  return {
    years,
    lastOutturn: 2025,
    unit: share,
    scenario: { name: 'Culture first', values: rising(0.005) },
    base: { name: 'Baseline', values: rising(0.001), isMoved: false },
    targets: [{ year: 2030, value: 0.04, words: 'Target above 4%', shortWords: 'above 4%', state: 'met' }],
    isPublished: false,
    forecastWord: 'projection',
    ...over,
  }
}

export function viewOf(over: Partial<ChartView> = {}): ChartView {
  return {
    width: 640,
    height: 360,
    axis: axisFor(rising(0.005), true),
    year: 2030,
    language: 'vi',
    ...over,
  }
}
