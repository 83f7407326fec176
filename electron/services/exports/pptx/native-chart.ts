/** A chart as Office draws and edits it: what is in its sheet, and how each column is drawn. Knows no XML. */

import type { ValueAxis } from '../../../../shared/reading/charts/value-axis.ts'

export interface NativeChart {
  /** One for each row of the sheet. */
  readonly years: readonly number[]
  /** What stands over the years in the sheet. */
  readonly yearWord: string
  /** On top of each other, from below, under the lines. */
  readonly areas: readonly NativeSeries[]
  /** The last one is drawn over all others. */
  readonly lines: readonly NativeSeries[]
  /** Columns of the sheet that are not drawn themselves. */
  readonly others: readonly SheetColumn[]
  readonly axis: ValueAxis
  /** Format code of all values. */
  readonly format: string
  /** Stands over the value axis; empty for none. */
  readonly axisTitle: string
  /** Years are written along their axis. */
  readonly hasYears: boolean
  /** Years between two that are written. */
  readonly yearStep: number
  /** Of the text, in points. */
  readonly fontSize: number
  /** Where lines and areas are, in parts of the whole. */
  readonly plot: PlotBox
}

export interface PlotBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SheetColumn {
  readonly name: string
  /** One for each year; null for an empty cell. */
  readonly values: readonly (number | null)[]
  /** Of one that follows from others: the name of the one that it repeats, or of the two whose difference it is; null for one that is given. */
  readonly follows: readonly [of: string, less?: string] | null
}

export interface NativeSeries extends SheetColumn {
  /** Null where no line is drawn. Lengths of the dash are in widths of the line. */
  readonly stroke: { readonly color: string; readonly width: number; readonly dash: readonly number[] } | null
  /** Of an area; opacity from 0 to 1. */
  readonly fill: { readonly color: string; readonly opacity: number } | null
  /** At every point; null for none. */
  readonly marker: NativeMarker | null
  /** Points that are drawn otherwise, by their place in `years`. */
  readonly marked: readonly { readonly at: number; readonly marker: NativeMarker }[]
  readonly labels: readonly NativeLabel[]
}

export interface NativeMarker {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'dash' | 'plus' | 'star'
  /** In points. */
  readonly size: number
  readonly color: string
  readonly fill: string
}

export interface NativeLabel {
  /** Place in `years`. */
  readonly at: number
  /** `both lines`: the value under the name. */
  readonly says: 'value' | 'name' | 'both' | 'both lines'
  readonly side: 'left' | 'right' | 'above' | 'below'
  readonly color: string
  readonly isBold: boolean
  /** How far it is moved right and down from its side, in parts of the chart's width and height. */
  readonly shift: { readonly x: number; readonly y: number }
}

/** Neither drawn nor marked nor labelled: what a series begins as. */
export const plainSeries = {
  follows: null,
  stroke: null,
  fill: null,
  marker: null,
  marked: [],
  labels: [],
} as const
