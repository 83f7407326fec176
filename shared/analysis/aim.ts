/** What an analysis aims at: a value of a variable in a year. */

import { z } from 'zod'
import { meets } from '../model/rule.ts'

const rules = ['>', '>=', '<', '<='] as const

const place = {
  /** Public id of a variable or lever. */
  variable: z.string().max(200),
  year: z.number().int(),
  /** In the variable's unit. */
  value: z.number(),
}

/** An aim that one side of its value satisfies. */
export const oneSidedAim = z.strictObject({ ...place, operator: z.enum(rules) })
export type OneSidedAim = z.infer<typeof oneSidedAim>

/** An aim that may also be the value itself. */
export const aim = z.strictObject({ ...place, operator: z.enum([...rules, '=']) })
export type Aim = z.infer<typeof aim>

/** Whether a value is on the aim's side. Of `=` the values from it upwards are: where they begin is where it is met. */
export function isOnSide(value: number, { operator, value: goal }: Pick<Aim, 'operator' | 'value'>): boolean {
  return meets(value, { operator: operator === '=' ? '>=' : operator, value: goal })
}
