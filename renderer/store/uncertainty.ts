/** How sure the numbers are: asked at a press, and again by itself when the scenario moves on and that costs little. */

import type { StoreApi } from 'zustand/vanilla'
import { MOST_BANDS } from '../../shared/analysis/uncertainty.ts'
import type { Sampling } from '../../shared/analysis/varied.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AnalysisStanding, createAnalysisWork } from './analysis-work.ts'
import { type AppState, activeScenario, activeSimulation } from './app-state.ts'
import { type Ensemble, type EnsembleQuestion, type EnsembleState, isOf } from './ensemble.ts'

/** How the draws of a scenario are made. */
export type SamplingFor = (scenario: Scenario) => Sampling

export interface UncertaintyActions {
  /** Asks for bands and chances of the scenario in hand, and from then on follows it. */
  estimateUncertainty(samplingFor: SamplingFor): void
  /** Ends the wait, and follows no longer. */
  stopUncertainty(): void
}

/** Of more draws than these nothing is asked again by itself. */
export const MOST_FOLLOWED = 5000

/** A hand that steps through values asks when it rests, in milliseconds. */
const REST = 300

/** Further parts of the screen whose series have bands, beside the headlines. */
const DRAWN = ['charts', 'compare'] as const

export function uncertaintyActions(client: Client, store: StoreApi<AppState>): UncertaintyActions {
  const { getState: get, setState: set } = store
  const work = createAnalysisWork(
    client,
    'uncertainty',
    () => get().document.executed,
    standing => set({ ensemble: ensembleOf(standing) }),
  )
  /** What was asked last, and how to ask for another scenario; null where nothing is followed. */
  let asked: { readonly question: EnsembleQuestion; readonly samplingFor: SamplingFor } | null = null
  let resting: ReturnType<typeof setTimeout> | undefined

  const ask = (samplingFor: SamplingFor) => {
    clearTimeout(resting)
    const state = get()
    const scenario = activeScenario(state)
    const question = { scenario, sampling: samplingFor(scenario), variables: bandSeries(state) }
    asked = { question, samplingFor }
    work.ask(question)
  }

  const follow = () => {
    const state = get()
    if (asked === null || state.held !== null || state.replayed !== null) return
    const { question, samplingFor } = asked
    if (question.sampling.draws <= MOST_FOLLOWED && !answersTo(question, state)) ask(samplingFor)
  }

  store.subscribe((state, before) => {
    if (asked === null || !mayAskAnew(state, before)) return
    clearTimeout(resting)
    resting = setTimeout(follow, REST)
  })

  return {
    estimateUncertainty: ask,
    stopUncertainty: () => {
      clearTimeout(resting)
      asked = null
      work.cancel()
    },
  }
}

function mayAskAnew(state: AppState, before: AppState): boolean {
  return (
    state.document !== before.document ||
    state.activeId !== before.activeId ||
    state.held !== before.held ||
    state.replayed !== before.replayed ||
    state.watched !== before.watched
  )
}

/** Whether a question is about the scenario in hand and everything that is drawn. */
function answersTo(question: EnsembleQuestion, state: AppState): boolean {
  return (
    isOf({ question }, activeScenario(state)) &&
    bandSeries(state).every(id => question.variables.includes(id))
  )
}

/**
 * Ids of the series whose bands are asked for: of the charts in view, of the headlines, and those by which money is
 * converted; the first of them where they are too many.
 */
export function bandSeries({ catalogue, watched }: Pick<AppState, 'catalogue' | 'watched'>): string[] {
  const { headlines, prices, variables } = catalogue
  const converters = prices === undefined ? [] : [prices.deflator, prices.population, prices.exchange]
  const wanted = new Set([
    ...DRAWN.flatMap(owner => watched[owner] ?? []),
    ...headlines.map(({ variable }) => variable),
    ...converters,
  ])
  const known = new Set(variables.map(({ id }) => id))
  return [...wanted].filter(id => known.has(id)).slice(0, MOST_BANDS)
}

/** The many runs of the scenario on the screen; null where there are none, or only of other numbers than those that are shown. */
export function shownEnsemble(state: AppState): Ensemble | null {
  const { latest } = state.ensemble
  const shown = activeSimulation(state)
  return latest !== null && shown !== null && isOf(latest, shown) ? latest : null
}

/** Numbers of the draws so far come before those of an earlier question. */
function ensembleOf({ answered, running, faults }: AnalysisStanding<'uncertainty'>): EnsembleState {
  const partial = running?.partial ?? null
  return {
    latest:
      running !== null && partial !== null && partial.draws > 0
        ? { question: running.question, answer: partial, isPartial: true }
        : answered && { ...answered, isPartial: false },
    running: running && { question: running.question, done: running.done },
    faults,
  }
}
