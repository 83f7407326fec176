/** Results in some years beside what the scenarios are compared with, and what becomes of the targets. */

import { atStart } from '../locale/sentence-start.ts'
import { type Figure, hasMovedBase, type ResultRows, resultRows } from '../reading/compare/compared.ts'
import type { TargetState } from '../reading/indicators/target-state.ts'
import { ruleWords, stateWords } from '../reading/indicators/target-words.ts'
import { change, groupRow, number, numberColumn, row, textColumn, words } from './cells.ts'
import type { CellContent, ColumnContent, RowContent, TableContent } from './content.ts'
import { headlineIndicators } from './headlines.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'
import { reportYears } from './report-years.ts'

/** With more scenarios the differences have no room on a page: they are what two columns differ by. */
const MOST_WITH_CHANGES = 2

export function resultsTable(reading: ReportReading): TableContent {
  const { catalogue, comparison, basis, language, baseName } = reading
  const t = reportMessages[language]
  const { others } = comparison
  const hasChanges = others.length <= MOST_WITH_CHANGES
  const columns: ColumnContent[] = [
    textColumn(t.year),
    numberColumn(baseName),
    ...others.flatMap(({ scenario }) => [
      numberColumn(scenario.title),
      ...(hasChanges ? [numberColumn(t.change)] : []),
    ]),
  ]
  const years = reportYears(reading)
  const rows = headlineIndicators(reading).flatMap(indicator => {
    const block = resultRows(indicator, comparison, years, basis, catalogue)
    const unit = block.unit.label[language]
    const name = indicator.variable.label[language]
    return [
      groupRow(unit === '' ? name : `${name} (${unit})`, columns),
      ...yearRows(block, hasChanges, reading),
      ...targetRows(block, hasChanges, reading),
    ]
  })
  return { title: t.results, note: noteOf(reading), columns, rows, empty: '' }
}

function noteOf({ comparison, catalogue, language, baseName }: ReportReading): string {
  const t = reportMessages[language]
  const note = t.resultsNote(baseName)
  return hasMovedBase(comparison, catalogue) ? `${note} ${t.movedNote}` : note
}

function yearRows(
  { unit, years }: ResultRows,
  hasChanges: boolean,
  { language }: ReportReading,
): RowContent[] {
  const style = { unit, language }
  const cells = (figure: Figure | null): CellContent[] => [
    number(figure?.value, style),
    ...(hasChanges ? [figure?.change === null ? words('') : change(figure?.change, style)] : []),
  ]
  return years.map(({ year, base, others }) =>
    row([words(String(year)), number(base?.value, style), ...others.flatMap(cells)]),
  )
}

function targetRows(
  { targets, indicator }: ResultRows,
  hasChanges: boolean,
  { language, catalogue }: ReportReading,
): RowContent[] {
  const t = reportMessages[language]
  return targets.map(({ target, base, others }) => {
    const say = (state: TargetState | null) =>
      words(state === null ? t.notComputed : stateWords(state, target, catalogue.lastOutturn, language))
    return row([
      words(atStart(t.targetIn(t.target(ruleWords(target, indicator.unit, language)), target.year))),
      say(base),
      ...others.flatMap(state => [say(state), ...(hasChanges ? [words('')] : [])]),
    ])
  })
}
