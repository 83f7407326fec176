/** Numbers that come out otherwise, in words: with as many digits as tell the two apart. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { ChangedNumber } from '../../../shared/scenario/verification.ts'

export interface ChangedWords {
  readonly name: string
  /** Empty for a variable that the model has no more. */
  readonly unit: string
  readonly year: number
  /** Null where there is none. */
  readonly frozen: string | null
  readonly now: string | null
}

type Known = Pick<Catalogue, 'variables' | 'units'>

export function changedWords(number: ChangedNumber, catalogue: Known, language: Language): ChangedWords {
  const { year, frozen, now } = number
  const variable = catalogue.variables.find(({ id }) => id === number.variable)
  if (variable === undefined) {
    const plain = (value: number | null) => (value === null ? null : String(value))
    return { name: number.variable, unit: '', year, frozen: plain(frozen), now: plain(now) }
  }
  const unit = itemOf(catalogue.units, variable.unit)
  const decimals = decimalsApart(frozen, now, unit, language)
  const say = (value: number | null) =>
    value === null ? null : quantity(value, unit, { language, decimals }).number
  return {
    name: variable.short[language],
    unit: unit.label[language],
    year,
    frozen: say(frozen),
    now: say(now),
  }
}

/** More than these no double has behind its mark in any unit that is read. */
const MOST_DECIMALS = 15

function decimalsApart(
  frozen: number | null,
  now: number | null,
  unit: UnitDefinition,
  language: Language,
): number {
  if (frozen === null || now === null) return unit.decimals
  for (let decimals = unit.decimals; decimals < MOST_DECIMALS; decimals += 1) {
    const say = (value: number) => quantity(value, unit, { language, decimals }).number
    if (say(frozen) !== say(now)) return decimals
  }
  return MOST_DECIMALS
}

/** What is judged otherwise, by name; an id that the model has no more as itself. */
export function judgedWords(
  ids: readonly string[],
  { checks, flags, targets }: Pick<Catalogue, 'checks' | 'flags' | 'targets'>,
  language: Language,
): string[] {
  const named = new Map(
    [...checks, ...flags, ...targets].map(({ id, label }) => [id, label[language].replace(/\.$/, '')]),
  )
  return ids.map(id => named.get(id) ?? id)
}
