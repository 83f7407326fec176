/** Where everything on the budget bar stands: segments true to their shares, labels pushed apart so that none collides. */

import { spread } from '../../../shared/reading/charts/spread.ts'

export interface LineTexts {
  readonly id: string
  /** 0 to 1. */
  readonly share: number
  /** True for the line whose labels stand at its outer end, not in its middle. */
  readonly isResidual: boolean
  readonly name: TextSize
  /** The name with the share behind it, for a segment in which the share finds no room. */
  readonly nameAndShare: TextSize
  readonly amount: TextSize
  /** The share inside the segment, long and short; both are left out where they do not fit. */
  readonly inside: readonly TextSize[]
}

export interface TextSize {
  readonly text: string
  /** In pixels. */
  readonly width: number
}

export interface PlacedLine {
  readonly id: string
  readonly left: number
  readonly width: number
  /** Text inside the segment; null where none fits. */
  readonly inside: string | null
  readonly name: PlacedLabel
  readonly amount: PlacedLabel
}

/** True where all labels stand within the bar's width. */
export function fitsInto(width: number, placed: readonly PlacedLine[]): boolean {
  return placed.every(({ name, amount }) => [name, amount].every(({ end }) => end <= width + 0.5))
}

/** How many labels of both rows could not stand over their segments. */
export function leaderCount(placed: readonly PlacedLine[]): number {
  return placed.flatMap(({ name, amount }) => [name, amount]).filter(({ leader }) => leader !== null).length
}

export interface PlacedLabel {
  readonly middle: number
  /** Right end of the text. */
  readonly end: number
  /** From the segment's middle to the label, where the label had to give way; null where it stands over its segment. */
  readonly leader: { readonly from: number; readonly to: number } | null
}

/** Between two segments, and between two labels of a row. */
export const SEGMENT_GAP = 2
const LABEL_GAP = 8
/** Air beside the text in a segment, in rem/16: a small segment's short text may come nearer to its edges. */
const INSIDE_AIR = 1

/**
 * @param width of the bar in pixels.
 * @param scale pixels of a rem over 16.
 */
export function layOutBar(lines: readonly LineTexts[], width: number, scale: number): PlacedLine[] {
  const sum = lines.reduce((total, { share }) => total + share, 0)
  const free = width - SEGMENT_GAP * (lines.length - 1)
  let left = 0
  const segments = lines.map(({ share }) => {
    const segment = { left, width: sum > 0 ? Math.max(0, (free * share) / sum) : 0 }
    left += segment.width + SEGMENT_GAP
    return segment
  })
  const inside = lines.map((line, index) => {
    const room = (segments[index]?.width ?? 0) - 2 * INSIDE_AIR * scale
    return line.inside.find(text => text.width <= room)?.text ?? null
  })
  const row = (sizes: readonly number[]): PlacedLabel[] => {
    const wishes = lines.map((line, index) => {
      const { left, width } = segments[index] ?? { left: 0, width: 0 }
      const size = sizes[index] ?? 0
      const middle = left + width / 2
      return { at: line.isResidual ? Math.max(middle, left + width - size / 2) : middle, size }
    })
    const middles = spread(wishes, LABEL_GAP * scale, 0, width)
    return wishes.map(({ at, size }, index) => {
      const middle = middles[index] ?? at
      return { middle, end: middle + size / 2, leader: leaderOf(at, middle, size) }
    })
  }
  const names = row(
    lines.map(({ name, nameAndShare }, index) => (inside[index] === null ? nameAndShare : name).width),
  )
  const amounts = row(lines.map(({ amount }) => amount.width))
  const nowhere: PlacedLabel = { middle: 0, end: 0, leader: null }
  return lines.map((line, index) => ({
    id: line.id,
    left: segments[index]?.left ?? 0,
    width: segments[index]?.width ?? 0,
    inside: inside[index] ?? null,
    name: names[index] ?? nowhere,
    amount: amounts[index] ?? nowhere,
  }))
}

/** A label that no longer reaches over the middle of its segment is led to it. */
function leaderOf(wish: number, middle: number, size: number): PlacedLabel['leader'] {
  const reach = Math.max(0, size / 2 - 2)
  if (Math.abs(wish - middle) <= reach) return null
  return { from: wish, to: wish < middle ? middle - reach : middle + reach }
}
