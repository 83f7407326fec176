/** Constants of a pack: numbers that formulas call by name. */

import { describe, expect, test } from 'vitest'
import { batchInJavaScript } from '../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import { catalogueOf } from '../../electron/engine/model/catalogue.ts'
import { equationViews } from '../../electron/engine/model/equation-view.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { walkAllYears } from '../../electron/engine/run/evaluate.ts'
import type { ConstantDefinition } from '../../shared/model/definition.ts'
import { allSlots, compared } from './batch/same-bits.ts'
import { modelOf, onlyFault, told } from './compile-small.ts'
import { scenario } from './scenarios.ts'
import { type Additions, equation, smallHead, words } from './small-pack.ts'

const constant = (id: string, value: number, more: Partial<ConstantDefinition> = {}): ConstantDefinition => ({
  id,
  value,
  unit: '1',
  label: words(id),
  ...more,
})

/** A family and a start that read the constants, or the numbers themselves. */
function written(months: string, little: string): Additions['equations'] {
  return [
    equation('x', `prev(x[line])*${months}/13 + sum(plan[line]*${little}, line)`, {
      over: ['line'],
      start: `-${months}`,
    }),
    equation('y', `max(${little}, growth - ${months})`),
  ]
}

const named = modelOf({
  head: { constants: [constant('months', 12), constant('little', 1e-9), constant('loss', -0.25)] },
  equations: [...(written('months', 'little') ?? []), equation('z', 'growth*loss - loss')],
})
const bare = modelOf({
  equations: [...(written('12', '0.000000001') ?? []), equation('z', 'growth*(-0.25) - (-0.25)')],
})

/** All values of the run without changes, as its own reference. */
function values(model: Model, run: Model['runAllYears']): Float64Array {
  const record = new Float64Array(model.slots * model.years.length)
  for (const index of model.years.keys())
    for (const { slot, defaults } of model.levers) record[index * model.slots + slot] = defaults[index] ?? 0
  run(
    record,
    record,
    Float64Array.from(model.parameters, ({ value }) => value),
  )
  return record
}

describe('a constant in a formula', () => {
  test('has the bits of the number that it is, by generated code and by the walk through the trees', () => {
    const expected = values(bare, bare.runAllYears)
    expect(values(named, named.runAllYears)).toEqual(expected)
    expect(
      values(named, (own, reference, parameters) => walkAllYears(named, own, reference, parameters)),
    ).toEqual(expected)
    expect(expected.some(value => value < -10)).toBe(true)
  })

  test('has the same bits in a batch, by JavaScript and by WebAssembly', () => {
    const batch = { scenario: scenario(), draws: 1, inputs: [], outputs: allSlots(named) }
    const [own, other] = [batchInJavaScript(named), batchInWebAssembly(named)]
    expect(compared(named, batch, [own, other]).differences).toEqual([])
    expect(compared(named, batch, [other, batchInWebAssembly(bare)]).differences).toEqual([])
  })

  test('is shown by its name, and is no input that can be varied', () => {
    const view = equationViews(named)('y')
    expect(view.uses).toEqual(['growth'])
    expect(view.formula?.tree).toMatchObject({
      operands: [
        { kind: 'number', value: 1e-9, constant: 'little' },
        { right: { kind: 'number', value: 12, constant: 'months' } },
      ],
    })
  })

  test('stands in the catalogue with its value, unit and words', () => {
    expect(catalogueOf(named).constants.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['months', 12, '1'],
      ['little', 1e-9, '1'],
      ['loss', -0.25, '1'],
    ])
  })
})

describe('a pack is refused', () => {
  const months = constant('months', 12)

  test('whose formula names a constant that there is not, with the nearest that there is', () => {
    const fault = onlyFault({
      head: { constants: [months] },
      equations: [equation('x', 'months*growth'), equation('y', 'month*growth')],
    })
    expect(fault).toMatchObject({ code: 'model.unknown-name', args: { name: 'month', near: ['months'] } })
  })

  test('whose constant no formula names', () => {
    expect(onlyFault({ head: { constants: [months] } })).toMatchObject({
      code: 'model.unused-constant',
      args: { id: 'months' },
    })
  })

  test('with two constants of one name, or one named like a variable or a word of formulas', () => {
    const reading = [equation('x', 'months*growth')]
    const codes = (...constants: ConstantDefinition[]) => told({ head: { constants }, equations: reading })
    expect(codes(months, constant('months', 13))).toContain('model.duplicate-id')
    expect(codes(months, constant('envelope', 13))).toContain('model.duplicate-id')
    expect(codes(months, constant('line', 13))).toContain('model.name-is-dimension')
    expect(codes(months, constant('year', 13))).toContain('model.reserved-name')
  })

  test('whose constant has a unit that there is not', () => {
    const given = { head: { constants: [constant('months', 12, { unit: 'bm' })] } }
    expect(told({ ...given, equations: [equation('x', 'months*growth')] })).toEqual(['model.unknown-unit'])
  })

  test('whose formula reads a constant in another year, run or element', () => {
    const codes = (formula: string) =>
      told({ head: { constants: [months] }, equations: [equation('x', formula, { start: 0 })] })
    expect(codes('prev(months)')).toEqual(['equations.yaml:1:17 model.constant-in-time'])
    expect(codes('ref(months)')).toEqual(['equations.yaml:1:16 model.constant-in-time'])
    expect(codes('months[culture]')).toEqual(['equations.yaml:1:12 model.subscript-count'])
  })

  test('whose unit measures a quantity that is not among those it lists', () => {
    const odd = {
      id: 'odd',
      label: words('odd'),
      scale: 1,
      decimals: 0,
      percent: false,
      measures: { persn: 1 },
    }
    const quantities = [{ id: 'person', label: words('person') }]
    const fault = onlyFault({ head: { quantities, units: [...smallHead.units, odd] } })
    expect(fault).toMatchObject({
      code: 'model.unlisted-quantity',
      args: { id: 'odd', quantity: 'persn', near: ['person'] },
    })
  })
})
