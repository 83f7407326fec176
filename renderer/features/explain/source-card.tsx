/** What stands behind a number: how it is known, in words, and the published figures with document, year and quotation. */

import { useMemo } from 'react'
import type { Fact, Language, Source } from '../../../shared/model/definition.ts'
import { leverMessages } from '../levers/lever-messages.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { sourceStanding } from '../levers/source-words.ts'
import { useFacts } from './kept-answers.ts'
import { sourceMessages } from './source-messages.ts'
import './source-card.css'

interface SourceCardProps {
  readonly source: Source
  readonly language: Language
}

export function SourceCard({ source, language }: SourceCardProps) {
  return (
    <div className="source-card">
      <p className="source-line">
        <SourceMark kind={source.kind} />
        <span>{sourceStanding(source, language)}</span>
      </p>
      {source.note === undefined ? null : <p className="source-note">{source.note[language]}</p>}
      <FactCards ids={source.facts ?? NO_FACTS} language={language} />
    </div>
  )
}

const NO_FACTS: readonly string[] = []

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
  const { publisher, year, quote, url, id } = fact
  const isRead = quote !== ''
  const remarks = [
    isRead ? publisher : '',
    yearWords(year, language),
    confidenceWords(fact.confidence, language),
    classWords(fact.source_class, language),
  ]
  return (
    <article className="fact">
      <p className="fact-title">{isRead ? fact.source_title : fact.indicator}</p>
      <p className="fact-remarks">{remarks.filter(Boolean).join(' · ')}</p>
      {isRead ? (
        <blockquote className="fact-quote">{quote}</blockquote>
      ) : (
        <p>{recordWords(fact, language)}</p>
      )}
      <p className="fact-place">
        {/^https?:/.test(url) ? <span className="fact-url">{url}</span> : null}
        <span>{text.number(id)}</span>
      </p>
    </article>
  )
}

/** What was noted of a figure that no document says in words of its own. */
function recordWords({ value, unit, note }: Fact, language: Language): string {
  const figure = /\d/.test(value) ? [value, unit].filter(part => part !== '-').join(' ') : ''
  return `${sourceMessages[language].noQuotation}: ${[figure, note].filter(Boolean).join('. ')}`
}

/** Nothing where the figure has no year. */
function yearWords(year: string, language: Language): string {
  return /\d/.test(year) ? sourceMessages[language].ofYear(year) : ''
}

/** Words of another pack than the ones known here are said as they stand. */
function confidenceWords(confidence: string, language: Language): string {
  const text = sourceMessages[language]
  const known: Readonly<Record<string, string>> = {
    high: leverMessages[language].high,
    medium: leverMessages[language].medium,
    low: leverMessages[language].low,
    derived: text.derived,
    recollection: text.recollection,
    'not found': text.notFound,
  }
  return known[confidence] ?? confidence
}

function classWords(sourceClass: string, language: Language): string {
  const text = sourceMessages[language]
  const known: Readonly<Record<string, string>> = {
    seed: text.seed,
    press: text.press,
    'official site': text.official,
    'official dataset on a third-party site': text.officialElsewhere,
    're-post / minor site': text.repost,
    // Said by the confidence already.
    derived: '',
    recollection: '',
    'not found': '',
  }
  return known[sourceClass] ?? sourceClass
}
