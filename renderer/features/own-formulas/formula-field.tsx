/** Where a formula is written: suggestions while one types, faults underlined where they stand. */

import { type KeyboardEvent, type RefObject, useId, useMemo, useRef, useState } from 'react'
import type { FormulaProblem } from '../../../shared/contract/formulas.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { OWN_LIMITS } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue } from '../../store/use-app.ts'
import { type Candidate, elementsOf } from './candidates.ts'
import { type Completion, completed, placeAt } from './completion.ts'
import './formula-field.css'
import { ownPanelMessages } from './own-panel-messages.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { underlined } from './underlined.ts'

interface FormulaFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  /** Under the field; how to fill it. */
  readonly hint: string
  /** Lines that it has at first. */
  readonly rows?: number
  readonly value: string
  readonly onChange: (text: string) => void
  /** Of the text as it stands. */
  readonly problems: readonly FormulaProblem[]
  readonly candidates: readonly Candidate[]
  /** Id of what says the faults; nothing does where it is left out. */
  readonly saidBy?: string
}

/** As a text area leads a list: no role of its own, for HTML gives it none but that of a text field, and the list by its active row. */
export function FormulaField(props: FormulaFieldProps) {
  const { field, label, hint, rows = 2, value, onChange, problems, candidates, saidBy } = props
  const text = useMessages(ownPanelMessages)
  const catalogue = useCatalogue()
  const id = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const line = useRef<HTMLSpanElement>(null)
  const completion = useMemo(
    () => (caret === null ? null : completionOf(value, caret, candidates, catalogue)),
    [value, caret, candidates, catalogue],
  )
  const suggestions = completion?.suggestions ?? []
  // A name that is being typed is not held against the planner yet.
  const isOpen = suggestions.length > 0
  const chosen = Math.min(active, suggestions.length - 1)

  const open = (at: number) => {
    setCaret(at)
    setActive(0)
  }
  const close = () => setCaret(null)

  const take = (candidate: Candidate | undefined) => {
    const area = field.current
    if (candidate === undefined || completion === null || area === null) return
    putIn(area, completion, candidate)
    // A family goes on with its elements.
    if (candidate.kind === 'family') open(area.selectionStart)
    else close()
  }

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (event.ctrlKey && event.code === 'Space') {
      event.preventDefault()
      open(event.currentTarget.selectionStart)
    } else if (isOpen && move !== undefined) {
      event.preventDefault()
      const last = suggestions.length - 1
      const isStep = Math.abs(move) === 1
      setActive(isStep ? (chosen + move + last + 1) % (last + 1) : Math.min(Math.max(chosen + move, 0), last))
    } else if (isOpen && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      take(suggestions[chosen])
    } else if (isOpen && event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      // A formula is one line, however many it takes to show it.
      event.preventDefault()
    } else if (
      event.key === 'ArrowLeft' ||
      event.key === 'ArrowRight' ||
      event.key === 'Home' ||
      event.key === 'End'
    ) {
      close()
    }
  }

  return (
    <div className="formula-field">
      <label htmlFor={id}>{label}</label>
      <div className="formula-box" data-invalid={problems.length > 0 || undefined}>
        <div className="formula-mirror" aria-hidden="true">
          {underlined(value, isOpen ? [] : problems, completion?.from ?? null).map(
            ({ part, isFault, isAnchor }, place) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place
                key={place}
                className={isFault ? 'formula-fault' : undefined}
                ref={isAnchor ? line : undefined}
              >
                {part}
              </span>
            ),
          )}
          {'​'}
        </div>
        <textarea
          id={id}
          ref={field}
          className="formula-text"
          rows={rows}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          maxLength={OWN_LIMITS.characters * 2}
          value={value}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen ? `${id}-list-${chosen}` : undefined}
          aria-invalid={problems.length > 0}
          aria-describedby={[saidBy, `${id}-hint`].filter(Boolean).join(' ')}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value.replace(/[\r\n]+/g, ' '))
            const at = currentTarget.selectionStart
            if (isAsking(currentTarget.value, at)) open(at)
            else close()
          }}
          onKeyDown={press}
          onPointerDown={close}
          onBlur={close}
        />
        {isOpen && (
          <SuggestionList
            id={`${id}-list`}
            suggestions={suggestions}
            active={chosen}
            under={line}
            onActive={setActive}
            onTake={take}
          />
        )}
      </div>
      <p className="formula-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <span className="visually-hidden" role="status">
        {isOpen ? text.suggestionCount(suggestions.length) : ''}
      </span>
    </div>
  )
}

/** Letters of a name, or a place in brackets, ask for suggestions while they are typed; what ends a name does not. */
function isAsking(text: string, caret: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}_[,]$/u.test(text.slice(0, caret)) &&
    !/(^|[^\p{L}\p{M}_ ])\p{N}+$/u.test(text.slice(0, caret))
  )
}

function completionOf(
  text: string,
  caret: number,
  candidates: readonly Candidate[],
  catalogue: Catalogue,
): Completion {
  const place = placeAt(text, caret)
  return place.kind === 'element'
    ? completed(place, elementsOf(catalogue, place.family, place.before))
    : completed(place, candidates)
}

/** Through the browser's own editing, so that its undo takes it back. */
function putIn(area: HTMLTextAreaElement, { from, to }: Completion, candidate: Candidate): void {
  const { insert, caret = insert.length, follows = '' } = candidate
  const isThere = area.value.startsWith(follows, to)
  area.focus()
  area.setSelectionRange(from, to)
  document.execCommand('insertText', false, isThere ? insert : `${insert}${follows}`)
  const end = from + caret + follows.length
  area.setSelectionRange(end, end)
}
