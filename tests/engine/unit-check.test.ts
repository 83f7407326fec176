import { describe, expect, test } from 'vitest'
import { unitMisfits } from '../../electron/engine/model/unit-check.ts'
import type { UnitDefinition } from '../../shared/model/definition.ts'
import { modelOf } from './compile-small.ts'
import { type Additions, equation, parameter, smallHead } from './small-pack.ts'

function unit(id: string, measures?: UnitDefinition['measures']): UnitDefinition {
  const plain = { id, label: { en: id, vi: id }, scale: 1, decimals: 0, percent: false }
  return measures === undefined ? plain : { ...plain, measures }
}

const head = {
  units: [
    ...smallHead.units.filter(({ id }) => id !== '1'),
    unit('1', {}),
    unit('money', { vnd: 1 }),
    unit('real', { vnd_2024: 1 }),
    unit('level', { vnd: 1, vnd_2024: -1 }),
    unit('people', { person: 1 }),
    unit('each', { vnd: 1, person: -1 }),
    unit('unsaid'),
  ],
  prices: {
    deflator: 'price',
    constant: { en: '2024 prices', vi: 'giá 2024' },
    population: 'people',
    exchange: 'price',
    wholes: [],
    whole: 'money',
    units: [],
  },
}

const own = {
  parameters: [
    parameter({ id: 'first', value: 0.5, unit: 'money' }),
    parameter({ id: 'secret', value: 0.5, unit: 'unsaid' }),
  ],
  equations: [
    equation('price', 'prev(price)*(1 + growth)', { start: 1, unit: 'level' }),
    equation('people', '1000', { unit: 'people' }),
    equation('money', 'first*2 + 1', { unit: 'money' }),
    equation('real', 'money/price', { unit: 'real' }),
    equation('each', 'money/people', { unit: 'each' }),
  ],
}

/** What does not fit once a variable `x` with the formula in the unit is added. */
function problems(formula: string, inUnit: string, start?: string): string[] {
  const given: Additions = {
    head,
    parameters: own.parameters,
    equations: [
      ...own.equations,
      equation('x', formula, { unit: inUnit, ...(start === undefined ? {} : { start }) }),
    ],
  }
  return unitMisfits(modelOf(given)).map(({ id, field, problem }) => `${id} ${field}: ${problem}`)
}

describe('a formula fits', () => {
  test.each([
    ['money/price', 'real'],
    ['real*price - each*people', 'money'],
    ['max(0, money - first)', 'money'],
    ['money*exp(growth)*(money/first)^2', 'money'],
    ['people*each/first', '1'],
    ['sum(plan[line], line)', 'bn'],
    ['year - t_idx', '1'],
    ['secret + money', 'money'],
    ['secret*people', 'unsaid'],
    ['-ref(prev(money))', 'money'],
  ])('%s in %s', (formula, inUnit) => {
    expect(problems(formula, inUnit, '0')).toEqual([])
  })

  test('where money of the base year begins a series in its prices', () => {
    expect(problems('prev(x)', 'real', 'money')).toEqual([])
  })
})

describe('a formula does not fit', () => {
  test.each([
    ['money + people', 'money', 'vnd with person'],
    ['money + real', 'money', 'vnd with vnd_2024'],
    ['money*people', 'money', 'the formula is person*vnd, its unit vnd'],
    ['people/money', 'each', 'the formula is person/vnd, its unit vnd/person'],
    ['min(money, growth)', 'money', 'vnd with 1'],
    ['exp(money)', '1', 'exp of vnd'],
    ['money^2', '1', 'a power of vnd'],
    ['1/people', '1', 'the formula is 1/person, its unit 1'],
  ])('%s in %s', (formula, inUnit, problem) => {
    expect(problems(formula, inUnit)).toEqual([`x formula: ${problem}`])
  })

  test('in its start, told apart from the formula', () => {
    expect(problems('prev(x)', 'money', 'people')).toEqual(['x start: the formula is person, its unit vnd'])
  })
})
