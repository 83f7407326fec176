/** What a planner can do to the story and the pinned charts of a document. Pure; an edit that changes nothing is the same document. */

import { asText } from '../../shared/hidden-letters.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import { LIMITS, type ScenarioDocument } from '../../shared/scenario/document.ts'
import { STORY_LIMITS, type StoryStep, type StoryView } from '../../shared/scenario/story.ts'
import type { ChartChoice } from '../../shared/scenario/view.ts'

/** Whether a story holds as many steps as it can. */
export function isStoryFull({ story }: Pick<ScenarioDocument, 'story'>): boolean {
  return story.length >= STORY_LIMITS.steps
}

/** The first of `step-1`, `step-2` … that is not taken. */
export function freeStepId(taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = `step-${count}`
    if (!taken.has(id)) return id
  }
}

/** A step after another one, last where that one is gone; a full story stays as it is. */
export function withStep(
  document: ScenarioDocument,
  step: StoryStep,
  afterId: string | null,
): ScenarioDocument {
  if (isStoryFull(document)) return document
  const place = document.story.findIndex(({ id }) => id === afterId)
  const to = place < 0 ? document.story.length : place + 1
  return { ...document, story: document.story.toSpliced(to, 0, step) }
}

/** The step at the place that it has afterwards, 0 for the first. */
export function moveStep(document: ScenarioDocument, id: string, to: number): ScenarioDocument {
  const story = moved(
    document.story,
    document.story.findIndex(each => each.id === id),
    to,
  )
  return story === document.story ? document : { ...document, story }
}

export function withoutStep(document: ScenarioDocument, id: string): ScenarioDocument {
  const story = document.story.filter(each => each.id !== id)
  return story.length === document.story.length ? document : { ...document, story }
}

/** What is said over the picture, cut to what a file can hold and never within a letter; empty for the sentence that the numbers make. */
export function saidStep(document: ScenarioDocument, id: string, sentence: string): ScenarioDocument {
  return otherStep(document, id, { sentence: asText(sentence.slice(0, STORY_LIMITS.sentence)) })
}

/** What only the presenter reads. */
export function notedStep(document: ScenarioDocument, id: string, notes: string): ScenarioDocument {
  return otherStep(document, id, { notes: asText(notes.slice(0, STORY_LIMITS.notes)) })
}

export function viewedStep(document: ScenarioDocument, id: string, view: StoryView): ScenarioDocument {
  return otherStep(document, id, { view })
}

function otherStep(document: ScenarioDocument, id: string, change: Partial<StoryStep>): ScenarioDocument {
  const story = document.story.map(each => (each.id === id ? { ...each, ...change } : each))
  return sameContent(story, document.story) ? document : { ...document, story }
}

export function isPinned({ pins }: Pick<ScenarioDocument, 'pins'>, chart: ChartChoice): boolean {
  return pins.some(each => sameContent(each, chart))
}

/** Whether as many charts are pinned as can be. */
export function arePinsFull({ pins }: Pick<ScenarioDocument, 'pins'>): boolean {
  return pins.length >= LIMITS.pins
}

/** The chart behind all others that are pinned. */
export function withPin(document: ScenarioDocument, chart: ChartChoice): ScenarioDocument {
  if (isPinned(document, chart) || arePinsFull(document)) return document
  return { ...document, pins: [...document.pins, chart] }
}

export function withoutPin(document: ScenarioDocument, chart: ChartChoice): ScenarioDocument {
  const pins = document.pins.filter(each => !sameContent(each, chart))
  return pins.length === document.pins.length ? document : { ...document, pins }
}

/** The pinned chart at the place that it has afterwards, 0 for the first. */
export function movePin(document: ScenarioDocument, chart: ChartChoice, to: number): ScenarioDocument {
  const pins = moved(
    document.pins,
    document.pins.findIndex(each => sameContent(each, chart)),
    to,
  )
  return pins === document.pins ? document : { ...document, pins }
}

/** The same list where nothing moves; beyond its ends a place is that of the end. */
function moved<T>(list: T[], from: number, to: number): T[] {
  const item = list[from]
  const place = Math.min(list.length - 1, Math.max(0, to))
  if (item === undefined || place === from) return list
  return list.toSpliced(from, 1).toSpliced(place, 0, item)
}
