/** Whether a chart that leaves the program says all that must be known to read it, and none of that is cut or covered. */

import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../shared/model/definition.ts'
import { FRAME_SIZE } from '../../../shared/reading/charts/framed-drawing.ts'
import type { ChartMode } from '../../../shared/scenario/view.ts'
import { type DrawnChart, type ShippedChart, shippedCharts } from './shipped-charts.ts'
import { outsideOf, overlapsIn, textBoxes } from './text-boxes.ts'

let chartOf: (chart: ShippedChart) => DrawnChart

beforeAll(async () => {
  chartOf = await shippedCharts(['programme', 'culture-first', 'baseline'])
})

const modes: readonly ChartMode[] = ['value', 'difference', 'relative', 'index']
const choices: readonly ShippedChart['choice'][] = [
  { variable: 'culture_share_exec' },
  { variable: 'cult_share' },
  { variable: 'grdp_pc_usd' },
  { variable: 'plan[culture]', breakdown: 'line', form: 'stacked' },
  { variable: 'plan[culture]', breakdown: 'line', form: 'multiples' },
]

/** Everything that is written, lines of one text joined. */
const wordsOf = ({ drawing }: DrawnChart) =>
  textBoxes(drawing)
    .map(({ words }) => words)
    .join(' ')

const LONG = 'Chỉ số đổi mới, những ngõ phố Đống Đa cũ và các quỹ hỗ trợ sáng tạo của Thủ đô: ữ ỗ ặ Đ Ắ'

describe.each(languages)('a framed chart in %s', language => {
  it.each(choices.flatMap(choice => modes.map(mode => ({ choice, mode }))))(
    'has every text inside it and none over another: $choice, $mode',
    ({ choice, mode }) => {
      const { drawing } = chartOf({ choice, language, sources: { mode } })
      expect([drawing.width, drawing.height]).toEqual([FRAME_SIZE.width, FRAME_SIZE.height])
      expect(outsideOf(drawing)).toEqual([])
      expect(overlapsIn(drawing)).toEqual([])
    },
  )

  it.each(choices)('says what it shows, of whom, from where and when: %j', choice => {
    const chart = chartOf({ choice, language })
    const said = wordsOf(chart)
    const { words, imprint } = chart
    for (const expected of [
      words.title,
      words.sentence,
      `${words.unit} ${words.whole}`.trim(),
      words.source.hint,
      ...imprint.scenarios,
      imprint.model,
      imprint.data,
      imprint.date,
      imprint.priceBasis,
    ]) {
      expect(said).toContain(expected)
    }
  })

  it('names every part of a stack beside its colour', () => {
    const chart = chartOf({
      choice: { variable: 'plan[culture]', breakdown: 'line', form: 'stacked' },
      language,
    })
    if (chart.subject.kind !== 'stacked') throw new TypeError('not a stack')
    const written = textBoxes(chart.drawing).map(({ words }) => words)
    for (const { name } of chart.subject.bands) {
      expect(written.filter(words => words === name).length).toBeGreaterThanOrEqual(2)
    }
  })

  it.each([
    ['of 90 letters', LONG.slice(0, 90)],
    ['of 300 letters', LONG.repeat(4).slice(0, 300)],
    ['without a space', 'Ữ'.repeat(300)],
  ])('shows a title %s whole', (_, title) => {
    const chart = chartOf({ choice: { variable: 'culture_share_exec' }, language, words: { title } })
    const strip = (text: string) => text.replaceAll(' ', '')
    expect(strip(wordsOf(chart))).toContain(strip(title))
    expect(outsideOf(chart.drawing)).toEqual([])
    expect(overlapsIn(chart.drawing)).toEqual([])
  })

  it('shows names of scenarios whole, however long', () => {
    const names = ['Một', 'Hai', 'Ba'].map(first => `${first} ${LONG} ${LONG}`)
    const chart = chartOf({
      choice: { variable: 'culture_share_exec' },
      language,
      imprint: { scenarios: names, warning: LONG },
    })
    for (const name of names) expect(wordsOf(chart)).toContain(name)
    expect(outsideOf(chart.drawing)).toEqual([])
    expect(overlapsIn(chart.drawing)).toEqual([])
  })
})

describe('a framed chart', () => {
  it('becomes higher, and no chart lower than can be read, where words need the room', () => {
    const title = LONG.repeat(12)
    const { drawing } = chartOf({
      choice: { variable: 'culture_share_exec' },
      language: 'vi',
      words: { title },
    })
    expect(drawing.height).toBeGreaterThan(FRAME_SIZE.height)
    expect(outsideOf(drawing)).toEqual([])
    expect(overlapsIn(drawing)).toEqual([])
  })

  it('is the same for the same chart', () => {
    const once = () => chartOf({ choice: { variable: 'culture_share_exec' }, language: 'vi' }).drawing
    expect(once()).toEqual(once())
  })
})
