/** The cells that cannot be taken, each with what is wrong and a field to mend it. */

import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { importMessages } from './import-messages.ts'
import type { CellLine, ImportProblems } from './import-problems.ts'
import { type Corrections, placeName } from './sheet-grid.ts'

/** Further ones are counted. */
const MOST_LISTED = 100

interface ProblemListProps {
  readonly problems: ImportProblems
  readonly corrections: Corrections
  readonly onCorrect: (key: string, typed: string) => void
  /** Null where everything is known. */
  readonly onLeaveUnknown: (() => void) | null
}

export function ProblemList({ problems, corrections, onCorrect, onLeaveUnknown }: ProblemListProps) {
  const text = useMessages(importMessages)
  const { lines, years, series } = problems
  if (lines.length === 0 && years.length === 0 && series === 0) return null
  const more = lines.length - MOST_LISTED
  return (
    <section className="import-problems" aria-label={text.problems(problems.count)}>
      <ul>
        {series === 0 ? null : (
          <li className="import-problem">
            {text.seriesProblems(series)}
            {onLeaveUnknown === null ? null : (
              <TextButton label={text.leaveUnknown} look="bordered" onPress={onLeaveUnknown} />
            )}
          </li>
        )}
        {years.map(sentence => (
          <li className="import-problem" key={sentence}>
            {sentence}
          </li>
        ))}
        {lines.slice(0, MOST_LISTED).map(line => (
          <ProblemLine
            key={line.key}
            line={line}
            typed={corrections[line.key] ?? null}
            onCorrect={typed => onCorrect(line.key, typed)}
          />
        ))}
        {more > 0 ? <li className="import-problem">{text.more(more)}</li> : null}
      </ul>
    </section>
  )
}

interface ProblemLineProps {
  readonly line: CellLine
  /** Null where nothing was typed in its place yet. */
  readonly typed: string | null
  readonly onCorrect: (typed: string) => void
}

/** What was typed is read when the field is left or Enter is pressed; the line stays, so that the keyboard does. */
function ProblemLine({ line, typed, onCorrect }: ProblemLineProps) {
  const text = useMessages(importMessages)
  const [draft, setDraft] = useState(typed ?? '')
  const read = () => {
    if (draft.trim() !== (typed ?? '')) onCorrect(draft.trim())
  }
  const isRight = line.words === ''
  return (
    <li className="import-problem">
      <span className="import-where">{line.where}</span>
      <span className="import-wrong" data-right={isRight || undefined}>
        {isRight ? <Icon name="check" /> : line.words}
      </span>
      {line.isForNumber ? (
        <TextField
          className="text-field"
          aria-label={text.correction(placeName(line.place))}
          value={draft}
          onChange={setDraft}
          onBlur={read}
        >
          <Input
            placeholder={text.correct}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              read()
            }}
          />
        </TextField>
      ) : null}
    </li>
  )
}
