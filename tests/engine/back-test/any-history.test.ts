/** What holds of back-tests whatever was observed. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backTest } from '../../../electron/engine/back-test/back-test.ts'
import { backTestResult } from '../../../shared/model/back-test.ts'
import type { Observation } from '../../../shared/model/definition.ts'
import { modelOf } from '../compile-small.ts'
import { equation } from '../small-pack.ts'
import { figure, observed } from './observed-pack.ts'

const model = modelOf({
  facts: [figure],
  equations: [
    equation('stock', 'prev(stock)*0.9 + envelope', { start: '100' }),
    equation('ratio', 'stock/envelope', { source: { kind: 'identity' } }),
  ],
})

const row = fc.record({
  variable: fc.constantFrom('envelope', 'growth', 'stock', 'ratio', 'share[culture]', 'plan[culture]'),
  year: fc.integer({ min: 2015, max: 2025 }),
  value: fc.double({ min: -100, max: 2000, noNaN: true }),
})

const histories = fc
  .uniqueArray(row, { maxLength: 40, selector: ({ variable, year }) => `${variable} ${year}` })
  .map(rows => rows.flatMap(({ variable, year, value }) => observed(variable, { [year]: value })))

const inOrder = (history: readonly Observation[]) => history.toSorted((a, b) => a.year - b.year)

it('every year between the first and the last point is one, with what was observed in it and nothing else', () => {
  fc.assert(
    fc.property(histories, history => {
      const result = backTestResult.parse(backTest({ ...model, history: inOrder(history) }))
      for (const { variable, points } of result.tests) {
        const years = points.map(({ year }) => year)
        const [first = 0] = years
        expect(years).toEqual(years.map((_, place) => first + place))
        for (const { year, observed: value } of points)
          expect(value).toBe(
            history.find(each => each.variable === variable && each.year === year)?.value ?? null,
          )
      }
    }),
    { numRuns: 60 },
  )
})

it('an observation more moves no observed value of other series, and takes none of their observations away', () => {
  fc.assert(
    fc.property(histories, histories, (first, [more]) => {
      if (more === undefined) return
      const isKnown = first.some(each => each.variable === more.variable && each.year === more.year)
      if (isKnown) return
      const seen = (history: readonly Observation[]) =>
        new Map(
          backTest({ ...model, history: inOrder(history) })
            .tests.filter(({ kind, variable }) => kind === 'one-step' && variable !== more.variable)
            .map(({ variable, points }) => [
              variable,
              points.flatMap(each => (each.observed === null ? [] : [[each.year, each.observed]])),
            ]),
        )
      const [before, after] = [seen(first), seen([...first, more])]
      for (const [variable, points] of before) expect(after.get(variable)).toEqual(points)
    }),
    { numRuns: 60 },
  )
})

it('every variable is tested against the past or told to be untested, and never both', () => {
  fc.assert(
    fc.property(histories, history => {
      const { tests, untested } = backTest({ ...model, history: inOrder(history) })
      const past = new Set(tests.filter(({ kind }) => kind !== 'base-run').map(({ variable }) => variable))
      const left = untested.map(({ variable }) => variable)
      expect(new Set([...past, ...left]).size).toBe(model.equations.length)
      expect(past.size + left.length).toBe(model.equations.length)
    }),
    { numRuns: 60 },
  )
})
