/** What must be true of a model's runs against each other: `reality-checks.yaml`. */

import { z } from 'zod'
import { itemId, name, words } from './definition.ts'

/** Levers held at one value each from the first free year on; over those of the preset. */
const heldLevers = z.record(z.string(), z.number()).default({})

const realityCheck = {
  id: name,
  label: words,
  /** Preset in which it is looked at. */
  preset: name,
}

/**
 * What must be true of runs against each other, whatever the numbers are: a lever that can only help never hurts, units
 * balance, a policy of defaults is the reference. Vensim calls such statements reality checks.
 */
export const realityCheckDefinition = z.discriminatedUnion('kind', [
  /** All hard checks hold. */
  z.strictObject({ ...realityCheck, kind: z.literal('holds') }),
  /** Two runs are the same to the last bit. */
  z.strictObject({ ...realityCheck, kind: z.literal('repeats') }),
  /** With policy at its defaults the run is its own reference run, in every variable. */
  z.strictObject({ ...realityCheck, kind: z.literal('is_reference') }),
  /** As the lever, held at one value, goes from `from` to `to`, the variables never fall (or never rise), in any year. */
  z.strictObject({
    ...realityCheck,
    kind: z.enum(['never_lowers', 'never_raises']),
    lever: itemId,
    from: z.number(),
    to: z.number(),
    steps: z.number().int().min(2).max(200),
    variables: z.array(itemId).min(1),
  }),
  /**
   * The family never rises from one element of the dimension to the next, for each of its other elements; among those only, where
   * it is given, of which the family `among` is above zero in that year.
   */
  z.strictObject({
    ...realityCheck,
    kind: z.literal('falls_along'),
    family: name,
    dimension: name,
    among: name.optional(),
    held: heldLevers,
  }),
  /** With the levers held, the variables stay what they are in the last year of outturn, to a billionth of it. */
  z.strictObject({
    ...realityCheck,
    kind: z.literal('stays'),
    held: heldLevers,
    variables: z.array(itemId).min(1),
  }),
  /**
   * Everything that measures one of the quantities is taken times the factor, to the power in its unit; so must every variable
   * come out, to a millionth.
   */
  z.strictObject({
    ...realityCheck,
    kind: z.literal('scales'),
    quantities: z.array(name).min(1),
    factor: z.number().positive(),
  }),
])
export type RealityCheckDefinition = z.infer<typeof realityCheckDefinition>
