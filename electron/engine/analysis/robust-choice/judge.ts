/** What scenarios are judged by, and which of two values is the better one. */

import type { Direction } from '../../../../shared/analysis/robust-choice.ts'
import type { Question } from '../../../../shared/contract/analysis.ts'
import type { TargetDefinition } from '../../../../shared/model/definition.ts'
import { wantsMore } from '../../../../shared/model/rule.ts'
import type { Model } from '../../model/model.ts'
import { isSame } from '../same-result.ts'

export interface Judge {
  readonly variable: string
  readonly year: number
  readonly yearIndex: number
  readonly better: Direction
  readonly target: TargetDefinition | null
  /** Above zero where `one` is better, below it where `other` is, zero where neither is. */
  compare(one: number, other: number): number
}

/** The question must be one that `questionFaults` finds nothing in. */
export function judgeOf(model: Model, { judgedBy }: Pick<Question<'robust-choice'>, 'judgedBy'>): Judge {
  const target =
    judgedBy.kind === 'target' ? (model.targets.find(({ id }) => id === judgedBy.target) ?? null) : null
  const { variable, year, better } =
    judgedBy.kind === 'variable'
      ? judgedBy
      : {
          variable: target?.variable ?? '',
          year: target?.year ?? 0,
          better: target !== null && !wantsMore(target) ? ('less' as const) : ('more' as const),
        }
  return {
    variable,
    year,
    yearIndex: year - model.baseYear,
    better,
    target,
    compare: (one, other) => {
      if (isSame(one, other)) return 0
      return better === 'more' ? one - other : other - one
    },
  }
}
