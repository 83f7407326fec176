/** The column of end labels. */

import { describe, expect, it } from 'vitest'
import { endColumn, placeEndLabels } from '../../../renderer/features/charts/end-labels.ts'
import { fitted } from '../../../renderer/features/charts/fitted-text.ts'
import { look } from './sample-chart.ts'

const names = (name: string) =>
  [
    { key: 'scenario', name, isActive: true },
    { key: 'base', name: 'Baseline', isActive: false },
  ] as const

describe('the column of end labels', () => {
  it('sets value and name beside each other where there is room, below each other where not', () => {
    expect(endColumn('0,00', 640, look).isStacked).toBe(false)
    expect(endColumn('0,00', 300, look).isStacked).toBe(true)
  })

  it('takes at most a third of the chart, and cuts longer names', () => {
    const name = 'A name of a scenario that goes on and on, as names of committees do'
    const column = endColumn('0,00', 300, look)
    expect(column.width).toBeLessThanOrEqual(300 * 0.34)
    const ends = names(name).map((line, index) => ({ ...line, value: '1,00', at: 50 + 40 * index }))
    for (const label of placeEndLabels(ends, column, 0, 200, look)) {
      expect(look.measure(label.name, 600)).toBeLessThanOrEqual(column.width)
    }
  })

  it('keeps labels inside the plot when a line leaves it', () => {
    const column = endColumn('0,00', 640, look)
    const ends = names('Culture first').map(line => ({ ...line, value: '1,00', at: -500 }))
    for (const { middle } of placeEndLabels(ends, column, 10, 200, look)) {
      expect(middle).toBeGreaterThanOrEqual(10)
      expect(middle).toBeLessThanOrEqual(200)
    }
  })

  it('puts the active line first where two end together', () => {
    const column = endColumn('0,00', 640, look)
    const ends = names('Culture first').map(line => ({ ...line, value: '1,00', at: 50 }))
    expect(placeEndLabels(ends, column, 0, 200, look).map(({ key }) => key)).toEqual(['scenario', 'base'])
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
