/** On which side of its point a label covers least. */

import type { Box } from '../../../../shared/reading/charts/label-places.ts'
import type { NativeLabel } from './native-chart.ts'

export interface LabelWish {
  /** Of the point, in points of the chart, y downwards. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The best first. */
  readonly sides: readonly LabelSide[]
}

/** Beside its point, over or under it, or at one of its corners. */
export type LabelSide = NativeLabel['side'] | 'above left' | 'above right' | 'below left' | 'below right'

/** What labels should not cover. */
export interface Ground {
  /** Places that lines go through. */
  readonly line: readonly (readonly [x: number, y: number])[]
  /** Where other labels and marks are; a label that has its side is added. */
  readonly taken: Box[]
  /** Nothing stands outside. */
  readonly bounds: Box
}

/** Between a point and its label, in points. */
const GAP = 5

export interface ChosenSide {
  readonly side: NativeLabel['side']
  /** How far it is moved right from there, in points. */
  readonly shift: number
  /** Nothing at all is under it. */
  readonly isFree: boolean
  readonly box: Box
}

/** The side that covers least; of equal ones the first wished. Nothing is taken yet. */
export function sideFor(wish: LabelWish, { line, taken, bounds }: Ground): ChosenSide {
  const costs = wish.sides.map(side => {
    const box = boxAt(wish, side)
    const crossed = line.filter(([x, y]) => holds(box, x, y)).length
    const covered = taken.filter(other => meet(box, other)).length
    const isInside =
      box.x >= bounds.x &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y >= bounds.y &&
      box.y + box.height <= bounds.y + bounds.height
    return {
      ...officeSide(side, wish.width),
      box,
      cost: crossed + LABEL * covered + (isInside ? 0 : OUTSIDE),
    }
  })
  const best = costs.reduce((least, each) => (each.cost < least.cost ? each : least))
  const { side, shift, box, cost } = best
  return { side, shift, box, isFree: cost === 0 }
}

/** In places of a line that a label covers: to cover another label, and to stand outside. */
const LABEL = 20
const OUTSIDE = 50

/** Office knows no corners: there a label is moved from over or under its point. */
function officeSide(side: LabelSide, width: number): Pick<ChosenSide, 'side' | 'shift'> {
  switch (side) {
    case 'above left':
      return { side: 'above', shift: -width / 2 }
    case 'above right':
      return { side: 'above', shift: width / 2 }
    case 'below left':
      return { side: 'below', shift: -width / 2 }
    case 'below right':
      return { side: 'below', shift: width / 2 }
    default:
      return { side, shift: 0 }
  }
}

function boxAt({ x, y, width, height }: LabelWish, wished: LabelSide): Box {
  const { side, shift } = officeSide(wished, width)
  switch (side) {
    case 'left':
      return { x: x - GAP - width, y: y - height / 2, width, height }
    case 'right':
      return { x: x + GAP, y: y - height / 2, width, height }
    case 'above':
      return { x: x - width / 2 + shift, y: y - GAP - height, width, height }
    case 'below':
      return { x: x - width / 2 + shift, y: y + GAP, width, height }
  }
}

function holds({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
