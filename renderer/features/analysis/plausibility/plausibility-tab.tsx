/** Plausibility: the growth that a scenario assumes and reaches against what was seen, and the checks that its run is held to. */

import { useMemo } from 'react'
import { ENOUGH } from '../../../../shared/analysis/plausibility.ts'
import { type GrowthView, growthViews, neededSeries } from '../../../../shared/reading/growth-view.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeRefusal, activeScenario, activeSimulation } from '../../../store/app-state.ts'
import { useAppAtRest, useCatalogue, useLanguage, useWatched } from '../../../store/use-app.ts'
import { CheckList } from './check-list.tsx'
import { GrowthCard } from './growth-card.tsx'
import { growthLead, standingOf } from './growth-words.ts'
import { plausibilityMessages } from './plausibility-messages.ts'
import './plausibility.css'

export function PlausibilityTab() {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  useWatched(
    'plausibility',
    useMemo(() => neededSeries(catalogue), [catalogue]),
  )
  const scenario = useAppAtRest(activeScenario)
  const series = useAppAtRest(state =>
    activeRefusal(state).length > 0 ? undefined : activeSimulation(state)?.run.series,
  )
  // What keeps the scenario from being computed comes before all else.
  const isRefused = useAppAtRest(state => activeRefusal(state).length > 0)
  const views = useMemo(() => growthViews(catalogue, scenario, series), [catalogue, scenario, series])
  const lead = growthLead(views, language)
  return (
    <div className="plausibility">
      {lead === null ? null : <p className="analysis-lead">{lead}</p>}
      {isRefused ? <CheckList /> : null}
      <Key />
      <Part title={text.assumptions} views={views.filter(({ subject }) => subject.kind === 'lever')} />
      <Part title={text.results} views={views.filter(({ subject }) => subject.kind !== 'lever')} />
      <p className="analysis-note">{text.note}</p>
      {isRefused ? null : <CheckList />}
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly views: readonly GrowthView[]
}

/** What leaves the past stands first, and what too little is known of in a list at the end. */
function Part({ title, views }: PartProps) {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const inOrder = (['beyond', 'within'] as const).flatMap(standing =>
    views.filter(view => standingOf(view) === standing),
  )
  const unknown = views.filter(({ seen }) => seen.length < ENOUGH)
  if (inOrder.length + unknown.length === 0) return null
  return (
    <section className="plausibility-part">
      <h3>{title}</h3>
      {inOrder.map(view => (
        <GrowthCard key={view.subject.id} view={view} />
      ))}
      {unknown.length === 0 ? null : (
        <div className="growth-unknown">
          <h4>{text.tooFewOf(ENOUGH)}</h4>
          <ul>
            {unknown.map(({ subject, label, seen }) => (
              <li key={subject.id}>
                <span>{label[language]}</span>
                <span>{text.years(seen.length)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Key() {
  const text = useMessages(plausibilityMessages)
  const signs = [
    ['published', text.keyPublished],
    ['other', text.keyOther],
    ['usual', text.keyUsual],
    ['peer', text.keyPeer],
    ['scenario', text.keyScenario],
  ] as const
  return (
    <ul className="growth-key" aria-label={text.key}>
      {signs.map(([sign, words]) => (
        <li key={sign}>
          <i data-key={sign} />
          {words}
        </li>
      ))}
    </ul>
  )
}
