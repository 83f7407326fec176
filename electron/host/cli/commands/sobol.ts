/** `h45 sobol`: how much of the variance of a result each input accounts for. */

import { defaultSampling } from '../../../../shared/analysis/default-sampling.ts'
import { LARGEST_OFFERED } from '../../../../shared/analysis/sobol.ts'
import { SAMPLING_LIMITS } from '../../../../shared/analysis/varied.ts'
import { FaultError } from '../../../../shared/faults.ts'
import type { AnalysisCommand, Answered } from '../analysis-command.ts'
import { numberOf, textOf } from '../given.ts'
import { type Row, rowsOf, yearlyRows } from '../long-table.ts'
import { inputsAsked } from '../questions/asked-sampling.ts'
import { numberAsked } from '../questions/asked-targets.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const sobol: AnalysisCommand<'sobol'> = {
  name: 'sobol',
  kind: 'sobol',
  files: 'one',
  flags: ['scenario', 'target', 'variable', 'year', 'inputs', 'largest', 'rows', 'seed'],
  help: {
    en: {
      line: 'How much of the variance of a result each input accounts for, alone and with others.',
      more: ['Needs --variable and --year, or --target. Inputs vary independently of each other.'],
    },
    vi: {
      line: 'Phần phương sai của một kết quả do từng đầu vào gây ra, riêng lẻ và cùng đầu vào khác.',
      more: ['Cần --variable và --year, hoặc --target. Các đầu vào biến thiên độc lập với nhau.'],
    },
  },
  question(ground) {
    const { given, catalogue, scenarios } = ground
    const scenario = chosenScenario(scenarios, textOf(given, 'scenario'))
    const standard = defaultSampling(catalogue, scenario.parameters).inputs
    const [rows, seed] = [numberOf(given, 'rows'), numberOf(given, 'seed')]
    return {
      scenario,
      ...numberAsked(ground),
      inputs: inputsAsked(given, catalogue, standard),
      largest: largestOf(textOf(given, 'largest')),
      ...(rows === null ? {} : { rows }),
      ...(seed === null ? {} : { seed }),
      path: true,
    }
  },
  table,
  failed: ({ failed }) => ({ count: failed.count, faults: failed.first?.faults ?? [] }),
}

function largestOf(text: string | null): number | null {
  if (text === null) return LARGEST_OFFERED
  if (text === 'all') return null
  const number = /^\d+$/.test(text) ? Number(text) : 0
  const most = SAMPLING_LIMITS.inputs
  if (number < 1 || number > most) {
    const args = { flag: '--largest', value: text, near: [], known: [`1 … ${most}`, 'all'] }
    throw new FaultError({ code: 'usage.flag-value', args })
  }
  return number
}

function table({ question, answer, catalogue }: Answered<'sobol'>): Row[] {
  const { scenario, variable, year } = question
  const unit = unitsOf(catalogue)(variable)
  const of = { scenario: scenario.id, item: variable, year }
  const { path } = answer
  return [
    ...rowsOf({ ...of, part: 'answer', unit }, { mean: answer.mean, deviation: answer.deviation }),
    ...rowsOf(
      { ...of, part: 'answer', unit: '1' },
      {
        alone: answer.alone,
        together: answer.together,
        runs: answer.runs,
        rows: answer.rows,
        failed: answer.failed.count,
      },
    ),
    ...answer.indices.flatMap(({ id, first, total, isZero }) => {
      const about = { ...of, part: 'index', other: id }
      return [
        ...rowsOf(
          { ...about, unit: '1' },
          {
            first: first.value,
            'first-low': first.low,
            'first-high': first.high,
            total: total.value,
            'total-low': total.low,
            'total-high': total.high,
          },
        ),
        { ...about, measure: 'zero', value: isZero },
      ]
    }),
    ...answer.ignored.map(({ first, second, rank }) => ({
      scenario: scenario.id,
      part: 'ignored-correlation',
      item: first,
      other: second,
      measure: 'rank',
      unit: '1',
      value: rank,
    })),
    ...answer.held.map(id => ({ ...of, part: 'held', other: id, measure: 'held', value: true })),
    ...(path === null
      ? []
      : [
          ...yearlyRows(
            { scenario: scenario.id, item: variable, part: 'path', measure: 'deviation', unit },
            path.years,
            path.deviation,
          ),
          ...path.first.flatMap((values, place) =>
            yearlyRows(
              {
                scenario: scenario.id,
                item: variable,
                part: 'path',
                other: answer.indices[place]?.id ?? '',
                measure: 'first',
                unit: '1',
              },
              path.years,
              values,
            ),
          ),
        ]),
  ]
}
