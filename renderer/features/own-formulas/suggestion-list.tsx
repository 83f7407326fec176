/** What may be meant by the letters before the caret: each by its name, its id and its unit. */

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import type { Candidate } from './candidates.ts'
import { ownPanelMessages } from './own-panel-messages.ts'

interface SuggestionListProps {
  readonly id: string
  readonly suggestions: readonly Candidate[]
  /** Place of the one in hand. */
  readonly active: number
  /** The letters that it floats under; absent where it stands in the page. */
  readonly under?: RefObject<HTMLElement | null>
  readonly onActive: (place: number) => void
  readonly onTake: (candidate: Candidate) => void
}

export function SuggestionList({ id, suggestions, active, under, onActive, onTake }: SuggestionListProps) {
  const text = useMessages(ownPanelMessages)
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions may belong to another line
  useLayoutEffect(() => {
    const line = under?.current ?? null
    if (line !== null) setTop(line.offsetTop + line.offsetHeight)
  }, [under, suggestions])
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={text.suggestions}
      className={under === undefined ? 'suggestion-choices' : 'float suggestion-list'}
      style={under === undefined ? {} : { top }}
    >
      {suggestions.map((candidate, place) => (
        <Suggestion
          key={`${candidate.kind} ${candidate.id}`}
          id={`${id}-${place}`}
          candidate={candidate}
          isActive={place === active}
          onActive={() => onActive(place)}
          onTake={() => onTake(candidate)}
        />
      ))}
    </div>
  )
}

interface SuggestionProps {
  readonly id: string
  readonly candidate: Candidate
  readonly isActive: boolean
  readonly onActive: () => void
  readonly onTake: () => void
}

/** The keys are the field's, which keeps the focus. */
function Suggestion({ id, candidate, isActive, onActive, onTake }: SuggestionProps) {
  const language = useLanguage()
  const kind = useKindWords(candidate.kind)
  const { units } = useCatalogue()
  const unit = units.find(each => each.id === candidate.unit)?.label[language] ?? ''
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="suggestion"
      data-kind={candidate.kind}
      onPointerMove={onActive}
      onPointerDown={event => {
        // The focus stays in the field.
        event.preventDefault()
        onTake()
      }}
    >
      <span className="suggestion-name">{candidate.label[language]}</span>
      <span className="suggestion-unit">{[kind, unit].filter(Boolean).join(' · ')}</span>
      <code>{candidate.id}</code>
    </div>
  )
}

function useKindWords(kind: Candidate['kind']): string {
  const text = useMessages(ownPanelMessages)
  switch (kind) {
    case 'own':
      return text.own
    case 'lever':
      return text.lever
    case 'parameter':
      return text.parameterKind
    case 'family':
      return text.family
    case 'variable':
    case 'element':
    case 'word':
      return ''
  }
}
