/** A story: views of the screen in an order, each with what is said about it. */

import { z } from 'zod'
import { cardChoice, chartChoice, chartModes, priceBases } from './view.ts'

export const STORY_LIMITS = { steps: 100, sentence: 500, notes: 5_000, shown: 6 } as const

const id = z.string().min(1).max(64)

/** What the audience sees: enough to put the screen back as it was, without any result. */
export const storyView = z.strictObject({
  /** Id of the scenario in hand; one that is gone meanwhile is told of. */
  scenario: id,
  /** Ids of the scenarios drawn, with the one in hand. */
  shown: z.array(id).max(STORY_LIMITS.shown),
  year: z.number().int().min(1900).max(2200),
  chart: chartChoice,
  /** The number beside the chart; null for none. */
  card: cardChoice.nullable(),
  mode: z.enum(chartModes),
  basis: z.enum(priceBases),
  /** Whether bands of uncertainty are drawn. */
  bands: z.boolean(),
})
export type StoryView = z.infer<typeof storyView>

export const storyStep = z.strictObject({
  id,
  /** Said over the picture; empty for the sentence that is made from the numbers. */
  sentence: z.string().max(STORY_LIMITS.sentence).default(''),
  /** For the presenter's eyes. */
  notes: z.string().max(STORY_LIMITS.notes).default(''),
  view: storyView,
})
export type StoryStep = z.infer<typeof storyStep>
