/** What a pack says of itself: what it cannot do (`limits.yaml`) and how it came to be as it is (`changes.yaml`). */

import { z } from 'zod'
import { itemId, name, words } from './definition.ts'

/** A known limit of the model: what a reader must not conclude from it. */
export const limitDefinition = z.strictObject({
  id: name,
  label: words,
  /** What is limited, and what follows for whoever reads the results. */
  text: words,
  /** Why it is so. */
  why: words,
  /** Levers, parameters and variables that it is about, or families of them; none where it is about the whole. */
  touches: z.array(itemId).default([]),
  /** Ids in `facts.json`. */
  facts: z.array(z.string()).default([]),
})
export type LimitDefinition = z.infer<typeof limitDefinition>

/** One step of the model's history. */
export const changeDefinition = z.strictObject({
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  date: z.iso.date(),
  /** What was changed. */
  text: words,
  /** What it moved in the results; that nothing moved is said too. */
  moved: words,
  /** Levers, parameters and variables that it is about, or families of them. */
  touches: z.array(itemId).default([]),
})
export type ChangeDefinition = z.infer<typeof changeDefinition>

export const limitsFile = z.strictObject({ limits: z.array(limitDefinition).default([]) })

/** The newest first. */
export const changesFile = z.strictObject({ changes: z.array(changeDefinition).default([]) })
