/** What is drawn on and under a chart's lines, in pixels of the chart, y downwards. */

import type { TargetState } from '../indicators/target-state.ts'
import type { LineRole } from './chart-view.ts'
import type { Box } from './label-places.ts'

/** What a mark speaks of; the sheet gives each its colour and stroke. */
export type MarkRole =
  | LineRole
  | 'target'
  | 'benchmark'
  | 'year'
  | 'forecast'
  | 'past'
  | 'published'
  | 'band'
  | 'tick'
  | 'grid'
  | 'zero'
  | 'title'
  | 'selected-year'

/** Of whose line a mark speaks: gives it the colour of the slot. */
interface Owned {
  readonly role: MarkRole
  /** Slot of a scenario; null for what belongs to none. */
  readonly slot: number | null
}

export interface TextMark extends Owned {
  readonly kind: 'text'
  readonly key: string
  readonly words: string
  /** Left end and middle of the line of text. */
  readonly x: number
  readonly y: number
  readonly isStrong: boolean
  /** Set larger than the rest. */
  readonly isLarge: boolean
}

export type Mark =
  | TextMark
  | (Owned & {
      readonly kind: 'line'
      readonly key: string
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
    })
  | { readonly kind: 'area'; readonly key: string; readonly role: MarkRole; readonly box: Box }
  | (Owned & {
      /** The marker of a slot, or the ring of a baseline. */
      readonly kind: 'marker'
      readonly key: string
      readonly x: number
      readonly y: number
      readonly radius: number
    })
  | {
      readonly kind: 'glyph'
      readonly key: string
      readonly state: TargetState['kind']
      readonly x: number
      readonly y: number
      readonly radius: number
    }

/** A text whose box is known. */
export function textIn(box: Box, key: string, role: MarkRole, words: string): TextMark {
  const y = box.y + box.height / 2
  return { kind: 'text', key, role, slot: null, words, x: box.x, y, isStrong: false, isLarge: false }
}
