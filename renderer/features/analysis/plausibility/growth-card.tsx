/** One growth rate of the scenario, judged: in words, on a strip, and with the figures that it was held against. */

import { useMemo, useState } from 'react'
import { quantity, scaledValue } from '../../../../shared/locale/quantities.ts'
import type { Observation } from '../../../../shared/model/definition.ts'
import type { GrowthView } from '../../../../shared/reading/growth-view.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useApp, useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useFacts } from '../../explain/kept-answers.ts'
import { LeadOn } from '../../explain/number-link.tsx'
import { GrowthStrip } from './growth-strip.tsx'
import { averageWords, peerWords, standingOf, usualWords } from './growth-words.ts'
import { plausibilityMessages } from './plausibility-messages.ts'

export function GrowthCard({ view }: { readonly view: GrowthView }) {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const year = useApp(state => state.year)
  const { judgement, label, subject } = view
  if (judgement === null) return null
  const standing = standingOf(view)
  const elsewhere = peerWords(view, language)
  return (
    <article className="growth-card">
      <header>
        <h4>
          <LeadOn item={subject.id} year={year} side="scenario" className="explain-lead">
            {label[language]}
          </LeadOn>
        </h4>
        <span className="growth-standing" data-standing={standing}>
          <Icon name={standing === 'beyond' ? 'flag' : 'check'} />
          {text[standing]}
        </span>
      </header>
      <GrowthStrip view={view} label={text.strip(label[language])} />
      <p>{averageWords(view, judgement, language)}</p>
      <p className="growth-usual" data-standing={standing}>
        {usualWords(view, judgement, language)}
      </p>
      {elsewhere === null ? null : <p className="growth-peers">{elsewhere}</p>}
      <Figures
        view={view}
        title={text.figures(judgement.seen.count, judgement.seen.from, judgement.seen.to)}
      />
    </article>
  )
}

interface FiguresProps {
  readonly view: GrowthView
  readonly title: string
}

/** The years observed and the figures of other places, with who published them. */
function Figures({ view, title }: FiguresProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="growth-figures" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <FigureTable view={view} title={title} /> : null}
    </details>
  )
}

function FigureTable({ view, title }: FiguresProps) {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const { seen, peers, unit } = view
  const { byId } = useFacts(useMemo(() => [...seen, ...peers].flatMap(({ facts }) => facts), [seen, peers]))
  const sources = (facts: readonly string[]) =>
    [...new Set(facts.flatMap(id => byId.get(id)?.publisher ?? []))].join('; ')
  const standings: Readonly<Record<Observation['standing'], string>> = {
    published: text.published,
    derived: text.derived,
    estimate: text.estimate,
  }
  const rows = [
    ...seen.map(({ year, value, standing, facts, note }) => ({
      key: String(year),
      year: String(year),
      value,
      standing: standings[standing],
      facts,
      note: note?.[language] ?? '',
    })),
    ...peers.map(({ id, year, value, place, facts, note }) => ({
      key: id,
      year: String(year),
      value,
      standing: place[language],
      facts,
      note: note?.[language] ?? '',
    })),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard
    <table className="analysis-table" data-copy="" tabIndex={0} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{text.year}</th>
          <th scope="col" className="number">
            {text.rate(unit.label[language])}
          </th>
          <th scope="col">{text.standing}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, year, value, standing, facts, note }) => (
          <tr key={key}>
            <th scope="row">{year}</th>
            <td className="number" data-value={scaledValue(value, unit)}>
              {quantity(value, unit, { language }).number}
            </td>
            <td className="growth-known">{standing}</td>
            <td>{[sources(facts), note].filter(words => words !== '').join('. ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
