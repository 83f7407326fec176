/** What stands behind a number: how it is known, in words, and the published figures with document, year and quotation. */

import { useMemo } from 'react'
import type { CatalogueSource } from '../../../shared/model/catalogue.ts'
import type { Fact, Language } from '../../../shared/model/definition.ts'
import {
  addressOf,
  classWords,
  confidenceWords,
  quotedWords,
  quoteLanguage,
  recordWords,
  yearOf,
} from '../../../shared/reading/sources/fact-words.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { sourceStanding } from '../../../shared/reading/sources/source-words.ts'
import { standingMessages } from '../../../shared/reading/sources/standing-messages.ts'
import { useApp } from '../../store/use-app.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { useFacts } from './kept-answers.ts'
import './source-card.css'

interface SourceCardProps {
  readonly source: CatalogueSource
  readonly language: Language
}

export function SourceCard({ source, language }: SourceCardProps) {
  return (
    <div className="source-card">
      <p className="source-line">
        <SourceMark kind={source.kind} />
        <span>{standingWords(source, language)}</span>
      </p>
      {source.note === undefined ? null : <p className="source-note">{source.note[language]}</p>}
      <FactCards ids={source.facts ?? NO_FACTS} language={language} />
    </div>
  )
}

const NO_FACTS: readonly string[] = []

/** An assumption with figures below it is not called one without a source. */
function standingWords(source: CatalogueSource, language: Language): string {
  const { kind, confidence, facts = NO_FACTS } = source
  if (kind !== 'assumption' || facts.length === 0) return sourceStanding(source, language)
  return sourceMessages[language].assumptionBeside(
    confidence === undefined ? '' : standingMessages[language][confidence],
  )
}

interface FactCardsProps {
  readonly ids: readonly string[]
  readonly language: Language
}

/** Published figures in the order asked. */
export function FactCards({ ids, language }: FactCardsProps) {
  // The same ids in another array ask nothing anew.
  const key = ids.join('\n')
  const asked = useMemo(() => key.split('\n').filter(Boolean), [key])
  const { byId } = useFacts(asked)
  return asked.map(id => {
    const fact = byId.get(id)
    return fact === undefined ? null : <FactCard key={id} fact={fact} language={language} />
  })
}

function FactCard({ fact, language }: { readonly fact: Fact; readonly language: Language }) {
  const text = sourceMessages[language]
  const targets = useApp(state => state.catalogue.targets)
  const { publisher, quote, note } = fact
  const isRead = quote !== ''
  const spoken = quoteLanguage(quote)
  const remarks = [
    isRead ? publisher : '',
    yearOf(fact, targets, language),
    confidenceWords(fact.confidence, language),
    classWords(fact.source_class, language),
  ]
  return (
    <article className="fact">
      {isRead ? (
        <p className="fact-title">{fact.source_title}</p>
      ) : (
        <p className="fact-title" lang="en">
          {fact.indicator}
        </p>
      )}
      <p className="fact-remarks">{remarks.filter(Boolean).join(' · ')}</p>
      {isRead ? (
        <>
          <p className="fact-place">{quotedWords(spoken, language)}</p>
          <blockquote className="fact-quote" lang={spoken}>
            {quote}
          </blockquote>
          <p className="fact-place fact-address">{addressOf(fact, language)}</p>
        </>
      ) : (
        <p>{recordWords(fact, language)}</p>
      )}
      {note === '' ? null : (
        <details className="fact-note">
          <summary>{text.collectorNote}</summary>
          <p lang="en">{note}</p>
        </details>
      )}
    </article>
  )
}
