/** Which runs are asked for, and what becomes of their answers: those of what is no longer in hand are not shown. */

import type { StoreApi } from 'zustand/vanilla'
import type { RequestOutput } from '../../shared/contract/contract.ts'
import { isBaselineMoved } from '../../shared/reading/levers/moved-baseline.ts'
import { wantedSeries } from '../../shared/reading/wanted-series.ts'
import { scenariosOfSteps } from '../../shared/report/story-steps.ts'
import type { Scenario, ScenarioDocument, ScenarioInputs } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import { indicatorsOf, isOwnId, type OwnFormula } from '../../shared/scenario/own-formula.ts'
import { hasSameInputs, inputsOf } from '../../shared/scenario/same-inputs.ts'
import type { Client } from '../client/client.ts'
import {
  type AppState,
  activeScenario,
  comparedBase,
  ORIGINAL,
  type Outcome,
  outcomeOf,
  ownSimulation,
  type Simulation,
  shownScenarios,
} from './app-state.ts'
import { faultsOf } from './refusal.ts'
import { isHostGone } from './refused-change.ts'
import { createRunScheduler, type RunScheduler } from './run-scheduler.ts'

/** A scenario as far as its numbers depend on it. */
type RunScenario = Pick<Scenario, 'id' | 'title'> & ScenarioInputs

/** What the screen wants the results of. Scenarios of two documents may go by one id. */
export interface RunOrder {
  readonly documentId: string
  readonly scenarios: readonly RunScenario[]
  readonly variables: readonly string[]
  /** What really came about, as the document has it. */
  readonly executed: readonly ExecutedValue[]
}

type Answer = RequestOutput<'runs:simulate'>[number]
type Outcomes = Readonly<Record<string, Outcome>>

/** Runs what is drawn now, and again whenever something changes that its numbers depend on. */
export function followWithRuns(client: Client, store: StoreApi<AppState>): RunScheduler<RunOrder> {
  const scheduler = scheduleRuns(client, store)
  let asked = orderOf(store.getState())
  store.subscribe((state, before) => {
    if (!mayRunOtherwise(state, before)) return
    const order = orderOf(state)
    if (runsAlike(order, asked)) return
    asked = order
    scheduler.request(order)
  })
  scheduler.request(asked)
  return scheduler
}

/** Most changes of the state, such as another year or a panel's width, concern no run. */
function mayRunOtherwise(state: AppState, before: AppState): boolean {
  return (
    state.document !== before.document ||
    state.activeId !== before.activeId ||
    state.shown !== before.shown ||
    state.isComparing !== before.isComparing ||
    state.isReporting !== before.isReporting ||
    state.watched !== before.watched ||
    state.workspace.keepsOriginalBase !== before.workspace.keepsOriginalBase
  )
}

function scheduleRuns(client: Client, store: StoreApi<AppState>): RunScheduler<RunOrder> {
  return createRunScheduler<RunOrder, Outcomes>(
    order => simulate(client, { ...order, scenarios: unanswered(store.getState(), order) }),
    (outcomes, { documentId }) => {
      const state = store.getState()
      if (documentId !== state.document.id || Object.keys(outcomes).length === 0) return
      store.setState({ outcomes: { ...state.outcomes, ...withLastResults(state, outcomes) } })
    },
    // Refusals are outcomes; anything else is a mistake of the program.
    reason => {
      throw reason
    },
  )
}

/** The scenarios of an order whose results are not on the screen yet. */
function unanswered(state: AppState, { documentId, scenarios, variables }: RunOrder): RunScenario[] {
  return scenarios.filter(scenario => {
    const series = seriesOf(scenario, variables)
    const { simulation, refusal } = outcomeOf(state, scenario.id)
    const isAnswered =
      simulation?.scenarioId === scenario.id &&
      simulation.documentId === documentId &&
      hasSameInputs(simulation, scenario) &&
      series.every(id => Object.hasOwn(simulation.run.series, id))
    const isRefused = refusal !== null && !isHostGone(refusal.faults)
    return isRefused ? !hasSameInputs(refusal, scenario) : !isAnswered
  })
}

/** The series that a scenario has: a file made by hand may give one an indicator that another lacks. */
function seriesOf({ formulas }: RunScenario, variables: readonly string[]): string[] {
  return variables.filter(id => !isOwnId(id) || formulas.some(each => each.id === id))
}

/** One question for all that have the same series. */
async function simulate(client: Client, order: RunOrder): Promise<Outcomes> {
  const alike = Map.groupBy(order.scenarios, each => seriesOf(each, order.variables).join(' '))
  const answers = [...alike.values()].flatMap(scenarios => {
    const [first] = scenarios
    if (first === undefined) return []
    return [simulateTogether(client, { ...order, scenarios, variables: seriesOf(first, order.variables) })]
  })
  return Object.assign({}, ...(await Promise.all(answers)))
}

