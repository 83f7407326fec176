/** A headline's chart as a figure. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xOf, yearAt, yOf } from '../../../renderer/features/charts/chart-frame.ts'
import { figureOf } from '../../../renderer/features/charts/figure.ts'
import type { Mark } from '../../../renderer/features/charts/marks.ts'
import { axisFor } from '../../../renderer/features/charts/value-axis.ts'
import { rising, years } from '../kpis/sample-headline.ts'
import { look, subjectOf, viewOf } from './sample-chart.ts'

type Text = Extract<Mark, { kind: 'text' }>

const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is Text => mark.kind === 'text')
const text = (marks: readonly Mark[], key: string) => texts(marks).find(mark => mark.key === key)

describe('the lines of a chart', () => {
  const { data } = figureOf(subjectOf(), viewOf(), look)
  const trace = (name: string) => data.find(each => each.name === name)

  it('draws the outturn once, with hollow dots where it is an estimate', () => {
    expect(trace('outturn')).toMatchObject({ x: [2024, 2025], mode: 'lines+markers' })
    expect(trace('outturn')?.marker).toMatchObject({ color: look.surface })
    const published = figureOf(subjectOf({ isPublished: true }), viewOf(), look)
    expect(published.data.find(({ name }) => name === 'outturn')?.marker).toMatchObject({ color: look.ink })
  })

  it('draws baseline and scenario from the last outturn on', () => {
    for (const name of ['base', 'scenario']) {
      expect(trace(name)?.x).toEqual(years.slice(1))
    }
  })

  it('dashes the baseline in pixels and leaves the thicker scenario solid', () => {
    expect(trace('base')?.line).toMatchObject({ dash: '3px,3px', width: 1.75 })
    expect(trace('scenario')?.line).toMatchObject({ width: 2.5 })
    expect(trace('scenario')?.line).not.toHaveProperty('dash')
  })
})

describe('the axes of a chart', () => {
  it('writes numbers with the separators of the language', () => {
    const axis = axisFor([0.0095], true)
    const vi = figureOf(subjectOf(), viewOf({ axis }), look).layout
    const en = figureOf(subjectOf(), viewOf({ axis, language: 'en' }), look).layout
    expect(vi.separators).toBe(',.')
    expect(en.separators).toBe('.,')
    expect(vi.yaxis?.ticktext).toEqual(['0,00', '0,25', '0,50', '0,75', '1,00'])
    expect(en.yaxis?.ticktext).toEqual(['0.00', '0.25', '0.50', '0.75', '1.00'])
  })

  it('keeps the axis it is given, whatever the values are', () => {
    const axis = axisFor([0.01], true)
    const { layout } = figureOf(subjectOf(), viewOf({ axis }), look)
    expect(layout.yaxis?.range).toEqual([axis.low, axis.high])
  })

  it('names round years, whatever year the axis ends in', () => {
    const { layout } = figureOf(subjectOf(), viewOf({ year: 2027 }), look)
    expect(layout.xaxis?.ticktext).toEqual(['2025', '2030'])
  })

  it('leaves the place of the selected year to its own bold label', () => {
    const { layout, marks } = figureOf(subjectOf(), viewOf(), look)
    expect(layout.xaxis?.tickvals).toEqual([2025, 2030])
    expect(layout.xaxis?.ticktext).not.toContain('2030')
    expect(text(marks, 'selected-year')).toMatchObject({ words: '2030', isStrong: true })
  })
})

describe('the marks of a chart', () => {
  it('name both lines at their ends, value and name', () => {
    const { marks } = figureOf(subjectOf(), viewOf(), look)
    expect(text(marks, 'end value scenario')?.words).toBe('7,00')
    expect(text(marks, 'end name scenario')).toMatchObject({ words: 'Culture first', isStrong: true })
    expect(text(marks, 'end value base')?.words).toBe('3,00')
    expect(text(marks, 'end name base')?.isStrong).toBe(false)
  })

  it('push the end labels of equal lines apart', () => {
    const same = subjectOf({ base: { name: 'Baseline', values: rising(0.005), isMoved: false } })
    const { marks } = figureOf(same, viewOf(), look)
    const scenario = text(marks, 'end name scenario')?.y ?? 0
    const base = text(marks, 'end name base')?.y ?? 0
    expect(Math.abs(scenario - base)).toBeGreaterThanOrEqual(look.fontSize * 1.4 - 1e-9)
  })

  it('put the target as a bar at its year and value, with glyph and words', () => {
    const { marks, frame } = figureOf(subjectOf(), viewOf(), look)
    const bar = marks.find(mark => mark.kind === 'line' && mark.role === 'target')
    expect(bar).toMatchObject({
      from: [xOf(frame, 2030) - 11, yOf(frame, 0.04)],
      to: [xOf(frame, 2030) + 11, yOf(frame, 0.04)],
    })
    expect(marks.find(mark => mark.kind === 'glyph')).toMatchObject({ state: 'met', x: xOf(frame, 2030) })
    expect(texts(marks).map(({ words }) => words)).toContain('Target above 4%')
  })

  it('use short words for targets in a narrow chart', () => {
    const { marks } = figureOf(subjectOf(), viewOf({ width: 300, height: 150 }), look)
    expect(texts(marks).map(({ words }) => words)).toContain('above 4%')
  })

  it('leave out a target that lies beyond a held axis', () => {
    const { marks } = figureOf(subjectOf(), viewOf({ axis: axisFor([0.01], true) }), look)
    expect(marks.some(mark => mark.kind === 'glyph')).toBe(false)
  })

  it('write the value of the selected year on the line, but not twice at the end', () => {
    expect(text(figureOf(subjectOf(), viewOf(), look).marks, 'value')?.words).toBe('5,00')
    expect(text(figureOf(subjectOf(), viewOf({ year: 2034 }), look).marks, 'value')).toBeUndefined()
  })

  it('keep the value of the selected year off the target it just meets and off the outturn', () => {
    const steep = years.map(year => (year <= 2025 ? 0.02 : Math.min(0.04, 0.02 + 0.004 * (year - 2025))))
    const flat = years.map(year => (year === 2026 ? 0.021 : 0.02))
    for (const [values, year] of [
      [steep, 2030],
      [flat, 2026],
    ] as const) {
      const subject = subjectOf({
        scenario: { name: 'Culture first', values },
        base: { name: 'Baseline', values: rising(0), isMoved: false },
      })
      const view = viewOf({ width: 300, height: 160, year, axis: axisFor([0.05], true) })
      const { marks, frame } = figureOf(subject, view, look)
      const value = text(marks, 'value')
      const box = {
        left: value?.x ?? 0,
        right: (value?.x ?? 0) + 4 * 6 * 1.2,
        top: (value?.y ?? 0) - 6,
        bottom: (value?.y ?? 0) + 6,
      }
      const isClear = (x: number, y: number, reach: number) =>
        x + reach <= box.left || x - reach >= box.right || y + 2 <= box.top || y - 2 >= box.bottom
      for (const target of subject.targets) {
        expect(isClear(xOf(frame, target.year), yOf(frame, target.value), 11)).toBe(true)
      }
      expect(isClear(xOf(frame, 2025), yOf(frame, 0.02), 3)).toBe(true)
    }
  })

  it('say with an arrow that a value left the standing axis', () => {
    const { marks, frame } = figureOf(subjectOf(), viewOf({ axis: axisFor([0.03], true) }), look)
    expect(text(marks, 'value')?.words).toBe('↑ 5,00')
    expect(text(marks, 'value')?.y).toBeGreaterThanOrEqual(0)
    expect(marks.some(mark => mark.kind === 'dot' && mark.y < frame.top)).toBe(false)
  })

  it('say where the projection begins', () => {
    const { marks, ground, frame } = figureOf(subjectOf(), viewOf(), look)
    expect(texts(marks).map(({ words }) => words)).toContain('projection')
    const rule = ground.find(mark => mark.kind === 'line' && mark.role === 'forecast')
    expect(rule).toMatchObject({ from: [Math.round(xOf(frame, 2025.5)) + 0.5, frame.top] })
  })

  it('never cover a label with another, in any year', () => {
    const values = fc.array(fc.double({ min: 0, max: 0.08, noNaN: true }), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2026, max: 2033 }), (series, year) => {
        const subject = subjectOf({ scenario: { name: 'Culture first', values: series } })
        const { marks } = figureOf(subject, viewOf({ year, axis: axisFor([0.08], true) }), look)
        const inside = texts(marks).filter(({ key }) => key === 'forecast word' || key === 'value')
        for (const mark of inside) {
          for (const other of inside) {
            if (mark === other) continue
            const apart = Math.abs(mark.y - other.y) >= 8
            const beside =
              mark.x + mark.words.length * 6 <= other.x || other.x + other.words.length * 6 <= mark.x
            expect(apart || beside).toBe(true)
          }
        }
      }),
    )
  })

  it('have keys of their own', () => {
    const { marks } = figureOf(subjectOf(), viewOf(), look)
    const keys = marks.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the frame of a chart', () => {
  const { frame } = figureOf(subjectOf(), viewOf(), look)

  it('finds the year under every place of the axis', () => {
    for (const year of years) expect(yearAt(frame, xOf(frame, year))).toBe(year)
    expect(yearAt(frame, -100)).toBe(2024)
    expect(yearAt(frame, 10_000)).toBe(2034)
  })

  it('stays the same while values move on the same axis, and whatever the scenario is called', () => {
    for (const name of ['Culture first', 'C', 'A name that a committee agreed upon in its second reading']) {
      const subject = subjectOf({ scenario: { name, values: rising(0.001) } })
      expect(figureOf(subject, viewOf(), look).frame).toEqual(frame)
    }
  })
})
