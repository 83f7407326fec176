/** Numbers on and around a chart: with as many decimals as its axis asks for, and a sign where it draws differences. */

import { formatNumber } from '../../locale/numbers.ts'
import { difference, quantity } from '../../locale/quantities.ts'
import type { Language, UnitDefinition } from '../../model/definition.ts'
import type { ValueAxis } from './value-axis.ts'

/** How numbers of a chart are written. */
export interface NumberForm {
  readonly unit: UnitDefinition
  readonly language: Language
  /** With a plus before what is above zero. */
  readonly isSigned: boolean
}

/** What stands where there is no value. */
const NONE = '–'

/** The least part of an axis, as one over this, that a number must tell. */
const PARTS = 100
const MOST_DECIMALS = 9

/** The unit with enough decimals to tell a hundredth of the axis, where its own are too few. */
export function unitOn(axis: ValueAxis, unit: UnitDefinition): UnitDefinition {
  const part = ((axis.high - axis.low) * unit.scale) / PARTS
  const wanted = Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(part)))
  return wanted > unit.decimals ? { ...unit, decimals: wanted } : unit
}

/** The number alone; its unit stands in the title. */
export function chartNumber(value: number, { unit, language, isSigned }: NumberForm): string {
  if (!Number.isFinite(value)) return NONE
  const { decimals } = unit
  return formatNumber(value * unit.scale, { language, decimals, sign: isSigned ? 'always' : 'negative' })
}

/** The number with its unit. */
export function chartText(value: number, { unit, language, isSigned }: NumberForm): string {
  if (!Number.isFinite(value)) return NONE
  if (!isSigned) return quantity(value, unit, { language }).text
  // What has a sign is a difference already and needs no other unit for it.
  const { difference: _, ...own } = unit
  return difference(value, own, { language }).text
}

/** How far one value lies from another, with sign and unit. */
export function distanceText(value: number, from: number, { unit, language }: NumberForm): string {
  return Number.isFinite(value - from) ? difference(value - from, unit, { language }).text : NONE
}

/** The ticks of an axis as it writes them, all with as many decimals as the finest needs. */
export function tickTexts(axis: ValueAxis, { unit, language, isSigned }: NumberForm): string[] {
  const shown = axis.ticks.map(tick => Number((tick * unit.scale).toPrecision(12)))
  const step = Math.abs((shown[1] ?? 1) - (shown[0] ?? 0))
  const isWritten = (decimals: number) =>
    shown.every(tick => Math.abs(tick - Number(tick.toFixed(decimals))) < step * 1e-6)
  let decimals = 0
  while (decimals < MOST_DECIMALS && !isWritten(decimals)) decimals += 1
  return shown.map(tick => formatNumber(tick, { language, decimals, sign: isSigned ? 'always' : 'negative' }))
}
