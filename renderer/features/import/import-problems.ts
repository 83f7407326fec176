/** What of a table cannot be taken, in the words of the dialog: cell by cell, and years that are over in one line. */

import { yearSpans } from '../../../shared/locale/year-spans.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { importMessages } from './import-messages.ts'
import type { ImportView } from './import-view.ts'
import { cellText, type Figure, type FigureProblem, type FigureSeries } from './read-figures.ts'
import { type CellPlace, type Corrections, placeKey, placeName } from './sheet-grid.ts'

export interface CellLine {
  readonly key: string
  readonly place: CellPlace
  /** `C5 · Tỷ trọng chi văn hóa 2030`. */
  readonly where: string
  /** What is wrong; empty where it was corrected. */
  readonly words: string
  /** Whether another number mends it. */
  readonly isForNumber: boolean
}

export interface ImportProblems {
  readonly lines: readonly CellLine[]
  /** Of whole years, in which nothing can be mended. */
  readonly years: readonly string[]
  /** Series that are known to be wanted and are not taken. */
  readonly series: number
  /** Everything that stands against taking all of the table. */
  readonly count: number
}

/** Of figures whose item is known: of the others nobody knows yet whether they are wanted. */
export function importProblems(
  { views, place }: ImportView,
  corrections: Corrections,
  language: Language,
): ImportProblems {
  const text = importMessages[language]
  const wanted = views
    .map(({ series }) => series)
    .filter(({ isLeftOut, item }) => !isLeftOut && item !== null)
  const all = wanted.flatMap(series => series.figures.map(figure => ({ series, figure })))
  const ofYears = (problem: FigureProblem) =>
    all.filter(({ figure }) => figure.problem === problem).flatMap(({ figure }) => figure.year ?? [])
  const [over, beyond] = [ofYears('outturn'), ofYears('outside')]
  const years = [
    ...(over.length === 0 ? [] : [text.outturn(over.length, spans(over))]),
    ...(beyond.length === 0
      ? []
      : [text.outside(beyond.length, spans(beyond), place.years.firstFree, place.years.last)]),
  ]
  const lines = all.flatMap(({ series, figure }): CellLine[] => {
    const words = cellWords(figure, series, language)
    const key = placeKey(figure.place)
    if (words === null && corrections[key] === undefined) return []
    const name = series.item?.short[language] ?? ''
    return [
      {
        ...{ key, place: figure.place, words: words ?? '' },
        where: `${placeName(figure.place)} · ${name}${figure.year === null ? '' : ` ${figure.year}`}`,
        isForNumber: figure.problem !== 'no-year' && figure.problem !== 'repeated',
      },
    ]
  })
  const untaken = views.filter(
    ({ series }) => !series.isLeftOut && (series.problem !== null || series.meant?.scale === null),
  ).length
  const wrong = lines.filter(({ words }) => words !== '').length
  return { lines, years, series: untaken, count: wrong + over.length + beyond.length + untaken }
}

function spans(years: readonly number[]): string {
  return yearSpans([...new Set(years)])
}

/** Null where nothing is wrong, or what is wrong is the year. */
function cellWords({ problem, cell, year, yearCell }: Figure, series: FigureSeries, language: Language) {
  const text = importMessages[language]
  const { item } = series
  const said = cellText(cell, language)
  switch (problem) {
    case null:
    case 'outturn':
    case 'outside':
      return null
    case 'no-year':
      return text.noYear(yearCell.text)
    case 'no-number':
      return text.noNumber(said)
    case 'other-format':
      return text.otherFormat(said)
    case 'no-result':
      return text.noResult
    case 'date':
      return text.date(cell.text)
    case 'error':
      return text.error(cell.text)
    case 'per-cent':
      return text.perCent(said, item?.unit.label[language] ?? '')
    case 'repeated':
      return text.repeated(year ?? 0)
    case 'out-of-range': {
      if (item === null || item.lever === null) return text.noNumber(said)
      const { range } = item.lever
      const say = (value: number) => spokenText(value, range, item.unit, language)
      return text.outOfRange(said, say(range.min), say(range.max))
    }
  }
}
