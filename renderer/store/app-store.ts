/** The one store of the screen: content, view and results, and everything a planner can do to them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OpenedFile, Preferences, RequestOutput } from '../../shared/contract/contract.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import type { Catalogue, CatalogueLever } from '../../shared/model/catalogue.ts'
import type { Language } from '../../shared/model/definition.ts'
import { FORMAT, type Scenario, type ScenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import type { AppState, Theme } from './app-state.ts'
import { groundOf, renameScenario, resetLever, setLever, setPath } from './edits.ts'
import { createRunScheduler, type RunScheduler } from './run-scheduler.ts'
import { sameContent } from './same-content.ts'
import { wantedSeries } from './wanted-series.ts'

export interface AppActions {
  /** Sets a lever in the selected year; one run follows, the latest wins. */
  setLever(lever: CatalogueLever, value: number): void
  resetLever(leverId: string): void
  /** Back to the path of the last saved or opened content. */
  restoreLever(leverId: string): void
  /** From the first movement of a hand to its release. */
  holdLever(leverId: string | null): void
  selectYear(year: number): void
  focusHeadline(variable: string): void
  selectScenario(id: string): void
  renameScenario(title: string): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  /** An untitled document with the preset's scenarios under its name in the language in force; the preset cannot be changed. */
  startFrom(preset: ScenarioDocument): void
  /** An untitled document without any change. */
  startEmpty(): void
  show(opened: OpenedFile): void
  /** Writes the document; the answer's name and content become the saved ones. */
  save(to: { ticket: string } | { name: string }, replace: boolean): Promise<void>
  say(faults: readonly Fault[]): void
  dismiss(notice: Fault): void
}

/** A scenario to run, and the document it stands in: scenarios of two documents may go by one id. */
export interface RunOrder {
  readonly documentId: string
  readonly scenario: Scenario
}

export interface App {
  readonly client: Client
  readonly store: StoreApi<AppState>
  readonly actions: AppActions
  readonly scheduler: RunScheduler<RunOrder>
}

/** Asks the host what there is, opens an empty scenario on it and runs it. Rejects when the host refuses. */
export async function openApp(client: Client): Promise<App> {
  const [host, preferences, catalogue, presets] = await Promise.all([
    client.ask('host:describe', {}),
    client.ask('preferences:read', {}),
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
    activeId: firstScenario(document).id,
    year: firstTargetYear(catalogue),
    headline: catalogue.headlines[0]?.variable ?? '',
    held: null,
    language: preferences.language,
    theme: preferences.theme,
    simulation: null,
    refused: [],
    notices: host.notices,
  }))
  const scheduler = scheduleRuns(client, store)
  const app: App = { client, store, scheduler, actions: actionsOn(client, store) }
  store.subscribe((state, before) => {
    if (!runsAlike(orderOf(state), orderOf(before))) scheduler.request(orderOf(state))
  })
  scheduler.request(orderOf(store.getState()))
  return app
}

/** The scenario in hand. */
export function activeScenario(state: Pick<AppState, 'document' | 'activeId'>): Scenario {
  return state.document.scenarios.find(({ id }) => id === state.activeId) ?? firstScenario(state.document)
}

/** True exactly when the content is another than what was last saved or opened. */
export function isUnsaved(state: Pick<AppState, 'document' | 'saved'>): boolean {
  return !sameContent(state.document, state.saved)
}

function firstScenario(document: ScenarioDocument): Scenario {
  const [first] = document.scenarios
  if (first === undefined) throw new RangeError('a document has a scenario')
  return first
}

/** The year of the first headline's first target: what a planner asks about first. */
function firstTargetYear(catalogue: Catalogue): number {
  const first = catalogue.headlines[0]?.targets[0]
  return catalogue.targets.find(({ id }) => id === first)?.year ?? catalogue.horizon
}

/** The name of a scenario that has none yet. */
const untitled: Readonly<Record<Language, string>> = { vi: 'Kịch bản mới', en: 'New scenario' }

