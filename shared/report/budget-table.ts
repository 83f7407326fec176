/** The city's budget by line in some years: shares, and money in the price basis; one block for each scenario and its base. */

import { atStart } from '../locale/sentence-start.ts'
import { yearsOf } from '../model/catalogue.ts'
import { type Budget, budgetOf } from '../reading/budget.ts'
import { groupRow, number, numberColumn, row, textColumn, words } from './cells.ts'
import type { ColumnContent, RowContent, TableContent } from './content.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'
import { reportYears } from './report-years.ts'

/** Whose budget a block shows. */
interface Owner {
  readonly name: string
  /** One for each year; null where there is no result. */
  readonly budgets: readonly Budget[] | null
}

export function budgetTable(reading: ReportReading): TableContent {
  const { language } = reading
  const t = reportMessages[language]
  const years = reportYears(reading)
  const owners = ownersOf(reading, years)
  const sample = owners.find(({ budgets }) => budgets !== null)?.budgets?.[0]
  if (sample === undefined) return { title: t.budget, note: '', columns: [], rows: [], empty: t.noBudget }
  // In the basis of shares the money of a line is the same share again.
  const hasMoney = sample.moneyOf === null
  const columns: ColumnContent[] = [
    textColumn(t.line),
    ...years.flatMap(year => [
      numberColumn(`${year}, ${sample.shareUnit.label[language]}`),
      ...(hasMoney ? [numberColumn(`${year}, ${sample.moneyUnit.label[language]}`)] : []),
    ]),
  ]
  const rows = owners.flatMap(({ name, budgets }): RowContent[] => [
    groupRow(budgets === null ? `${name}: ${t.notComputed}` : name, columns),
    ...(budgets === null ? [] : blockOf(budgets, hasMoney, reading)),
  ])
  return {
    title: t.budget,
    note: hasMoney ? t.budgetNote : t.budgetSharesNote,
    columns,
    rows,
    empty: t.noBudget,
  }
}

/** What they are compared with first. */
function ownersOf(
  { comparison, catalogue, basis, baseName }: ReportReading,
  years: readonly number[],
): Owner[] {
  const { base, others, inHand } = comparison
  type Result = (typeof inHand)['result']
  const budgets = (result: Result) =>
    result &&
    years.map(year =>
      budgetOf(
        catalogue,
        { run: { years: yearsOf(catalogue), series: result.series }, reference: result.reference },
        year,
        basis,
      ),
    )
  const reference = inHand.result && { series: inHand.result.reference, reference: inHand.result.reference }
  return [
    { name: baseName, budgets: budgets(base === null ? reference : base.result) },
    ...others.map(({ scenario, result }) => ({ name: scenario.title, budgets: budgets(result) })),
  ]
}

function blockOf(budgets: readonly Budget[], hasMoney: boolean, { language }: ReportReading): RowContent[] {
  const [sample] = budgets
  if (sample === undefined) return []
  const cells = (
    shareOf: (budget: Budget) => number | undefined,
    moneyOf: (budget: Budget) => number | undefined,
  ) =>
    budgets.flatMap(budget => [
      number(shareOf(budget), { unit: budget.shareUnit, language }),
      ...(hasMoney ? [number(moneyOf(budget), { unit: budget.moneyUnit, language })] : []),
    ])
  return [
    ...sample.lines.map(({ label }, place) =>
      row([
        words(atStart(label[language])),
        ...cells(
          ({ lines }) => lines[place]?.share,
          ({ lines }) => lines[place]?.money,
        ),
      ]),
    ),
    row([
      words(reportMessages[language].total),
      ...cells(
        ({ sum }) => sum,
        ({ moneySum }) => moneySum,
      ),
    ]),
  ]
}
