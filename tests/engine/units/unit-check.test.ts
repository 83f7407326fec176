import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equationViews } from '../../../electron/engine/model/equation-view.ts'
import { unitFaults } from '../../../electron/engine/units/unit-check.ts'
import { type UnitMisfit, unitMisfits } from '../../../electron/engine/units/unit-misfits.ts'
import { unitsOf } from '../../../electron/engine/units/unit-words.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import {
  type EquationDefinition,
  type Language,
  languages,
  type UnitDefinition,
} from '../../../shared/model/definition.ts'
import { modelOf } from '../compile-small.ts'
import { printFormula } from '../print-formula.ts'
import { randomFormula } from '../random-formula.ts'
import { type Additions, check, equation, flag, parameter, words } from '../small-pack.ts'

type Measures = NonNullable<UnitDefinition['measures']>

function unit(id: string, en: string, vi: string, measures: Measures, magnitude = 1): UnitDefinition {
  return { id, label: { en, vi }, scale: 1, decimals: 0, percent: false, measures, magnitude }
}

const head = {
  quantities: [
    { id: 'vnd', label: { en: 'VND', vi: 'đồng' } },
    { id: 'vnd_2024', label: { en: 'VND of 2024', vi: 'đồng giá 2024' } },
    { id: 'person', label: { en: 'person', vi: 'người' } },
  ],
  units: [
    unit('1', '', '', {}),
    unit('bn', 'bn', 'tỷ', { vnd: 1 }, 2),
    unit('money', 'bn of money', 'tỷ tiền', { vnd: 1 }, 1e9),
    unit('small_money', 'm of money', 'triệu tiền', { vnd: 1 }, 1e6),
    unit('real', 'bn of 2024', 'tỷ giá 2024', { vnd_2024: 1 }, 1e9),
    unit('level', '(2024 = 1)', '(2024 = 1)', { vnd: 1, vnd_2024: -1 }),
    unit('people', 'thousand people', 'nghìn người', { person: 1 }, 1e3),
    unit('each', 'm per person', 'triệu trên người', { vnd: 1, person: -1 }, 1e6),
    unit('part', '%', '%', {}),
    unit('m_per_bn', 'm per bn', 'triệu/tỷ', {}, 1e-3),
    { id: 'unsaid', label: { en: 'unsaid', vi: 'không nói' }, scale: 1, decimals: 0, percent: false },
  ],
  constants: [{ id: 'thousand', value: 1000, unit: 'm_per_bn', label: words('a thousand') }],
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

/** The model with a variable `x` of the formula in the unit, and whatever else. */
function modelWith(
  formula: string,
  inUnit: string,
  given: Partial<EquationDefinition> = {},
  more: Additions = {},
) {
  return modelOf({
    head,
    parameters: own.parameters,
    equations: [
      ...own.equations,
      equation('converted', 'money*thousand', { unit: 'small_money' }),
      equation('x', formula, { unit: inUnit, ...given }),
    ],
    ...more,
  })
}

/** What does not fit in that model, as its sentence in each language. */
function told(misfits: readonly UnitMisfit[], language: Language): string[] {
  return misfits.map(({ id, field, fault }) => `${id} ${field}: ${sayFault(fault, language)}`)
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
    ['2^t_idx*(1 + growth)^growth', '1'],
    ['few + money*thousand', 'small_money'],
    ['few/thousand*2', 'money'],
    ['log(money*thousand/few)', '1'],
    ['start(money)/prev(money)', '1'],
    ['abs(first - money)', 'money'],
    ['500', 'people'],
  ])('%s in %s', (formula, inUnit) => {
    expect(told(unitMisfits(modelWith(formula, inUnit, { start: '0' })), 'en')).toEqual([])
  })

  test('where money of the base year begins a series in its prices', () => {
    expect(unitMisfits(modelWith('prev(x)', 'real', { start: 'money' }))).toEqual([])
  })
})

