/** Small charts on one axis. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { StackedSubject } from '../../../shared/reading/charts/chart-view.ts'
import { stackedFigure } from '../../../shared/reading/charts/figure-stacked.ts'
import { columnsFor, frameAt, panelFrames } from '../../../shared/reading/charts/panel-frames.ts'
import { stacked } from '../../../shared/reading/charts/stack-areas.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import { years } from '../kpis/sample-headline.ts'
import { active, look, other, subjectOf, viewOf } from './sample-chart.ts'

const axis = axisFor([10], false)
const margins = { head: 0, axis: 30, end: 20, aside: 10, title: 16, years: 20, gap: 8 }

describe('the frames of small charts', () => {
  it('are of one size, apart from each other and inside the chart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 150, max: 700 }),
        (count, width, height) => {
          const frames = panelFrames(count, { width, height, firstYear: 2024, lastYear: 2045, axis }, margins)
          expect(frames).toHaveLength(count)
          for (const [index, frame] of frames.entries()) {
            expect(frame.left).toBeGreaterThanOrEqual(0)
            expect(frame.right).toBeLessThanOrEqual(width)
            expect(frame.bottom).toBeLessThanOrEqual(height)
            for (const another of frames.slice(index + 1)) {
              const isBeside = another.left >= frame.right || frame.left >= another.right
              expect(isBeside || another.top >= frame.bottom).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('stand side by side in a wide chart and below each other in a high one', () => {
    expect(columnsFor(3, { width: 900, height: 200 })).toBe(3)
    expect(columnsFor(3, { width: 200, height: 600 })).toBe(1)
    expect(columnsFor(4, { width: 600, height: 400 })).toBe(2)
  })

  it('are found under the pointer, or the nearest', () => {
    const frames = panelFrames(4, { width: 600, height: 400, firstYear: 2024, lastYear: 2045, axis }, margins)
    expect(frameAt(frames, 10, 10)).toBe(0)
    expect(frameAt(frames, 590, 10)).toBe(1)
    expect(frameAt(frames, 590, 390)).toBe(3)
  })
})

describe('a stack', () => {
  it('has every band between the sum of those under it and that with its own', () => {
    expect(stacked([{ values: [1, 2] }, { values: [3, 4] }])).toEqual([
      { lower: [0, 0], upper: [1, 2] },
      { lower: [1, 2], upper: [4, 6] },
    ])
  })

  const parts = [2, 3, 4].map(value => ({ series: `cost[${value}]`, values: years.map(() => value) }))
  const subject = (stacks: StackedSubject['stacks']): StackedSubject => ({
    ...subjectOf(),
    kind: 'stacked',
    bands: ['arts', 'care', 'roads'].map((key, index) => ({ key, name: key, hue: index + 1 })),
    stacks,
  })
  const view = viewOf({ axis, unit: { ...viewOf().unit, scale: 1, decimals: 0 } })

  it('names its bands beside them, with their last values', () => {
    const { marks, plots, links } = stackedFigure(subject([{ ...active, parts }]), view, look)
    const words = marks.flatMap(mark => (mark.kind === 'text' && mark.role === 'band' ? [mark.words] : []))
    expect(words).toEqual(['4', 'roads', '3', 'care', '2', 'arts'])
    expect(links.map(({ series }) => series)).toEqual(['cost[4]', 'cost[3]', 'cost[2]'])
    expect(plots.map(({ areas }) => areas.length)).toEqual([3])
  })

  it('is drawn once for every scenario, on one axis, under its name and marker', () => {
    const two = subject([
      { ...active, parts },
      { ...other(4, []), parts },
    ])
    const { marks, plots, ground } = stackedFigure(two, view, look)
    expect(plots.map(({ key }) => key)).toEqual(['one', 'other 4'])
    const [first, second] = plots
    if (first === undefined || second === undefined) throw new RangeError('there are two stacks')
    expect(yOf(first.frame, 9)).toBe(yOf(second.frame, 9))
    const titles = marks.flatMap(mark => (mark.key.startsWith('title marker') ? [mark] : []))
    expect(titles.map(mark => (mark.kind === 'marker' ? mark.slot : null))).toEqual([2, 4])
    const values = ground.filter(({ key }) => key.startsWith('value'))
    expect(values).toHaveLength(axis.ticks.length)
  })

  it('has its names right of all stacks, though the last row is not full', () => {
    const three = [1, 3, 4].map(slot => ({ ...other(slot, []), parts }))
    const { marks, plots } = stackedFigure(subject(three), { ...view, width: 300, height: 150 }, look)
    const right = Math.max(...plots.map(({ frame }) => frame.right))
    const names = marks.flatMap(mark =>
      mark.key.startsWith('band name') && mark.kind === 'text' ? [mark.x] : [],
    )
    expect(names).toHaveLength(3)
    for (const x of names) expect(x).toBeGreaterThan(right)
  })
})
