/** Which runs are asked for, and what becomes of their answers: those of what is no longer in hand are not shown. */

import type { StoreApi } from 'zustand/vanilla'
import type { RequestOutput } from '../../shared/contract/contract.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AppState, activeScenario } from './app-state.ts'
import { faultsOf } from './refusal.ts'
import { createRunScheduler, type RunScheduler } from './run-scheduler.ts'
import { wantedSeries } from './wanted-series.ts'

/** A scenario to run, and the document it stands in: scenarios of two documents may go by one id. */
export interface RunOrder {
  readonly documentId: string
  readonly scenario: Scenario
}

/** Runs the scenario in hand now, and again whenever something changes that its numbers depend on. */
export function followWithRuns(client: Client, store: StoreApi<AppState>): RunScheduler<RunOrder> {
  const scheduler = scheduleRuns(client, store)
  store.subscribe((state, before) => {
    const order = orderOf(state)
    if (!runsAlike(order, orderOf(before))) scheduler.request(order)
  })
  scheduler.request(orderOf(store.getState()))
  return scheduler
}

function scheduleRuns(client: Client, store: StoreApi<AppState>): RunScheduler<RunOrder> {
  const variables = wantedSeries(store.getState().catalogue)
  const isInHand = ({ documentId, scenario }: RunOrder) => {
    const { document, activeId } = store.getState()
    return documentId === document.id && scenario.id === activeId
  }
  let askedAt = 0
  return createRunScheduler<RunOrder, RequestOutput<'runs:simulate'>>(
    ({ scenario }) => {
      askedAt = performance.now()
      return client.ask('runs:simulate', { scenarios: [scenario], variables })
    },
    ([answer], order) => {
      if (answer === undefined || !isInHand(order)) return
      const { documentId, scenario } = order
      const milliseconds = performance.now() - askedAt
      store.setState({
        simulation: { documentId, scenarioId: scenario.id, levers: scenario.levers, ...answer, milliseconds },
        refused: [],
      })
    },
    (reason, order) => {
      const refused = faultsOf(reason)
      if (!isInHand(order)) return
      const { simulation } = store.getState()
      const isOwn = simulation?.documentId === order.documentId && simulation.scenarioId === order.scenario.id
      store.setState({ refused, simulation: isOwn ? simulation : null })
    },
  )
}

/** Whether two orders have the same answer: a name or a description changes no number. */
function runsAlike(one: RunOrder, other: RunOrder): boolean {
  return (
    one.documentId === other.documentId &&
    one.scenario.id === other.scenario.id &&
    one.scenario.levers === other.scenario.levers &&
    one.scenario.parameters === other.scenario.parameters
  )
}

function orderOf(state: AppState): RunOrder {
  return { documentId: state.document.id, scenario: activeScenario(state) }
}
