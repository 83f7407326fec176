/** A model with a scenario's own formulas: closed forms, and what is refused. */

import { describe, expect, it } from 'vitest'
import { modelFor } from '../../electron/engine/model/model-for.ts'
import { ownFormulaFaults, withOwnFormulas } from '../../electron/engine/model/own-formulas.ts'
import { answerScenarios } from '../../electron/engine/run/answer-scenarios.ts'
import { runResult } from '../../electron/engine/run/result.ts'
import { simulate } from '../../electron/engine/run/simulate.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { ChangedFormula, OwnFormula, OwnIndicator } from '../../shared/scenario/own-formula.ts'
import { modelOf } from './compile-small.ts'
import { constant, points, scenario } from './scenarios.ts'
import { shippedModel } from './shipped-model.ts'
import { check, equation, lever, parameter } from './small-pack.ts'

/** A stock from 100 with an inflow and a yearly rate, and twice the stock; 2024 to 2030, outturn to 2025. */
const model = modelOf({
  levers: [
    lever({ id: 'inflow', path: { 2024: 10 }, range: { min: 0, max: 100, step: 1 } }),
    lever({
      id: 'rate',
      kind: 'assumption',
      path: { 2024: 0.1 },
      range: { min: -0.5, max: 0.5, step: 0.001 },
    }),
  ],
  parameters: [parameter({ id: 'weight', value: 0.5 })],
  equations: [
    equation('stock', 'prev(stock) + inflow', { start: '100' }),
    equation('twice', '2*stock'),
    equation('left', 'stock - twice*weight'),
    equation('by_line', 'share[line]*stock', { over: ['asked'] }),
    equation('cell', 'stock', { over: ['group', 'area'] }),
  ],
  checks: [check('no_less', 'stock', { test: 'not_negative' })],
})

function indicator(id: string, formula: string, unit = '1'): OwnIndicator {
  return { kind: 'indicator', id, label: `Label of ${id}`, unit, formula, note: '' }
}

function changed(id: string, formula: string): ChangedFormula {
  return { kind: 'changed', id, formula, note: '' }
}

const withFormulas = (formulas: readonly OwnFormula[], of: Scenario = scenario()): Scenario => ({
  ...of,
  formulas: [...formulas],
})

/** Values of a series in a scenario of the small model, 2024 to 2030. */
function seriesOf(id: string, of: Scenario): number[] {
  const own = modelFor(model, of)
  return runResult(own, of, simulate(own, of), [id]).run.series[id] ?? []
}

/** What is wrong with formulas, in short; every fault has its sentence in both languages. */
function told(...formulas: OwnFormula[]): string[] {
  return ownFormulaFaults(model, formulas).map(({ index, fault, span }) => {
    saidWell(fault)
    return `${index} ${fault.code}${span === null ? '' : ` ${span.offset}+${span.length}`}`
  })
}

