/** The answer in a sentence that a meeting can be read: how far apart the two are, and which change did most of it. */

import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { difference } from '../../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { attributionMessages } from './attribution-messages.ts'
import { type Contribution, smallestShown } from './attribution-view.ts'

interface ComparedYear {
  readonly name: string
  readonly year: number
  /** What the scenario is held against, as it stands inside a sentence. */
  readonly baseName: string
  /** Of the variable in the year, in its own scale. */
  readonly base: number
  readonly scenario: number
}

/** @param yearIndex of the year among the values of the contributions. */
export function leadWords(
  { name, year, baseName, base, scenario }: ComparedYear,
  contributions: readonly Contribution[],
  yearIndex: number,
  unit: UnitDefinition,
  language: Language,
): string {
  const t = attributionMessages[language]
  const apart = scenario - base
  const unseen = smallestShown(unit) / 2
  if (Math.abs(apart) < unseen) return t.level(name, year, baseName)
  const amount = difference(apart, unit, { language }).text.slice(1)
  const head = (apart > 0 ? t.above : t.below)(name, year, amount, baseName)
  const inYear = ({ values }: Contribution) => (values[yearIndex] ?? 0) * Math.sign(apart)
  const [most] = contributions.toSorted((one, other) => inYear(other) - inYear(one))
  if (most === undefined) return `${head}.`
  const part = inSentence(most.name)
  const own = most.values[yearIndex] ?? 0
  if (Math.abs(own - apart) < unseen) return head + t.through(part)
  return head + t.mostly(part, difference(own, unit, { language }).text)
}
