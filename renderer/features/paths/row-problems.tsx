/** The rows of a pasted table that cannot be taken, each with what is wrong with it. */

import type { Language } from '../../../shared/model/definition.ts'
import { editedText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pasteMessages } from './paste-messages.ts'
import { type PastedRow, type PastedTable, type RowToMend, rowsToMend } from './pasted-path.ts'
import type { PathState } from './use-path.ts'

/** Further ones are counted. */
const MOST_NAMED = 8

interface RowProblemsProps {
  readonly table: PastedTable
  readonly state: PathState
}

export function RowProblems({ table, state }: RowProblemsProps) {
  const { language } = state
  const text = pasteMessages[language]
  const wrong = rowsToMend(table.rows)
  if (wrong.length === 0) return null
  return (
    <div className="paste-problems">
      <p>{text.problems(wrong.length)}</p>
      <ul>
        {wrong.slice(0, MOST_NAMED).map(({ row, problem }) => (
          <li key={row.place}>
            <span>{(table.isTurned ? text.column : text.line)(row.place)}</span>
            {problemWords(row, problem, state, language)}
          </li>
        ))}
        {wrong.length > MOST_NAMED ? <li>{text.more(wrong.length - MOST_NAMED)}</li> : null}
      </ul>
    </div>
  )
}

function problemWords(
  row: PastedRow,
  problem: RowToMend['problem'],
  state: PathState,
  language: Language,
): string {
  const text = pasteMessages[language]
  const { lever, unit, ground, horizon } = state
  const year = row.inYear ?? 0
  switch (problem) {
    case 'empty':
      return text.empty(year)
    case 'no-year':
      return text.noYear(row.year)
    case 'no-number':
      return text.noNumber(row.value)
    case 'other-format':
      return text.otherFormat(row.value)
    case 'repeated':
      return text.repeated(year)
    case 'outturn':
      return text.outturn(year)
    case 'outside':
      return text.outside(year, ground.firstFreeYear, horizon)
    case 'out-of-range': {
      const { range } = lever
      return text.outOfRange(
        row.value,
        editedText(range.min, range, unit, language),
        spokenText(range.max, range, unit, language),
      )
    }
  }
}
