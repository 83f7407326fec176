/** The options that were given, read as what they mean. Their form is checked before a command sees them. */

import type { Fault } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Flag, FlagName } from './flags.ts'

/** Each option with its value as written. */
export type Given = ReadonlyMap<string, string>

export function textOf(given: Given, name: FlagName): string | null {
  return given.get(name) ?? null
}

/** The number of an option whose form is a number or a whole number. */
export function numberOf(given: Given, name: FlagName): number | null {
  const text = given.get(name)
  return text === undefined ? null : readNumber(text)
}

/** Its items, without spaces. */
export function listOf(given: Given, name: FlagName): string[] | null {
  const text = given.get(name)
  return text === undefined ? null : itemsOf(text)
}

export function choiceOf<T extends string>(given: Given, name: FlagName, choices: readonly T[]): T | null {
  const text = given.get(name)
  return choices.find(known => known === text) ?? null
}

/** A finite number with a decimal point, as programs write it: `0.05`, `-2`, `1e6`. Null for anything else. */
export function readNumber(text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** Items between commas; one inside brackets belongs to its item, as in `cov[child,rural]` or `eta=uniform(0,1)`. */
export function itemsOf(text: string): string[] {
  return text
    .replace(/\s/g, '')
    .split(/,(?![^[\]]*\])(?![^()]*\))/)
    .filter(item => item !== '')
}

/** What is wrong with the value of an option; none where it can be read. `formats` are those of the command. */
export function valueFaults(name: FlagName, flag: Flag, given: string, formats: readonly string[]): Fault[] {
  const { value } = flag
  const shown = `--${name}`
  switch (value.is) {
    case 'none':
    case 'text':
      return []
    case 'format':
      return choiceFaults(shown, formats, given)
    case 'choice':
      return choiceFaults(shown, value.of, given)
    case 'number':
      return readNumber(given) === null ? [{ code: 'usage.number', args: { flag: shown, value: given } }] : []
    case 'whole': {
      const { least, most } = value
      const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
      if (number >= least && number <= most) return []
      return [{ code: 'usage.whole-number', args: { flag: shown, value: given, least, most } }]
    }
    case 'list': {
      const count = itemsOf(given).length
      if (count <= value.most) return []
      return [{ code: 'usage.too-many-items', args: { flag: shown, count, most: value.most } }]
    }
  }
}

function choiceFaults(flag: string, allowed: readonly string[], value: string): Fault[] {
  if (allowed.includes(value)) return []
  return [
    { code: 'usage.flag-value', args: { flag, value, near: nearWords(value, allowed), known: [...allowed] } },
  ]
}
