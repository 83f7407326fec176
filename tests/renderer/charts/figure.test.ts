/** A chart of lines as a figure. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xOf, yearAt, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartBenchmark, ChartView, LinesSubject } from '../../../shared/reading/charts/chart-view.ts'
import { type Figure, figureOf } from '../../../shared/reading/charts/figure.ts'
import type { Mark } from '../../../shared/reading/charts/marks.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import { rising, years } from '../kpis/sample-headline.ts'
import { active, base, look, other, subjectOf, viewOf } from './sample-chart.ts'

type Text = Extract<Mark, { kind: 'text' }>

const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is Text => mark.kind === 'text')
const text = (marks: readonly Mark[], key: string) => texts(marks).find(mark => mark.key === key)
const figure = (over: Partial<LinesSubject> = {}, view: Partial<ChartView> = {}) =>
  figureOf(subjectOf(over), viewOf(view), look)
/** A published figure of another place. */
const place = (name: string, value: number): ChartBenchmark => ({
  key: name,
  place: name,
  year: 2023,
  value,
  isAim: false,
  facts: [],
  note: '',
})
const trace = ({ traces }: Figure, name: string) => traces.find(each => each.name === name)

describe('the lines of a chart', () => {
  it('are drawn from the last outturn on, the one in hand over all others', () => {
    const { lines } = figure({ lines: [other(1, rising(0.002)), active, base] })
    expect(lines.map(({ key }) => key)).toEqual(['base', 'other 1', 'one'])
    for (const { path } of lines) expect(path.match(/[ML]/g)).toHaveLength(years.length - 1)
  })

  it('are solid and thick for the scenario in hand, and dashed as their slots for the others', () => {
    const { lines } = figure({ lines: [other(1, rising(0.002)), active, base] })
    const line = (key: string) => lines.find(each => each.key === key)
    expect(line('one')).toMatchObject({ width: 2.5, dash: [], slot: 2 })
    expect(line('other 1')).toMatchObject({ width: 1.75, dash: [9, 4], slot: 1 })
    expect(line('base')).toMatchObject({ width: 1.75, dash: [3, 3], slot: null })
  })

  it('break where there is no value', () => {
    const values = rising(0.005).map((value, index) => (index === 5 ? Number.NaN : value))
    const { lines } = figure({ lines: [{ ...active, values }, base] })
    expect(lines.at(-1)?.path.match(/M/g)).toHaveLength(2)
    expect(lines.at(-1)?.path).not.toContain('NaN')
  })

  it('leave to Plotly on the screen only what stands still under a hand', () => {
    const original = { ...base, key: 'original', role: 'original' } as const
    const drawn = figure({ lines: [active, base, original] })
    expect(drawn.traces.map(({ name }) => name)).toEqual(['original', 'past'])
    expect(drawn.lines.map(({ key }) => key)).toEqual(['base', 'one'])
  })
})

