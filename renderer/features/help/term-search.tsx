/** The glossary: search, the words of the screen, the words of the model; each leads on to where its numbers come from. */

import '../../ui/search-box.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { foundTerms, type ModelTerm, modelTerms, screenTerm } from './found-terms.ts'
import { helpMessages } from './help-messages.ts'
import { type Term, terms } from './terms.ts'

/** As many terms of the model as stand there before more are asked for. */
const FIRST = 12

export function TermSearch({ topic }: { readonly topic: string | null }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLDivElement>(null)
  // Another word may be asked about while the help is open; it stands under what else the help says.
  useEffect(() => {
    const term = screenTerm(topic)
    if (term === undefined) return
    setQuery(term.name[language])
    field.current?.scrollIntoView({ block: 'start' })
  }, [topic, language])
  const ofModel = useMemo(() => modelTerms(catalogue), [catalogue])
  const onScreen = foundTerms(terms, query)
  const inModel = foundTerms(ofModel, query)
  const levers = inModel.filter(({ kind }) => kind === 'lever')
  const results = inModel.filter(({ kind }) => kind === 'variable')
  return (
    <>
      <SearchField
        ref={field}
        className="search-box help-search"
        aria-label={text.search}
        value={query}
        onChange={setQuery}
      >
        <Icon name="search" />
        <Input placeholder={text.search} />
        {query === '' ? null : (
          <Button className="icon-button small" aria-label={text.clear}>
            <Icon name="close" />
          </Button>
        )}
      </SearchField>
      <p className="help-quiet" role="status">
        {onScreen.length + inModel.length === 0
          ? text.none(query)
          : text.found(onScreen.length + inModel.length)}
      </p>
      <TermList title={text.screenTerms} terms={onScreen} />
      <TermList title={text.leverTerms} terms={levers} />
      <TermList title={text.modelTerms} terms={results} />
    </>
  )
}

function TermList({
  title,
  terms: all,
}: {
  readonly title: string
  readonly terms: readonly (Term | ModelTerm)[]
}) {
  const text = useMessages(helpMessages)
  const [isWhole, showWhole] = useState(false)
  if (all.length === 0) return null
  const shown = isWhole ? all : all.slice(0, FIRST)
  return (
    <>
      <h4>{title}</h4>
      <dl className="help-terms">
        {shown.map(term => (
          <OneTerm key={term.id} term={term} />
        ))}
      </dl>
      {shown.length < all.length ? (
        <TextButton
          icon="chevron"
          label={text.more(all.length - shown.length)}
          onPress={() => showWhole(true)}
        />
      ) : null}
    </>
  )
}

function OneTerm({ term }: { readonly term: Term | ModelTerm }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const year = useApp(state => state.year)
  const { explain } = useActions()
  const name = term.name[language]
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {term.text[language]}{' '}
        {'kind' in term ? (
          <button
            type="button"
            className="help-origin"
            aria-label={`${text.origin}: ${name}`}
            onClick={() => explain({ item: term.id, year, side: 'scenario' })}
          >
            {text.origin}
          </button>
        ) : null}
      </dd>
    </>
  )
}
