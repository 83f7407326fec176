/** What an operator can do while presenting, whichever button or key asks for it, on this window or the audience's. */

import type { Workspace } from '../../../shared/contract/workspace.ts'
import type { StoryStep, StoryView } from '../../../shared/scenario/story.ts'
import type { App } from '../../store/app-store.ts'
import { withArrangement } from '../../store/boards.ts'
import { resolvedView } from '../../store/story-view.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import {
  firstSettings,
  samplingOf,
  type UncertaintySettings,
  uncertaintySettings,
} from '../analysis/uncertainty/uncertainty-settings.ts'
import { drawnOtherwise, MOST } from '../boards/arrange.ts'
import type { PresenterKey } from './audience-channel.ts'

export interface Presenter {
  /** Puts the screen where a step was made; what of it is gone, the nearest stands in for. */
  show(step: StoryStep): void
  /** To the step so many further on; the first one where none is in hand. At an end nothing happens. */
  go(by: 1 | -1): void
  turnHold(): void
  turnBlank(): void
  replay(): void
  end(): void
  press(key: PresenterKey): void
}

export function presenterOf({ store, actions }: Pick<App, 'store' | 'actions'>): Presenter {
  const get = store.getState
  const presentation = () => get().presentation

  const show = (step: StoryStep) => {
    const { catalogue } = get()
    const { view } = resolvedView(step.view, get(), catalogue)
    actions.showStoryView(step.id, view, workspace => arrangedFor(view, workspace, catalogue))
    const settings = settingsIn(get().workspace)
    if (view.bands && shownEnsemble(get()) === null) {
      actions.estimateUncertainty(scenario => samplingOf(settings, catalogue, scenario))
    }
  }
  const go = (by: 1 | -1) => {
    const { document, stepId } = get()
    const place = document.story.findIndex(({ id }) => id === stepId)
    const next = document.story[place < 0 ? 0 : place + by]
    if (next !== undefined) show(next)
  }
  const turnHold = () => actions.holdAudience(presentation()?.isHeld !== true)
  const turnBlank = () => actions.blankAudience(presentation()?.isBlank !== true)
  const replay = () => {
    if (get().held === null) actions.replay()
  }
  const press = (key: PresenterKey) => {
    switch (key) {
      case 'PageDown':
        return go(1)
      case 'PageUp':
        return go(-1)
      case 'h':
        return turnHold()
      case 'b':
        return turnBlank()
      case 'r':
        return replay()
      case 'Escape':
        return actions.endPresenting()
    }
  }
  return { show, go, turnHold, turnBlank, replay, end: actions.endPresenting, press }
}

/** The step that the screen would be at first: the one in hand, else the first; null without a story. */
export function firstStep({ document, stepId }: ReturnType<App['store']['getState']>): StoryStep | null {
  return document.story.find(({ id }) => id === stepId) ?? document.story[0] ?? null
}

/** The arrangement in which the screen draws what a step shows. */
function arrangedFor(
  { chart, mode, basis, bands }: StoryView,
  workspace: Workspace,
  catalogue: Parameters<typeof withArrangement>[1],
): Workspace {
  const drawn = withArrangement(workspace, catalogue, board => {
    const own = board.charts.find(({ variable }) => variable === chart.variable)
    if (own !== undefined) return drawnOtherwise(board, own, chart)
    // Behind the others, where the focus finds it: the grid keeps its size. The focus alone draws what is plain.
    const isPlain = chart.breakdown === null && !chart.benchmarks
    return isPlain || board.charts.length >= MOST ? board : { ...board, charts: [...board.charts, chart] }
  })
  const settings = settingsIn(workspace)
  return {
    ...drawn,
    chartMode: mode,
    priceBasis: basis,
    analyses:
      settings.showsBands === bands
        ? drawn.analyses
        : { ...drawn.analyses, uncertainty: { ...settings, showsBands: bands } },
  }
}

function settingsIn({ analyses }: Workspace): UncertaintySettings {
  return uncertaintySettings.catch(firstSettings).parse(analyses.uncertainty)
}

/** Whether bands are drawn just now. */
export function showsBands(workspace: Workspace): boolean {
  return settingsIn(workspace).showsBands
}
