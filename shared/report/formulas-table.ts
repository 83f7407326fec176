/** What is not the model's: every changed formula beside the one that it stands for, and the planner's indicators with what they measure. */

import { ownMessages } from '../reading/own/own-messages.ts'
import { changedFormulasOf, indicatorsOf } from '../scenario/own-formula.ts'
import { groupRow, row, textColumn, words } from './cells.ts'
import type { ColumnContent, RowContent, TableContent } from './content.ts'
import type { ReportReading } from './report-reading.ts'

/** Without rows where the scenarios of the report have no formulas of their own. */
export function formulasTable(reading: ReportReading): TableContent {
  const t = ownMessages[reading.language]
  const columns: ColumnContent[] = [t.item, t.unit, t.modelFormula, t.formulaHere, t.note].map(textColumn)
  const block = (title: string, rows: readonly RowContent[]): RowContent[] =>
    rows.length === 0 ? [] : [groupRow(title, columns), ...rows]
  return {
    title: t.ownFormulas,
    note: t.ownFormulasNote,
    columns,
    rows: [
      ...reading.scenarios.flatMap(scenario =>
        block(t.changedIn(scenario.title), changedRows(scenario, reading)),
      ),
      ...block(t.indicators, indicatorRows(reading)),
    ],
    empty: t.noOwnFormulas,
  }
}

function changedRows(
  { formulas }: ReportReading['scenarios'][number],
  { catalogue, language }: ReportReading,
): RowContent[] {
  return changedFormulasOf(formulas).map(({ id, formula, note }) => {
    const variable = catalogue.variables.find(each => each.id === id)
    const unit = catalogue.units.find(each => each.id === variable?.unit)?.label[language] ?? ''
    return row(
      [`${variable?.label[language] ?? id} (${id})`, unit, variable?.formula ?? '', formula, note].map(words),
    )
  })
}

/** Scenarios of one document have the same ones; the one in hand says them. */
function indicatorRows({ inHand, catalogue, language }: ReportReading): RowContent[] {
  const t = ownMessages[language]
  return indicatorsOf(inHand.formulas).map(({ id, label, unit, formula, start, note }) => {
    const said = start === undefined ? formula : `${formula} (${t.inBaseYear(catalogue.baseYear, start)})`
    const unitWords = catalogue.units.find(each => each.id === unit)?.label[language] ?? unit
    return row([`${label} (${id})`, unitWords, '', said, note].map(words))
  })
}
