/** What a planner can do to the story and the pins: each is one step of undo, but to show a step, which only changes the view. */

import type { StoreApi } from 'zustand/vanilla'
import type { Workspace } from '../../shared/contract/workspace.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { StoryView } from '../../shared/scenario/story.ts'
import type { ChartChoice } from '../../shared/scenario/view.ts'
import type { AppState } from './app-state.ts'
import { activeScenario } from './app-state.ts'
import type { ContentActions } from './content-actions.ts'
import { withStandIn } from './stand-in.ts'
import {
  freeStepId,
  isStoryFull,
  movePin,
  moveStep,
  notedStep,
  saidStep,
  viewedStep,
  withoutPin,
  withoutStep,
  withPin,
  withStep,
} from './story-edits.ts'

export interface StoryActions {
  /** A step of what is seen, after the step in hand; it comes into hand. A full story stays as it is. */
  addStoryStep(view: StoryView): void
  /** A copy after the step itself; it comes into hand. */
  duplicateStoryStep(id: string): void
  moveStoryStep(id: string, to: number): void
  sayStoryStep(id: string, sentence: string): void
  noteStoryStep(id: string, notes: string): void
  /** The step shows what is seen now. */
  updateStoryStep(id: string, view: StoryView): void
  deleteStoryStep(id: string): void
  /** Puts the screen where a step was made. `arrange` gives the charts and the prices their form. */
  showStoryView(stepId: string, view: StoryView, arrange: (workspace: Workspace) => Workspace): void
  pinChart(chart: ChartChoice, isPinned: boolean): void
  movePin(chart: ChartChoice, to: number): void
}

export function storyActions(
  { getState: get, setState: set }: StoreApi<AppState>,
  change: ContentActions['change'],
  arrange: (change: (workspace: Workspace) => Workspace) => void,
): StoryActions {
  const placeOf = (id: string) => get().document.story.findIndex(each => each.id === id) + 1
  /** Ids of steps that were deleted come back with undo, so that none is given twice. */
  const freeId = () => {
    const { document, past, future } = get()
    const documents = [document, ...[...past, ...future].flatMap(step => [step.before, step.after])]
    return freeStepId(new Set(documents.flatMap(({ story }) => story.map(({ id }) => id))))
  }
  const edit = (
    kind: 'story-move' | 'story-sentence' | 'story-notes' | 'story-view' | 'story-delete',
    id: string,
    by: (document: ScenarioDocument) => ScenarioDocument,
  ) => change({ kind, place: placeOf(id) }, by)

  return {
    addStoryStep: view => {
      if (isStoryFull(get().document)) return
      const id = freeId()
      const { stepId } = get()
      const after = get().document.story.some(each => each.id === stepId) ? stepId : null
      const place = after === null ? get().document.story.length + 1 : placeOf(after) + 1
      change({ kind: 'story-add', place }, before =>
        withStep(before, { id, sentence: '', notes: '', view }, after),
      )
      set({ stepId: id })
    },
    duplicateStoryStep: id => {
      const step = get().document.story.find(each => each.id === id)
      if (step === undefined || isStoryFull(get().document)) return
      const copy = freeId()
      change({ kind: 'story-duplicate', place: placeOf(id) }, before =>
        withStep(before, { ...step, id: copy }, id),
      )
      set({ stepId: copy })
    },
    moveStoryStep: (id, to) => edit('story-move', id, before => moveStep(before, id, to)),
    sayStoryStep: (id, sentence) => edit('story-sentence', id, before => saidStep(before, id, sentence)),
    noteStoryStep: (id, notes) => edit('story-notes', id, before => notedStep(before, id, notes)),
    updateStoryStep: (id, view) => edit('story-view', id, before => viewedStep(before, id, view)),
    deleteStoryStep: id => edit('story-delete', id, before => withoutStep(before, id)),
    showStoryView: (stepId, view, arrangeFor) => {
      const { document, outcomes } = get()
      const next = activeScenario({ document, activeId: view.scenario })
      // First, for another board brings a focus of its own.
      arrange(arrangeFor)
      set({
        stepId,
        activeId: view.scenario,
        shown: view.shown,
        year: view.year,
        focus: view.chart.variable,
        isComparing: false,
        budgetView: 'bar',
        held: null,
        replayed: null,
        outcomes: withStandIn(get(), next, outcomes),
      })
    },
    pinChart: (chart, isPinned) =>
      change({ kind: isPinned ? 'pin' : 'unpin', variable: chart.variable }, before =>
        isPinned ? withPin(before, chart) : withoutPin(before, chart),
      ),
    movePin: (chart, to) =>
      change({ kind: 'pin-move', variable: chart.variable }, before => movePin(before, chart, to)),
  }
}
