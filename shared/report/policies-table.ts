/** The decisions of the city in which the scenarios differ from what they are compared with: values, and paths in words. */

import { atStart } from '../locale/sentence-start.ts'
import type { LeverFigure, LeverRow } from '../reading/compare/compared.ts'
import { leverRows } from '../reading/compare/compared.ts'
import { leverDecimals } from '../reading/compare/lever-decimals.ts'
import { groundOf } from '../reading/levers/lever-ground.ts'
import { pathWords } from '../reading/levers/path-words.ts'
import type { LeverPath } from '../scenario/lever-path.ts'
import { groupRow, number, numberColumn, row, textColumn, words } from './cells.ts'
import type { ColumnContent, RowContent, TableContent } from './content.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'

/** A single scenario has room for the last year as well. */
function leverYears({ comparison, catalogue, year }: ReportReading): number[] {
  return comparison.others.length > 1 ? [year] : [...new Set([year, catalogue.horizon])]
}

export function policiesTable(reading: ReportReading): TableContent {
  const { catalogue, comparison, language, baseName } = reading
  const t = reportMessages[language]
  const years = leverYears(reading)
  const names = [baseName, ...comparison.others.map(({ scenario }) => scenario.title)]
  const columns: ColumnContent[] = [
    textColumn(t.lever),
    textColumn(t.unit),
    ...years.flatMap(year => names.map(name => numberColumn(t.inYear(name, year)))),
    textColumn(t.path),
  ]
  const byYear = years.map(year =>
    leverRows(comparison, catalogue, year).filter(({ lever }) => lever.kind === 'policy'),
  )
  const [first = []] = byYear
  const rowOf = (lever: LeverRow, index: number): RowContent => {
    const style = { unit: lever.unit, language }
    const figures = byYear.map(rows => rows[index] ?? lever)
    const decimals = Math.max(...figures.map(leverDecimals))
    return row([
      words(lever.lever.short[language]),
      words(lever.unit.label[language]),
      ...figures.flatMap(({ base, others }) =>
        [base, ...others].map(({ value }) => number(value, { ...style, decimals })),
      ),
      words(pathsInWords(lever, reading)),
    ])
  }
  const indexed = first.map((lever, index) => ({ sector: lever.lever.sector, content: rowOf(lever, index) }))
  const rows = catalogue.sectors.flatMap(({ id, label }) => {
    const own = indexed.filter(({ sector }) => sector === id).map(({ content }) => content)
    return own.length === 0 ? [] : [groupRow(label[language], columns), ...own]
  })
  return {
    title: t.policies,
    note: t.policiesNote(first.length, baseName),
    columns,
    rows,
    empty: t.noPolicies,
  }
}

/** How the lever runs in the scenarios that leave the default path; those that run alike together. */
function pathsInWords({ lever, unit, base, others }: LeverRow, reading: ReportReading): string {
  const { catalogue, comparison, language, baseName } = reading
  const say = (path: LeverPath | null) => pathWords(path, lever, unit, groundOf(lever, catalogue), language)
  const [only] = others
  if (others.length === 1 && only !== undefined && base.path === null) return atStart(say(only.path))
  const named = [
    { name: baseName, figure: base },
    ...others.flatMap((figure, place) => {
      const name = comparison.others[place]?.scenario.title
      return name === undefined ? [] : [{ name, figure }]
    }),
  ]
  const byWords = new Map<string, string[]>()
  for (const { name, figure } of named.filter(hasPath)) {
    const spoken = say(figure.path)
    byWords.set(spoken, [...(byWords.get(spoken) ?? []), name])
  }
  return [...byWords].map(([spoken, names]) => `${names.join(', ')}: ${spoken}`).join('; ')
}

function hasPath({ figure }: { readonly figure: LeverFigure }): boolean {
  return figure.path !== null
}
