/** Where the texts of a drawing stand, in the typeface that they are set in. */

import type { Drawing } from '../../../shared/reading/charts/drawing.ts'
import type { Box } from '../../../shared/reading/charts/label-places.ts'
import { plexMeasure } from './plex.ts'

export interface TextBox extends Box {
  readonly words: string
}

/** Of the typeface: the highest Vietnamese letter, and the deepest. */
const HIGHEST = 1.061
const DEEPEST = 0.28
/** A line of letters without what stands over capitals: lines that touch there do not hide each other. */
const LINE_HIGH = 0.74
const LINE_DEEP = 0.2

const inOnePixel = plexMeasure(1)

export function textBoxes({ shapes }: Drawing): TextBox[] {
  return shapes.flatMap(shape => {
    if (shape.kind !== 'text') return []
    const { words, x, y, size, weight } = shape
    const width = inOnePixel(words, weight) * size
    return [{ words, x, y: y - size * LINE_HIGH, width, height: size * (LINE_HIGH + LINE_DEEP) }]
  })
}

/** Texts of which a letter may lie outside the drawing. */
export function outsideOf(drawing: Drawing): string[] {
  return drawing.shapes.flatMap(shape => {
    if (shape.kind !== 'text') return []
    const { words, x, y, size, weight } = shape
    const right = x + inOnePixel(words, weight) * size
    const isInside =
      x >= 0 && right <= drawing.width && y - size * HIGHEST >= 0 && y + size * DEEPEST <= drawing.height
    return isInside ? [] : [words]
  })
}

/** Texts that lie over others, by pairs. */
export function overlapsIn(drawing: Drawing): string[] {
  const boxes = textBoxes(drawing)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        other =>
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.5,
      )
      .map(other => `${one.words} / ${other.words}`),
  )
}
