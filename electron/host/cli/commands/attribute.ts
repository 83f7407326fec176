/** `h45 attribute`: which changes account for the difference between a scenario and what it is held against. */

import { ATTRIBUTION_LIMITS, type AttributionBase } from '../../../../shared/analysis/attribution.ts'
import type { AnalysisCommand, Answered, Ground } from '../analysis-command.ts'
import { groupings } from '../flags.ts'
import { choiceOf, type Given, numberOf, textOf } from '../given.ts'
import { type Row, yearlyRows } from '../long-table.ts'
import { seriesAsked } from '../questions/asked-series.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const attribute: AnalysisCommand<'attribution'> = {
  name: 'attribute',
  kind: 'attribution',
  files: 'one',
  flags: ['scenario', 'against', 'group', 'variables', 'pairs', 'seed'],
  besides: given => otherOf(given)?.file ?? null,
  help: {
    en: {
      line: 'Which changes of levers and parameters account for the difference from another scenario.',
      more: ['Without --variables the headlines, year by year.'],
    },
    vi: {
      line: 'Những thay đổi đòn bẩy và tham số nào tạo ra chênh lệch so với kịch bản khác.',
      more: ['Nếu không nêu --variables: các chỉ tiêu chính, theo từng năm.'],
    },
  },
  question(ground) {
    const { given, scenarios } = ground
    const [pairs, seed] = [numberOf(given, 'pairs'), numberOf(given, 'seed')]
    return {
      scenario: chosenScenario(scenarios, textOf(given, 'scenario')),
      against: baseOf(ground),
      grouping: { by: choiceOf(given, 'group', groupings) ?? 'sector' },
      variables: seriesAsked(ground, ATTRIBUTION_LIMITS.variables),
      ...(pairs === null ? {} : { pairs }),
      ...(seed === null ? {} : { seed }),
    }
  },
  table,
  failed: () => ({ count: 0, faults: [] }),
}

function baseOf({ given, scenarios, besides }: Ground): AttributionBase {
  const other = otherOf(given)
  if (other === null) return { kind: textOf(given, 'against') === 'defaults' ? 'defaults' : 'baseline' }
  return { kind: 'scenario', scenario: chosenScenario(other.file === null ? scenarios : besides, other.id) }
}

interface OtherScenario {
  /** Null for the command's own. */
  readonly file: string | null
  /** Null for the first of the file. */
  readonly id: string | null
}

/** What `--against` names where it is a scenario: `#ID`, `FILE#ID` or `FILE`. The last `#` is the one that counts. */
function otherOf(given: Given): OtherScenario | null {
  const text = textOf(given, 'against')
  if (text === null || text === 'baseline' || text === 'defaults') return null
  const sign = text.lastIndexOf('#')
  if (sign < 0) return { file: text, id: null }
  return { file: sign === 0 ? null : text.slice(0, sign), id: text.slice(sign + 1) }
}

function table({ question, answer, catalogue }: Answered<'attribution'>): Row[] {
  const of = { scenario: question.scenario.id }
  const unitOf = unitsOf(catalogue)
  const { years, groups, method, variables } = answer
  return [
    { ...of, part: 'answer', measure: 'method', value: method.kind },
    { ...of, part: 'answer', measure: 'coalitions', unit: '1', value: method.coalitions },
    ...groups.flatMap(({ id, items }) =>
      items.map(item => ({ ...of, part: 'group', item, other: id, measure: 'member', value: true })),
    ),
    ...variables.flatMap(({ id, base, scenario, contributions, errors, terms }) => {
      const about = { ...of, item: id, unit: unitOf(id) }
      return [
        ...yearlyRows({ ...about, part: 'difference', measure: 'base' }, years, base),
        ...yearlyRows({ ...about, part: 'difference', measure: 'scenario' }, years, scenario),
        ...groups.flatMap((group, place) => {
          const own = { ...about, part: 'contribution', other: group.id }
          return [
            ...yearlyRows({ ...own, measure: 'value' }, years, contributions[place] ?? []),
            ...yearlyRows({ ...own, measure: 'standard-error' }, years, errors?.[place] ?? []),
          ]
        }),
        ...(terms ?? []).flatMap(term => {
          const own = { ...of, part: 'term', item: id, other: term.variable, unit: unitOf(term.variable) }
          return [
            ...yearlyRows({ ...own, measure: 'base' }, years, term.base),
            ...yearlyRows({ ...own, measure: 'scenario' }, years, term.scenario),
          ]
        }),
      ]
    }),
  ]
}
