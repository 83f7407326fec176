/** What a chart takes from the tokens: colours, dashes and sizes in pixels, and how wide a text is. */

import type { TargetState } from '../indicators/target-state.ts'

/** The weights that charts set text in. */
export type TextWeight = 400 | 600

export interface ChartLook {
  readonly font: string
  /** Size of all text in a chart, in pixels. */
  readonly fontSize: number
  /** Size of labels beside controls and on the budget bar, in pixels. */
  readonly labelSize: number
  /** Nothing moves in it: words at the ends of lines take as much room as they need, for no hand moves the plot beside them. */
  readonly isStill: boolean
  /** Pixels for one rem of the tokens, over 16: strokes and gaps grow with the type. */
  readonly scale: number
  readonly surface: string
  readonly ink: string
  readonly ink3: string
  readonly rule: string
  readonly grid: string
  readonly base: string
  /** Of the scenarios, slot 1 first. */
  readonly slots: readonly SlotLook[]
  /** On and off at a scale of 1. */
  readonly baseDash: readonly number[]
  readonly activeStroke: number
  readonly otherStroke: number
  readonly baseStroke: number
  /** Width in pixels of a text in the chart's size. */
  readonly measure: (text: string, weight: TextWeight) => number
}

export interface SlotLook {
  readonly color: string
  /** On and off at a scale of 1. */
  readonly dash: readonly number[]
}

/** What a chart takes besides where no sheet of styles gives its marks their colours, all `#rrggbb`. */
export interface DrawingLook extends ChartLook {
  /** Of the years that are over. */
  readonly surface2: string
  readonly ink2: string
  /** Of words that speak of a baseline. */
  readonly baseText: string
  /** Of words that speak of a scenario, slot 1 first. */
  readonly slotTexts: readonly string[]
  readonly states: Readonly<Record<TargetState['kind'], string>>
  /** Of the parts of a stack, hue 1 first. */
  readonly bands: readonly string[]
  /** Between two parts. */
  readonly bandEdge: string
}
