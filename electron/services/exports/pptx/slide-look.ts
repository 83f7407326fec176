/** Sizes, places and colours of the slides. All places are in inches, all sizes of type in points. */

import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import { paperLook } from '../../../../shared/reading/charts/paper-look.ts'
import { widthInArial } from './arial.ts'

export const FONT = 'Arial'

/** 16:9, the size of Office's own wide slides. */
export const SLIDE = { width: 13.333, height: 7.5 } as const

/** Everything stands between these edges. */
export const LEFT = 0.55
export const WIDTH = SLIDE.width - 2 * LEFT

export const POINTS = 72

/** The look of a chart whose text has a size. */
export function chartLook(fontSize: number): DrawingLook {
  return {
    ...paperLook((text, weight) => widthInArial(text, fontSize, weight), fontSize),
    // Type of slides is larger than strokes need to be.
    ...STROKES,
  }
}

const STROKES = { scale: 1, activeStroke: 3, otherStroke: 2.25, baseStroke: 2.25 } as const

/** The colours of what is no chart. */
export const slideColors = chartLook(12)

/** As the format writes colours: without a hash, in capitals. */
export function hex(color: string): string {
  return color.slice(1).toUpperCase()
}

/** The headings of the page, from above. */
export const PLACES = {
  /** The mark of the house, and the document. */
  head: { y: 0.36, height: 0.3 },
  title: { y: 0.78, height: 1.16 },
  body: { y: 2.12, bottom: 6.62 },
  /** Source of what is shown. */
  source: { y: 6.6, height: 0.32 },
  rule: 6.94,
  imprint: { y: 6.98, height: 0.3 },
} as const

/** Of the first slide: its mark, and its title with the most room that it takes. */
export const OPENING = { seal: 1.05, y: 1.75, height: 1.5 } as const
