/** Who reads whom, family by family, and how each effect goes along the baseline run. */

import type { LinkSign, StructureLink } from '../../../shared/model/structure.ts'
import { type BoundTree, type Reading, readingsOf, type SeriesReading } from '../model/bound-tree.ts'
import { itemRead } from '../model/item-read.ts'
import type { Model } from '../model/model.ts'
import type { Standpoint } from '../run/evaluate.ts'
import type { Simulation } from '../run/simulation.ts'
import { keyOf } from './families.ts'
import { tellPartials } from './partials.ts'

/** Of an effect in one year: the sign, `0` where nothing moved, NaN where elements go different ways. */
export type YearSign = number

/** A link with what the loops are reckoned from. */
export interface WeighedLink extends StructureLink {
  /** For each year after the base year. */
  readonly signs: readonly YearSign[]
  /** For each year after the base year: how far the mean element of the reader moves when all elements that are read move by one. */
  readonly gains: readonly number[]
  /** Whether a loop can run along it: the own run is read, of this year or of last year. */
  readonly carries: boolean
}

/** Effects against the others that together are below this part of all do not count: a mean of shares, a last bit. */
const NEGLIGIBLE = 0.01

/**
 * Every pair of families of which the second reads the first, in the order of readers and of their formulas. Only formulas of the
 * later years count: what holds in the base year alone is no part of the structure.
 * @param simulation the baseline run, along which the effects are worked out.
 */
export function linksOf(model: Model, simulation: Simulation): readonly WeighedLink[] {
  const years = model.years.length - 1
  const links = new Map<string, Gathered>()
  for (const equation of model.equations)
    for (const reading of readingsOf(equation.tree)) {
      const [from, to] = [keyOf(itemRead(model, reading)), keyOf(equation)]
      const link = links.get(`${from} ${to}`) ?? new Gathered(from, to, years)
      links.set(`${from} ${to}`, link)
      link.take(reading)
    }
  const sizes = new Map<string, number>()
  for (const item of [...model.levers, ...model.parameters, ...model.equations])
    sizes.set(keyOf(item), (sizes.get(keyOf(item)) ?? 0) + 1)
  for (const equation of model.equations) {
    const to = keyOf(equation)
    for (let yearIndex = 1; yearIndex <= years; yearIndex += 1) {
      const { slots, baseYear } = model
      const at = { ...simulation, slots, baseYear, yearIndex }
      for (const [reading, derivative] of wholePartials(equation.tree, at))
        links.get(`${keyOf(itemRead(model, reading))} ${to}`)?.add(reading, yearIndex, derivative)
    }
  }
  return [...links.values()].map(link => link.done(sizes.get(link.to) ?? 1))
}

/** The partial derivatives by what is read, of which several places of the formula may have told a part. */
function wholePartials(tree: BoundTree, at: Standpoint): Iterable<readonly [SeriesReading, number]> {
  const sums = new Map<string, [SeriesReading, number]>()
  tellPartials(tree, at, (reading, derivative) => {
    const key = `${reading.slot} ${reading.moment} ${reading.side}`
    const known = sums.get(key)
    if (known === undefined) sums.set(key, [reading, derivative])
    else known[1] += derivative
  })
  return sums.values()
}

interface Effect {
  up: number
  down: number
}

class Gathered {
  readonly from: string
  readonly to: string
  private readonly readings = new Map<string, StructureLink['readings'][number]>()
  /** By moment, then by year after the base year. */
  private readonly effects: Readonly<Record<'now' | 'previous', readonly Effect[]>>

  constructor(from: string, to: string, years: number) {
    this.from = from
    this.to = to
    const none = () => Array.from({ length: years }, () => ({ up: 0, down: 0 }))
    this.effects = { now: none(), previous: none() }
  }

  take(reading: Reading): void {
    const { moment, side } = reading.kind === 'series' ? reading : ({ moment: 'now', side: 'own' } as const)
    this.readings.set(`${moment} ${side}`, { moment, side })
  }

  add({ moment, side }: SeriesReading, yearIndex: number, derivative: number): void {
    if (moment === 'start' || side === 'reference') return
    const effect = this.effects[moment][yearIndex - 1]
    if (effect === undefined) return
    if (derivative > 0) effect.up += derivative
    else effect.down -= derivative
  }

  /**
   * A family that is read of this year and of last year, as growth is, has the sign of this year's reading: last year's says only
   * from where growth is counted.
   */
  done(size: number): WeighedLink {
    const moments = [...this.readings.values()]
      .filter(({ side }) => side === 'own')
      .map(({ moment }) => moment)
    const isNow = moments.includes('now')
    const carries = isNow || moments.includes('previous')
    const effects = this.effects[isNow ? 'now' : 'previous']
    const signs = carries ? effects.map(yearSign) : effects.map(() => 0)
    return {
      from: this.from,
      to: this.to,
      readings: [...this.readings.values()],
      isDelayed: !isNow && moments.includes('previous'),
      sign: overYears(signs),
      signs,
      gains: effects.map(({ up, down }) => (up - down) / size),
      carries,
    }
  }
}

function yearSign({ up, down }: Effect): YearSign {
  if (up + down === 0) return 0
  if (down <= NEGLIGIBLE * (up + down)) return 1
  return up <= NEGLIGIBLE * (up + down) ? -1 : Number.NaN
}

/** One word for the signs of all years; years in which nothing moved do not count. */
export function overYears(signs: readonly YearSign[]): LinkSign {
  const moving = signs.filter(sign => sign !== 0)
  const [first] = moving
  if (first === undefined) return 'none'
  if (moving.some(sign => sign !== first)) return 'mixed'
  return first > 0 ? 'positive' : 'negative'
}
