/** What the units and constants of a model measure, in the base year or after it. */

import type { Model } from '../model/model.ts'
import { type Measure, measureOf, PURE, product } from './measure.ts'

/** Looked up once for a model and kind of year. */
export class UnitMeasures {
  private readonly byUnit: ReadonlyMap<string, Measure | null>
  private readonly unitByConstant: ReadonlyMap<string, string>

  constructor(model: Model, isStart: boolean) {
    const { units, constants, prices } = model.head
    const measures = new Map(units.map(unit => [unit.id, measureOf(unit)]))
    const deflator = isStart ? model.equations.find(({ id }) => id === prices?.deflator) : undefined
    const same = sameAtOne(measures.get(deflator?.unit ?? '') ?? PURE)
    this.byUnit = new Map(
      [...measures].map(([id, measure]) => [id, measure === null ? null : replaced(measure, same)]),
    )
    this.unitByConstant = new Map(constants.map(({ id, unit }) => [id, unit]))
  }

  /** Null where the unit does not say what it measures. */
  of(unit: string): Measure | null {
    return this.byUnit.get(unit) ?? null
  }

  /** What the unit of a constant measures. */
  ofConstant(id: string): Measure | null {
    return this.of(this.unitByConstant.get(id) ?? '')
  }
}

/** A ratio of two quantities that is 1 makes them the same: what each is replaced by. */
function sameAtOne({ powers }: Measure): ReadonlyMap<string, string> {
  const above = Object.entries(powers).filter(([, power]) => power === 1)
  const below = Object.entries(powers).filter(([, power]) => power === -1)
  const [[kept] = [], [other] = []] = [above[0], below[0]]
  return kept === undefined || other === undefined ? new Map() : new Map([[other, kept]])
}

function replaced({ powers, decades }: Measure, same: ReadonlyMap<string, string>): Measure {
  return Object.entries(powers).reduce<Measure>(
    (whole, [quantity, power]) =>
      product(whole, { powers: { [same.get(quantity) ?? quantity]: power }, decades: 0 }),
    { powers: {}, decades },
  )
}
