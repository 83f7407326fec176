/** A lever's value as a number in hand: typed, stepped, snapped, and written in the reader's language. */

import { formatNumber, parseNumber } from '../../locale/numbers.ts'
import { fieldText, fieldValue, quantity, stepDecimals } from '../../locale/quantities.ts'
import type { CatalogueLever } from '../../model/catalogue.ts'
import type { Language, UnitDefinition } from '../../model/definition.ts'

/** A lever's range, in its own unit. */
export type Range = CatalogueLever['range']

/** What a typed text means for a lever: a value in its unit, or why it cannot be taken. */
export type Reading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'other-separator' | 'out-of-range' }

/**
 * Reads what was typed, in the scale of the unit (`2,375` is 0.02375 of a share). A number out of range that would be in
 * range with the other language's separators is told as that: `1.500` in Vietnamese is fifteen hundred, hardly meant.
 */
export function readTyped(typed: string, range: Range, unit: UnitDefinition, language: Language): Reading {
  const own = valueIn(typed, unit, language)
  if (own.ok && isWithin(own.value, range)) return own
  if (!own.ok) return own
  const other = valueIn(typed, unit, language === 'vi' ? 'en' : 'vi')
  const isMistaken = other.ok && isWithin(other.value, range)
  return { ok: false, problem: isMistaken ? 'other-separator' : 'out-of-range' }
}

function valueIn(typed: string, unit: UnitDefinition, language: Language): Reading {
  const parsed = parseNumber(withoutUnit(typed, unit), language)
  return parsed.ok ? { ok: true, value: fieldValue(parsed.value, unit) } : parsed
}

/** A unit that was typed after the number says nothing new: `5 %` is 5. */
function withoutUnit(typed: string, unit: UnitDefinition): string {
  const text = typed.trim().toLowerCase()
  const ending = [unit.label.vi, unit.label.en, ...(unit.percent ? ['%'] : [])].find(
    each => each !== '' && text.endsWith(each.toLowerCase()),
  )
  return ending === undefined ? text : text.slice(0, -ending.length)
}

function isWithin(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max
}

/** More digits than these behind the step's do not fit a field; what has them is interpolated, or shows them while it is edited. */
const EXTRA_DECIMALS = 4

/** The value at rest: every digit that was typed, but an interpolated value rounded. */
export function restingText(value: number, range: Range, unit: UnitDefinition, language: Language): string {
  const decimals = stepDecimals(range.step, unit)
  const most = formatNumber(value * unit.scale, { language, decimals: decimals + EXTRA_DECIMALS })
  const exact = editedText(value, range, unit, language)
  return exact.length <= most.length
    ? exact
    : formatNumber(value * unit.scale, { language, decimals: decimals + (decimals === 0 ? 1 : 0) })
}

/** The value in an edited field, with every digit that it has. */
export function editedText(value: number, range: Range, unit: UnitDefinition, language: Language): string {
  return fieldText(value, unit, language, stepDecimals(range.step, unit))
}

/** The value with its unit as running text: what a slider says. */
export function spokenText(value: number, range: Range, unit: UnitDefinition, language: Language): string {
  const { number, text } = quantity(value, unit, { language })
  return text.replace(number, restingText(value, range, unit, language))
}

/** `steps` steps on from `value`, a tenth counts as 0.1; never beyond the range. What was off the grid of steps stays off. */
export function stepped(value: number, steps: number, { min, max, step }: Range): number {
  return Number(Math.min(max, Math.max(min, value + steps * step)).toPrecision(12))
}

/** The value of a hand on a slider: on the grid of steps, at a bound, or at the default where it is nearest. */
export function snapped(value: number, standard: number, { min, max, step }: Range): number {
  const onGrid = Number((Math.round(value / step) * step).toPrecision(12))
  const stops = [onGrid, min, max, standard].filter(stop => stop >= min && stop <= max)
  return stops.reduce((best, stop) => (Math.abs(stop - value) < Math.abs(best - value) ? stop : best))
}

/** Share of the range that lies below a value, 0 to 1: where it stands on the slider. */
export function placeOf(value: number, { min, max }: Range): number {
  return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)))
}

/** Steps that a key asks for: an arrow one, with Shift ten, with Ctrl or ⌘ a tenth; null for any other key. */
export function stepsOfKey(
  event: {
    readonly key: string
    readonly shiftKey: boolean
    readonly ctrlKey: boolean
    readonly metaKey: boolean
  },
  arrows: Readonly<Record<string, 1 | -1>>,
): number | null {
  const direction = arrows[event.key]
  if (direction !== undefined)
    return direction * (event.shiftKey ? 10 : event.ctrlKey || event.metaKey ? 0.1 : 1)
  return event.key === 'PageUp' ? 10 : event.key === 'PageDown' ? -10 : null
}
