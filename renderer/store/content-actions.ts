/** What a planner can do to the content: each change is one step of undo, and one run follows, the latest wins. */

import type { StoreApi } from 'zustand/vanilla'
import { sameContent } from '../../shared/json/same-content.ts'
import type { CatalogueLever } from '../../shared/model/catalogue.ts'
import { itemOf } from '../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../shared/reading/levers/lever-ground.ts'
import { slotsFor } from '../../shared/reading/slots.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'
import { samplePath } from '../../shared/scenario/path.ts'
import { type AppState, activeScenario, ownSimulation } from './app-state.ts'
import { greatestChange, movedPath, resetLever, setPath, unlessDefault, withPath } from './edits.ts'
import { changed, type History, redone, undone, withoutGesture } from './history.ts'
import { refusedChange } from './refused-change.ts'
import { resetPlan } from './reset-plan.ts'
import { withStandIn } from './stand-in.ts'
import type { ResetTo, StepLabel } from './steps.ts'

/** A path that an analysis found for a lever. */
export interface FoundPath {
  readonly lever: string
  readonly path: LeverPath
}

export interface ContentActions {
  /**
   * Changes the content; `edit` is pure. Changes of a lever while it is held are one step of undo, every other is a step of
   * its own; an edit that changes nothing is none. `activeId` names the scenario in hand after it, where that is another.
   */
  change(label: StepLabel, edit: (document: ScenarioDocument) => ScenarioDocument, activeId?: string): void
  /** Sets a lever in a year, the selected one where none is named. A locked lever stays as it is, and so does one that is there. */
  setLever(lever: CatalogueLever, value: number, year?: number): void
  /** Gives a lever a path; null is the default. A locked lever stays as it is, and so does one that has it. */
  setPath(lever: CatalogueLever, path: LeverPath | null): void
  /**
   * Gives levers the paths that an analysis found, all in one step. A locked lever stays as it is, and so does one whose path
   * has those values already.
   */
  takePaths(label: StepLabel, paths: readonly FoundPath[]): void
  /** Back to the default path. */
  resetLever(leverId: string): void
  /** Back to the path of the last saved or opened content. */
  restoreLever(leverId: string): void
  /** Every lever of the scenario in hand, but the locked ones; one run follows. */
  resetAll(to: ResetTo): void
  /** Gives the lever that made a run refused the path of the last answered run back; nothing where there is none. */
  takeBack(): void
  /** From the first movement of a hand to its release. */
  holdLever(leverId: string | null): void
  /** Lets the lever in hand go as if it had never been taken. */
  cancelHold(): void
  /** Takes the last changes back, one where no number is said. */
  undo(steps?: number): void
  redo(steps?: number): void
}

