/** Errors of forecasts, against numbers worked out by hand. */

import { describe, expect, it } from 'vitest'
import {
  errorsOf,
  type Forecast,
  frozenForecasts,
  meanError,
} from '../../shared/reading/executed/forecast-errors.ts'
import type { Decision } from '../../shared/scenario/decision.ts'

const forecast: Forecast = {
  key: 'one',
  title: 'One',
  at: '2026-01-02T00:00:00Z',
  firstYear: 2024,
  values: [100, 110, 120, 132, 150],
  known: [],
}
const actual = [
  { year: 2027, value: 120 },
  { year: 2026, value: 125 },
]

function frozen(id: string, at: string, outputs: Record<string, number[]>, known: number[] = []): Decision {
  return {
    id,
    scenario: 's',
    date: '',
    question: '',
    hypothesis: '',
    finding: '',
    decision: '',
    dissent: '',
    people: '',
    follows: null,
    frozen: {
      at,
      program: '1',
      model: { id: 'm', version: '1', hash: 'h' },
      data: '2026-02',
      title: `Title of ${id}`,
      levers: {},
      parameters: {},
      executed: known.map(year => ({ item: 'x', year, value: 1, source: '' })),
      baseYear: 2024,
      outputs,
      checks: [],
      flags: [],
      targets: [],
      hash: 'a'.repeat(64),
    },
  }
}

describe('the errors of a forecast', () => {
  it('are forecast less executed, in the order of years, and in parts of the executed value', () => {
    expect(errorsOf(forecast, actual)).toEqual([
      { year: 2026, forecast: 120, actual: 125, error: -5, relative: -0.04 },
      { year: 2027, forecast: 132, actual: 120, error: 12, relative: 0.1 },
    ])
  })

  it('have means that cancel, and means of their sizes that do not', () => {
    expect(meanError(errorsOf(forecast, actual))).toEqual({
      years: 2,
      error: 3.5,
      size: 8.5,
      relativeSize: 0.07,
    })
  })

  it('leave out years of which the forecast said nothing, or of which it knew', () => {
    expect(errorsOf(forecast, [{ year: 2031, value: 1 }])).toEqual([])
    expect(errorsOf({ ...forecast, known: [2026] }, actual).map(({ year }) => year)).toEqual([2027])
    expect(meanError([])).toBeNull()
  })

  it('have no part of a value of zero, and no mean of such parts', () => {
    const errors = errorsOf(forecast, [
      { year: 2026, value: 0 },
      { year: 2027, value: 120 },
    ])
    expect(errors.map(({ relative }) => relative)).toEqual([null, 0.1])
    expect(meanError(errors)).toMatchObject({ size: 66, relativeSize: null })
  })

  it('are of the size of a value below zero', () => {
    expect(errorsOf(forecast, [{ year: 2026, value: -60 }])).toMatchObject([{ error: 180, relative: 3 }])
  })
})

describe('frozen forecasts', () => {
  it('come in the order of freezing, of the records that have the item', () => {
    const later = frozen('b', '2026-05-01T00:00:00Z', { x: [1, 2], y: [3, 4] })
    const earlier = frozen('a', '2026-03-01T00:00:00Z', { x: [5, 6] }, [2025])
    const open = { ...later, id: 'c', frozen: null }
    expect(frozenForecasts([later, open, earlier], 'x')).toEqual([
      {
        key: 'a',
        title: 'Title of a',
        at: '2026-03-01T00:00:00Z',
        firstYear: 2024,
        values: [5, 6],
        known: [2025],
      },
      {
        key: 'b',
        title: 'Title of b',
        at: '2026-05-01T00:00:00Z',
        firstYear: 2024,
        values: [1, 2],
        known: [],
      },
    ])
    expect(frozenForecasts([later, earlier], 'y').map(({ key }) => key)).toEqual(['b'])
  })
})
