import { describe, expect, it } from 'vitest'
import type { BoardDefinition, Observation, PricesDefinition } from '../../shared/model/definition.ts'
import { modelOf, onlyFault, told } from './compile-small.ts'
import { equation, words } from './small-pack.ts'

const fact = {
  id: 'F-1',
  topic: '',
  indicator: '',
  value: '1',
  unit: '',
  year: '',
  place: '',
  source_title: '',
  publisher: '',
  url: '',
  quote: '',
  confidence: '',
  note: '',
  source_class: '',
}

const prices: PricesDefinition = {
  deflator: 'scaling',
  constant: words('prices of 2024'),
  population: 'requested',
  exchange: 'requested',
  wholes: [{ whole: 'envelope', families: ['plan'] }],
  whole: 'envelope',
  units: [{ unit: 'bn', constant: '1', share: '1' }],
}

const board: BoardDefinition = {
  id: 'view',
  label: words('View'),
  short: words('View'),
  text: words('What is seen.'),
  facts: [],
  targets: ['t_culture'],
  variables: [],
  charts: ['sh[culture]'],
}

function row(given: Partial<Observation>): Observation {
  return { variable: 'envelope', year: 2024, value: 1, standing: 'published', facts: ['F-1'], ...given }
}

/** Two dimensions, so that an id can be written with a space after the comma. */
const cell = equation('cell', 'growth', { over: ['group', 'area'] })

describe('the data around the results of a model', () => {
  it('is kept with ids written without spaces, wherever they stand', () => {
    const { head, history, benchmarks } = modelOf({
      facts: [fact],
      equations: [cell],
      head: {
        prices: { ...prices, deflator: 'cell[child, rural]', whole: 'cell[poor, inner]' },
        boards: [{ ...board, variables: ['cell[rest, rural]'], charts: ['cell[rest, inner]'] }],
      },
      history: [row({ variable: 'cell[child, rural]' })],
      benchmarks: [
        {
          id: 'there',
          variable: 'cell[child, rural]',
          place: words('There'),
          year: 2020,
          value: 1,
          facts: [],
        },
      ],
    })
    expect(head.prices).toMatchObject({ deflator: 'cell[child,rural]', whole: 'cell[poor,inner]' })
    expect(head.boards).toMatchObject([{ variables: ['cell[rest,rural]'], charts: ['cell[rest,inner]'] }])
    expect(history).toEqual([row({ variable: 'cell[child,rural]' })])
    expect(benchmarks).toMatchObject([{ id: 'there', variable: 'cell[child,rural]' }])
    expect([...history, ...benchmarks].some(item => 'places' in item || 'sector' in item)).toBe(false)
  })

  it('knows the same element with and without a space for the same year of one variable', () => {
    const twice = [row({ variable: 'cell[child, rural]' }), row({ variable: 'cell[child,rural]' })]
    expect(told({ facts: [fact], equations: [cell], history: twice })).toEqual(['model.observed-twice'])
  })

  it('may observe a lever as well as a variable, in years long before the base year', () => {
    const history = [row({ variable: 'growth', year: 1995 }), row({ variable: 'share[culture]', year: 2010 })]
    expect(modelOf({ facts: [fact], history }).history).toEqual(history)
  })

  it('observes the last year of outturn and none after it', () => {
    expect(modelOf({ facts: [fact], history: [row({ year: 2025 })] }).history).toHaveLength(1)
    expect(onlyFault({ facts: [fact], history: [row({ year: 2026 })] })).toMatchObject({
      code: 'model.year-not-observed',
      args: { id: 'envelope', year: 2026, last: 2025 },
    })
  })

  it('tells each unit that is missing from the table once, whichever price basis names it', () => {
    const units = [
      {
        unit: 'bn',
        constant: 'old',
        usd: { unit: 'usd', factor: 1 },
        per_head: { unit: 'head', factor: 1 },
        share: '%',
      },
    ]
    const faults = told({ head: { prices: { ...prices, units } } })
    expect(faults).toEqual(Array(4).fill('model.unknown-unit'))
  })

  it('takes no lever for what money is divided by', () => {
    expect(onlyFault({ head: { prices: { ...prices, population: 'growth' } } })).toMatchObject({
      code: 'model.unknown-role',
      args: { role: 'population', name: 'growth' },
    })
  })

  it('lets two boards hold one target, but not one id', () => {
    const other = { ...board, id: 'other' }
    expect(modelOf({ head: { boards: [board, other] } }).head.boards).toHaveLength(2)
    expect(onlyFault({ head: { boards: [board, board] } }).code).toBe('model.duplicate-id')
  })
})
