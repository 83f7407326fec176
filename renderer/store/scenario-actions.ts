/** What a planner can do to the scenarios of the document: each is one step of undo, and nothing is lost by any. */

import type { StoreApi } from 'zustand/vanilla'
import type { OpenedFile } from '../../shared/contract/files.ts'
import type { Fault } from '../../shared/faults.ts'
import { LIMITS, type Scenario } from '../../shared/scenario/document.ts'
import { emptyScenario } from '../../shared/scenario/empty-scenario.ts'
import { type AppState, activeScenario, MOST_SHOWN, shownScenarios } from './app-state.ts'
import type { ContentActions } from './content-actions.ts'
import { documentMessages } from './document-messages.ts'
import { renameScenario } from './edits.ts'
import { notTold } from './notices.ts'
import { withIndicatorsOf } from './own-edits.ts'
import {
  adopted,
  compareWith,
  type Description,
  describeScenario,
  isNameTaken,
  moveScenario,
  neighbourOf,
  withoutScenario,
  withScenarios,
} from './scenario-edits.ts'
import type { StepLabel } from './steps.ts'

export interface ScenarioActions {
  /** A scenario without any change after the one in hand; it comes into hand. */
  addScenario(): void
  /** A copy after the scenario itself, the one in hand where none is named; it comes into hand. */
  duplicateScenario(id?: string): void
  /** Puts copies of scenarios from elsewhere in after the one in hand; the first of them comes into hand. */
  adopt(scenarios: readonly Scenario[], label: StepLabel): void
  /** Adds the scenarios of a file to the document; what its reader remarked on is said. */
  importScenarios(opened: OpenedFile): void
  /** The last scenario of a document stays. */
  deleteScenario(id: string): void
  /** To the place that the scenario has afterwards, 0 for the first. */
  moveScenario(id: string, to: number): void
  /** Names a scenario, the one in hand where none is said. A name that another one has changes nothing. */
  renameScenario(title: string, id?: string): void
  describeScenario(id: string, description: Description): void
  /** With which scenario the others are compared; null for the moving baseline. */
  compareWith(id: string | null): void
}

export function scenarioActions(
  { getState: get, setState: set }: StoreApi<AppState>,
  change: ContentActions['change'],
): ScenarioActions {
  const titleOf = (id: string) => get().document.scenarios.find(each => each.id === id)?.title ?? id

  function add(scenarios: readonly Scenario[], label: StepLabel, afterId: string): void {
    const state = get()
    const { document, shown } = state
    if (document.scenarios.length + scenarios.length > LIMITS.scenarios) {
      const fault = { code: 'scenario.too-many', args: { limit: LIMITS.scenarios } }
      set({ notices: notTold(state.notices, [fault]) })
      return
    }
    const { document: common, scenarios: own } = withIndicatorsOf(
      document,
      activeScenario(state),
      adopted(scenarios, document, takenIds(state)),
    )
    const [first] = own
    if (first === undefined) return
    const room = Math.max(0, MOST_SHOWN - shownScenarios(state).length)
    set({ shown: [...shown, ...own.slice(0, room).map(({ id }) => id)] })
    change(label, () => withScenarios(common, own, afterId), first.id)
  }

  const adopt: ScenarioActions['adopt'] = (scenarios, label) =>
    add(scenarios, label, activeScenario(get()).id)

  return {
    adopt,
    addScenario: () => {
      const title = documentMessages[get().language].untitled
      adopt([emptyScenario('', title)], { kind: 'new', title })
    },
    duplicateScenario: (id = activeScenario(get()).id) => {
      const original = get().document.scenarios.find(each => each.id === id)
      if (original !== undefined) add([original], { kind: 'duplicate', title: original.title }, id)
    },
    importScenarios: opened => {
      adopt(opened.document.scenarios, { kind: 'import', title: opened.name })
      set({ notices: notTold(get().notices, importNotices(opened)) })
    },
    deleteScenario: id => {
      const { document, activeId } = get()
      const next = id === activeId ? neighbourOf(document, id) : activeId
      change({ kind: 'delete', title: titleOf(id) }, before => withoutScenario(before, id), next)
    },
    moveScenario: (id, to) =>
      change({ kind: 'reorder', title: titleOf(id) }, before => moveScenario(before, id, to)),
    renameScenario: (title, id = activeScenario(get()).id) => {
      if (isNameTaken(get().document, title, id)) return
      change({ kind: 'rename', from: titleOf(id), to: title }, before => renameScenario(before, id, title))
    },
    describeScenario: (id, description) =>
      change({ kind: 'describe', title: titleOf(id) }, before => describeScenario(before, id, description)),
    compareWith: id =>
      change({ kind: 'compare-base', title: id === null ? null : titleOf(id) }, before =>
        compareWith(before, id),
      ),
  }
}

/** What of a file concerns its scenarios in another document: that does not take its format, nor parts that are not known here. */
function importNotices({ document: { newer }, notices, report }: OpenedFile): Fault[] {
  const own = notices.filter(({ code }) => !/^scenario\.(older|newer)-format$/.test(code))
  const lost =
    newer === undefined ? [] : [{ code: 'scenario.newer-import', args: { version: newer.version } }]
  return [...own, ...lost, ...(report?.dropped ?? [])]
}

/** Ids that a scenario of the document has, had, or would have again: what is kept by id must not be taken for another's. */
function takenIds({ document, saved, past, future }: AppState): Set<string> {
  const documents = [document, saved, ...[...past, ...future].flatMap(step => [step.before, step.after])]
  return new Set(documents.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))
}
