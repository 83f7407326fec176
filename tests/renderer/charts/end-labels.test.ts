/** The column of end labels. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endColumn, placeEndLabels } from '../../../shared/reading/charts/end-labels.ts'
import { fitted } from '../../../shared/reading/charts/fitted-text.ts'
import { look } from './sample-chart.ts'

const columnOf = (chartWidth: number, count = 2, plotHeight = 200) =>
  endColumn({ chartWidth, plotHeight, names: Array(count).fill('Baseline'), longestValue: '0,00' }, look)

const endsAt = (places: readonly number[], name = 'Culture first') =>
  places.map((at, index) => ({
    key: `line ${index}`,
    name: index === 0 ? name : 'Baseline',
    value: '1,00',
    at,
    isActive: index === 0,
  }))

describe('the column of end labels', () => {
  it('sets value and name beside each other where there is room, below each other where not', () => {
    expect(columnOf(640).isStacked).toBe(false)
    expect(columnOf(300).isStacked).toBe(true)
  })

  it('sets them beside each other in a narrow chart of many lines, and cuts the names', () => {
    const column = columnOf(300, 8, 130)
    expect(column.isStacked).toBe(false)
    const labels = placeEndLabels(
      endsAt([60, 61, 62, 63, 64, 65, 66, 67], 'Ưu tiên văn hóa'),
      column,
      8,
      138,
      look,
    )
    expect(labels[0]?.name.endsWith('…')).toBe(true)
  })

  it('keeps the last word of names that read alike once they are cut', () => {
    const titles = [
      'Ưu tiên văn hóa',
      'Ưu tiên văn hóa (2)',
      'Ưu tiên văn hóa (3)',
      'Cơ sở',
      'Một kế hoạch rất dài',
    ]
    const ends = endsAt([20, 40, 60, 80, 100]).map((end, index) => ({ ...end, name: titles[index] ?? '' }))
    const column = columnOf(300, 8, 130)
    const names = placeEndLabels(ends, column, 8, 138, look).map(({ name }) => name)
    expect(new Set(names).size).toBe(5)
    expect(names[1]).toMatch(/^Ư.*… \(2\)$/)
    expect(names[2]).toMatch(/^Ư.*… \(3\)$/)
    expect(names[4]).toMatch(/^Một.*…$/)
    for (const name of names) expect(look.measure(name, 400)).toBeLessThanOrEqual(column.width)
  })

  it('is in a still picture as wide as its longest name needs, up to a third of the chart', () => {
    const widthFor = (name: string) =>
      endColumn(
        { chartWidth: 900, plotHeight: 200, names: ['Baseline', name], longestValue: '0,00' },
        { ...look, isStill: true },
      ).width
    expect(widthFor('Culture first, as asked')).toBe(widthFor('Baseline') + 15 * 6)
    expect(widthFor('Culture '.repeat(20))).toBeCloseTo(0.34 * 900)
  })

  it('takes at most a third of the chart, and cuts longer names', () => {
    const name = 'A name of a scenario that goes on and on, as names of committees do'
    const column = columnOf(300)
    expect(column.width).toBeLessThanOrEqual(300 * 0.34)
    for (const label of placeEndLabels(endsAt([50, 90], name), column, 0, 200, look)) {
      expect(look.measure(label.name, 600)).toBeLessThanOrEqual(column.width)
    }
  })

  it('keeps labels inside the plot when a line leaves it', () => {
    for (const { middle } of placeEndLabels(endsAt([-500, -500]), columnOf(640), 10, 200, look)) {
      expect(middle).toBeGreaterThanOrEqual(10)
      expect(middle).toBeLessThanOrEqual(200)
    }
  })

  it('names in a low chart the active line and the baselines rather than run over the axis', () => {
    const ends = endsAt([20, 21, 22, 23, 24, 25, 26, 27])
    const labels = placeEndLabels(ends, columnOf(300, 8, 60), 8, 68, look)
    expect(labels.length).toBeLessThan(8)
    expect(labels.map(({ end }) => end.key)).toEqual(expect.arrayContaining(['line 0', 'line 7']))
    for (const { middle } of labels) expect(middle).toBeLessThanOrEqual(68)
  })

  it('puts the active line first where two end together', () => {
    const labels = placeEndLabels(endsAt([50, 50]), columnOf(640), 0, 200, look)
    expect(labels.map(({ end }) => end.isActive)).toEqual([true, false])
  })

  it('never lets a label cover another, for up to eight lines in the smallest chart of the grid', () => {
    const place = fc.double({ min: -100, max: 300, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(300, 420, 640),
        (places, width) => {
          const column = columnOf(width, places.length, 118)
          const labels = placeEndLabels(endsAt(places), column, 8, 126, look)
          const middles = labels.map(({ middle }) => middle).toSorted((a, b) => a - b)
          const height = column.isStacked ? 2.5 * look.fontSize : look.fontSize
          for (const [index, middle] of middles.slice(1).entries()) {
            expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(height - 1e-9)
          }
        },
      ),
    )
  })
})

describe('a text cut to a width', () => {
  const measure = (text: string) => [...new Intl.Segmenter().segment(text)].length

  it('is whole where it fits', () => {
    expect(fitted('Ưu tiên', 7, measure)).toBe('Ưu tiên')
  })

  it('ends in an ellipsis, never in half a Vietnamese letter', () => {
    const decomposed = 'Ưu tiên văn hóa'.normalize('NFD')
    expect(fitted(decomposed, 6, measure).normalize('NFC')).toBe('Ưu ti…')
  })

  it('keeps at least one letter', () => {
    expect(fitted('Văn hóa', 0, measure)).toBe('V…')
  })
})
