/** The one store of the screen: content, view and results, and everything a planner can do to them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import type { Client } from '../client/client.ts'
import { type AppState, firstScenario, NO_BACKUP } from './app-state.ts'
import { arrangementOf } from './boards.ts'
import { type ContentActions, contentActions } from './content-actions.ts'
import { NO_ENSEMBLE } from './ensemble.ts'
import { followExecuted } from './executed.ts'
import { type FileActions, fileActions } from './file-actions.ts'
import { emptyDocument } from './new-document.ts'
import { type RecoveryActions, recoveryActions } from './recovery-actions.ts'
import { createReplay, type ReplayActions } from './replay.ts'
import type { RunScheduler } from './run-scheduler.ts'
import { followWithRuns, type RunOrder } from './runs.ts'
import { type ScenarioActions, scenarioActions } from './scenario-actions.ts'
import { slotsFor } from './slots.ts'
import { keepSlotsApart } from './slots-apart.ts'
import { type UncertaintyActions, uncertaintyActions } from './uncertainty.ts'
import { type ViewActions, viewActions } from './view-actions.ts'

/** What a planner can do: to the content, to what is in view, with files. */
export interface AppActions
  extends ContentActions,
    ScenarioActions,
    ViewActions,
    FileActions,
    RecoveryActions,
    ReplayActions,
    UncertaintyActions {}

export interface App {
  readonly client: Client
  readonly store: StoreApi<AppState>
  readonly actions: AppActions
  readonly scheduler: RunScheduler<RunOrder>
}

/** Asks the host what there is, opens an empty scenario on it and runs it. Rejects when the host refuses. */
export async function openApp(client: Client): Promise<App> {
  const [host, preferences, workspace, catalogue, presets] = await Promise.all([
    client.ask('host:describe', {}),
    client.ask('preferences:read', {}),
    client.ask('workspace:read', {}),
    client.ask('catalogue:read', {}),
    client.ask('presets:read', {}),
  ])
  const document = emptyDocument(catalogue, preferences.language)
  const store = createStore<AppState>(() => ({
    host,
    catalogue,
    presets,
    document,
    saved: document,
    file: null,
    opening: null,
    past: [],
    future: [],
    activeId: firstScenario(document).id,
    shown: [firstScenario(document).id],
    slots: slotsFor(document.scenarios, {}),
    isComparing: false,
    compareYears: standardYears(catalogue),
    year: firstTargetYear(catalogue),
    focus: arrangementOf(catalogue, workspace).cards[0]?.variable ?? '',
    held: null,
    moved: null,
    drawer: null,
    budgetView: 'bar',
    watched: {},
    language: preferences.language,
    theme: preferences.theme,
    workspace,
    outcomes: {},
    ensemble: NO_ENSEMBLE,
    replayed: null,
    backup: NO_BACKUP,
    left: [],
    notices: host.notices,
  }))
  followExecuted(store, catalogue)
  keepSlotsApart(store)
  const content = contentActions(store)
  const scenarios = scenarioActions(store, content.change)
  const actions: AppActions = {
    ...content,
    ...scenarios,
    ...viewActions(client, store),
    ...fileActions(client, store, scenarios.adopt, content.change),
    ...recoveryActions(client, store),
    ...createReplay(client, store),
    ...uncertaintyActions(client, store),
  }
  return { client, store, scheduler: followWithRuns(client, store), actions }
}

/** The year of the first target, the horizon, and a year between them. */
function standardYears(catalogue: Catalogue): number[] {
  const [first, last] = [firstTargetYear(catalogue), catalogue.horizon]
  const between = Math.min(first + 5, last)
  return [...new Set([first, between, last])]
}

/** The year of the first headline's first target: what a planner asks about first. */
function firstTargetYear(catalogue: Catalogue): number {
  const first = catalogue.headlines[0]?.targets[0]
  return catalogue.targets.find(({ id }) => id === first)?.year ?? catalogue.horizon
}
