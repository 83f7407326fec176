/** The scene of the operator's screen, as it is now. */

import { useMemo } from 'react'
import { partsOf } from '../../../shared/reading/breakdown.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { seriesOfCard } from '../../../shared/reading/indicators/kpi.ts'
import { activeScenario } from '../../store/app-state.ts'
import { focusedCard, focusedChart, isAtStep, resolvedView, stepInHand } from '../../store/story-view.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import { useApp, useCatalogue, useLanguage, useWatched } from '../../store/use-app.ts'
import { useMedia } from '../../ui/use-media.ts'
import { basisWords } from '../analysis/uncertainty/ensemble-words.ts'
import { useChartSources } from '../charts/use-chart-sources.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scene-of.ts'

/**
 * Null until its results have arrived. A step's own sentence stands as long as the screen is at its chart and its scenario; whatever
 * else is looked at in between has the sentence that its numbers make.
 * @param owner the part of the screen that asks, by which it has the series in every run.
 */
export function useScene(owner: string): Scene | null {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const sources = useChartSources()
  const workspace = useApp(state => state.workspace)
  const focus = useApp(state => state.focus)
  const step = useApp(stepInHand)
  const year = useApp(state => state.year)
  const ensemble = useApp(shownEnsemble)
  const isHeld = useApp(state => state.held !== null)
  const isReplayed = useApp(state => state.replayed !== null)
  const theme = useThemeInForce()

  const activeId = useApp(state => activeScenario(state).id)
  const document = useApp(state => state.document)
  const { choice, card, isAtOwnStep } = useMemo(() => {
    const state = { document, activeId, catalogue, workspace, focus }
    const own = step === null ? null : resolvedView(step.view, state, catalogue).view
    const isOwn = own !== null && isAtStep(state, own)
    return { choice: focusedChart(state), card: isOwn ? own.card : focusedCard(state), isAtOwnStep: isOwn }
  }, [document, activeId, catalogue, workspace, focus, step])
  useWatched(
    owner,
    useMemo(
      () => [
        choice.variable,
        ...(choice.breakdown === null ? [] : partsOf(catalogue, choice.variable, choice.breakdown)),
        ...(card === null
          ? []
          : seriesOfCard({ indicator: indicatorOf(catalogue, card.variable), target: null })),
      ],
      [catalogue, choice, card],
    ),
  )

  return useMemo(() => {
    if (sources === null) return null
    const { story, title } = document
    const place = story.findIndex(({ id }) => id === step?.id) + 1
    return sceneOf({
      sources,
      catalogue,
      choice,
      card,
      year,
      title,
      step: place === 0 ? null : { place, count: story.length },
      sentence: isAtOwnStep ? (step?.sentence ?? '') : '',
      chances: ensemble?.answer.targets ?? null,
      ensembleWords: ensemble === null ? '' : basisWords(ensemble, language),
      theme,
      day: today(),
      isHeld,
      isReplayed,
    })
  }, [
    sources,
    catalogue,
    choice,
    card,
    year,
    document,
    step,
    isAtOwnStep,
    ensemble,
    language,
    theme,
    isHeld,
    isReplayed,
  ])
}

function useThemeInForce(): Scene['theme'] {
  const chosen = useApp(state => state.theme)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  return chosen === 'system' ? (isDark ? 'dark' : 'light') : chosen
}

/** In the operator's own time, `2026-03-02`. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