describe('a formula that does not fit is told with its operands named', () => {
  test.each([
    [
      'money + people',
      'money',
      '“money” (bn of money) and “people” (thousand people) do not measure the same',
      '“money” (tỷ tiền) và “people” (nghìn người) không cùng loại đại lượng',
    ],
    [
      'money + real',
      'money',
      '“money” (bn of money) and “real” (bn of 2024) do not',
      '“money” (tỷ tiền) và “real” (tỷ giá 2024) không',
    ],
    [
      'min(money, growth)',
      'money',
      '“money” (bn of money) and “growth” (a number without a unit) do not',
      '“growth” (số không có đơn vị) không',
    ],
    [
      'money*2 - prev(people)/3',
      'money',
      '“money*2” (bn of money) and “prev(people)/3” (thousand people) do not',
      '“prev(people)/3” (nghìn người) không',
    ],
    [
      'money - few',
      'money',
      '“money” (bn of money) and “few” (m of money) measure the same in different sizes: one unit of the first is 1,000 of the other',
      'một đơn vị của biểu thức thứ nhất bằng 1.000 đơn vị của biểu thức còn lại',
    ],
    [
      'few + money',
      'small_money',
      'one unit of the second is 1,000 of the other',
      'một đơn vị của biểu thức thứ hai bằng 1.000',
    ],
    [
      'people/money',
      'each',
      'The formula “people/money” measures something else than its unit: 0.000001 × person/VND, and not m per person',
      'Công thức “people/money” cho kết quả là 0,000001 × người/đồng, không khớp với đơn vị đã khai báo là triệu trên người',
    ],
    [
      'money*people',
      'money',
      'something else than its unit: trillion VND·person, and not bn of money',
      'kết quả là nghìn tỷ đồng·người, không khớp với đơn vị đã khai báo là tỷ tiền',
    ],
    [
      '1/people',
      '1',
      'its unit: 0.001 × 1/person, and not a number without a unit',
      '0,001 × 1/người, không khớp với đơn vị đã khai báo là số không có đơn vị',
    ],
    [
      'money*1000',
      'small_money',
      'The formula “money*1000” comes out in bn of money, but its unit is m of money: the first is 1,000 times the other',
      'Công thức “money*1000” cho kết quả theo tỷ tiền, trong khi đơn vị đã khai báo là triệu tiền: đơn vị thứ nhất gấp 1.000 lần',
    ],
    [
      'money/few',
      '1',
      'comes out in units of 1,000, but its unit is a number without a unit: the first is 1,000 times the other',
      'theo đơn vị 1.000, trong khi',
    ],
    [
      'exp(money)',
      '1',
      '“exp” takes a number without a unit, but “money” is in bn of money',
      'Phép “exp” chỉ nhận số không có đơn vị, nhưng “money” tính theo tỷ tiền',
    ],
    [
      'log(money/few)',
      '1',
      '“log” takes a number without a unit, but “money/few” is in units of 1,000',
      'tính theo đơn vị 1.000',
    ],
    ['money^growth', '1', '“^” takes a number without a unit, but “money” is in', 'Phép “^” chỉ nhận'],
    ['2^money', '1', '“^” takes a number without a unit, but “money” is in', 'Phép “^” chỉ nhận'],
    ['sqrt(money)', '1', '“sqrt” takes a number without a unit, but “money” is in', 'Phép “sqrt” chỉ nhận'],
    ['money^0.5', '1', '“^” takes a number without a unit, but “money” is in', 'Phép “^” chỉ nhận'],
    [
      'sum(plan[line] + people, line)',
      'bn',
      '“plan[culture]” (bn) and “people” (thousand people) do not',
      '“plan[culture]” (tỷ) và “people”',
    ],
  ])('%s in %s', (formula, inUnit, en, vi) => {
    const misfits = unitMisfits(modelWith(formula, inUnit, { start: '0' }))
    expect(told(misfits, 'en')).toEqual([expect.stringContaining(en)])
    expect(told(misfits, 'vi')).toEqual([expect.stringContaining(vi)])
    for (const language of languages)
      expect(told(misfits, language).join()).not.toMatch(/undefined|NaN|Infinity|“”|\(\)/)
  })

  test('in its start, told apart from the formula', () => {
    const misfits = unitMisfits(modelWith('prev(x)', 'money', { start: 'people' }))
    expect(misfits).toMatchObject([{ id: 'x', field: 'start', fault: { code: 'unit.whole' } }])
  })

  test('once, and not again for what follows from it', () => {
    const misfits = unitMisfits(modelWith('(money + people)*growth + growth', 'people'))
    expect(misfits.map(({ fault }) => fault.code)).toEqual(['unit.terms'])
  })

  test('by its beginning where it is long', () => {
    const long = Array.from({ length: 20 }, (_, place) => `money*${place}`).join(' + ')
    const [misfit] = unitMisfits(modelWith(`${long} + people`, 'money'))
    expect(String(misfit?.fault.args.first)).toMatch(/^money\*0 \+ money.*…$/)
    expect(String(misfit?.fault.args.first).length).toBeLessThanOrEqual(60)
  })

  test('of both operands, where both have one of their own', () => {
    const misfits = unitMisfits(modelWith('exp(money) + log(people)', '1'))
    expect(misfits.map(({ fault }) => fault.args.operand)).toEqual(['money', 'people'])
  })

  test('whatever it is, in sentences of both languages', () => {
    const formulas = fc.tuple(randomFormula(true), randomFormula(false))
    let sentences = 0
    fc.assert(
      fc.property(formulas, ([later, start]) => {
        const model = modelOf({
          head: { ...head, constants: [] },
          parameters: [...own.parameters, parameter({ id: 'gain', value: 0.5, unit: 'small_money' })],
          equations: [
            ...own.equations,
            equation('a', printFormula(later), { over: ['line'], start: printFormula(start), unit: 'each' }),
          ],
        })
        for (const { fault } of unitMisfits(model))
          for (const language of languages) {
            sentences += 1
            expect(sayFault(fault, language)).not.toMatch(/^unit\.|undefined|NaN|Infinity|∞|“”/)
          }
      }),
      { numRuns: 60, seed: 20451126 },
    )
    expect(sentences).toBeGreaterThan(60)
  })

  test('without a number that no reader could write, however far its size runs', () => {
    const huge = Array.from({ length: 8 }, () => 'money^12').join('*')
    const [misfit] = unitMisfits(modelWith(`${huge}/first^96*${huge}`, 'people'))
    for (const language of languages)
      expect(told(misfit === undefined ? [] : [misfit], language).join()).not.toMatch(/NaN|Infinity|∞/)
  })
})

