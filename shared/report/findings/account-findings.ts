/** Who pays, by the accounts of the pack: wholes of money, and who bears which part of them. */

import { inSentence } from '../../locale/in-sentence.ts'
import { difference, quantity } from '../../locale/quantities.ts'
import type { AccountDefinition } from '../../model/definition.ts'
import type { Series } from '../../model/result.ts'
import { itemOf } from '../../reading/catalogue-item.ts'
import { roundsToZero } from '../../reading/indicators/target-words.ts'
import { divisorOf, shownValue } from '../../reading/prices/price-basis.ts'
import { firstTargetYear } from '../../reading/standard-years.ts'
import type { FindingContent } from '../content.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { baselineName } from './finding-names.ts'

/** In the year of the first headline's first target; nothing of an account that stands as in the baseline. */
export function accountFindings(own: GoodRun, reading: ReportReading): FindingContent[] {
  return reading.catalogue.accounts.flatMap(account => accountFinding(account, own, reading))
}

function accountFinding(account: AccountDefinition, own: GoodRun, reading: ReportReading): FindingContent[] {
  const { catalogue, basis, language } = reading
  const t = findingMessages[language]
  const year = firstTargetYear(catalogue)
  const index = own.run.years.indexOf(year)
  const read = (id: string) => {
    const variable = itemOf(catalogue.variables, id)
    const priced = { variable, unit: itemOf(catalogue.units, variable.unit) }
    const on = (side: Series) =>
      shownValue(priced, side[id]?.[index] ?? Number.NaN, index, basis, side, catalogue)
    const [mine, base] = [on(own.run.series), on(own.reference)]
    return {
      name: variable.label[language],
      unit: mine.unit,
      value: mine.value,
      by: mine.value - base.value,
      divisor: divisorOf(priced, basis, catalogue),
    }
  }
  const whole = read(account.whole)
  const given = account.parts.map(read)
  // As shares of different wholes they would not add up to anything.
  if (given.some(({ divisor, unit }) => divisor !== whole.divisor || unit.id !== whole.unit.id)) return []
  const rest = {
    name: account.rest?.[language] ?? '',
    unit: whole.unit,
    value: given.reduce((left, { value }) => left - value, whole.value),
    by: given.reduce((left, { by }) => left - by, whole.by),
  }
  const borne = account.rest === undefined ? given : [...given, rest]
  if ([whole, ...borne].some(({ value, by }) => !Number.isFinite(value) || !Number.isFinite(by))) return []
  if (borne.every(({ by, unit }) => roundsToZero(by, unit))) return []
  const parts = borne.map(({ name, value, by, unit }) =>
    t.part(
      inSentence(name),
      quantity(value, unit, { language }).text,
      roundsToZero(by, unit) ? t.noChange : difference(by, unit, { language }).text,
    ),
  )
  const amount = quantity(whole.value, whole.unit, { language }).text
  const of = whole.unit.percent && whole.divisor !== null ? itemOf(catalogue.variables, whole.divisor) : null
  const total = of === null ? amount : t.of(amount, inSentence(of.short[language]))
  const said = t.account(inSentence(whole.name), year, total, baselineName(reading))
  return [{ words: said, parts, about: 'money' }]
}
