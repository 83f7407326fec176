/** Where an item stands in the model, as a picture: what feeds it on its left, what it feeds on its right. */

import type { Equation, EquationTree } from '../../../shared/model/equation.ts'
import { readingsOf } from './equation-value.ts'

export interface PictureNode {
  readonly id: string
  /** Columns from the left; the item itself stands in `Picture.middle`. */
  readonly column: number
  /** From the top of its column. */
  readonly row: number
}

export interface PictureEdge {
  readonly from: PictureNode
  readonly to: PictureNode
  /** The value of the year before, or of the base year, goes in; not that of the same year. */
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

/** As many as one column has room for. */
export const MOST_IN_COLUMN = 7

/**
 * @param known equations of the item, and of what feeds it where `levels` is 2.
 * @param isStart the base year is explained, in which another formula may hold.
 * @param levels columns before the item.
 */
export function pictureOf(
  id: string,
  known: ReadonlyMap<string, Equation>,
  isStart: boolean,
  levels: 1 | 2,
): Picture {
  const inputs = (of: string) => inputsOf(known.get(of), isStart)
  const direct = [...inputs(id).keys()]
  const near: readonly string[] = direct.slice(0, MOST_IN_COLUMN)
  const before = [
    ...new Set(near.filter(each => each !== id).flatMap(each => [...inputs(each).keys()])),
  ].filter(each => each !== id && !direct.includes(each))
  const far = levels === 2 ? before.slice(0, MOST_IN_COLUMN) : []
  const readers = (known.get(id)?.usedBy ?? []).filter(each => each !== id)
  const after = readers.slice(0, MOST_IN_COLUMN)

  const columns: (readonly string[])[] = [far, near, [id], after].filter(column => column.length > 0)
  const place = (ids: readonly string[]) => {
    const column = columns.indexOf(ids)
    return ids.map((each, row) => ({ id: each, column, row }))
  }
  const self = { id, column: columns.length - (after.length > 0 ? 2 : 1), row: 0 }
  const [farNodes, nearNodes, afterNodes] = [place(far), place(near), place(after)]
  const edgesTo = (to: PictureNode, from: readonly PictureNode[]) =>
    from.flatMap((each): PictureEdge[] => {
      const isEarlier = inputs(to.id).get(each.id)
      return isEarlier === undefined ? [] : [{ from: each, to, isEarlier }]
    })
  return {
    columns: columns.length,
    middle: self.column,
    rows: Math.max(...columns.map(column => column.length)),
    nodes: [...farNodes, ...nearNodes, self, ...afterNodes],
    edges: [
      ...nearNodes.filter(each => each.id !== id).flatMap(to => edgesTo(to, farNodes)),
      ...edgesTo(self, nearNodes),
      ...afterNodes.map(to => ({ from: self, to, isEarlier: inputs(to.id).get(id) ?? false })),
    ],
    left: { inputs: direct.length - near.length, readers: readers.length - after.length },
  }
}

/** What an equation reads, in the order of its text, and whether it reads none of it in the same year. */
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