describe('checks and flags', () => {
  test('are held to the units of what they read, and may measure anything', () => {
    const model = modelWith(
      'money',
      'money',
      {},
      {
        checks: [check('sound', 'money - first'), check('x', 'people - money', { tolerance: 1e9 })],
        flags: [flag('raised', 'few - money'), flag('dear', 'money - real')],
      },
    )
    expect(unitMisfits(model)).toMatchObject([
      { id: 'x', field: 'check', fault: { code: 'unit.terms' } },
      { id: 'raised', field: 'flag', fault: { code: 'unit.terms-magnitude' } },
      // Money is money of the base year in that year alone.
      { id: 'dear', field: 'flag', fault: { code: 'unit.terms' } },
    ])
  })

  test('are no misfit of the variable whose name they have', () => {
    const model = modelWith('money', 'money', {}, { checks: [check('x', 'people - money')] })
    expect(equationViews(model)('x').unitsFit).toBe(true)
    expect(equationViews(modelWith('people', 'money'))('x').unitsFit).toBe(false)
  })
})

describe('what a formula measures', () => {
  const measured = (formula: string) => {
    const model = modelWith(formula, 'unsaid', { start: '0' })
    const tree = model.equations.find(({ id }) => id === 'x')?.tree
    if (tree === undefined) throw new Error('the model has the variable')
    const { measure } = unitFaults(model, tree, null)
    return measure === null ? null : unitsOf(model, measure)
  }

  test('tells which units it can be given', () => {
    expect(measured('money/people')).toEqual(['each'])
    expect(measured('money/first')).toEqual(['1', 'part'])
    expect(measured('money*people')).toEqual([])
  })

  test('is not said of bare numbers, of units that say nothing, and of what does not fit', () => {
    expect(measured('2*3')).toBeNull()
    expect(measured('secret*people')).toBeNull()
    expect(measured('money + people')).toBeNull()
  })
})
