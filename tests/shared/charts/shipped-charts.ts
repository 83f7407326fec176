/** Charts of the presets that ship with the program, in frames as they leave it. */

import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { runResult } from '../../../electron/engine/run/result.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { ChartSources, DrawnScenario } from '../../../shared/reading/charts/chart-sources.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { type ChartWords, chartWords } from '../../../shared/reading/charts/chart-words.ts'
import type { Drawing } from '../../../shared/reading/charts/drawing.ts'
import { FRAME_SIZE, framedDrawing } from '../../../shared/reading/charts/framed-drawing.ts'
import { paperLook } from '../../../shared/reading/charts/paper-look.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import type { Imprint } from '../../../shared/report/content.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { shippedPreset } from '../../engine/shipped-preset.ts'
import { plexMeasure } from './plex.ts'

export interface ShippedChart {
  readonly choice: Partial<ChartChoice> & Pick<ChartChoice, 'variable'>
  readonly language: Language
  readonly sources?: Partial<ChartSources>
  readonly words?: Partial<ChartWords>
  readonly imprint?: Partial<Imprint>
}

export interface DrawnChart {
  readonly drawing: Drawing
  readonly subject: ChartSubject
  readonly words: ChartWords
  readonly imprint: Imprint
}

/** The look of the frame at its own size, measured in the typeface itself. */
export const frameLook = paperLook(plexMeasure(FRAME_SIZE.fontSize), FRAME_SIZE.fontSize)

/** The first preset is in hand. Answers how a chart of them is drawn. */
export async function shippedCharts(presets: readonly string[]) {
  const model = await shippedModel()
  const catalogue = catalogueOf(model)
  const runs = presets.map(name => {
    const scenario = shippedPreset(name)
    return { scenario, result: runResult(model, scenario, simulate(model, scenario), 'all') }
  })
  const [first] = runs
  if (first === undefined) throw new RangeError('no preset was named')
  const scenarios = runs.map(
    ({ scenario: { title }, result }, index): DrawnScenario => ({
      id: `s${index}`,
      name: title,
      slot: index + 1,
      isActive: index === 0,
      series: result.run.series,
    }),
  )
  return (chart: ShippedChart): DrawnChart => {
    const { language } = chart
    const sources: ChartSources = {
      catalogue,
      years: first.result.run.years,
      scenarios,
      base: { series: first.result.reference, isMoved: false },
      original: null,
      bands: null,
      mode: 'value',
      basis: 'current',
      language,
      ...chart.sources,
    }
    const choice: ChartChoice = { breakdown: null, form: 'stacked', benchmarks: true, ...chart.choice }
    const subject = subjectOf(choice, sources)
    if (subject === null) throw new RangeError(`no chart of ${choice.variable}`)
    const indicator = indicatorOf(catalogue, choice.variable)
    const own = chartWords(indicator, choice, subject, sources, () => 'Cục Thống kê')
    const words = { ...own, ...chart.words }
    const imprint: Imprint = {
      model: 'Mô hình 0.2',
      data: 'Dữ liệu 02/2026',
      date: '26/11/2026',
      scenarios: sources.scenarios.map(({ name }) => name),
      base: 'Cơ sở',
      priceBasis: 'Giá hiện hành',
      program: 'Hanoi 2045, 0.1.0',
      warning: '',
      ...chart.imprint,
    }
    const view = { year: 2030, language }
    const drawing = framedDrawing(subject, { words, notes: [], imprint }, view, frameLook)
    return { drawing, subject, words, imprint }
  }
}
