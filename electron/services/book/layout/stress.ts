/** Places for nodes of a graph that has no direction: near each other on the picture as they are in the graph. */

import type { DiagramPoint } from '../../../../shared/book/diagram.ts'

export interface Sized {
  readonly width: number
  readonly height: number
}

const ROUNDS = 300
/** A page is wider than high, and so are labels. */
const STRETCH = 1.5

/**
 * Centres of nodes by stress majorization (Gansner, Koren and North, Graph drawing by stress majorization, 2004), from a circle in the
 * given order, and then moved apart until no two boxes are nearer than `air`.
 * @param links pairs of numbers of nodes.
 * @param step between neighbours, in pixels.
 */
export function stressPlaces(
  sizes: readonly Sized[],
  links: readonly (readonly [number, number])[],
  step: number,
  air: number,
): readonly DiagramPoint[] {
  const count = sizes.length
  const distances = distancesOf(count, links)
  let places = sizes.map((_, index): DiagramPoint => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    const radius = (step * count) / (2 * Math.PI)
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
  for (let round = 0; round < ROUNDS; round += 1)
    places = places.map((_, index) => pulled(places, distances[index] ?? [], index, step))
  return movedApart(
    places.map(([x, y]): DiagramPoint => [x * STRETCH, y]),
    sizes,
    air,
  )
}

/** Where the others want a node: each at its distance, near ones the more. */
function pulled(
  places: readonly DiagramPoint[],
  distances: readonly number[],
  index: number,
  step: number,
): DiagramPoint {
  const [ownX, ownY] = places[index] ?? [0, 0]
  let [sumX, sumY, weights] = [0, 0, 0]
  places.forEach(([x, y], other) => {
    const wanted = (distances[other] ?? 0) * step
    if (other === index || wanted === 0) return
    const apart = Math.hypot(ownX - x, ownY - y) || 1
    const weight = 1 / (wanted * wanted)
    sumX += weight * (x + (wanted * (ownX - x)) / apart)
    sumY += weight * (y + (wanted * (ownY - y)) / apart)
    weights += weight
  })
  return weights === 0 ? [ownX, ownY] : [sumX / weights, sumY / weights]
}

/** Steps between nodes, whichever way the links lead; between parts that are not linked as many as nodes. */
function distancesOf(count: number, links: readonly (readonly [number, number])[]): readonly number[][] {
  const far = Math.max(2, Math.ceil(Math.sqrt(count)) + 1)
  const table = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (_unused, to) => (from === to ? 0 : far)),
  )
  const set = (from: number, to: number, value: number) => {
    const row = table[from]
    if (row !== undefined) row[to] = value
  }
  for (const [from, to] of links) {
    set(from, to, 1)
    set(to, from, 1)
  }
  for (let by = 0; by < count; by += 1)
    for (let from = 0; from < count; from += 1)
      for (let to = 0; to < count; to += 1) {
        const through = (table[from]?.[by] ?? far) + (table[by]?.[to] ?? far)
        if (through < (table[from]?.[to] ?? far)) set(from, to, through)
      }
  return table
}

function movedApart(
  places: readonly DiagramPoint[],
  sizes: readonly Sized[],
  air: number,
): readonly DiagramPoint[] {
  const moved = places.map(([x, y]) => ({ x, y }))
  for (let round = 0; round < 500; round += 1) {
    let isFree = true
    for (let one = 0; one < moved.length; one += 1)
      for (let other = one + 1; other < moved.length; other += 1) {
        const [a, b, sizeA, sizeB] = [moved[one], moved[other], sizes[one], sizes[other]]
        if (a === undefined || b === undefined || sizeA === undefined || sizeB === undefined) continue
        const overlapX = (sizeA.width + sizeB.width) / 2 + air - Math.abs(a.x - b.x)
        const overlapY = (sizeA.height + sizeB.height) / 2 + air - Math.abs(a.y - b.y)
        if (overlapX <= 0 || overlapY <= 0) continue
        isFree = false
        const isAcross = overlapX < overlapY
        const push = (isAcross ? overlapX : overlapY) / 2 + 0.5
        const sign = isAcross ? (a.x < b.x ? -1 : 1) : a.y < b.y ? -1 : 1
        if (isAcross) {
          a.x += sign * push
          b.x -= sign * push
        } else {
          a.y += sign * push
          b.y -= sign * push
        }
      }
    if (isFree) break
  }
  return moved.map(({ x, y }): DiagramPoint => [x, y])
}