describe('the past of a chart', () => {
  const past = [
    { year: 2015, value: 0.021, standing: 'published', note: '' },
    { year: 2016, value: 0.022, standing: 'estimate', note: '' },
    { year: 2019, value: 0.024, standing: 'derived', note: '' },
    { year: 2024, value: 0.02, standing: 'modelled', note: '' },
    { year: 2025, value: 0.02, standing: 'modelled', note: '' },
  ] as const

  it('has a filled dot for a published figure and a hollow one for every other', () => {
    const dots = trace(figure({ past }), 'past')
    expect(dots?.mode).toBe('lines+markers')
    expect(dots?.marker?.color).toEqual(
      [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(year =>
        year === 2015 ? look.ink : look.surface,
      ),
    )
  })

  it('joins neighbouring years only', () => {
    expect(trace(figure({ past }), 'past')?.y).toEqual([
      0.021,
      0.022,
      null,
      null,
      0.024,
      null,
      null,
      null,
      null,
      0.02,
      0.02,
    ])
  })

  it('lets the axis begin earlier, and leaves most of it to what is to come', () => {
    const { frame, layout } = figure({ past, years: Array.from({ length: 22 }, (_, index) => 2024 + index) })
    expect(frame.firstYear).toBe(2015)
    expect(layout.xaxis?.range).toEqual([2015, 2045])
    const ahead = frame.right - xOf(frame, 2025)
    expect(ahead / (frame.right - frame.left)).toBeGreaterThan(0.6)
  })
})

describe('the axes of a chart', () => {
  it('writes numbers with the separators of the language', () => {
    const axis = axisFor([0.0095], true)
    const vi = figure({}, { axis }).layout
    const en = figure({}, { axis, language: 'en' }).layout
    expect(vi.separators).toBe(',.')
    expect(en.separators).toBe('.,')
    expect(vi.yaxis?.ticktext).toEqual(['0,00', '0,25', '0,50', '0,75', '1,00'])
    expect(en.yaxis?.ticktext).toEqual(['0.00', '0.25', '0.50', '0.75', '1.00'])
  })

  it('groups thousands as the language does', () => {
    const axis = axisFor([11_000, 0], false)
    const unit = { ...viewOf().unit, scale: 1, percent: false, decimals: 0 }
    expect(figure({ unit }, { axis, unit }).layout.yaxis?.ticktext).toContain('4.000')
    expect(figure({ unit }, { axis, unit, language: 'en' }).layout.yaxis?.ticktext).toContain('4,000')
  })

  it('writes a sign before differences', () => {
    const axis = axisFor([-0.01, 0.01], true)
    const { yaxis } = figure({ mode: 'difference' }, { axis }).layout
    expect(yaxis?.ticktext).toEqual(['−1,0', '−0,5', '0,0', '+0,5', '+1,0'])
    expect(yaxis?.zeroline).toBe(true)
  })

  it('draws no line of zero where the axis does not show it', () => {
    const axis = axisFor([8700, 10_900], false)
    expect(figure({}, { axis }).layout.yaxis?.zeroline).toBe(false)
  })

  it('keeps the axis it is given, whatever the values are', () => {
    const axis = axisFor([0.01], true)
    expect(figure({}, { axis }).layout.yaxis?.range).toEqual([axis.low, axis.high])
  })

  it('names round years, whatever year the axis ends in', () => {
    const { layout, marks } = figure({}, { year: 2027 })
    expect(layout.xaxis?.tickvals).toEqual([2025, 2030])
    expect(texts(marks).filter(({ role }) => role === 'tick')).toMatchObject([
      { words: '2025' },
      { words: '2030' },
    ])
  })

  it('leaves the place of the selected year to its own bold label', () => {
    const { marks } = figure()
    expect(texts(marks).filter(({ role }) => role === 'tick')).toMatchObject([{ words: '2025' }])
    expect(text(marks, 'selected-year')).toMatchObject({ words: '2030', isStrong: true })
  })

  it('give Plotly nothing new to draw when another year is selected', () => {
    const [one, two] = [figure({}, { year: 2030 }), figure({}, { year: 2031 })]
    expect(two.layout).toEqual(one.layout)
    expect(two.traces).toEqual(one.traces)
  })
})

describe('the marks of a chart', () => {
  it('name the lines at their ends, value and name, in the colour of their slots', () => {
    const { marks } = figure({ lines: [active, other(4, rising(0.002)), base] })
    expect(text(marks, 'end value one')?.words).toBe('7,00')
    expect(text(marks, 'end name one')).toMatchObject({ words: 'Culture first', isStrong: true, slot: 2 })
    expect(text(marks, 'end name other 4')).toMatchObject({ isStrong: false, slot: 4 })
    expect(text(marks, 'end value base')?.words).toBe('3,00')
  })

  it('end every line in the marker of its slot', () => {
    const { marks, frame } = figure({ lines: [active, other(4, rising(0.002)), base] })
    const ends = marks.flatMap(mark => (mark.kind === 'marker' && mark.x === frame.right ? [mark.slot] : []))
    expect(ends.toSorted()).toEqual([2, 4, null])
  })

  it('push the end labels of equal lines apart', () => {
    const { marks } = figure({ lines: [active, { ...base, values: rising(0.005) }] })
    const scenario = text(marks, 'end name one')?.y ?? 0
    const baseline = text(marks, 'end name base')?.y ?? 0
    expect(Math.abs(scenario - baseline)).toBeGreaterThanOrEqual(look.fontSize * 1.4 - 1e-9)
  })

  it('put the target as a bar at its year and value, with glyph and words', () => {
    const { marks, frame } = figure()
    const bar = marks.find(mark => mark.kind === 'line' && mark.role === 'target')
    expect(bar).toMatchObject({
      from: [xOf(frame, 2030) - 11, yOf(frame, 0.04)],
      to: [xOf(frame, 2030) + 11, yOf(frame, 0.04)],
    })
    expect(marks.find(mark => mark.kind === 'glyph')).toMatchObject({ state: 'met', x: xOf(frame, 2030) })
    expect(texts(marks).map(({ words }) => words)).toContain('Target above 4%')
  })

  it('use short words for targets in a narrow chart', () => {
    const { marks } = figure({}, { width: 300, height: 150 })
    expect(texts(marks).map(({ words }) => words)).toContain('above 4%')
  })

  it('put the glyph of a target off the words of another beside it', () => {
    const target = (year: number, value: number) =>
      ({
        year,
        value,
        words: `Target ${value} in short`,
        shortWords: `Target ${value}`,
        state: 'met',
      }) as const
    const { marks } = figure(
      {
        targets: [target(2026, 0.095), target(2028, 0.1)],
        lines: [
          { ...active, values: years.map(() => 0.097) },
          { ...base, values: years.map(() => 0.097) },
        ],
      },
      { width: 300, height: 150, axis: axisFor([0.1], true) },
    )
    for (const glyph of marks.filter(mark => mark.kind === 'glyph')) {
      for (const words of texts(marks).filter(({ role }) => role === 'target')) {
        const isBeside = glyph.x + 5 <= words.x || glyph.x - 5 >= words.x + words.words.length * 6
        expect(isBeside || Math.abs(glyph.y - words.y) >= look.fontSize).toBe(true)
      }
    }
  })

  it('name a target of the last year to the left of it, inside the plot', () => {
    const target = {
      year: 2034,
      value: 0.075,
      words: 'Target 7.5%',
      shortWords: '7.5%',
      state: 'missed',
    } as const
    const { marks, frame } = figure({ targets: [target] }, { axis: axisFor([0.08], true) })
    expect(text(marks, 'words 2034 0.075')?.words).toBe('Target 7.5%')
    const glyph = marks.find(mark => mark.kind === 'glyph')
    expect(glyph?.x).toBe(frame.right - look.fontSize / 2)
  })

  it('leave out the words of a target that cannot stand free, and keep its glyph and its bar', () => {
    const target = (year: number, value: number) => ({
      year,
      value,
      words: `Target of ${value} in ${year}, as it was decided`,
      shortWords: `target of ${value}`,
      state: 'missed' as const,
    })
    const value = fc.double({ min: 0.01, max: 0.079, noNaN: true })
    const targets = fc.array(fc.tuple(fc.integer({ min: 2026, max: 2034 }), value), { maxLength: 4 })
    fc.assert(
      fc.property(targets, fc.constantFrom(200, 300, 640), (chosen, width) => {
        const { marks, frame } = figure(
          { targets: chosen.map(([year, each]) => target(year, each)) },
          { width, height: 160, axis: axisFor([0.08], true) },
        )
        expect(marks.filter(({ kind }) => kind === 'glyph')).toHaveLength(chosen.length)
        const named = texts(marks).filter(({ role }) => role === 'target')
        for (const one of named) {
          expect(one.x).toBeGreaterThanOrEqual(frame.left)
          expect(one.x + one.words.length * 6).toBeLessThanOrEqual(frame.right + 1e-9)
          for (const two of named) {
            if (one === two) continue
            const isBeside = one.x + one.words.length * 6 <= two.x || two.x + two.words.length * 6 <= one.x
            expect(isBeside || Math.abs(one.y - two.y) >= look.fontSize).toBe(true)
          }
        }
      }),
    )
  })

  it('leave out a target that lies beyond a held axis', () => {
    const { marks } = figure({}, { axis: axisFor([0.01], true) })
    expect(marks.some(mark => mark.kind === 'glyph')).toBe(false)
  })

  it('write the value of the selected year on the line, but not twice at the end', () => {
    expect(text(figure().marks, 'value')?.words).toBe('5,00')
    expect(text(figure({}, { year: 2034 }).marks, 'value')).toBeUndefined()
  })

  it('keep the value of the selected year off the target it just meets and off the outturn', () => {
    const steep = years.map(year => (year <= 2025 ? 0.02 : Math.min(0.04, 0.02 + 0.004 * (year - 2025))))
    const flat = years.map(year => (year === 2026 ? 0.021 : 0.02))
    for (const [values, year] of [
      [steep, 2030],
      [flat, 2026],
    ] as const) {
      const subject = subjectOf({
        lines: [
          { ...active, values },
          { ...base, values: rising(0) },
        ],
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
    const { marks, frame } = figure({}, { axis: axisFor([0.03], true) })
    expect(text(marks, 'value')?.words).toBe('↑ 5,00')
    expect(text(marks, 'value')?.y).toBeGreaterThanOrEqual(0)
    expect(marks.some(mark => mark.kind === 'marker' && mark.y < frame.top)).toBe(false)
  })

  it('say where the projection begins', () => {
    const { marks, ground, frame } = figure()
    expect(texts(marks).map(({ words }) => words)).toContain('projection')
    const rule = ground.find(mark => mark.kind === 'line' && mark.role === 'forecast')
    expect(rule).toMatchObject({ from: [Math.round(xOf(frame, 2025.5)) + 0.5, frame.top] })
  })

  it('name other places with year and value, none over another', () => {
    const benchmarks = [0.05, 0.0502, 0.0505, 0.052].map((value, index) => place(`Place ${index}`, value))
    const { marks } = figure({ benchmarks, targets: [] }, { axis: axisFor([0.08], true) })
    const labels = texts(marks).filter(({ role }) => role === 'benchmark')
    expect(labels.map(({ words }) => words)).toContain('Place 1: 5,02')
    for (const one of labels) {
      for (const two of labels) {
        if (one === two) continue
        const isBeside = one.x + one.words.length * 6 <= two.x || two.x + two.words.length * 6 <= one.x
        expect(isBeside || Math.abs(one.y - two.y) >= look.fontSize).toBe(true)
      }
    }
  })

  it('name no more than the six other places that lie nearest to the lines', () => {
    const far = [0.2, 0.19, 0.18].map(value => place(`Far ${value}`, value))
    const near = Array.from({ length: 6 }, (_, index) => place(`Near ${index}`, 0.03 + index * 0.005))
    const { marks } = figure({ benchmarks: [...far, ...near] }, { axis: axisFor([0.2], true), height: 720 })
    const named = texts(marks).filter(({ role }) => role === 'benchmark')
    expect(named.map(({ words }) => words.slice(0, 6)).toSorted()).toEqual(
      near.map(({ place }) => place).toSorted(),
    )
  })

  it('keep other places inside the plot, each name beside its dot and off everything else', () => {
    const value = fc.double({ min: 0, max: 0.09, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 17 }), fc.constantFrom(300, 640), (values, width) => {
        const benchmarks = values.map((each, index) => ({
          ...place(`Place ${index}`, each),
          year: 2020 + index,
        }))
        const { marks, frame } = figure({ benchmarks }, { width, height: 240, axis: axisFor([0.08], true) })
        const named = texts(marks).filter(({ role }) => role === 'benchmark')
        for (const { x, y, words, key } of named) {
          expect(x).toBeGreaterThanOrEqual(frame.left)
          expect(x + words.length * 6).toBeLessThanOrEqual(frame.right)
          expect(y - 6).toBeGreaterThanOrEqual(0)
          expect(y + 6).toBeLessThanOrEqual(frame.bottom)
          const leader = marks.find(mark => mark.key === key.replace('benchmark', 'benchmark leader'))
          const [from, to] =
            leader?.kind === 'line'
              ? [leader.from, leader.to]
              : [
                  [0, 0],
                  [99, 99],
                ]
          expect(Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0))).toBeLessThan(36)
        }
      }),
    )
  })

  it('put a figure from before the axis at its left edge, and draw none that lies beyond the axis', () => {
    const benchmarks = [{ ...place('Early', 0.06), year: 1995 }, place('Far', 0.5)]
    const { marks, frame } = figure({ benchmarks, targets: [] }, { axis: axisFor([0.08], true) })
    const dots = marks.filter(mark => mark.kind === 'marker' && mark.role === 'benchmark')
    expect(dots).toMatchObject([{ x: frame.left + 2.25, y: yOf(frame, 0.06) }])
  })

  it('put the target of another place as a bar at its year, and say that it is one', () => {
    const benchmarks = [{ ...place('Elsewhere', 0.07), year: 2029, isAim: true }]
    const { marks, frame } = figure({ benchmarks, targets: [] })
    const bar = marks.find(mark => mark.key === 'aim Elsewhere')
    const x = xOf(frame, 2029)
    expect(bar).toMatchObject({ from: [x - 6, yOf(frame, 0.07)], to: [x + 6, yOf(frame, 0.07)] })
    expect(text(marks, 'benchmark Elsewhere')?.words).toBe('Elsewhere (mục tiêu): 7,00')
  })

  it('never cover a label with another, in any year', () => {
    const values = fc.array(fc.double({ min: 0, max: 0.08, noNaN: true }), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2026, max: 2033 }), (series, year) => {
        const { marks } = figure(
          { lines: [{ ...active, values: series }, base] },
          { year, axis: axisFor([0.08], true) },
        )
        const inside = texts(marks).filter(({ key }) => key === 'forecast word' || key === 'value')
        for (const mark of inside) {
          for (const another of inside) {
            if (mark === another) continue
            const apart = Math.abs(mark.y - another.y) >= 8
            const beside =
              mark.x + mark.words.length * 6 <= another.x || another.x + another.words.length * 6 <= mark.x
            expect(apart || beside).toBe(true)
          }
        }
      }),
    )
  })

  it('have keys of their own', () => {
    const { marks } = figure({ lines: [active, other(1, rising(0.002)), base] })
    const keys = marks.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the numbers that lead on', () => {
  it('are the last one of each line and that of the selected year', () => {
    const { links } = figure({ lines: [active, other(1, rising(0.002)), base] })
    expect(
      links.map(({ owner, year, value }) => [owner.key, year, Number(value.toFixed(4))]).toSorted(),
    ).toEqual([
      ['base', 2034, 0.03],
      ['one', 2030, 0.05],
      ['one', 2034, 0.07],
      ['other 1', 2034, 0.04],
    ])
  })

  it('leave out the original baseline, which is of no scenario', () => {
    const original = { ...base, key: 'original', role: 'original' } as const
    const { links } = figure({ lines: [active, base, original] })
    expect(links.some(({ owner }) => owner.key === 'original')).toBe(false)
  })
})

describe('the frame of a chart', () => {
  const { frame } = figure()

  it('finds the year under every place of the axis', () => {
    for (const year of years) expect(yearAt(frame, xOf(frame, year))).toBe(year)
    expect(yearAt(frame, -100)).toBe(2024)
    expect(yearAt(frame, 10_000)).toBe(2034)
  })

  it('stays the same while values move on the same axis, and whatever the scenario is called', () => {
    for (const name of ['Culture first', 'C', 'A name that a committee agreed upon in its second reading']) {
      expect(figure({ lines: [{ ...active, name, values: rising(0.001) }, base] }).frame).toEqual(frame)
    }
  })
})
