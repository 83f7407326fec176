/** The one store of the screen: content, view and results, and everything a planner can do to them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { slotsFor } from '../../shared/reading/slots.ts'
import { firstTargetYear, standardYears } from '../../shared/reading/standard-years.ts'
import type { Client } from '../client/client.ts'
import { type AppState, firstScenario, NO_BACKUP } from './app-state.ts'
import { arrangementOf } from './boards.ts'
import { type ContentActions, contentActions } from './content-actions.ts'
import { type DecisionActions, decisionActions } from './decision-actions.ts'
import { NO_ENSEMBLE } from './ensemble.ts'
import { type FileActions, fileActions } from './file-actions.ts'
import { followWithCatalogue } from './follow-with-catalogue.ts'
import { emptyDocument } from './new-document.ts'
import { type OwnActions, ownActions } from './own-drafts.ts'
import { type PresentationActions, presentationActions } from './presentation.ts'
import { type RecoveryActions, recoveryActions } from './recovery-actions.ts'
import { createReplay, type ReplayActions } from './replay.ts'
import type { RunScheduler } from './run-scheduler.ts'
import { followWithRuns, type RunOrder } from './runs.ts'
import { type ScenarioActions, scenarioActions } from './scenario-actions.ts'
import { keepSlotsApart } from './slots-apart.ts'
import { type StoryActions, storyActions } from './story-actions.ts'
import { type UncertaintyActions, uncertaintyActions } from './uncertainty.ts'
import { followWithVerifications, NO_VERIFICATIONS, type VerificationActions } from './verifications.ts'
import { type ViewActions, viewActions } from './view-actions.ts'

/** What a planner can do: to the content, to what is in view, with files. */
export interface AppActions
  extends ContentActions,
    ScenarioActions,
    ViewActions,
    FileActions,
    RecoveryActions,
    ReplayActions,
    DecisionActions,
    VerificationActions,
    StoryActions,
    PresentationActions,
    OwnActions,
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
    isReporting: false,
    book: null,
    compareYears: standardYears(catalogue),
    year: firstTargetYear(catalogue),
    focus: arrangementOf(catalogue, workspace).cards[0]?.variable ?? '',
    held: null,
    moved: null,
    drawer: null,
    drafts: {},
    stepId: null,
    presentation: null,
    budgetView: 'bar',
    watched: {},
    language: preferences.language,
    theme: preferences.theme,
    workspace,
    outcomes: {},
    ensemble: NO_ENSEMBLE,
    verifications: NO_VERIFICATIONS,
    replayed: null,
    backup: NO_BACKUP,
    isChangingModel: false,
    left: [],
    notices: host.notices,
  }))
  followWithCatalogue(store, catalogue)
  keepSlotsApart(store)
  const content = contentActions(store)
  const scenarios = scenarioActions(store, content.change)
  const view = viewActions(client, store)
  const actions: AppActions = {
    ...content,
    ...scenarios,
    ...view,
    ...storyActions(store, content.change, view.arrange),
    ...presentationActions(store),
    ...ownActions(store),
    ...fileActions(client, store, scenarios.adopt, content.change),
    ...recoveryActions(client, store),
    ...createReplay(client, store),
    ...uncertaintyActions(client, store),
    ...decisionActions(client, store, content.change, scenarios.adopt),
    ...followWithVerifications(client, store),
  }
  return { client, store, scheduler: followWithRuns(client, store), actions }
}
