/** Where an item stands in the model, as a picture: what feeds it on its left, what it feeds on its right. */

import type { Equation, EquationTree } from '../../../shared/model/equation.ts'
import { readingsOf } from './equation-value.ts'

export interface PictureNode {
  /** One id, or the members of a family that stand together for want of room. */
  readonly ids: readonly string[]
  /** Columns from the left; the item itself stands in `Picture.middle`. */
  readonly column: number
  /** From the top of its column. */
  readonly row: number
}

export interface PictureEdge {
  readonly from: PictureNode
  readonly to: PictureNode
  /** Only values of an earlier year go in. */
  readonly isEarlier: boolean
}

export interface Picture {
  readonly columns: number
  readonly middle: number
  /** Nodes of the longest column. */
  readonly rows: number
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  /** How many more there are that have no room. */
  readonly left: { readonly inputs: number; readonly readers: number }
}

interface PictureOptions {
  /** The base year is explained, in which another formula may hold. */
  readonly isStart: boolean
  /** Columns before the item. */
  readonly levels: 1 | 2
  readonly familyOf: (id: string) => string
}

/** As many as one column has room for. */
export const MOST_IN_COLUMN = 9

/** Members of a family that stand together where there is no room for each. */
const TOGETHER = 3

/** @param known equations of the item, of what it feeds, and where `levels` is 2 of what feeds it. */
export function pictureOf(
  id: string,
  known: ReadonlyMap<string, Equation>,
  options: PictureOptions,
): Picture {
  const { isStart, levels, familyOf } = options
  const inputs = (of: string) => inputsOf(known.get(of), isStart)
  const direct = [...inputs(id).keys()]
  const near = together(direct, familyOf)
  const readers = (known.get(id)?.usedBy ?? []).filter(each => each !== id && inputs(each).has(id))
  const after = together(readers, familyOf)
  const before = [...new Set(direct.filter(each => each !== id).flatMap(each => [...inputs(each).keys()]))]
  const far = together(
    before.filter(each => each !== id && !direct.includes(each)),
    familyOf,
  )
  const columns = [levels === 2 ? far : [], near, [[id]], after]
    .map(column => column.slice(0, MOST_IN_COLUMN))
    .filter(column => column.length > 0)
  const placed = columns.map((groups, column) => groups.map((ids, row) => ({ ids, column, row })))
  const middle = columns.length - (after.length > 0 ? 2 : 1)
  return {
    columns: columns.length,
    middle,
    rows: Math.max(...columns.map(column => column.length)),
    nodes: placed.flat(),
    edges: placed.slice(1).flatMap((nodes, column) => edgesBetween(placed[column] ?? [], nodes, inputs)),
    left: {
      inputs: near.slice(MOST_IN_COLUMN).flat().length,
      readers: after.slice(MOST_IN_COLUMN).flat().length,
    },
  }
}

/** Each alone where they have room; otherwise the members of large families together. */
function together(ids: readonly string[], familyOf: (id: string) => string): readonly (readonly string[])[] {
  if (ids.length <= MOST_IN_COLUMN) return ids.map(id => [id])
  const families = new Map<string, string[]>()
  for (const id of ids) families.set(familyOf(id), [...(families.get(familyOf(id)) ?? []), id])
  return [...families.values()].flatMap(members =>
    members.length < TOGETHER ? members.map(id => [id]) : [members],
  )
}

function edgesBetween(
  from: readonly PictureNode[],
  to: readonly PictureNode[],
  inputs: (of: string) => ReadonlyMap<string, boolean>,
): PictureEdge[] {
  return to.flatMap(target =>
    from.flatMap(source => {
      const earlier = target.ids.map(inputs).flatMap(read => source.ids.flatMap(id => read.get(id) ?? []))
      return earlier.length === 0 ? [] : [{ from: source, to: target, isEarlier: earlier.every(Boolean) }]
    }),
  )
}

/** What an equation reads, in the order of its text, and whether it reads only earlier years of it. */
function inputsOf(equation: Equation | undefined, isStart: boolean): ReadonlyMap<string, boolean> {
  const inputs = new Map<string, boolean>()
  const tree = equation === undefined ? null : treeInForce(equation, isStart)
  for (const reading of tree === null ? [] : readingsOf(tree)) {
    const isEarlier = reading.kind === 'series' && reading.moment !== 'now'
    inputs.set(reading.id, isEarlier && (inputs.get(reading.id) ?? true))
  }
  return inputs
}

/** The formula that holds in the base year, or in every later one; null for what is given. */
export function treeInForce({ formula, start }: Equation, isStart: boolean): EquationTree | null {
  return (isStart ? (start ?? formula) : formula)?.tree ?? null
}
