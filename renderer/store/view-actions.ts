/** What a planner can do to what is in view; none of it is a step of undo. Preferences and arrangement are kept by the host. */

import type { StoreApi } from 'zustand/vanilla'
import type { Preferences } from '../../shared/contract/contract.ts'
import type { AnalysisTab, Workspace } from '../../shared/contract/workspace.ts'
import type { Fault } from '../../shared/faults.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import {
  type AppState,
  activeScenario,
  type BudgetView,
  MOST_SHOWN,
  shownScenarios,
  type Theme,
} from './app-state.ts'
import { arrangementOf } from './boards.ts'
import { type Explained, explaining, steppedBack } from './drawer.ts'
import { throughSteps } from './history.ts'
import { retitled } from './new-document.ts'
import { notTold } from './notices.ts'
import { faultsOf } from './refusal.ts'
import { withStandIn } from './stand-in.ts'

export interface ViewActions {
  selectYear(year: number): void
  /** The card of a variable comes into focus, and its chart with it. */
  focusVariable(variable: string): void
  selectScenario(id: string): void
  /** Draws a scenario beside the one in hand, or no longer. Where as many are drawn as can be told apart, no more are. */
  showScenario(id: string, isShown: boolean): void
  /** Shows the comparison of scenarios in place of the cards and charts, or these again. */
  compare(isOpen: boolean): void
  /** Lays the report of what is in view over the page, or takes it away. */
  report(isOpen: boolean): void
  /** Lays the book of the model over the page, at a place in it or at its beginning. */
  openBook(at: string | null): void
  closeBook(): void
  /** Years of the results in the comparison; at least one. */
  setCompareYears(years: readonly number[]): void
  /** Opens the drawer on where a number comes from. */
  explain(number: Explained): void
  openPath(leverId: string): void
  openHelp(topic: string | null): void
  /** Plan against actual: what was entered, and what it shows of forecasts. */
  openExecuted(): void
  /** The model against the past. */
  openBackTest(): void
  openAnalysis(tab: AnalysisTab): void
  openStory(): void
  /** Back to what was explained before; closes the drawer where nothing was. */
  stepBack(): void
  closeDrawer(): void
  /** The table takes the place of the charts, and of a comparison. */
  seeBudgetAs(view: BudgetView): void
  /** Has the series in every run from now on, until the owner watches others. */
  watch(owner: string, ids: readonly string[]): void
  /** Changes the arrangement of the screen, which the host keeps. */
  arrange(change: (workspace: Workspace) => Workspace): void
  /** Has the host keep at once what is arranged: before the page goes. */
  keepArrangement(): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  say(faults: readonly Fault[]): void
  dismiss(notice: Fault): void
}

/** A panel that is dragged changes with every frame; it is kept when it rests, in milliseconds. */
const REST = 400

export function viewActions(
  client: Client,
  { getState: get, setState: set }: StoreApi<AppState>,
): ViewActions {
  const say = (faults: readonly Fault[]) => set({ notices: notTold(get().notices, faults) })

  const keep = (preferences: Preferences) => {
    set(preferences)
    client.ask('preferences:write', preferences).catch(reason => say(faultsOf(reason)))
  }

  let resting: ReturnType<typeof setTimeout> | undefined
  let kept = get().workspace
  const keepArrangement = () => {
    clearTimeout(resting)
    const { workspace } = get()
    if (workspace === kept) return
    kept = workspace
    client.ask('workspace:write', workspace).catch(reason => say(faultsOf(reason)))
  }

  return {
    selectYear: year => set({ year }),
    focusVariable: focus => set({ focus }),
    selectScenario: activeId =>
      set({
        activeId,
        held: null,
        replayed: null,
        outcomes: withStandIn(get(), activeScenario({ document: get().document, activeId }), get().outcomes),
      }),
    showScenario: (id, isShown) => {
      const others = get().shown.filter(each => each !== id)
      if (!isShown) set({ shown: others })
      else if (shownScenarios(get()).length < MOST_SHOWN) set({ shown: [...others, id] })
    },
    compare: isComparing => set({ isComparing }),
    report: isReporting => set({ isReporting }),
    openBook: at => set({ book: { at } }),
    closeBook: () => set({ book: null }),
    setCompareYears: years => {
      if (years.length > 0) set({ compareYears: years.toSorted((one, other) => one - other) })
    },
    explain: number => set({ drawer: explaining(get().drawer, number) }),
    openPath: leverId => set({ drawer: { tab: 'path', leverId } }),
    openHelp: topic => set({ drawer: { tab: 'help', topic } }),
    openExecuted: () => set({ drawer: { tab: 'executed' } }),
    openBackTest: () => set({ drawer: { tab: 'back-test' } }),
    openAnalysis: analysis => set({ drawer: { tab: 'analysis', analysis } }),
    openStory: () => set({ drawer: { tab: 'story' } }),
    stepBack: () => set({ drawer: steppedBack(get().drawer) }),
    closeDrawer: () => set({ drawer: null }),
    seeBudgetAs: budgetView =>
      set({ budgetView, isComparing: budgetView === 'table' ? false : get().isComparing }),
    watch: (owner, ids) => {
      const { watched } = get()
      if (!sameContent(watched[owner] ?? [], ids)) set({ watched: { ...watched, [owner]: ids } })
    },
    arrange: change => {
      const { workspace: before, catalogue, focus } = get()
      const workspace = change(before)
      if (workspace === before) return
      const cards = workspace.board === before.board ? [] : arrangementOf(catalogue, workspace).cards
      set({ workspace, focus: cards[0]?.variable ?? focus })
      clearTimeout(resting)
      resting = setTimeout(keepArrangement, REST)
    },
    keepArrangement,
    setLanguage: language => {
      const { document, saved, past, future, file, language: before } = get()
      const inLanguage = (each: ScenarioDocument) => retitled(each, before, language)
      if (file === null) {
        set({
          document: inLanguage(document),
          saved: inLanguage(saved),
          past: throughSteps(past, inLanguage),
          future: throughSteps(future, inLanguage),
        })
      }
      keep({ language, theme: get().theme })
    },
    setTheme: theme => keep({ language: get().language, theme }),
    say,
    dismiss: notice => set({ notices: get().notices.filter(each => each !== notice) }),
  }
}