function saidWell(fault: Fault): void {
  for (const language of languages) {
    const sentence = sayFault(fault, language)
    expect(sentence).not.toBe(fault.code)
    expect(sentence).not.toMatch(/undefined|NaN|“”|\[object/)
  }
}

function refusalOf(act: () => unknown): readonly Fault[] {
  try {
    act()
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
  throw new Error('nothing was refused')
}

describe('an indicator', () => {
  it('is worked out in every year, the base year too', () => {
    const own = withFormulas([indicator('own_half', 'stock/2')])
    expect(seriesOf('own_half', own)).toEqual([50, 55, 60, 65, 70, 75, 80])
  })

  it('may read levers, parameters, the base year, the baseline and other indicators', () => {
    const own = withFormulas(
      [
        indicator('own_sum', 'own_part + stock - start(stock)'),
        indicator('own_part', 'inflow*weight + stock - ref(stock)'),
      ],
      scenario({ inflow: constant(20) }),
    )
    expect(seriesOf('own_part', own)).toEqual([5, 5, 20, 30, 40, 50, 60])
    expect(seriesOf('own_sum', own)).toEqual([5, 15, 50, 80, 110, 140, 170])
  })

  it('may read the year before where it says what it is in the base year', () => {
    const growth = { ...indicator('own_growth', 'stock/prev(stock) - 1'), start: 'rate' }
    const before = { ...indicator('own_before', 'prev(own_growth)'), start: '2*own_growth' }
    const own = withFormulas([growth, before])
    expect(seriesOf('own_growth', own).slice(0, 3)).toEqual([0.1, 110 / 100 - 1, 120 / 110 - 1])
    expect(seriesOf('own_before', own).slice(0, 3)).toEqual([0.2, 0.1, 110 / 100 - 1])
  })

  it('may sum over elements', () => {
    const own = withFormulas([indicator('own_all', 'sum(by_line[asked], asked)/stock')])
    expect(seriesOf('own_all', own)[3]).toBe(
      (seriesOf('share[culture]', own)[3] ?? 0) + (seriesOf('share[health]', own)[3] ?? 0),
    )
  })

  it('moves nothing else by a single bit', () => {
    const plain = scenario({ inflow: points({ 2028: 60 }) })
    const own = withFormulas([indicator('own_half', 'stock/2'), indicator('own_more', 'own_half^2')], plain)
    const before = runResult(model, plain, simulate(model, plain), 'all')
    const variant = modelFor(model, own)
    const after = runResult(variant, own, simulate(variant, own), 'all')
    const { own_half: _, own_more: __, ...series } = after.run.series
    expect({ ...after.run, series }).toEqual(before.run)
  })
})

describe('a changed formula', () => {
  it('holds from the year after the base year on, and the base year stays what it was', () => {
    const own = withFormulas([changed('twice', '3*stock')])
    expect(seriesOf('twice', own)).toEqual([200, 330, 360, 390, 420, 450, 480])
    expect(seriesOf('left', own)).toEqual([0, -55, -60, -65, -70, -75, -80])
  })

  it('moves the baseline as an assumption does', () => {
    const own = withFormulas([changed('twice', '3*stock')], scenario({ inflow: constant(20) }))
    const [answer] = answerScenarios(model, [own], ['twice'])
    expect(answer?.reference.twice).toEqual([200, 330, 360, 390, 420, 450, 480])
    expect(answer?.run.series.twice).toEqual([200, 330, 390, 450, 510, 570, 630])
  })

  it('may read the year before, and says of its element what its family would', () => {
    const own = withFormulas([
      changed('stock', 'prev(stock)*2'),
      changed('by_line[culture]', 'share[line]*stock*2'),
    ])
    expect(seriesOf('stock', own)).toEqual([100, 200, 400, 800, 1600, 3200, 6400])
    const [shares, culture] = [seriesOf('share[culture]', own), seriesOf('by_line[culture]', own)]
    expect(culture[1]).toBe((shares[1] ?? 0) * 200 * 2)
  })
})

describe('a model without own formulas', () => {
  it('is itself', () => {
    expect(withOwnFormulas(model, [])).toBe(model)
    expect(modelFor(model, scenario())).toBe(model)
  })

  it('does not run a scenario that has some', () => {
    const own = withFormulas([indicator('own_half', 'stock/2')])
    expect(() => simulate(model, own)).toThrow('without its formulas')
  })
})

describe('formulas are refused', () => {
  const half = indicator('own_half', 'stock/2')

  it.each<[string, OwnFormula[], string[]]>([
    ['that name what is not there', [indicator('own_a', '1 + stok')], ['0 own.unknown-name 4+4']],
    ['that are no formula', [indicator('own_a', 'stock =')], ['0 formula.assignment 6+1']],
    [
      'for an element that is not there',
      [indicator('own_a', 'by_line[infra]')],
      ['0 own.element-missing 0+14'],
    ],
    ['of an id that stands twice', [half, half], ['1 own.duplicate']],
    ['of a unit that is not there', [indicator('own_a', '1', 'furlong')], ['0 own.unknown-unit']],
    ['for a variable that is not there', [changed('stok', '1')], ['0 own.unknown-variable']],
    ['for a lever', [changed('inflow', '1')], ['0 own.lever']],
    ['for a parameter', [changed('weight', '1')], ['0 own.parameter']],
    ['for an indicator', [half, changed('own_half', '1')], ['1 own.duplicate']],
    [
      'that read the year before in the base year',
      [indicator('own_a', 'prev(stock)')],
      ['0 own.reads-last-year'],
    ],
    [
      'that read the year before of the base year',
      [{ ...indicator('own_a', 'prev(stock)'), start: 'prev(stock)' }],
      ['0 own.start-reads-last-year'],
    ],
    [
      'that name in the base year what is not there',
      [{ ...indicator('own_a', 'prev(stock)'), start: '2*stok' }],
      ['0 own.unknown-name 2+4'],
    ],
    [
      'that read themselves in the base year',
      [{ ...indicator('own_a', 'prev(own_a) + 1'), start: 'own_a' }],
      ['0 own.loop'],
    ],
    ['of the model that read an indicator', [half, changed('twice', 'own_half')], ['1 own.reads-indicator']],
    ['that read themselves', [indicator('own_a', 'own_a + 1')], ['0 own.loop']],
    [
      'that read one another, once',
      [half, indicator('own_a', 'own_b'), indicator('own_b', '2*own_a')],
      ['1 own.loop'],
    ],
    ['that make the model read itself', [changed('stock', 'left')], ['0 own.loop']],
  ])('%s', (_, formulas, expected) => {
    expect(told(...formulas)).toEqual(expected)
  })

  it('whose sums are too large together', () => {
    const body = `max(cell[group, area]${',1'.repeat(450)})`
    const many = Array.from({ length: 50 }, (_, index) =>
      indicator(`own_${index}`, `sum(${body}, group, area)`),
    )
    expect(told(...many.slice(0, 5))).toEqual([])
    expect(told(...many).at(-1)).toMatch(/^49 own.too-large/)
  })

  it('with all that is wrong with them at once, in the order of the list', () => {
    expect(told(indicator('own_a', 'stok'), half, indicator('own_b', '2 x'))).toEqual([
      '0 own.unknown-name 0+4',
      '2 formula.implicit-multiplication 2+1',
    ])
  })

  it('naming every member of a loop', () => {
    const faults = refusalOf(() => withOwnFormulas(model, [changed('stock', 'left')]))
    expect(faults[0]?.args.members).toBe('stock -> left -> stock')
  })

  it('that leave the numbers in some year, with the year and what they read', () => {
    const own = withFormulas([indicator('own_a', 'stock/(stock - 130)')])
    const [fault] = refusalOf(() => simulate(modelFor(model, own), own))
    expect(fault).toMatchObject({
      code: 'own.no-number',
      args: { variable: 'own_a', year: 2027, reads: ['stock = 130'] },
    })
  })

  it('that break a check of the model, saying that a changed formula is in force', () => {
    const own = withFormulas([changed('stock', 'prev(stock) - 40')])
    const faults = refusalOf(() => simulate(modelFor(model, own), own))
    expect(faults.map(({ code }) => code)).toEqual(['run.check-failed', 'own.changed-in-force'])
    expect(faults[1]?.args.ids).toEqual(['stock'])
    faults.forEach(saidWell)
  })

  it('whose parts add up to another unit, operands named', async () => {
    const shipped = await shippedModel()
    const [fault] = ownFormulaFaults(shipped, [indicator('own_a', 'grdp + pop', 'bn_vnd')])
    expect(fault?.fault.code).toMatch(/^unit\./)
    if (fault !== undefined) saidWell(fault.fault)
  })

  it('whose base year measures something else than their other years', async () => {
    const shipped = await shippedModel()
    const growth = indicator('own_a', 'grdp/prev(grdp) - 1', 'share')
    expect(ownFormulaFaults(shipped, [{ ...growth, start: '0.06' }])).toEqual([])
    const [fault] = ownFormulaFaults(shipped, [{ ...growth, start: 'grdp' }])
    expect(fault?.fault.code).toMatch(/^unit\./)
    expect(fault?.field).toBe('start')
  })
})
