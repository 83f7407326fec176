/** Whether a chart drawn as plain shapes is the chart of the screen. */

import { describe, expect, it } from 'vitest'
import type { ChartSubject, ChartView } from '../../../shared/reading/charts/chart-view.ts'
import { drawingOf } from '../../../shared/reading/charts/drawing-of.ts'
import { figureOf } from '../../../shared/reading/charts/figure.ts'
import { paperLook } from '../../../shared/reading/charts/paper-look.ts'
import { placed } from '../../../shared/reading/charts/shapes.ts'
import { evenLimit } from '../../../shared/reading/charts/shapes-of-key.ts'
import { wrapped } from '../../../shared/reading/charts/wrapped-text.ts'
import {
  active,
  base,
  multiplesOf,
  other,
  stackedOf,
  subjectOf,
  viewOf,
} from '../../renderer/charts/sample-chart.ts'
import { rising, years } from '../../renderer/kpis/sample-headline.ts'

const look = paperLook(text => text.length * 6, 11)
const [, blue] = look.slots

function shapesOf(subject: ChartSubject, view: Partial<ChartView> = {}) {
  const { shapes } = drawingOf(subject, viewOf(view), look)
  return {
    paths: shapes.flatMap(shape => (shape.kind === 'path' ? [shape] : [])),
    texts: shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : [])),
  }
}

const fan = {
  p5: rising(0.001),
  p10: rising(0.002),
  p25: rising(0.003),
  p50: rising(0.005),
  p75: rising(0.006),
  p90: rising(0.007),
  p95: rising(0.008),
}

describe('a drawing of lines', () => {
  it('has every line of the figure, in its colour, stroke and dash, cut at the plot', () => {
    const subject = subjectOf({ lines: [active, other(1, rising(0.002)), base] })
    const { lines } = figureOf(subject, viewOf({}), look)
    const { paths } = shapesOf(subject)
    const drawn = lines.map(({ path }) => paths.find(({ d }) => d === path))
    expect(drawn.map(path => path && [path.stroke, path.width, path.dash])).toEqual([
      [look.base, 1.75, [3, 3]],
      [look.slots[0]?.color, 1.75, [9, 4]],
      [blue?.color, 2.5, []],
    ])
    for (const path of drawn) expect(path?.clip).not.toBeNull()
  })

  it('has the axes that Plotly draws on the screen: a line and a value at each tick, a stroke at each fifth year', () => {
    const subject = subjectOf()
    const { frame, layout } = figureOf(subject, viewOf({}), look)
    const { paths, texts } = shapesOf(subject)
    const across = paths.filter(({ d }) => new RegExp(`^M${frame.left} [\\d.]+L${frame.right} `).test(d))
    expect(across).toHaveLength(layout.yaxis.tickvals.length)
    expect(across.filter(({ stroke }) => stroke === look.grid)).toHaveLength(
      layout.yaxis.tickvals.filter(value => value !== 0).length,
    )
    const words = texts.map(text => text.words)
    expect(words).toEqual(expect.arrayContaining(layout.yaxis.ticktext))
    expect(paths.filter(({ d }) => d.endsWith(` ${frame.bottom + 4}`))).toHaveLength(
      layout.xaxis.tickvals.length,
    )
  })

  it('has the past as filled dots for published figures and hollow ones for others', () => {
    const { paths } = shapesOf(
      subjectOf({
        past: [
          { year: 2024, value: 0.02, standing: 'published', note: '' },
          { year: 2025, value: 0.02, standing: 'modelled', note: '' },
        ],
      }),
    )
    const dots = paths.filter(
      ({ stroke, width, d }) => stroke === look.ink && width === 1.5 && d.includes('C'),
    )
    expect(dots.map(({ fill }) => fill)).toEqual([look.ink, look.surface])
  })

  it('has the original baseline as a thin line', () => {
    const original = { ...base, key: 'original', role: 'original' } as const
    const thin = (subject: ChartSubject) =>
      shapesOf(subject).paths.filter(
        ({ stroke, width, clip }) => stroke === look.base && width === 1 && clip !== null,
      ).length
    expect(thin(subjectOf({ lines: [active, base, original] }))).toBe(1)
    expect(thin(subjectOf())).toBe(0)
  })

  it('has three bands of percentiles over each other under the lines, and their median', () => {
    const { paths } = shapesOf(subjectOf({ fan }))
    const bands = paths.filter(({ opacity }) => opacity < 1)
    expect(bands.map(({ fill }) => fill)).toEqual([blue?.color, blue?.color, blue?.color])
    const line = paths.findIndex(({ width }) => width === look.activeStroke)
    expect(paths.findIndex(({ opacity }) => opacity < 1)).toBeLessThan(line)
    expect(paths.some(({ dash, cap }) => cap === 'round' && dash.join() === '1,3')).toBe(true)
  })

  it('has the state of a target in its colour, and words that lines do not hide', () => {
    const { paths, texts } = shapesOf(subjectOf())
    expect(paths.some(({ fill }) => fill === look.states.met)).toBe(true)
    expect(texts.find(({ words }) => words === 'Target above 4%')?.halo).toBe(look.surface)
  })

  it('says why there is nothing to draw', () => {
    expect(shapesOf(subjectOf({ remark: 'No index.' })).texts.map(({ words }) => words)).toContain(
      'No index.',
    )
  })
})

describe('a drawing of parts', () => {
  it('says in a row over small charts whose the lines are', () => {
    const { texts } = shapesOf(multiplesOf(['Health', 'Culture']))
    const words = texts.map(text => text.words)
    expect(words).toEqual(expect.arrayContaining([active.name, base.name]))
  })

  it('has an area in its colour for every band of a stack', () => {
    const subject = stackedOf(['Health', 'Culture'])
    const { paths } = shapesOf(subject)
    for (const { hue } of subject.bands) {
      expect(paths.some(({ fill }) => fill === look.bands[hue - 1])).toBe(true)
    }
  })
})

describe('what drawings are made of', () => {
  it('moves and enlarges a path by its own commands', () => {
    expect(placed('M-1 0H2V3L.5 -.5C0 0 1 1 2 2Z', 10, 20, 2)).toBe('M8 20H14V26L11 19C10 20 12 22 14 24Z')
  })

  it('breaks words into lines that fit, and parts only what is longer than a line', () => {
    const measure = (text: string) => text.length
    expect(wrapped('one two three', 7, measure)).toEqual(['one two', 'three'])
    expect(wrapped('a abcdefgh b', 4, measure)).toEqual(['a', 'abcd', 'efgh', 'b'])
    expect(wrapped('12\u202f% of 5', 4, measure)).toEqual(['12\u202f%', 'of 5'])
    expect(wrapped(' ', 4, measure)).toEqual([])
  })

  it('cuts the longest names only, and evenly', () => {
    expect(evenLimit([10, 20, 100, 100], 130)).toBe(50)
    expect(evenLimit([10, 20], 30)).toBe(Number.POSITIVE_INFINITY)
  })

  it('has no numbers that are none', () => {
    const values = years.map((_, index) => (index % 3 === 0 ? Number.NaN : 0.02))
    const { paths, texts } = shapesOf(subjectOf({ lines: [{ ...active, values }, base] }))
    for (const { d } of paths) expect(d).not.toMatch(/NaN|Infinity/)
    for (const { x, y } of texts) expect([x, y].every(Number.isFinite)).toBe(true)
  })
})
