/** A chart of every variable of the pack that ships with the program: in every mode and breakdown, whatever its numbers are. */

import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { runResult } from '../../../electron/engine/run/result.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { type Picture, pictureOf } from '../../../renderer/features/charts/picture.ts'
import { readoutAt, readoutWords } from '../../../renderer/features/charts/readout.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { breakdownsOf, formsOf } from '../../../shared/reading/breakdown.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { tickTexts, unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSources } from '../../../shared/reading/charts/chart-sources.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { chartWords } from '../../../shared/reading/charts/chart-words.ts'
import { fittingAxis } from '../../../shared/reading/charts/fitting-axis.ts'
import type { Mark } from '../../../shared/reading/charts/marks.ts'
import { tableColumns, tableYears } from '../../../shared/reading/charts/table-columns.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { type ChartChoice, chartModes, priceBases } from '../../../shared/scenario/view.ts'
import { constant, scenario } from '../../engine/scenarios.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { look } from './sample-chart.ts'

let catalogue: Catalogue
let sources: ChartSources

const scenarios: readonly Scenario[] = [
  scenario({ 'share[culture]': constant(0.06), grdp_growth_trend: constant(0.07) }),
  scenario({ 'share[health]': constant(0.1), inflation_cpi: constant(0.05) }),
  scenario(),
]

beforeAll(async () => {
  const model = await shippedModel()
  catalogue = catalogueOf(model)
  const answers = scenarios.map(each => runResult(model, each, simulate(model, each), 'all'))
  const [active] = answers
  if (active === undefined) throw new RangeError('nothing was run')
  sources = {
    catalogue,
    years: active.run.years,
    scenarios: answers.map(({ run }, index) => ({
      id: `s${index}`,
      name: ['Ưu tiên văn hóa', 'Y tế trước, theo đề nghị của các sở', 'Cơ sở'][index] ?? '',
      slot: index + 1,
      isActive: index === 0,
      series: run.series,
    })),
    base: { series: active.reference, isMoved: true },
    original: answers[2]?.reference ?? null,
    bands: null,
    mode: 'value',
    basis: 'current',
    language: 'vi',
  }
})

interface Size {
  readonly width: number
  readonly height: number
}

/** The smallest card, one of four on a small screen, and one alone on a large one. */
const small: Size = { width: 300, height: 150 }
const quarter: Size = { width: 478, height: 168 }
const sizes: readonly Size[] = [small, quarter, { width: 1200, height: 620 }]

const chartOf = (variable: string, over: Partial<ChartChoice> = {}): ChartChoice => ({
  variable,
  breakdown: null,
  form: 'stacked',
  benchmarks: true,
  ...over,
})

/** @throws RangeError where the results lack a series. */
function subject(choice: ChartChoice, over: Partial<ChartSources> = {}): ChartSubject {
  const made = subjectOf(choice, { ...sources, ...over })
  if (made === null) throw new RangeError(`no chart of ${choice.variable}`)
  return made
}

/** The texts and the numbers of a picture that do not stand in it, or are no numbers. */
function faultsIn({ ground, marks, plots, links }: Picture, width: number, height: number): string[] {
  const isOutside = (x: number, y: number) => !(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1)
  const ofMark = (mark: Mark): string[] => {
    switch (mark.kind) {
      case 'text': {
        const end = mark.x + look.measure(mark.words, 400)
        const isLost = isOutside(mark.x, mark.y) || isOutside(end, mark.y)
        return isLost || /NaN|undefined|Infinity/.test(mark.words) ? [`${mark.key}: ${mark.words}`] : []
      }
      case 'line':
        return isOutside(...mark.from) || isOutside(...mark.to) ? [mark.key] : []
      case 'area':
        return isOutside(mark.box.x, mark.box.y) ? [mark.key] : []
      case 'marker':
      case 'glyph':
        return isOutside(mark.x, mark.y) ? [mark.key] : []
    }
  }
  const paths = plots.flatMap(({ lines, areas }) => [
    ...lines.map(({ path }) => path),
    ...areas.flatMap(({ path, edge }) => [path, edge]),
  ])
  return [
    ...[...ground, ...marks].flatMap(ofMark),
    ...paths.filter(path => /[^\dMLZe .-]/.test(path)),
    ...links.filter(({ box }) => isOutside(box.x, box.y) || !(box.width > 0)).map(({ key }) => key),
  ]
}

