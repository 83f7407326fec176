/** The one store of the screen: content, view and results, and everything a planner can do to them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OpenedFile, Preferences } from '../../shared/contract/contract.ts'
import type { Fault } from '../../shared/faults.ts'
import type { Catalogue, CatalogueLever } from '../../shared/model/catalogue.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AppState, firstScenario, type Theme } from './app-state.ts'
import { groundOf, renameScenario, resetLever, setLever, setPath } from './edits.ts'
import { copyOfPreset, emptyDocument, namedAfter, retitled } from './new-document.ts'
import { faultsOf } from './refusal.ts'
import { refusedChange } from './refused-change.ts'
import type { RunScheduler } from './run-scheduler.ts'
import { followWithRuns, type RunOrder } from './runs.ts'
import { sameContent } from './same-content.ts'

export interface AppActions {
  /** Sets a lever in a year, the selected one where none is named; one run follows, the latest wins. */
  setLever(lever: CatalogueLever, value: number, year?: number): void
  resetLever(leverId: string): void
  /** Back to the path of the last saved or opened content. */
  restoreLever(leverId: string): void
  /** Gives the lever that made a run refused the path of the last answered run back; nothing where there is none. */
  takeBack(): void
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
  /**
   * Writes the document; the answer's name and content become the saved ones. A document that nobody named takes
   * `newName`, the name of a file that was chosen for it.
   */
  save(to: { ticket: string } | { name: string }, replace: boolean, newName?: string): Promise<void>
  say(faults: readonly Fault[]): void
  dismiss(notice: Fault): void
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
    moved: null,
    language: preferences.language,
    theme: preferences.theme,
    simulation: null,
    refused: [],
    notices: host.notices,
  }))
  return { client, store, scheduler: followWithRuns(client, store), actions: actionsOn(client, store) }
}

/** The year of the first headline's first target: what a planner asks about first. */
function firstTargetYear(catalogue: Catalogue): number {
  const first = catalogue.headlines[0]?.targets[0]
  return catalogue.targets.find(({ id }) => id === first)?.year ?? catalogue.horizon
}

/** As many notices as stand on the screen without covering it. */
const MOST_NOTICES = 4

/** What is told already is not told twice; of too many the latest stay. */
function withNew(told: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  const all = [...told, ...faults.filter(fault => !told.some(each => sameContent(each, fault)))]
  return all.slice(-MOST_NOTICES)
}

/** True for what a file was remarked on: it says nothing once another is open or it is saved. */
function isAboutFile({ code }: Fault): boolean {
  return /^(scenario|file)\./.test(code) && !code.startsWith('file.preferences')
}

function actionsOn(client: Client, store: StoreApi<AppState>): AppActions {
  const { getState: get, setState: set } = store
  const edit = (change: (state: AppState) => ScenarioDocument) => set({ document: change(get()) })
  const move = (moved: string, change: (state: AppState) => ScenarioDocument) =>
    set({ document: change(get()), moved })

  const showDocument = (document: ScenarioDocument, file: AppState['file'], notices: readonly Fault[]) =>
    set({
      document,
      saved: document,
      file,
      activeId: firstScenario(document).id,
      held: null,
      moved: null,
      refused: [],
      notices: withNew(
        get().notices.filter(notice => !isAboutFile(notice)),
        notices,
      ),
    })

  const keep = (preferences: Preferences) => {
    set(preferences)
    client.ask('preferences:write', preferences).catch(reason => actions.say(faultsOf(reason)))
  }

  const actions: AppActions = {
    setLever: (lever, value, year = get().year) =>
      move(lever.id, ({ document, activeId, catalogue }) =>
        setLever(document, activeId, lever, groundOf(lever, catalogue), year, value),
      ),
    resetLever: leverId => move(leverId, ({ document, activeId }) => resetLever(document, activeId, leverId)),
    takeBack: () => {
      const leverId = refusedChange(get())
      if (leverId === null) return
      edit(({ document, activeId, simulation }) =>
        setPath(document, activeId, leverId, simulation?.levers[leverId] ?? null),
      )
    },
    restoreLever: leverId =>
      move(leverId, ({ document, saved, activeId }) => {
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
      if (file === null) {
        set({
          document: retitled(document, before, language),
          saved: retitled(saved, before, language),
        })
      }
      keep({ language, theme: get().theme })
    },
    setTheme: theme => keep({ language: get().language, theme }),
    startFrom: preset => {
      const { catalogue, presets, language } = get()
      const title = catalogue.presets[presets.indexOf(preset)]?.label[language] ?? preset.title
      showDocument(copyOfPreset(preset, catalogue, title), null, [])
    },
    startEmpty: () => showDocument(emptyDocument(get().catalogue, get().language), null, []),
    show: ({ document, ticket, name, notices }) =>
      showDocument(document, ticket === null ? null : { ticket, name }, notices),
    save: async (to, replace, newName = 'name' in to ? to.name : '') => {
      const document = namedAfter(get().document, newName)
      const { ticket, name } = await client.ask('files:save', { document, to, replace })
      // Another document may have come into hand meanwhile: the file is not its own.
      if (get().document.id !== document.id) return
      set({
        document: namedAfter(get().document, newName),
        saved: document,
        file: { ticket, name },
        notices: get().notices.filter(notice => !isAboutFile(notice)),
      })
    },
    say: faults => set({ notices: withNew(get().notices, faults) }),
    dismiss: notice => set({ notices: get().notices.filter(each => each !== notice) }),
  }
  return actions
}
