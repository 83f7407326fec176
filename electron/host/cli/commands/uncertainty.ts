/** `h45 uncertainty`: bands of series and chances of targets over many draws. */

import { MOST_BANDS } from '../../../../shared/analysis/uncertainty.ts'
import type { AnalysisCommand, Answered } from '../analysis-command.ts'
import { textOf } from '../given.ts'
import { type Row, rowsOf, yearlyRows } from '../long-table.ts'
import { samplingAsked } from '../questions/asked-sampling.ts'
import { seriesAsked } from '../questions/asked-series.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const uncertainty: AnalysisCommand<'uncertainty'> = {
  name: 'uncertainty',
  kind: 'uncertainty',
  files: 'one',
  flags: ['scenario', 'variables', 'inputs', 'correlations', 'no-correlations', 'draws', 'method', 'seed'],
  help: {
    en: {
      line: 'Bands of series, chances of targets and years of attainment over many draws.',
      more: ['Without --variables the bands of the headlines; the chances are of all targets.'],
    },
    vi: {
      line: 'Dải dao động của chuỗi, khả năng và năm đạt mục tiêu qua nhiều lần rút mẫu.',
      more: ['Nếu không nêu --variables: dải của các chỉ tiêu chính; khả năng được tính cho mọi mục tiêu.'],
    },
  },
  question(ground) {
    const { given, catalogue, scenarios } = ground
    const scenario = chosenScenario(scenarios, textOf(given, 'scenario'))
    return {
      scenario,
      sampling: samplingAsked(given, catalogue, scenario.parameters),
      variables: seriesAsked(ground, MOST_BANDS),
    }
  },
  table,
  failed: ({ failed }) => ({ count: failed.count, faults: failed.first?.faults ?? [] }),
}

const PERCENTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const

function table({ question, answer, catalogue }: Answered<'uncertainty'>): Row[] {
  const of = { scenario: question.scenario.id }
  const unitOf = unitsOf(catalogue)
  return [
    ...rowsOf({ ...of, part: 'answer', unit: '1' }, { draws: answer.draws, failed: answer.failed.count }),
    ...answer.bands.flatMap(band =>
      PERCENTILES.flatMap(measure => {
        const about = { ...of, part: 'band', item: band.variable, measure, unit: unitOf(band.variable) }
        return yearlyRows(about, answer.years, band[measure])
      }),
    ),
    ...answer.targets.flatMap(({ id, chance, low, high, firstMet, never }) => {
      const target = catalogue.targets.find(each => each.id === id)
      const about = { ...of, part: 'target', item: id, unit: '1' }
      return [
        ...rowsOf(
          { ...about, ...(target === undefined ? {} : { year: target.year }) },
          { chance, 'chance-low': low, 'chance-high': high },
        ),
        ...firstMet.map(({ year, share }) => ({ ...about, year, measure: 'first-met', value: share })),
        { ...about, measure: 'never', value: never },
      ]
    }),
    ...answer.correlations.map(({ first, second, rank }) => ({
      ...of,
      part: 'correlation',
      item: first,
      other: second,
      measure: 'rank',
      unit: '1',
      value: rank,
    })),
  ]
}
