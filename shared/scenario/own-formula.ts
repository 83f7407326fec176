/** Formulas of the planner's own in a scenario: indicators that the model does not have, and formulas in place of its own. */

import { z } from 'zod'

/** How the ids of a planner's indicators begin. No item of a model may be called so: a later version of it never meets them. */
export const OWN_PREFIX = 'own_'

export const OWN_LIMITS = {
  /** Formulas of one scenario. */
  formulas: 50,
  /** Characters of a formula, as of one of the model. */
  characters: 2000,
  label: 300,
  note: 2000,
} as const

const formula = z.string().trim().min(1).max(OWN_LIMITS.characters)
const note = z.string().max(OWN_LIMITS.note).default('')

/** A measure that the model does not have: worked out in every year of the scenario and of its baseline. No formula of the model reads it. */
export const ownIndicator = z.strictObject({
  kind: z.literal('indicator'),
  id: z.string().regex(/^own_[a-z0-9_]{1,60}$/),
  /** As the planner named it, in whatever language. */
  label: z.string().trim().min(1).max(OWN_LIMITS.label),
  /** Id of one of the model's units. */
  unit: z.string().min(1).max(100),
  /** May read levers, parameters, variables and other indicators of the scenario. */
  formula,
  /** What it is in the base year; needed where the formula reads the year before, of which there is none then. */
  start: formula.optional(),
  note,
})
export type OwnIndicator = z.infer<typeof ownIndicator>

/**
 * A formula in place of the model's, for one variable. It holds from the year after the base year on, in the scenario and in its
 * baseline, which moves as it does with an assumption; the base year stays what it was.
 */
export const changedFormula = z.strictObject({
  kind: z.literal('changed'),
  /** Public id of a variable: `envelope`, `spend[culture]`. */
  id: z.string().min(1).max(200),
  formula,
  note,
})
export type ChangedFormula = z.infer<typeof changedFormula>

export const ownFormula = z.discriminatedUnion('kind', [ownIndicator, changedFormula])
export type OwnFormula = z.infer<typeof ownFormula>

/** Of one scenario; one for an id. */
export const ownFormulas = z.array(ownFormula).max(OWN_LIMITS.formulas).default([])

/** All that a formula says: its text and, where it has one, that of the base year. */
export function textsOf(own: OwnFormula): string[] {
  return own.kind === 'indicator' && own.start !== undefined ? [own.formula, own.start] : [own.formula]
}

/** The indicators among formulas. */
export function indicatorsOf(formulas: readonly OwnFormula[]): OwnIndicator[] {
  return formulas.filter(each => each.kind === 'indicator')
}

/** The changed formulas among formulas. */
export function changedFormulasOf(formulas: readonly OwnFormula[]): ChangedFormula[] {
  return formulas.filter(each => each.kind === 'changed')
}

/** Whether an id is one that a planner gave. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX)
}
