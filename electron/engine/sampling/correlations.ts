/**
 * Rank correlations between inputs by a Gaussian copula: the unit points of correlated inputs become normal scores, are
 * mixed by the Cholesky factor of their correlation matrix, and become unit points again. Every input keeps its own
 * distribution; a draw depends on no other draw, as an arrangement by ranks (Iman and Conover 1982) would have it.
 */

import type { Correlation, VariedInput } from '../../../shared/analysis/varied.ts'
import type { Fault } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { isConstant } from './distributions.ts'
import { normalBelow, normalQuantile } from './normal.ts'

/** How much of each normal score enters a correlated input. */
export interface Mixture {
  /** Position among the inputs. */
  readonly input: number
  /** Positions and weights, this input's own last. */
  readonly parts: readonly { readonly input: number; readonly weight: number }[]
}

/** A pivot below this is rounding: the input follows wholly from those before it. */
const NOTHING = 1e-10

/** Pairs whose correlations exclude each other, for correlations that are each without fault. */
export function groupFaults(inputs: readonly VariedInput[], correlations: readonly Correlation[]): Fault[] {
  return groupsOf(inputs, correlations).flatMap(group => {
    if (mixturesOf(group, inputs, correlations) !== null) return []
    const ids = group.map(input => inputs[input]?.id ?? '')
    const pairs = correlations.filter(({ first }) => ids.includes(first))
    return [
      {
        code: 'analysis.correlations-impossible',
        args: { firsts: pairs.map(({ first }) => first), seconds: pairs.map(({ second }) => second) },
      },
    ]
  })
}

/** What is wrong with one correlation by itself: unknown or constant inputs, an input with itself, a pair given before. */
export function pairFaults(
  inputs: readonly VariedInput[],
  correlations: readonly Correlation[],
  index: number,
): Fault[] {
  const one = correlations[index]
  if (one === undefined) return []
  const { first, second, rank } = one
  const unknown = [first, second].filter(id => !inputs.some(input => input.id === id))
  if (unknown.length > 0)
    return unknown.map(id => {
      const near = nearWords(
        id,
        inputs.map(input => input.id),
      )
      return { code: 'analysis.correlation-unknown', args: { input: id, near } }
    })
  if (first === second) return [{ code: 'analysis.correlation-same', args: { input: first } }]
  if (!(Math.abs(rank) <= 1)) return [{ code: 'analysis.correlation-range', args: { first, second } }]
  const isRepeated = correlations.slice(0, index).some(other => pairOf(other) === pairOf(one))
  if (isRepeated) return [{ code: 'analysis.correlation-twice', args: { first, second } }]
  return inputs
    .filter(({ id, distribution }) => (id === first || id === second) && isConstant(distribution))
    .map(({ id }) => ({ code: 'analysis.correlation-constant', args: { input: id } }))
}

function pairOf({ first, second }: Correlation): string {
  return [first, second].sort().join(' ')
}

/** How the correlated inputs are mixed; the others keep their points. The correlations must be ones without faults. */
export function mixtures(inputs: readonly VariedInput[], correlations: readonly Correlation[]): Mixture[] {
  return groupsOf(inputs, correlations).flatMap(group => mixturesOf(group, inputs, correlations) ?? [])
}

/**
 * Replaces the unit points of correlated inputs.
 * @param units by input, then by draw.
 */
export function correlate(units: readonly Float64Array[], mixed: readonly Mixture[]): Float64Array[] {
  const scores = new Map(
    mixed.map(({ input }) => [input, units[input]?.map(normalQuantile) ?? new Float64Array()]),
  )
  const result = [...units]
  for (const { input, parts } of mixed) {
    // The first of a group is itself.
    if (parts.length < 2) continue
    const sums = new Float64Array(units[input]?.length ?? 0)
    for (const part of parts) {
      const score = scores.get(part.input)
      for (let draw = 0; draw < sums.length; draw += 1)
        sums[draw] = (sums[draw] ?? 0) + part.weight * (score?.[draw] ?? 0)
    }
    result[input] = sums.map(score => Math.min(Math.max(normalBelow(score), 2 ** -53), 1 - 2 ** -53))
  }
  return result
}

/** Positions of the inputs that hang together by correlations, in their own order. */
function groupsOf(inputs: readonly VariedInput[], correlations: readonly Correlation[]): number[][] {
  const positions = new Map(inputs.map(({ id }, position) => [id, position]))
  const groups: Set<number>[] = []
  for (const { first, second } of correlations) {
    const pair = [positions.get(first), positions.get(second)].filter(position => position !== undefined)
    const touched = groups.filter(group => pair.some(position => group.has(position)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...touched.flatMap(group => [...group]), ...pair]))
  }
  return groups.map(group => [...group].sort((a, b) => a - b))
}

/** Rows of the Cholesky factor of a group; null where its correlations exclude each other. */
function mixturesOf(
  group: readonly number[],
  inputs: readonly VariedInput[],
  correlations: readonly Correlation[],
): Mixture[] | null {
  const rows: number[][] = []
  for (const [place, input] of group.entries()) {
    const row: number[] = []
    for (let before = 0; before < place; before += 1) {
      const other = rows[before] ?? []
      let rest = normalCorrelation(inputs[input]?.id, inputs[group[before] ?? 0]?.id, correlations)
      for (let k = 0; k < before; k += 1) rest -= (row[k] ?? 0) * (other[k] ?? 0)
      const pivot = other[before] ?? 0
      if (pivot === 0 && Math.abs(rest) > Math.sqrt(NOTHING)) return null
      row.push(pivot === 0 ? 0 : rest / pivot)
    }
    const square = 1 - row.reduce((sum, weight) => sum + weight * weight, 0)
    if (square < -NOTHING) return null
    rows.push([...row, square < NOTHING ? 0 : Math.sqrt(square)])
  }
  return group.map((input, place) => ({
    input,
    parts: (rows[place] ?? []).map((weight, k) => ({ input: group[k] ?? 0, weight })),
  }))
}

/** The correlation of normal scores whose rank correlation is the one asked for: 2 sin(π/6 · rank) (Pearson 1907). */
function normalCorrelation(
  first: string | undefined,
  second: string | undefined,
  correlations: readonly Correlation[],
): number {
  const found = correlations.find(
    one => (one.first === first && one.second === second) || (one.first === second && one.second === first),
  )
  if (found === undefined) return 0
  if (Math.abs(found.rank) === 1) return found.rank
  return 2 * sine((Math.PI / 6) * found.rank)
}

/** The sine of at most π/6, by its series: `Math.sin` differs between engines. */
function sine(x: number): number {
  let term = x
  let sum = x
  for (let odd = 3; odd < 21; odd += 2) {
    term *= (-x * x) / (odd * (odd - 1))
    sum += term
  }
  return sum
}