export function contentActions({ getState: get, setState: set }: StoreApi<AppState>): ContentActions {
  /** Counts the gestures, so that changes of two of them are never taken for one. */
  let gesture = 0

  function show(history: History): void {
    const { slots, outcomes } = get()
    const { document, activeId, past, future } = history
    set({
      document,
      activeId,
      past,
      future,
      slots: slotsFor(document.scenarios, slots),
      outcomes: withStandIn(get(), activeScenario(history), outcomes),
      replayed: null,
    })
  }

  function change(
    label: StepLabel,
    edit: (document: ScenarioDocument) => ScenarioDocument,
    activeId = get().activeId,
  ): void {
    const state = get()
    const document = edit(state.document)
    show(changed(state, { label, document, activeId, gesture: state.held === null ? null : gesture }))
  }

  /**
   * Ids of the scenarios in which a lever moves: all that do not lock it where assumptions are common; none where the one
   * in hand does.
   */
  function movedWith(lever: CatalogueLever, { scenarios }: ScenarioDocument): string[] {
    const { activeId, workspace } = get()
    const isCommon = lever.kind === 'assumption' && workspace.sharesAssumptions
    const free = scenarios.filter(({ locked }) => !locked.includes(lever.id)).map(({ id }) => id)
    return free.includes(activeId) ? free.filter(id => isCommon || id === activeId) : []
  }

  /** The content before the gesture that is under way changed it; as it stands where none did. */
  function documentBeforeGesture(): ScenarioDocument {
    const { held, past, document } = get()
    const last = past.at(-1)
    return held !== null && last?.gesture === gesture ? last.before : document
  }

  /** A change of one lever, in every scenario in which it moves. */
  function moveLever(
    lever: CatalogueLever,
    label: StepLabel,
    edit: (document: ScenarioDocument, scenarioId: string) => ScenarioDocument,
  ): void {
    set({ moved: lever.id })
    change(label, document => movedWith(lever, document).reduce(edit, document))
  }

  const leverOf = (id: string) => itemOf(get().catalogue.levers, id)

  /** Gives a scenario its saved path of a lever back; one that was never saved keeps what it has. */
  const restored = (document: ScenarioDocument, scenarioId: string, leverId: string) => {
    const saved = get().saved.scenarios.find(({ id }) => id === scenarioId)
    return saved === undefined
      ? document
      : setPath(document, scenarioId, leverId, saved.levers[leverId] ?? null)
  }

  /** Gives a scenario the path of a lever back with which it was run last. */
  const asLastRun = (document: ScenarioDocument, scenarioId: string, leverId: string) => {
    const simulation = ownSimulation(get(), scenarioId)
    return simulation === null
      ? document
      : setPath(document, scenarioId, leverId, simulation.levers[leverId] ?? null)
  }

  return {
    change,
    setLever: (lever, value, year = get().year) => {
      const { catalogue } = get()
      const ground = groundOf(lever, catalogue)
      const before = activeScenario(get()).levers[lever.id] ?? null
      const from = samplePath(before, ground)[year - catalogue.baseYear]
      if (from === undefined || from === value) return
      const path = movedPath(before, ground, year, value)
      moveLever(lever, { kind: 'lever', lever: lever.id, year, from, to: value }, (document, id) =>
        setPath(document, id, lever.id, path),
      )
    },
    setPath: (lever, path) => {
      const { catalogue, activeId } = get()
      const pathIn = (document: ScenarioDocument) =>
        activeScenario({ document, activeId }).levers[lever.id] ?? null
      if (sameContent(pathIn(get().document), path)) return
      const from = pathIn(documentBeforeGesture())
      const most = greatestChange(from, path, groundOf(lever, catalogue))
      moveLever(lever, { kind: 'path', lever: lever.id, ...most }, (document, id) =>
        setPath(document, id, lever.id, path),
      )
    },
    takePaths: (label, paths) =>
      change(label, document =>
        paths.reduce((before, { lever: leverId, path }) => {
          const lever = leverOf(leverId)
          const ground = groundOf(lever, get().catalogue)
          return movedWith(lever, before).reduce(
            (each, id) => withPath(each, id, leverId, unlessDefault(path, ground), ground),
            before,
          )
        }, document),
      ),
    resetLever: leverId =>
      moveLever(leverOf(leverId), { kind: 'reset', lever: leverId, to: 'base' }, (document, id) =>
        resetLever(document, id, leverId),
      ),
    restoreLever: leverId =>
      moveLever(leverOf(leverId), { kind: 'reset', lever: leverId, to: 'saved' }, (document, id) =>
        restored(document, id, leverId),
      ),
    resetAll: to => {
      const { levers } = resetPlan(get(), to)
      change({ kind: 'reset-all', to, count: levers.length }, document =>
        levers.reduce(
          (before, lever) =>
            movedWith(lever, before).reduce(
              (each, id) => (to === 'base' ? resetLever(each, id, lever.id) : restored(each, id, lever.id)),
              before,
            ),
          document,
        ),
      )
    },
    takeBack: () => {
      const leverId = refusedChange(get())
      if (leverId === null) return
      moveLever(leverOf(leverId), { kind: 'take-back', lever: leverId }, (document, id) =>
        asLastRun(document, id, leverId),
      )
    },
    holdLever: held => {
      if (held !== null && get().held === null) gesture += 1
      set({ held })
    },
    cancelHold: () => {
      if (get().held !== null) show(withoutGesture(get(), gesture))
      set({ held: null })
    },
    undo: (steps = 1) => show(undone(get(), steps)),
    redo: (steps = 1) => show(redone(get(), steps)),
  }
}
