/** Differential evolution (Storn and Price 1997, rand/1/bin) under the rules of Deb (2000): looks for a good valley in the whole box. */

import { randomUnit } from '../../sampling/philox.ts'
import { type Candidate, isBetter, type Look, type Place } from './candidate.ts'

export interface Evolution {
  readonly seed: number
  readonly dimensions: number
  /** At least five. */
  readonly population: number
  readonly generations: number
  /** Places that are among the first ones. */
  readonly starts: readonly Place[]
}

/** Part of a difference that is added, drawn anew for each child between these; and how often a child takes a number of it. */
const WEIGHT = { least: 0.4, most: 0.9 }
const CROSSOVER = 0.9

/** The last generation. Each generation is one batch; the same seed gives the same one. */
export function evolved(look: Look, evolution: Evolution): readonly Candidate[] {
  const { seed, dimensions, population, generations, starts } = evolution
  let living = look(
    Array.from(
      { length: population },
      (_, row) =>
        starts[row] ??
        Array.from({ length: dimensions }, (__, column) => randomUnit(seed, 'value', column, row)),
    ),
  )
  for (let generation = 1; generation <= generations; generation += 1) {
    const children = look(living.map((_, row) => childOf(living, row, seed, generation * population + row)))
    living = living.map((parent, row) => {
      const child = children[row]
      return child !== undefined && !isBetter(parent, child) ? child : parent
    })
  }
  return living
}

function childOf(living: readonly Candidate[], own: number, seed: number, row: number): Place {
  const draw = (column: number) => randomUnit(seed, 'value', column, row)
  const [base, plus, minus] = othersThan(own, living.length, draw).map(index => living[index]?.place ?? [])
  const parent = living[own]?.place ?? []
  const weight = WEIGHT.least + (WEIGHT.most - WEIGHT.least) * draw(3)
  const sure = Math.floor(draw(4) * parent.length)
  return parent.map((before, column) => {
    if (column !== sure && draw(5 + column) >= CROSSOVER) return before
    const moved = (base?.[column] ?? 0) + weight * ((plus?.[column] ?? 0) - (minus?.[column] ?? 0))
    // Beyond the box: half of the way to its wall, so that a wall can be reached but is no trap.
    return moved < 0 ? (base?.[column] ?? 0) / 2 : moved > 1 ? (1 + (base?.[column] ?? 1)) / 2 : moved
  })
}

/** Three different members, none of them the own one. */
function othersThan(own: number, population: number, draw: (column: number) => number): number[] {
  const taken = [own]
  for (let column = 0; column < 3; column += 1) {
    let member = Math.floor(draw(column) * population)
    while (taken.includes(member)) member = (member + 1) % population
    taken.push(member)
  }
  return taken.slice(1)
}
