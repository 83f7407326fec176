/**
 * Which results a change moved most. Results of all units are compared by how far each moved within its own spread: the change of the
 * year over the distance between the least and the greatest value that the result takes in all years, before and after the change.
 * A result by which a target or a headline is judged counts in full, any other of a board by half. What is too small to be shown in
 * the unit's own digits did not move.
 */

import type { Catalogue, CatalogueVariable } from '../../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { shownIn } from '../../../../shared/reading/prices/price-basis.ts'
import type { PriceBasis } from '../../../../shared/scenario/view.ts'
import { smallestShown } from '../attribution/attribution-view.ts'
import type { Impact } from './impact.ts'

/** A result that moved, in the unit in which the screen shows it. */
export interface Mover {
  readonly variable: CatalogueVariable
  readonly unit: UnitDefinition
  readonly before: number
  readonly after: number
}

export interface Movers {
  readonly year: number
  /** The one that moved most first. */
  readonly list: readonly Mover[]
}

const MOST = 5
const WEIGHT = { judged: 1, other: 0.5 }
/** Spread that a result has at least, in its last shown digits: what hardly ever moves is not first because it stirred. */
const LEAST_SPREAD = 20

/** Results that can be named: those of targets, headlines and boards, in this order. */
export function followedResults({ targets, headlines, boards }: Catalogue): {
  readonly judged: readonly string[]
  readonly other: readonly string[]
} {
  const judged = new Set([...headlines, ...targets].map(({ variable }) => variable))
  const onBoards = boards.flatMap(({ variables, charts }) => [...variables, ...charts])
  return { judged: [...judged], other: [...new Set(onBoards)].filter(id => !judged.has(id)) }
}

/**
 * The results that moved most in the year of the change, or, where none of them moved in it, in the year in which one did most.
 * Empty where none moved at all. Only results whose series came both before and after the change are looked at.
 */
export function moversOf(impact: Impact, catalogue: Catalogue, basis: PriceBasis): Movers {
  const { judged, other } = followedResults(catalogue)
  const results = [
    ...judged.flatMap(id => movement(id, WEIGHT.judged, impact, catalogue, basis)),
    ...other.flatMap(id => movement(id, WEIGHT.other, impact, catalogue, basis)),
  ]
  const inView = impact.year - catalogue.baseYear
  const isInView = results.some(({ scores }) => (scores[inView] ?? 0) > 0)
  const index = isInView ? inView : yearOfMost(results)
  const list = results
    .filter(({ scores }) => (scores[index] ?? 0) > 0)
    .toSorted((one, another) => (another.scores[index] ?? 0) - (one.scores[index] ?? 0))
    .slice(0, MOST)
    .map(({ variable, unit, before, after }) => ({
      variable,
      unit,
      before: before[index] ?? Number.NaN,
      after: after[index] ?? Number.NaN,
    }))
  return { year: catalogue.baseYear + index, list }
}

interface Movement {
  readonly variable: CatalogueVariable
  readonly unit: UnitDefinition
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** By year: how far it moved within its spread, weighted; zero where nothing is to be seen of it. */
  readonly scores: readonly number[]
}

function movement(
  id: string,
  weight: number,
  impact: Impact,
  catalogue: Catalogue,
  basis: PriceBasis,
): Movement[] {
  const [own, then] = [impact.before[id], impact.after[id]]
  if (own === undefined || then === undefined) return []
  const variable = itemOf(catalogue.variables, id)
  const priced = { variable, unit: itemOf(catalogue.units, variable.unit) }
  const { values: before, unit } = shownIn(priced, own, basis, impact.before, catalogue)
  const { values: after } = shownIn(priced, then, basis, impact.after, catalogue)
  const all = [...before, ...after]
  const step = smallestShown(unit)
  const spread = Math.max(Math.max(...all) - Math.min(...all), LEAST_SPREAD * step)
  const scores = before.map((value, year) => {
    const change = Math.abs((after[year] ?? value) - value)
    return change < step / 2 ? 0 : (weight * change) / spread
  })
  return [{ variable, unit, before, after, scores }]
}

function yearOfMost(results: readonly Movement[]): number {
  const years = results[0]?.scores.length ?? 0
  const most = Array.from({ length: years }, (_, year) =>
    Math.max(...results.map(({ scores }) => scores[year] ?? 0)),
  )
  return Math.max(0, most.indexOf(Math.max(...most)))
}