/** Where the question is refused, one is asked for each, so that a scenario that cannot be run stops no other. */
async function simulateTogether(client: Client, order: RunOrder): Promise<Outcomes> {
  const { documentId, scenarios, variables, executed } = order
  const askedAt = performance.now()
  try {
    const answers = await client.ask('runs:simulate', {
      scenarios: scenarios.map(asInput),
      variables: [...variables],
      executed: [...executed],
    })
    const milliseconds = performance.now() - askedAt
    return Object.fromEntries(
      answers.flatMap((answer, index) => {
        const scenario = scenarios[index]
        if (scenario === undefined) return []
        const simulation = simulationFrom(answer, scenario, documentId, milliseconds)
        return [[scenario.id, { simulation, refusal: null }]]
      }),
    )
  } catch (reason) {
    const faults = faultsOf(reason)
    const [first, ...others] = scenarios
    if (first === undefined || others.length > 0) {
      const each = scenarios.map(scenario => simulateTogether(client, { ...order, scenarios: [scenario] }))
      return Object.assign({}, ...(await Promise.all(each)))
    }
    return { [first.id]: { simulation: null, refusal: { faults, ...inputsOf(first) } } }
  }
}

function asInput(scenario: RunScenario) {
  const { id, title } = scenario
  return { id: id === ORIGINAL ? 'original' : id, title, ...inputsOf(scenario) }
}

function simulationFrom(
  { run, reference }: Answer,
  scenario: RunScenario,
  documentId: string,
  milliseconds: number,
): Simulation {
  return { documentId, scenarioId: scenario.id, ...inputsOf(scenario), run, reference, milliseconds }
}

/** Where a run was refused, the last good result of the same scenario stays. */
function withLastResults(state: AppState, outcomes: Outcomes): Outcomes {
  const entries = Object.entries(outcomes).map(([id, outcome]): [string, Outcome] => {
    if (outcome.refusal === null) return [id, outcome]
    return [id, { ...outcome, simulation: ownSimulation(state, id) }]
  })
  return Object.fromEntries(entries)
}

/** Whether two orders have the same answers: a name or a description changes no number. */
function runsAlike(one: RunOrder, other: RunOrder): boolean {
  return (
    one.documentId === other.documentId &&
    one.scenarios.length === other.scenarios.length &&
    one.scenarios.every((scenario, index) => {
      const match = other.scenarios[index]
      return match !== undefined && match.id === scenario.id && hasSameInputs(match, scenario)
    }) &&
    one.variables.length === other.variables.length &&
    one.variables.every((id, index) => id === other.variables[index])
  )
}

/**
 * The scenarios that are drawn, the one in hand first, the one that they are compared with, and the original baseline
 * where it stays on the charts.
 */
function orderOf(state: AppState): RunOrder {
  const { executed } = state.document
  const active = activeScenario(state)
  const base = state.isComparing ? comparedBase(state) : null
  // A report tells the story of the document, whoever is drawn just now.
  const told = state.isReporting ? storyScenarios(state.document) : []
  const wanted = new Set([active, ...shownScenarios(state), ...(base === null ? [] : [base]), ...told])
  const others = [...wanted].filter(each => each !== active)
  const isOriginalWanted = state.workspace.keepsOriginalBase && isBaselineMoved(active, state.catalogue)
  return {
    documentId: state.document.id,
    scenarios: [active, ...others, ...(isOriginalWanted ? [unchanged(executed, active.formulas)] : [])],
    variables: wantedSeries(state.catalogue, state.watched),
    executed,
  }
}

function storyScenarios({ story, scenarios }: ScenarioDocument): Scenario[] {
  const told = scenariosOfSteps(story)
  return scenarios.filter(({ id }) => told.includes(id))
}

const originals = new WeakMap<readonly ExecutedValue[], WeakMap<readonly OwnFormula[], RunScenario>>()

/**
 * The scenario without any change but with the indicators, which are measured in it too: one for each list of executed values and
 * of formulas, for its numbers differ as theirs do.
 */
function unchanged(executed: readonly ExecutedValue[], formulas: readonly OwnFormula[]): RunScenario {
  const known = originals.get(executed) ?? new WeakMap<readonly OwnFormula[], RunScenario>()
  originals.set(executed, known)
  const original = known.get(formulas) ?? {
    id: ORIGINAL,
    title: 'Original',
    levers: {},
    parameters: {},
    formulas: indicatorsOf(formulas),
  }
  known.set(formulas, original)
  return original
}

/** The run of a scenario of another state of the document, with the series of the screen: for a replay. */
export async function runOnce(
  client: Client,
  state: AppState,
  document: ScenarioDocument,
): Promise<Simulation | null> {
  const scenario = document.scenarios.find(({ id }) => id === activeScenario(state).id)
  if (scenario === undefined) return null
  const variables = wantedSeries(state.catalogue, state.watched)
  const outcomes = await simulate(client, {
    documentId: state.document.id,
    scenarios: [scenario],
    variables,
    executed: document.executed,
  })
  return outcomes[scenario.id]?.simulation ?? null
}
