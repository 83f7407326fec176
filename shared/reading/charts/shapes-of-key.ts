/** A row that says whose the lines are, or which part has which colour: a sample and a name for each. */

import type { DrawingLook } from './chart-look.ts'
import type { LineOwner } from './chart-view.ts'
import type { DrawnShape } from './drawing.ts'
import { fitted } from './fitted-text.ts'
import { filled, placed, rectangle, stroked, TO_BASELINE, through } from './shapes.ts'
import { colorOfSlot } from './shapes-of-marks.ts'
import { slotShape } from './slot-shapes.ts'

export interface KeyEntry {
  readonly name: string
  readonly isStrong: boolean
  /** Width of the sample in rem/16. */
  readonly width: number
  /** Its shapes, from its left end, around a middle in pixels. */
  readonly sample: (x: number, y: number) => readonly DrawnShape[]
}

/** In rem/16: between two entries, and between a sample and its name. */
const GAP = 12
const NEAR = 4

/** @param y middle of the row. Names are cut evenly where the row is too long. */
export function keyShapes(
  entries: readonly KeyEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  look: DrawingLook,
): DrawnShape[] {
  const { scale, fontSize } = look
  const wanted = entries.map(entry => nameWidth(entry, look))
  const taken = entries.reduce((sum, entry) => sum + (entry.width + NEAR + GAP) * scale, -GAP * scale)
  const most = evenLimit(wanted, width - taken)
  let left = x
  return entries.flatMap((entry): DrawnShape[] => {
    const at = left
    const weight = entry.isStrong ? 600 : 400
    const words = fitted(entry.name, most, text => look.measure(text, weight))
    const nameAt = at + (entry.width + NEAR) * scale
    left = nameAt + look.measure(words, weight) + GAP * scale
    const color = entry.isStrong ? look.ink : look.ink2
    const baseline = y + fontSize * TO_BASELINE
    return [
      ...entry.sample(at, y),
      { kind: 'text', words, x: nameAt, y: baseline, size: fontSize, weight, color, halo: null },
    ]
  })
}

/** The entries on as many rows as they need. */
export function keyRows(entries: readonly KeyEntry[], width: number, look: DrawingLook): KeyEntry[][] {
  const rows: KeyEntry[][] = []
  let left = 0
  for (const entry of entries) {
    const own = (entry.width + NEAR + GAP) * look.scale + nameWidth(entry, look)
    const row = rows.at(-1)
    if (row === undefined || own - GAP * look.scale > left) {
      rows.push([entry])
      left = width - own
    } else {
      row.push(entry)
      left -= own
    }
  }
  return rows
}

function nameWidth({ name, isStrong }: KeyEntry, { measure }: DrawingLook): number {
  return measure(name, isStrong ? 600 : 400)
}

/** The width that none may exceed so that all together keep to the room. */
export function evenLimit(widths: readonly number[], room: number): number {
  let left = room
  const inOrder = widths.toSorted((one, other) => one - other)
  for (const [index, width] of inOrder.entries()) {
    const share = left / (inOrder.length - index)
    if (width > share) return Math.max(0, share)
    left -= width
  }
  return Number.POSITIVE_INFINITY
}

/** The piece of a scenario's or a baseline's line, as the page shows it beside its name. */
export function lineEntry({ name, role, slot }: LineOwner, look: DrawingLook): KeyEntry {
  const { scale } = look
  const color = colorOfSlot(slot, look)
  const isSolid = role === 'active' || role === 'original'
  const dash = isSolid ? [] : slot === null ? look.baseDash : (look.slots[slot - 1]?.dash ?? [])
  const width = role === 'active' ? look.activeStroke : role === 'original' ? scale : look.otherStroke
  return {
    name,
    isStrong: role === 'active',
    width: 24,
    sample: (x, y) => {
      const line = through([
        [x, y],
        [x + 20 * scale, y],
      ])
      const marker = placed(slotShape(slot), x + 19 * scale, y, 3.4 * scale)
      const drawn = stroked(
        line,
        color,
        width,
        dash.map(length => length * scale),
      )
      if (role === 'original') return [drawn]
      const isHollow = slot === null
      return isHollow
        ? [drawn, { ...stroked(marker, color, 1.5 * scale), fill: look.surface }]
        : [drawn, stroked(marker, look.surface, scale), filled(marker, color)]
    },
  }
}

/** The colour of a part of a stack. */
export function colorEntry(name: string, hue: number, look: DrawingLook): KeyEntry {
  const { scale } = look
  const side = 10 * scale
  return {
    name,
    isStrong: false,
    width: 10,
    sample: (x, y) => {
      const box = rectangle({ x, y: y - side / 2, width: side, height: side })
      return [{ ...stroked(box, look.bandEdge, scale), fill: look.bands[hue - 1] ?? look.surface2 }]
    },
  }
}
