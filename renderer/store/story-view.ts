/** What a story step remembers of the screen, and how the screen can show it again where something of it is gone. Pure. */

import type { Catalogue } from '../../shared/model/catalogue.ts'
import { breakdownsOf } from '../../shared/reading/breakdown.ts'
import { plainChart } from '../../shared/reading/pack-board.ts'
import type { StoryStep, StoryView } from '../../shared/scenario/story.ts'
import type { CardChoice, ChartChoice } from '../../shared/scenario/view.ts'
import { type AppState, activeScenario, MOST_SHOWN, shownScenarios } from './app-state.ts'
import { arrangementOf } from './boards.ts'

type Focused = Pick<AppState, 'focus' | 'workspace' | 'catalogue'>

type Shown = Pick<AppState, 'document' | 'activeId' | 'shown' | 'year' | 'focus' | 'workspace' | 'catalogue'>

/** The chart of the variable in focus, as the board in view draws it. */
export function focusedChart({ catalogue, workspace, focus }: Focused): ChartChoice {
  const { charts } = arrangementOf(catalogue, workspace)
  return charts.find(({ variable }) => variable === focus) ?? plainChart(focus)
}

/** The card of the variable in focus; where the board has none, that of its first target. */
export function focusedCard({ catalogue, workspace, focus }: Focused): CardChoice {
  const { cards } = arrangementOf(catalogue, workspace)
  return cards.find(({ variable }) => variable === focus) ?? cardFor(focus, catalogue)
}

/** What is on the screen as a step of a story. `bands`: whether bands of uncertainty are drawn. */
export function viewInForce(state: Shown, bands: boolean): StoryView {
  return {
    scenario: activeScenario(state).id,
    shown: shownScenarios(state).map(({ id }) => id),
    year: state.year,
    chart: focusedChart(state),
    card: focusedCard(state),
    mode: state.workspace.chartMode,
    basis: state.workspace.priceBasis,
    bands,
  }
}

/** What of a step is not there any more; in its place the nearest thing is shown. */
export const lostParts = ['scenario', 'others', 'variable', 'breakdown', 'target', 'year'] as const
export type LostPart = (typeof lostParts)[number]

export interface ResolvedView {
  /** All that it names is there. */
  readonly view: StoryView
  readonly lost: readonly LostPart[]
}

type Known = Pick<
  Catalogue,
  'variables' | 'targets' | 'headlines' | 'dimensions' | 'boards' | 'baseYear' | 'horizon'
>

/**
 * A step's view as far as it can be shown. A scenario that is gone is stood in for by the next of those drawn with it, else by the
 * one in hand; a variable by the pack's first headline; a year beyond the model by its nearest.
 */
export function resolvedView(
  view: StoryView,
  state: Pick<AppState, 'document' | 'activeId'>,
  catalogue: Known,
): ResolvedView {
  const lost: LostPart[] = []
  const has = (id: string) => state.document.scenarios.some(each => each.id === id)
  const others = view.shown.filter(has)
  const scenario = has(view.scenario) ? view.scenario : (others[0] ?? activeScenario(state).id)
  if (scenario !== view.scenario) lost.push('scenario')
  if (view.shown.some(id => id !== view.scenario && !has(id))) lost.push('others')

  const hasVariable = (id: string) => catalogue.variables.some(each => each.id === id)
  const stand = catalogue.headlines[0]?.variable ?? catalogue.variables[0]?.id ?? view.chart.variable
  const isKnown = hasVariable(view.chart.variable)
  if (!isKnown) lost.push('variable')
  const { breakdown } = view.chart
  const isBroken =
    isKnown && breakdown !== null && !breakdownsOf(catalogue, view.chart.variable).includes(breakdown)
  if (isBroken) lost.push('breakdown')
  const chart = isKnown ? { ...view.chart, breakdown: isBroken ? null : breakdown } : plainChart(stand)

  const card = cardOf(view.card, chart.variable, isKnown, catalogue)
  if (isKnown && card?.target !== view.card?.target) lost.push('target')
  const year = Math.min(catalogue.horizon, Math.max(catalogue.baseYear, view.year))
  if (year !== view.year) lost.push('year')
  const shown = [...new Set([scenario, ...others])].slice(0, MOST_SHOWN)
  return { view: { ...view, scenario, shown, chart, card, year }, lost }
}

/** Null where the step wants none. */
function cardOf(
  card: CardChoice | null,
  variable: string,
  isKnown: boolean,
  catalogue: Known,
): CardChoice | null {
  if (card === null) return null
  if (!isKnown || !catalogue.variables.some(({ id }) => id === card.variable)) {
    return cardFor(variable, catalogue)
  }
  const isJudged = catalogue.targets.some(({ id }) => id === card.target)
  return card.target === null || isJudged ? card : cardFor(card.variable, catalogue)
}

function cardFor(variable: string, { targets }: Pick<Catalogue, 'targets'>): CardChoice {
  const own = targets.filter(target => target.variable === variable)
  const first = own.toSorted((one, other) => one.year - other.year)[0]
  return { variable, target: first?.id ?? null }
}

/** The step in hand; null where there is none, or it is gone. */
export function stepInHand({ document, stepId }: Pick<AppState, 'document' | 'stepId'>): StoryStep | null {
  return document.story.find(({ id }) => id === stepId) ?? null
}

/**
 * Whether the screen still speaks of what a step is about: its scenario and its chart. Levers, years and prices may have moved since.
 */
export function isAtStep(state: Pick<AppState, 'document' | 'activeId' | 'focus'>, view: StoryView): boolean {
  return activeScenario(state).id === view.scenario && state.focus === view.chart.variable
}
