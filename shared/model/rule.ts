/** Rules: on which side of a number a value must be. */

import type { TargetDefinition } from './definition.ts'

export type Rule = Pick<TargetDefinition, 'operator' | 'value'>

/** Whether a value satisfies a rule; that which is no number does not. */
export function meets(value: number, { operator, value: goal }: Rule): boolean {
  switch (operator) {
    case '>':
      return value > goal
    case '>=':
      return value >= goal
    case '<':
      return value < goal
    case '<=':
      return value <= goal
  }
}

/** Whether more is better by a rule. */
export function wantsMore({ operator }: Pick<Rule, 'operator'>): boolean {
  return operator === '>' || operator === '>='
}
