/** Blocks in two columns down the pages. */

import { type Block, stacked } from './block.ts'
import type { Flow } from './flow.ts'

/** What stands in the left column and in the right, about even where all have room, and what is left for the next page. */
export function inColumns(
  blocks: readonly Block[],
  room: number,
): { readonly left: readonly Block[]; readonly right: readonly Block[]; readonly rest: readonly Block[] } {
  const half = heightOf(blocks) / 2
  // At least one in each column, or a block higher than a page would never be set.
  const taken = (from: readonly Block[], fits: (height: number, last: Block) => boolean) => {
    const count = from.findIndex(
      (block, index) => index > 0 && !fits(heightOf(from.slice(0, index + 1)), block),
    )
    return count < 0 ? from.length : count
  }
  const first = taken(blocks, (height, last) => height <= room && height - last.height / 2 <= half)
  const others = blocks.slice(first)
  const second = taken(others, height => height <= room)
  return { left: blocks.slice(0, first), right: others.slice(0, second), rest: others.slice(second) }
}

/** In two columns; what finds no room in them goes on in those of the next page. */
export function setInColumns(
  flow: Flow,
  blocks: readonly Block[],
  { width, air }: { readonly width: number; readonly air: number },
): void {
  const { left, right, rest } = inColumns(blocks, flow.room)
  stacked(left).set(flow.x, flow.y)
  stacked(right).set(flow.x + width + air, flow.y)
  flow.y += Math.max(heightOf(left), heightOf(right))
  if (rest.length === 0) return
  flow.turn()
  setInColumns(flow, rest, { width, air })
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}
