/** Who pays for what grows: the lines of the budget that give up a part of it, and how much larger the whole is. */

import { inSentence } from '../../locale/in-sentence.ts'
import { difference, quantity } from '../../locale/quantities.ts'
import { type Budget, type BudgetLine, budgetOf } from '../../reading/budget.ts'
import { itemOf } from '../../reading/catalogue-item.ts'
import { roundsToZero } from '../../reading/indicators/target-words.ts'
import { firstTargetYear } from '../../reading/standard-years.ts'
import type { FindingContent } from '../content.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { baselineName, listed } from './finding-names.ts'

/** In the year of the first headline's first target. */
export function budgetFindings(own: GoodRun, reading: ReportReading): FindingContent[] {
  const { catalogue, basis } = reading
  const budget = budgetOf(catalogue, own, firstTargetYear(catalogue), basis)
  return [...sharesFinding(budget, reading), ...envelopeFinding(budget, reading)]
}

/** Shares add up to the whole on both sides, so that what some lines gain others lose. */
function sharesFinding(budget: Budget, reading: ReportReading): FindingContent[] {
  const { language } = reading
  const t = findingMessages[language]
  const moved = budget.lines
    .map(line => ({ line, by: line.share - line.baseShare }))
    .filter(({ by }) => Number.isFinite(by) && !roundsToZero(by, budget.shareUnit))
  const say = ({ line, by }: { readonly line: BudgetLine; readonly by: number }) =>
    t.lineMoves(
      inSentence(line.short[language]),
      difference(by, budget.shareUnit, { language }).text,
      moneyMove(line, budget, reading),
    )
  const up = moved.filter(({ by }) => by > 0).toSorted((one, other) => other.by - one.by)
  const down = moved.filter(({ by }) => by < 0).toSorted((one, other) => one.by - other.by)
  if (up.length === 0 || down.length === 0) return []
  return [
    {
      words: t.shares(budget.year, baselineName(reading)),
      parts: [t.larger(listed(up.map(say), language)), t.smaller(listed(down.map(say), language))],
      about: 'money',
    },
  ]
}

/** Empty where the basis shows the money of a line as its share again. */
function moneyMove({ money, baseMoney }: BudgetLine, budget: Budget, { language }: ReportReading): string {
  const by = money - baseMoney
  if (budget.moneyOf !== null || !Number.isFinite(by) || roundsToZero(by, budget.moneyUnit)) return ''
  return difference(by, budget.moneyUnit, { language }).text
}

function envelopeFinding(budget: Budget, reading: ReportReading): FindingContent[] {
  const { language, catalogue } = reading
  const t = findingMessages[language]
  const { total, baseTotal, totalUnit, year } = budget
  const by = total - baseTotal
  if (!Number.isFinite(by)) return []
  const name = inSentence(itemOf(catalogue.variables, budget.envelope).label[language])
  const amountOfAll = quantity(total, totalUnit, { language }).text
  const of = budget.totalOf?.[language]
  const whole = of === undefined ? amountOfAll : t.of(amountOfAll, inSentence(of))
  const base = baselineName(reading)
  const said = (words: string): FindingContent[] => [{ words, parts: [], about: 'money' }]
  if (roundsToZero(by, totalUnit)) return said(t.envelopeSame(name, year, whole, base))
  const named =
    totalUnit.difference === undefined
      ? totalUnit
      : { ...totalUnit, label: totalUnit.difference, percent: false }
  const amount = quantity(Math.abs(by), named, { language }).text
  return said((by > 0 ? t.envelopeMore : t.envelopeLess)(name, year, whole, base, amount))
}