function faultsOf(made: ChartSubject, language: 'vi' | 'en', shown: readonly Size[] = sizes): string[] {
  const axis = fittingAxis(made)
  const unit = unitOn(axis, made.unit)
  const ofAxis = [axis.low, axis.high, ...axis.ticks].every(Number.isFinite) ? [] : ['axis']
  return [
    ...ofAxis,
    ...shown.flatMap(({ width, height }) => {
      const view = { width, height, axis, unit, year: 2030, language }
      const picture = pictureOf(made, view, look)
      const ticks = tickTexts(axis, { unit, language, isSigned: isSigned(made.mode) })
      const hasEqual = new Set(ticks).size < ticks.length
      const keys = [...picture.ground, ...picture.marks].map(({ key }) => key)
      return [
        ...(hasEqual ? [`equal ticks ${ticks.join(' ')}`] : []),
        ...(new Set(keys).size < keys.length ? ['equal keys'] : []),
        ...faultsIn(picture, width, height),
      ].map(fault => `${width}: ${fault}`)
    }),
  ]
}

function wordsOf(choice: ChartChoice, made: ChartSubject, over: Partial<ChartSources>): string {
  const all = { ...sources, ...over }
  const words = chartWords(indicatorOf(catalogue, choice.variable), choice, made, all, () => '')
  const form = {
    unit: unitOn(fittingAxis(made), made.unit),
    language: all.language,
    isSigned: isSigned(made.mode),
  }
  const readouts = [2016, 2024, 2030, 2045].map(year => readoutWords(readoutAt(made, 0, year, form)))
  return [words.title, words.unit, words.caption, words.sentence, words.source.full, ...readouts].join('\n')
}

describe('the chart of every variable', () => {
  it('stands in its frame in both languages, with ticks that differ', () => {
    const faults: string[] = []
    for (const { id } of catalogue.variables) {
      for (const language of languages) {
        const made = subject(chartOf(id), { language })
        faults.push(
          ...faultsOf(made, language, language === 'vi' ? sizes : [small]).map(
            fault => `${id} ${language} ${fault}`,
          ),
        )
      }
    }
    expect(faults).toEqual([])
  })

  it('stands in its frame in every mode and price basis', () => {
    const faults: string[] = []
    for (const { id } of catalogue.variables) {
      for (const mode of chartModes) {
        const basis = priceBases[(id.length + chartModes.indexOf(mode)) % priceBases.length] ?? 'current'
        const made = subject(chartOf(id), { mode, basis })
        faults.push(
          ...faultsOf(made, 'vi', [id.length % 2 === 0 ? small : quarter]).map(
            fault => `${id} ${mode} ${basis} ${fault}`,
          ),
        )
      }
    }
    expect(faults).toEqual([])
  })

  it('stands in its frame by every dimension and in every form', () => {
    const faults: string[] = []
    for (const { id } of catalogue.variables) {
      for (const breakdown of breakdownsOf(catalogue, id)) {
        for (const form of formsOf(catalogue, id)) {
          const made = subject(chartOf(id, { breakdown, form }))
          faults.push(
            ...faultsOf(made, 'vi', [id.length % 2 === 0 ? small : quarter]).map(
              fault => `${id} by ${breakdown} ${form} ${fault}`,
            ),
          )
        }
      }
    }
    expect(faults).toEqual([])
  })

  it('is said in words without a gap, in both languages and every mode', () => {
    const gaps: string[] = []
    for (const { id } of catalogue.variables) {
      for (const mode of chartModes) {
        const language = languages[(id.length + chartModes.indexOf(mode)) % 2] ?? 'vi'
        const [breakdown = null] = breakdownsOf(catalogue, id)
        for (const choice of [chartOf(id), chartOf(id, { breakdown })]) {
          const words = wordsOf(choice, subject(choice, { mode, language }), { mode, language })
          if (/NaN|undefined|Infinity|\.\.| {2}|“”|\(\)/.test(words)) gaps.push(`${id} ${mode}: ${words}`)
        }
      }
    }
    expect(gaps).toEqual([])
  })

  it('that is broken down is called after all of its elements, and says how many there are', () => {
    const titleOf = (variable: string, breakdown: string, language: Language) => {
      const choice = chartOf(variable, { breakdown })
      const made = subject(choice, { language })
      const own = indicatorOf(catalogue, variable)
      return chartWords(own, choice, made, { ...sources, language }, () => '').title
    }
    expect(titleOf('culture_share_exec', 'line', 'vi')).toBe(
      'Tỷ trọng trong tổng chi thực hiện theo lĩnh vực chi (3/9)',
    )
    expect(titleOf('culture_share_exec', 'line', 'en')).toBe('Share of city spending by budget line (3 of 9)')
    expect(titleOf('spend[culture]', 'line', 'vi')).toBe('Chi thực hiện theo lĩnh vực chi')
  })

  it('has a table with a cell for every year in every column', () => {
    for (const { id } of catalogue.variables) {
      const [breakdown = null] = breakdownsOf(catalogue, id)
      const made = subject(chartOf(id, { breakdown }))
      const years = tableYears(made)
      const columns = tableColumns(made, 'vi')
      expect(columns.length).toBeGreaterThan(1)
      for (const { cells } of columns) expect(cells.map(({ year }) => year)).toEqual(years)
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    }
  })
})