function emptyDocument(catalogue: Catalogue, language: Language): ScenarioDocument {
  const title = untitled[language]
  return {
    format: FORMAT,
    version: VERSION,
    minReader: VERSION,
    pack: catalogue.model,
    id: crypto.randomUUID(),
    title,
    notes: '',
    scenarios: [{ id: 'scenario-1', title, description: '', levers: {}, parameters: {} }],
    base: null,
    views: [],
  }
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
        simulation: { documentId, scenarioId: scenario.id, ...answer, milliseconds },
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

/** The faults that something rejected with; anything else is a mistake of the program and goes on. */
export function faultsOf(reason: unknown): readonly Fault[] {
  if (reason instanceof FaultError) return reason.faults
  throw reason
}

/** What is told already is not told twice. */
function withNew(told: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  return [...told, ...faults.filter(fault => !told.some(each => sameContent(each, fault)))]
}

function actionsOn(client: Client, store: StoreApi<AppState>): AppActions {
  const { getState: get, setState: set } = store
  const edit = (change: (state: AppState) => ScenarioDocument) => set({ document: change(get()) })

  const showDocument = (document: ScenarioDocument, file: AppState['file'], notices: readonly Fault[]) =>
    set({
      document,
      saved: document,
      file,
      activeId: firstScenario(document).id,
      held: null,
      refused: [],
      notices: withNew(get().notices, notices),
    })

  const keep = (preferences: Preferences) => {
    set(preferences)
    client.ask('preferences:write', preferences).catch(reason => actions.say(faultsOf(reason)))
  }

  const actions: AppActions = {
    setLever: (lever, value) =>
      edit(({ document, activeId, catalogue, year }) =>
        setLever(document, activeId, lever, groundOf(lever, catalogue), year, value),
      ),
    resetLever: leverId => edit(({ document, activeId }) => resetLever(document, activeId, leverId)),
    restoreLever: leverId =>
      edit(({ document, saved, activeId }) => {
        const before = saved.scenarios.find(({ id }) => id === activeId)
        return setPath(document, activeId, leverId, before?.levers[leverId] ?? null)
      }),
    holdLever: held => set({ held }),
    selectYear: year => set({ year }),
    focusHeadline: headline => set({ headline }),
    selectScenario: activeId => set({ activeId, held: null }),
    renameScenario: title => edit(({ document, activeId }) => renameScenario(document, activeId, title)),
    setLanguage: language => {
      const { document, saved, file, language: before } = get()
      // A name that nobody gave follows the language; one that stands in a file is content.
      const retitled = (content: ScenarioDocument) =>
        content.title === untitled[before]
          ? renameScenario(content, firstScenario(content).id, untitled[language])
          : content
      if (file === null) set({ document: retitled(document), saved: retitled(saved) })
      keep({ language, theme: get().theme })
    },
    setTheme: theme => keep({ language: get().language, theme }),
    startFrom: preset => {
      const { catalogue, presets, language } = get()
      const title = catalogue.presets[presets.indexOf(preset)]?.label[language] ?? preset.title
      const [first, ...others] = preset.scenarios
      const scenarios = first !== undefined && others.length === 0 ? [{ ...first, title }] : preset.scenarios
      const copy = { ...preset, id: crypto.randomUUID(), pack: catalogue.model, title, scenarios }
      showDocument(copy, null, [])
    },
    startEmpty: () => showDocument(emptyDocument(get().catalogue, get().language), null, []),
    show: ({ document, ticket, name, notices }) =>
      showDocument(document, ticket === null ? null : { ticket, name }, notices),
    save: async (to, replace) => {
      const document = get().document
      const { ticket, name } = await client.ask('files:save', { document, to, replace })
      set({ saved: document, file: { ticket, name } })
    },
    say: faults => set({ notices: withNew(get().notices, faults) }),
    dismiss: notice => set({ notices: get().notices.filter(each => each !== notice) }),
  }
  return actions
}
