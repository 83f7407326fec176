/** A model with a scenario's own formulas has the bits of a pack that says them, by every way of running it. */

import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { batchInJavaScript } from '../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import { compileModel } from '../../electron/engine/model/compile.ts'
import { withExecuted } from '../../electron/engine/model/executed.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { modelFor } from '../../electron/engine/model/model-for.ts'
import { withOwnFormulas } from '../../electron/engine/model/own-formulas.ts'
import { parameterValues, recordWithLevers } from '../../electron/engine/run/lever-paths.ts'
import { loadPack } from '../../electron/services/pack.ts'
import { FaultError } from '../../shared/faults.ts'
import type { Pack } from '../../shared/model/pack.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { OwnFormula } from '../../shared/scenario/own-formula.ts'
import { shippedPreset } from './shipped-preset.ts'

let pack: Pack
let model: Model
const programme = shippedPreset('programme')

beforeAll(async () => {
  pack = await loadPack(fileURLToPath(new URL('../../seeds', import.meta.url)))
  model = compiled(pack)
})

function compiled(of: Pack): Model {
  const result = compileModel(of)
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.model
}

/** Both runs of a scenario, whatever its checks say: [year][slot] of levers and equations, by id. */
function bitsOf(of: Model, scenario: Scenario): ReadonlyMap<string, readonly number[]> {
  const parameters = parameterValues(of, scenario)
  const reference = recordWithLevers(of, scenario, 'assumptions')
  of.runAllYears(reference, reference, parameters)
  const own = recordWithLevers(of, scenario, 'all')
  of.runAllYears(own, reference, parameters)
  return new Map(
    [...of.slotById].map(([id, slot]) => [
      id,
      of.years.flatMap((_, year) => [own, reference].map(record => record[year * of.slots + slot] ?? 0)),
    ]),
  )
}

/** What a critic does with a formula; the unit stays. */
const twists: readonly ((formula: string) => string)[] = [
  formula => `1.07*(${formula})`,
  formula => `(${formula})*exp(-0.01*t_idx)`,
  formula => `max(0.9*(${formula}), 0.5*(${formula}))`,
  formula => `(${formula}) - 0.02*(${formula})`,
]

describe('the shipped model with a changed formula', () => {
  it('has the bits of a pack that says it, whichever it is, and so have both runs', () => {
    const families = Map.groupBy(model.equations, ({ formula, family }) => `${family} ${formula}`)
    const own = [...families.values()]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: own.length - 1 }), fc.constantFrom(...twists), (at, twist) => {
        const members = own[at] ?? []
        const [first] = members
        if (first === undefined) return
        const formulas = members.map(
          ({ id, formula }): OwnFormula => ({ kind: 'changed', id, formula: twist(formula), note: '' }),
        )
        const said: Pack = {
          ...pack,
          equations: pack.equations.map(each =>
            each.formula === first.formula && each.id.split('[')[0] === first.family
              ? { ...each, formula: twist(each.formula), start: each.start ?? each.formula }
              : each,
          ),
        }
        expect(bitsOf(withOwnFormulas(model, formulas), programme)).toEqual(bitsOf(compiled(said), programme))
      }),
      { numRuns: 12, seed: 7 },
    )
  })

  it('keeps every bit of the base year', () => {
    const formulas = model.equations
      .slice(0, 50)
      .map(({ id, formula }): OwnFormula => ({ kind: 'changed', id, formula: `2*(${formula})`, note: '' }))
    const before = bitsOf(model, programme)
    for (const [id, values] of bitsOf(withOwnFormulas(model, formulas), programme))
      expect(values.slice(0, 2)).toEqual(before.get(id)?.slice(0, 2))
  })

  it('changes no bit where the formula is the model’s own', () => {
    const formulas = model.equations
      .slice(100, 150)
      .map(({ id, formula }): OwnFormula => ({ kind: 'changed', id, formula, note: '' }))
    expect(bitsOf(withOwnFormulas(model, formulas), programme)).toEqual(bitsOf(model, programme))
  })
})

describe('the shipped model with indicators', () => {
  it('changes no bit of anything else', () => {
    const before = bitsOf(model, programme)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...model.equations), { minLength: 1, maxLength: 20 }), read => {
        const formulas = read.map(
          ({ id, unit }, index): OwnFormula => ({
            ...{ kind: 'indicator', id: `own_${index}`, label: id, unit, note: '' },
            formula: index === 0 ? `2*${id}` : `ref(${id}) - start(${id})/3`,
          }),
        )
        const after = bitsOf(withOwnFormulas(model, formulas), programme)
        for (const [id, values] of before) expect(after.get(id)).toEqual(values)
        expect(after.size).toBe(before.size + formulas.length)
      }),
      { numRuns: 10, seed: 7 },
    )
  })
})

describe('formulas with what really came about', () => {
  it('give way to it, in that year', () => {
    const formulas: OwnFormula[] = [{ kind: 'changed', id: 'grdp', formula: '1.1*prev(grdp)', note: '' }]
    const executed = [{ item: 'grdp', year: 2027, value: 2_000_000, source: '' }]
    const own = modelFor(model, { formulas }, executed)
    const grdp = bitsOf(own, programme).get('grdp') ?? []
    const at = (year: number) => grdp[2 * (year - model.baseYear)]
    expect(at(2027)).toBe(2_000_000)
    expect(at(2028)).toBe(1.1 * 2_000_000)
    expect(() =>
      withExecuted(own, [{ ...(executed[0] ?? { value: 0, year: 0 }), item: 'own_a', source: '' }]),
    ).toThrow(FaultError)
  })
})

describe('a batch', () => {
  it('has the same bits by WebAssembly as by generated code', () => {
    const formulas: OwnFormula[] = [
      { kind: 'changed', id: 'grdp', formula: '1.05*prev(grdp)', note: '' },
      {
        kind: 'indicator',
        id: 'own_a',
        label: 'A',
        unit: 'share',
        formula: 'exp(-grdp/ref(grdp))',
        note: '',
      },
    ]
    const scenario = { ...programme, formulas }
    const own = modelFor(model, scenario)
    const batch = { draws: 3, scenario, inputs: [], outputs: [...own.slotById.values()] }
    const [one, other] = [batchInJavaScript(own)(batch), batchInWebAssembly(own)(batch)]
    batch.outputs.forEach((_, output) => {
      for (let year = 0; year < own.years.length; year += 1)
        expect(other.column(output, year)).toEqual(one.column(output, year))
    })
  })
})
