/** What is drawn on and under a chart's lines, in pixels of the chart, y downwards. */

import type { TargetState } from '../kpis/target-state.ts'
import type { Box } from './label-places.ts'

/** What a mark speaks of; the sheet gives each its colour and stroke. */
export type MarkRole = 'scenario' | 'base' | 'target' | 'year' | 'forecast' | 'past' | 'selected-year'

export type Mark =
  | {
      readonly kind: 'text'
      readonly key: string
      readonly role: MarkRole
      readonly words: string
      /** Left end and middle of the line of text. */
      readonly x: number
      readonly y: number
      readonly isStrong: boolean
      /** Set larger than the rest. */
      readonly isLarge: boolean
    }
  | {
      readonly kind: 'line'
      readonly key: string
      readonly role: MarkRole
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
    }
  | { readonly kind: 'area'; readonly key: string; readonly role: MarkRole; readonly box: Box }
  | {
      readonly kind: 'dot'
      readonly key: string
      readonly role: MarkRole
      readonly x: number
      readonly y: number
      readonly radius: number
    }
  | {
      readonly kind: 'glyph'
      readonly key: string
      readonly state: TargetState['kind']
      readonly x: number
      readonly y: number
      readonly radius: number
    }
