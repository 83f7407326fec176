/** Marks as shapes, in the colours and strokes that the sheet of the page gives their roles. */

import { STATE_STROKE, stateStrokes } from '../indicators/state-strokes.ts'
import type { DrawingLook } from './chart-look.ts'
import type { DrawnShape } from './drawing.ts'
import type { Mark, TextMark } from './marks.ts'
import { type DrawnPath, filled, placed, rectangle, stroked, TO_BASELINE, through } from './shapes.ts'
import { slotShape } from './slot-shapes.ts'

/** Of texts that are set larger than the rest. */
const LARGE = 1.2

/** In rem/16: the bar of a target, and the rim by which it stands out from lines that cross it. */
const TARGET = 3
const TARGET_RIM = 6

/** In parts of a marker's radius: the rim around it, and the stroke of a hollow one. */
const RIM = 0.4
const RING = 0.45

/** From below to above. */
export function shapesOfMarks(marks: readonly Mark[], look: DrawingLook): DrawnShape[] {
  return marks.flatMap(mark => shapesOfMark(mark, look))
}

function shapesOfMark(mark: Mark, look: DrawingLook): DrawnShape[] {
  switch (mark.kind) {
    case 'text':
      return mark.words === '' ? [] : [textOf(mark, look)]
    case 'line':
      return lineShapes(mark, look)
    case 'area':
      return [filled(rectangle(mark.box), look.surface2)]
    case 'marker':
      return markerShapes(mark, look)
    case 'glyph':
      return glyphShapes(mark, look)
  }
}

function textOf(mark: TextMark, look: DrawingLook): DrawnShape {
  const size = look.fontSize * (mark.isLarge ? LARGE : 1)
  return {
    kind: 'text',
    words: mark.words,
    x: mark.x,
    y: mark.y + size * TO_BASELINE,
    size,
    weight: mark.isStrong ? 600 : 400,
    color: textColor(mark, look),
    halo: standsInPlot(mark) ? look.surface : null,
  }
}

/** Over lines and bands. */
function standsInPlot({ role, isLarge }: TextMark): boolean {
  return isLarge || role === 'target' || role === 'benchmark' || role === 'forecast'
}

function textColor({ role, slot }: TextMark, look: DrawingLook): string {
  switch (role) {
    case 'base':
    case 'original':
      return look.baseText
    case 'forecast':
    case 'tick':
      return look.ink3
    case 'benchmark':
      return look.ink2
    default:
      return (slot === null ? undefined : look.slotTexts[slot - 1]) ?? look.ink
  }
}

function lineShapes(
  { role, slot, from, to }: Extract<Mark, { kind: 'line' }>,
  look: DrawingLook,
): DrawnShape[] {
  const { scale } = look
  const d = through([from, to])
  switch (role) {
    case 'target':
      return [stroked(d, look.surface, TARGET_RIM * scale), stroked(d, look.ink, TARGET * scale)]
    case 'grid':
      return [stroked(d, look.grid, scale)]
    case 'band':
    case 'benchmark':
      return [stroked(d, look.ink3, scale)]
    case 'forecast':
      return [stroked(d, look.ink3, scale, [scale, 2 * scale])]
    case 'base':
    case 'original':
      return [stroked(d, look.base, scale)]
    default:
      return [stroked(d, slot === null ? look.rule : colorOfSlot(slot, look), scale)]
  }
}

/** Of a scenario's line; of a baseline's where there is none. */
export function colorOfSlot(slot: number | null, look: DrawingLook): string {
  return (slot === null ? undefined : look.slots[slot - 1]?.color) ?? look.base
}

/** A scenario's is filled, with a rim around it; a baseline's and those of the past are rings and dots. */
function markerShapes(
  { role, slot, x, y, radius }: Extract<Mark, { kind: 'marker' }>,
  look: DrawingLook,
): DrawnPath[] {
  const d = placed(slotShape(slot), x, y, radius)
  switch (role) {
    case 'past':
    case 'published':
      return [{ ...stroked(d, look.ink, RING * radius), fill: role === 'past' ? look.surface : look.ink }]
    case 'benchmark':
      return rimmed(d, look.ink3, RING * radius, look)
    default:
      return slot === null
        ? [{ ...stroked(d, look.base, RING * radius), fill: look.surface }]
        : rimmed(d, colorOfSlot(slot, look), RIM * radius, look)
  }
}

function rimmed(d: string, color: string, rim: number, look: DrawingLook): DrawnPath[] {
  return [stroked(d, look.surface, rim), filled(d, color)]
}

function glyphShapes(
  { state, x, y, radius }: Extract<Mark, { kind: 'glyph' }>,
  look: DrawingLook,
): DrawnPath[] {
  return [
    filled(placed(DISC, x, y, radius), look.states[state]),
    ...stateStrokes[state].map((stroke): DrawnPath => {
      const points = stroke.map(([right, down]) => [x + right * radius, y + down * radius] as const)
      return { ...stroked(through(points), look.surface, STATE_STROKE * radius), cap: 'round' }
    }),
  ]
}

/** The marker of slot 2 is a circle of radius 1. */
const DISC = slotShape(2)
