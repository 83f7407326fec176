/** Undo and redo: the content with the changes that led to it, as pure functions. */

import { sameContent } from '../../shared/json/same-content.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { StepLabel } from './steps.ts'

/** One change: what it was, and the content on both sides of it. */
export interface Step {
  readonly label: StepLabel
  readonly before: ScenarioDocument
  readonly after: ScenarioDocument
  /** The scenario that was in hand before and after: undo returns to one only where the other is gone. */
  readonly activeBefore: string
  readonly activeAfter: string
  /** The gesture in which it was made; null for a change of its own. */
  readonly gesture: number | null
  /** What could be done again before it: comes back where the gesture ends where it began, or is taken back. */
  readonly replaced: readonly Step[]
}

export interface History {
  readonly document: ScenarioDocument
  readonly activeId: string
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** What a change leads to. */
export interface Change {
  readonly label: StepLabel
  readonly document: ScenarioDocument
  readonly activeId: string
  readonly gesture: number | null
}

/** After a change. Changes of one lever in one gesture are one step, from where the first began; one that changes nothing is none. */
export function changed(history: History, change: Change): History {
  const { document, activeId, past } = history
  if (sameContent(document, change.document)) return { ...history, activeId: change.activeId }
  const last = past.at(-1)
  const fuses = last !== undefined && isOneGesture(last, change)
  const step: Step = {
    label: fuses ? fusedLabel(last.label, change.label) : change.label,
    before: fuses ? last.before : document,
    after: change.document,
    activeBefore: fuses ? last.activeBefore : activeId,
    activeAfter: change.activeId,
    gesture: change.gesture,
    replaced: fuses ? last.replaced : history.future,
  }
  const isBack = sameContent(step.before, step.after)
  const kept = fuses ? past.slice(0, -1) : past
  return {
    document: change.document,
    activeId: change.activeId,
    past: isBack ? kept : [...kept, step],
    future: isBack ? step.replaced : [],
  }
}

/** A gesture moves one lever: what else is changed under it is a step of its own. */
function isOneGesture(last: Step, change: Change): boolean {
  const lever = (label: StepLabel) => ('lever' in label ? label.lever : null)
  return (
    change.gesture !== null && last.gesture === change.gesture && lever(last.label) === lever(change.label)
  )
}

/** A lever in hand went from where the gesture began to where it stands now; a path says that itself. */
function fusedLabel(first: StepLabel, latest: StepLabel): StepLabel {
  return first.kind === 'lever' && latest.kind === 'lever' ? { ...latest, from: first.from } : latest
}

/** As if a gesture had never begun, whatever was changed under it; the same where nothing was. */
export function withoutGesture(history: History, gesture: number): History {
  const first = history.past.findIndex(each => each.gesture === gesture)
  const step = history.past[first]
  if (step === undefined) return history
  return {
    document: step.before,
    activeId: activeIn(step.before, history.activeId, step.activeBefore),
    past: history.past.slice(0, first),
    future: step.replaced,
  }
}

/** Takes the last changes back, as many as there are of `steps`. */
export function undone(history: History, steps = 1): History {
  const step = history.past.at(-1)
  if (step === undefined || steps < 1) return history
  const before = {
    document: step.before,
    activeId: activeIn(step.before, history.activeId, step.activeBefore),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
  }
  return undone(before, steps - 1)
}

/** Does the changes taken back last again, as many as there are of `steps`. */
export function redone(history: History, steps = 1): History {
  const step = history.future.at(-1)
  if (step === undefined || steps < 1) return history
  const after = {
    document: step.after,
    activeId: activeIn(step.after, history.activeId, step.activeAfter),
    past: [...history.past, step],
    future: history.future.slice(0, -1),
  }
  return redone(after, steps - 1)
}

/** The same steps over content of which something is no step, such as a name that follows the language. */
export function throughSteps(
  steps: readonly Step[],
  change: (document: ScenarioDocument) => ScenarioDocument,
): readonly Step[] {
  return steps.map(step => ({
    ...step,
    before: change(step.before),
    after: change(step.after),
    replaced: throughSteps(step.replaced, change),
  }))
}

/** Undo never changes the view, unless what is in view is gone. */
function activeIn(document: ScenarioDocument, activeId: string, otherwise: string): string {
  return document.scenarios.some(({ id }) => id === activeId) ? activeId : otherwise
}
