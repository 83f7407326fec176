/** `h45 compare`: which of several scenarios holds up when the assumptions turn out otherwise. */

import { sharedParameters } from '../../../../shared/analysis/default-sampling.ts'
import {
  type CountedShare,
  directions,
  type JudgedBy,
  type Spread,
} from '../../../../shared/analysis/robust-choice.ts'
import type { AnalysisCommand, Answered, Ground } from '../analysis-command.ts'
import { choiceOf, listOf } from '../given.ts'
import { type Row, rowsOf } from '../long-table.ts'
import { samplingAsked } from '../questions/asked-sampling.ts'
import { numberAsked, refuseTogether, targetAsked } from '../questions/asked-targets.ts'
import { chosenScenarios } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const compare: AnalysisCommand<'robust-choice'> = {
  name: 'compare',
  kind: 'robust-choice',
  files: 'some',
  flags: [
    'scenarios',
    'target',
    'variable',
    'year',
    'better',
    'inputs',
    'correlations',
    'no-correlations',
    'draws',
    'method',
    'seed',
  ],
  help: {
    en: {
      line: 'How often one scenario beats another over common draws, and what would turn the choice.',
      more: [
        'Judged by --target, or by --variable and --year; without them by the target of the first headline.',
      ],
    },
    vi: {
      line: 'Kịch bản nào tốt hơn qua cùng các lần rút mẫu, và điều gì làm đổi lựa chọn.',
      more: [
        'Đánh giá theo --target, hoặc --variable và --year; nếu không nêu: theo mục tiêu của chỉ tiêu chính đầu tiên.',
      ],
    },
  },
  question(ground) {
    const { given, catalogue } = ground
    const scenarios = chosenScenarios(ground.scenarios, listOf(given, 'scenarios'))
    return {
      scenarios: [...scenarios],
      judgedBy: judgedByAsked(ground),
      sampling: samplingAsked(given, catalogue, sharedParameters(scenarios)),
    }
  },
  table,
  failed: ({ failed }) => ({ count: failed.count, faults: failed.first?.faults ?? [] }),
}

function judgedByAsked(ground: Ground): JudgedBy {
  const { given, catalogue } = ground
  refuseTogether(given, 'target', 'year')
  refuseTogether(given, 'target', 'better')
  const target = targetAsked(given, catalogue)?.id
  if (target !== undefined) return { kind: 'target', target }
  const leading = catalogue.headlines[0]?.targets[0]
  const isOfVariable = (['variable', 'year', 'better'] as const).some(name => given.has(name))
  if (!isOfVariable && leading !== undefined) return { kind: 'target', target: leading }
  const better = choiceOf(given, 'better', directions) ?? 'more'
  return { kind: 'variable', ...numberAsked(ground), better }
}

function table({ answer, catalogue }: Answered<'robust-choice'>): Row[] {
  const { variable, year } = answer
  const unitOf = unitsOf(catalogue)
  const unit = unitOf(variable)
  // What is of all scenarios is of none.
  const whole = { scenario: '' }
  return [
    ...answer.scenarios.flatMap(({ id, centre, result, chance, regret, best, tied }) => {
      const of = { scenario: id, item: variable, year }
      return [
        ...rowsOf({ ...of, part: 'result', unit }, { centre, ...spreadOf('', result) }),
        ...rowsOf(
          { ...of, part: 'regret', unit },
          { mean: regret.mean, p90: regret.p90, p95: regret.p95, most: regret.most },
        ),
        ...rowsOf(
          { ...of, part: 'share', unit: '1' },
          { ...(chance === null ? {} : shareOf('chance', chance)), ...shareOf('best', best), tied },
        ),
      ]
    }),
    ...answer.pairs.flatMap(pair => {
      const of = { scenario: pair.first, part: 'pair', item: variable, other: pair.second, year }
      return [
        ...rowsOf(
          { ...of, unit: '1' },
          { ...shareOf('better', pair.firstBetter), ...shareOf('worse', pair.secondBetter), tied: pair.tied },
        ),
        ...rowsOf({ ...of, unit }, spreadOf('difference-', pair.difference)),
      ]
    }),
    ...answer.switches.flatMap(({ first, second, input, value, below }): Row[] => {
      const of = { scenario: first, part: 'switch', item: input, other: second }
      return [
        { ...of, measure: 'value', unit: unitOf(input), value },
        { ...of, measure: 'better-below', value: below },
      ]
    }),
    ...rowsOf(
      { ...whole, part: 'answer', unit: '1' },
      {
        draws: answer.draws,
        failed: answer.failed.count,
        'failed-switch-runs': answer.switchRunsFailed,
      },
    ),
    ...answer.inputs.flatMap(({ id, low, centre, high }) =>
      rowsOf({ ...whole, part: 'input', item: id, unit: unitOf(id) }, { low, centre, high }),
    ),
  ]
}

function spreadOf(before: string, { p5, p50, p95, mean }: Spread): Record<string, number> {
  return { [`${before}p5`]: p5, [`${before}p50`]: p50, [`${before}p95`]: p95, [`${before}mean`]: mean }
}

function shareOf(name: string, { share, low, high }: CountedShare): Record<string, number> {
  return { [name]: share, [`${name}-low`]: low, [`${name}-high`]: high }
}
