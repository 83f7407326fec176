/** A chart as shapes in pixels, colours and all: what a picture file and a page of paper are made of, without any page around it. */

import type { TextWeight } from './chart-look.ts'
import type { Box } from './label-places.ts'

/** Colours are `#rrggbb`, or null for none. */
export type DrawnShape =
  | {
      readonly kind: 'path'
      /** Commands M, L, H, V, C, Q and Z in absolute pixels, y downwards. */
      readonly d: string
      readonly fill: string | null
      /** Of the fill, 0 to 1. */
      readonly opacity: number
      readonly stroke: string | null
      readonly width: number
      /** On and off in pixels; empty for a solid line. */
      readonly dash: readonly number[]
      readonly cap: 'butt' | 'round'
      /** Nothing is drawn outside of it; null for the whole drawing. */
      readonly clip: Box | null
    }
  | {
      readonly kind: 'text'
      readonly words: string
      /** Left end of the text, and its baseline. */
      readonly x: number
      readonly y: number
      /** In pixels. */
      readonly size: number
      readonly weight: TextWeight
      readonly color: string
      /** A rim of this colour around the letters, so that they can be read over lines; null for none. Its stroke lies under them, `HALO` wide. */
      readonly halo: string | null
    }

/** Width of the stroke of a halo, half of which the letters cover, in parts of the size of the text. */
export const HALO = 3 / 11

export interface Drawing {
  readonly width: number
  readonly height: number
  /** Behind everything; null where what is below shows through. */
  readonly ground: string | null
  /** From below to above. */
  readonly shapes: readonly DrawnShape[]
}
