/** The Hanoi pack balances: its formulas fit their units in kind and in size, and a unit that said another size would be found. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Model } from '../../electron/engine/model/model.ts'
import {
  isPure,
  isSame,
  type Measure,
  measureOf,
  product,
  quotient,
} from '../../electron/engine/units/measure.ts'
import { unitMisfits } from '../../electron/engine/units/unit-misfits.ts'
import { openModel } from '../../electron/services/running-model.ts'
import { languages, type UnitDefinition } from '../../shared/model/definition.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

let model: Model

beforeAll(async () => {
  model = (await openModel(SEEDS)).model
})

function measureOfUnit(id: string): Measure {
  const unit = model.head.units.find(each => each.id === id)
  const measure = unit === undefined ? null : measureOf(unit)
  if (measure === null) throw new Error(`the unit ${id} says what it measures`)
  return measure
}

function number(value: number): Measure {
  return { powers: {}, decades: Math.log10(value) }
}

/** The misfits that a change of one unit makes. */
function misfitsWith(id: string, change: Partial<UnitDefinition>): readonly string[] {
  const units = model.head.units.map(unit => (unit.id === id ? { ...unit, ...change } : unit))
  return unitMisfits({ ...model, head: { ...model.head, units } }).map(misfit => misfit.id)
}

describe('the formulas of the pack', () => {
  it('fit their units in kind and in size, with their starts, and so do its checks and flags', () => {
    expect(unitMisfits(model)).toEqual([])
  })

  it('would not fit, were a unit of another size or of nothing', () => {
    const inUse = new Set([...model.levers, ...model.parameters, ...model.equations].map(({ unit }) => unit))
    const sized = model.head.units.filter(({ id, magnitude }) => inUse.has(id) && magnitude !== undefined)
    expect(sized.length).toBeGreaterThan(12)
    // Jobs only grow by rates: no formula leads from them to anything else.
    const alone = ['thousand_jobs']
    const unseen = (change: Partial<UnitDefinition>) =>
      sized.map(({ id }) => id).filter(id => misfitsWith(id, change).length === 0)
    expect(unseen({ magnitude: 1 })).toEqual(alone)
    expect(unseen({ magnitude: 1, measures: {} })).toEqual(alone)
  })
})

describe('the units of the pack', () => {
  const sizes: Readonly<Record<number, RegExp>> = {
    1e9: /^(bn|tỷ) /,
    1e6: /^(m|triệu) /,
    1e3: /^(thousand|nghìn) /,
  }

  it('have the size that their words say, in both languages', () => {
    const said = /^(bn|tỷ|m|triệu|thousand|nghìn|million|billion) /
    for (const { id, label, magnitude = 1 } of model.head.units)
      for (const language of languages) {
        if (magnitude >= 1e3) expect(label[language], id).toMatch(sizes[magnitude] ?? /never/)
        if (magnitude === 1) expect(label[language], id).not.toMatch(said)
      }
  })

  it('measure quantities that the pack names, each of them in some unit', () => {
    const measured = new Set(model.head.units.flatMap(({ measures = {} }) => Object.keys(measures)))
    expect([...measured].sort()).toEqual(model.head.quantities.map(({ id }) => id).sort())
  })

  it('are led from one price basis to another by the factors that the pack gives', () => {
    const { prices, units } = model.head
    if (prices === undefined) throw new Error('the pack has prices')
    const unitOf = (id: string) => model.equations.find(equation => equation.id === id)?.unit ?? ''
    const [deflator, exchange, population] = [prices.deflator, prices.exchange, prices.population].map(id =>
      measureOfUnit(unitOf(id)),
    )
    if (deflator === undefined || exchange === undefined || population === undefined)
      throw new Error('the pack has prices')
    expect(units.length).toBeGreaterThan(0)
    for (const { unit, constant, usd, per_head: perHead } of prices.units) {
      const money = measureOfUnit(unit)
      expect(isSame(quotient(money, deflator), measureOfUnit(constant)), unit).toBe(true)
      // A value times the factor in the new unit is the same amount.
      for (const [by, converted] of [[exchange, usd] as const, [population, perHead] as const]) {
        if (converted === undefined) continue
        const amount = product(measureOfUnit(converted.unit), number(converted.factor))
        expect(isSame(quotient(money, by), amount), `${unit} to ${converted.unit}`).toBe(true)
      }
    }
  })
})

describe('the constants of the pack', () => {
  it('that convert are one: so many of the small unit as the large one has', () => {
    const conversions = model.head.constants.filter(
      ({ unit }) => Object.keys(measureOfUnit(unit).powers).length === 0,
    )
    expect(conversions.map(({ id }) => id)).toEqual(['million_vnd', 'trillion_vnd'])
    for (const { id, value, unit } of conversions)
      expect(isPure(product(number(value), measureOfUnit(unit))), id).toBe(true)
  })

  it('say what they are there for', () => {
    expect(model.head.constants.filter(({ note }) => note === undefined)).toEqual([])
  })
})
