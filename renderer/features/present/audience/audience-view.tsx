/** A scene as the audience sees it: a sentence, a chart, a number. */

import { useCallback } from 'react'
import { Seal } from '../../frame/seal.tsx'
import { presentMessages } from '../present-messages.ts'
import type { Scene } from '../scene.ts'
import type { Staged } from '../stage.ts'
import { AudienceCard } from './audience-card.tsx'
import { AudienceChart } from './audience-chart.tsx'
import { fittedSize, SENTENCE_STEPS } from './fitted-size.ts'
import { useLargeLook } from './large-look.ts'
import './audience-view.css'

/** Width of the sentence, in units: the page without its margins. */
const SENTENCE_WIDTH = 112

/** As many points as can be counted from afar; of a longer story the numbers alone are said. */
const MOST_POINTS = 12

export function AudienceView({ scene, isBlank }: Staged<Scene>) {
  const large = useLargeLook()
  const { look } = large
  const measure = useCallback((text: string) => look.measure(text, 600) / look.fontSize, [look])
  const { card, chart, foot, language } = scene
  const words = scene.sentence.map(part => part.words).join('')
  const { size, lines } = fittedSize(words, SENTENCE_WIDTH, SENTENCE_STEPS, measure)
  return (
    <main
      className="audience"
      lang={language}
      data-slot={scene.slot}
      data-blank={isBlank}
      data-card={card !== null}
    >
      <header className="audience-top">
        <Seal />
        <b>{presentMessages[language].program}</b>
        <span className="audience-title">{scene.title}</span>
        {scene.step !== null && <Steps step={scene.step} />}
      </header>
      <h1 style={{ fontSize: `calc(${size} * var(--u))`, WebkitLineClamp: lines }}>
        {scene.sentence.map(part =>
          part.isStrong ? (
            <b key={part.words} className="audience-strong">
              {part.words}
            </b>
          ) : (
            part.words
          ),
        )}
      </h1>
      <section className="audience-chart">
        <h2>
          <b>{chart.title}</b> <span>{chart.unit}</span>
        </h2>
        <AudienceChart scene={scene} large={large} />
      </section>
      {card !== null && <AudienceCard card={card} measure={measure} />}
      <footer className="audience-foot">
        <p>{foot.source}</p>
        <p>{foot.facts}</p>
      </footer>
    </main>
  )
}

function Steps({ step: { place, count } }: { readonly step: NonNullable<Scene['step']> }) {
  return (
    <span className="audience-steps">
      {count <= MOST_POINTS &&
        Array.from({ length: count }, (_, index) => index + 1).map(each => (
          <i key={each} data-here={each === place} aria-hidden="true" />
        ))}
      <span>
        {place}/{count}
      </span>
    </span>
  )
}
