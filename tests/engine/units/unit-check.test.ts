import { describe, expect, test } from 'vitest'
import { unitFaults } from '../../../electron/engine/units/unit-check.ts'
import { type UnitMisfit, unitMisfits } from '../../../electron/engine/units/unit-misfits.ts'
import { unitsOf } from '../../../electron/engine/units/unit-words.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { languages, type UnitDefinition } from '../../../shared/model/definition.ts'
import { modelOf } from '../compile-small.ts'
import { type Additions, check, equation, flag, parameter, smallHead, words } from '../small-pack.ts'

function unit(id: string, measures?: UnitDefinition['measures'], magnitude?: number): UnitDefinition {
  const plain = { id, label: { en: id, vi: `${id} (vi)` }, scale: 1, decimals: 0, percent: false }
  const size = magnitude === undefined ? {} : { magnitude }
  return measures === undefined ? plain : { ...plain, measures, ...size }
}

const head = {
  quantities: [
    { id: 'vnd', label: { en: 'VND', vi: 'đồng' } },
    { id: 'vnd_2024', label: { en: 'VND of 2024', vi: 'đồng giá 2024' } },
    { id: 'person', label: { en: 'person', vi: 'người' } },
  ],
  units: [
    ...smallHead.units.filter(({ id }) => id !== '1'),
    { ...unit('1', {}), label: { en: '', vi: '' } },
    unit('money', { vnd: 1 }, 1e9),
    unit('small_money', { vnd: 1 }, 1e6),
    unit('real', { vnd_2024: 1 }, 1e9),
    unit('level', { vnd: 1, vnd_2024: -1 }),
    unit('people', { person: 1 }, 1e3),
    unit('persons', { person: 1 }),
    unit('each', { vnd: 1, person: -1 }, 1e6),
    unit('per_million', {}, 1e-6),
    unit('unsaid'),
  ],
  constants: [{ id: 'million', value: 1e6, unit: 'per_million', label: words('per million') }],
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
    parameter({ id: 'few', value: 0.5, unit: 'small_money' }),
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
function misfits(formula: string, inUnit: string, start?: string, rules: Additions = {}): UnitMisfit[] {
  const given: Additions = {
    head,
    parameters: own.parameters,
    equations: [
      ...own.equations,
      equation('idle', 'million', { unit: 'per_million' }),
      equation('x', formula, { unit: inUnit, ...(start === undefined ? {} : { start }) }),
    ],
    ...rules,
  }
  return unitMisfits(modelOf(given))
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
    ['secret*people', 'money'],
    ['-ref(prev(money))', 'money'],
    ['money^2/first', 'money'],
    ['sqrt(money*first)', 'money'],
    ['1/first^-1', 'money'],
    ['(money/few/1000)^growth', '1'],
  ])('%s in %s', (formula, inUnit) => {
    const expected = formula.includes('few') ? ['unit.pure-needed'] : []
    expect(misfits(formula, inUnit, '0').map(({ fault }) => fault.code)).toEqual(expected)
  })

  test('where money of the base year begins a series in its prices', () => {
    expect(misfits('prev(x)', 'real', 'money')).toEqual([])
  })
})

test('the units of a pack that a measure can be given are found', () => {
  const model = modelOf({ head, ...own, equations: [...own.equations, equation('idle', 'million')] })
  const tree = model.equations.find(({ id }) => id === 'each')?.tree
  if (tree === undefined) throw new Error('the model has the variable')
  const { measure, faults } = unitFaults(model, tree, null)
  expect(faults).toEqual([])
  expect(measure && unitsOf(model, measure)).toEqual(['each'])
})
void [check, flag, sayFault, languages]
