/** `h45 goal-seek`: what levers must be for a variable to reach a value in a year. */

import type { MovedRun } from '../../../../shared/analysis/goal-seek.ts'
import { yearsOf } from '../../../../shared/model/catalogue.ts'
import type { AnalysisCommand, Answered } from '../analysis-command.ts'
import { textOf } from '../given.ts'
import { type Row, rowsOf, yearlyRows } from '../long-table.ts'
import { leversAsked, movementAsked } from '../questions/asked-levers.ts'
import { aimAsked } from '../questions/asked-targets.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const goalSeek: AnalysisCommand<'goal-seek'> = {
  name: 'goal-seek',
  kind: 'goal-seek',
  files: 'one',
  flags: ['scenario', 'target', 'variable', 'year', 'value', 'rule', 'levers', 'shape', 'by'],
  help: {
    en: {
      line: 'What a lever, or several moved together, must be for a result to reach a value in a year.',
      more: [
        'Needs --target, or --variable, --year and --value. Without --levers the one nearest to the result moves.',
      ],
    },
    vi: {
      line: 'Mức cần có của một hay nhiều đòn bẩy để một kết quả đạt giá trị cho trước trong một năm.',
      more: [
        'Cần --target, hoặc --variable, --year và --value. Nếu không nêu --levers: đòn bẩy gần kết quả nhất được thay đổi.',
      ],
    },
  },
  question(ground) {
    const { given, scenarios } = ground
    const scenario = chosenScenario(scenarios, textOf(given, 'scenario'))
    const aim = aimAsked(ground)
    return {
      scenario,
      aim,
      levers: leversAsked(ground, { variable: aim.variable, most: 1, scenario }),
      movement: movementAsked(ground, 'ramp', aim.year),
    }
  },
  table,
  failed: ({ failed }) => ({ count: failed.count, faults: failed.first?.faults ?? [] }),
}

function table(answered: Answered<'goal-seek'>): Row[] {
  const { question, answer, catalogue } = answered
  const { scenario, aim, levers } = question
  const unitOf = unitsOf(catalogue)
  const unit = unitOf(aim.variable)
  const [only, ...others] = levers
  const positionUnit = only !== undefined && others.length === 0 ? unitOf(only.id) : '1'
  const of = { scenario: scenario.id }
  const goal = { ...of, item: aim.variable, year: aim.year }
  const { best } = answer
  return [
    { ...of, part: 'answer', measure: 'verdict', value: answer.verdict },
    { ...goal, part: 'answer', measure: 'goal', unit, value: aim.value },
    { ...goal, part: 'answer', measure: 'now', unit, value: answer.now },
    { ...of, part: 'answer', measure: 'position', unit: positionUnit, value: answer.present },
    ...answer.solutions.flatMap((solution, index) => [
      ...runRows(answered, 'solution', index + 1, solution, positionUnit),
      ...rowsOf(
        { ...of, part: 'solution', other: index + 1 },
        { 'meets-above': solution.meetsAbove, exact: solution.isExact },
      ),
    ]),
    ...(best === null
      ? []
      : [
          ...runRows(answered, 'best', 1, best, positionUnit),
          { ...of, part: 'best', other: 1, measure: 'stop', value: best.stop.kind },
          { ...of, part: 'best', other: 1, measure: 'first-year', value: best.firstYear },
        ]),
    ...answer.scan.flatMap(({ position, value, standing }, index) => {
      const point = { part: 'scan', other: index + 1 }
      return [
        { ...of, ...point, measure: 'position', unit: positionUnit, value: position },
        { ...goal, ...point, measure: 'value', unit, value },
        { ...of, ...point, measure: 'standing', value: standing },
      ]
    }),
  ]
}

/** A run with its position, levels and series. */
function runRows(
  { question, catalogue }: Answered<'goal-seek'>,
  part: string,
  other: number,
  run: MovedRun,
  positionUnit: string,
): Row[] {
  const { scenario, aim, movement } = question
  const unitOf = unitsOf(catalogue)
  const unit = unitOf(aim.variable)
  const { budget } = catalogue
  const residual = `${budget.allocated}[${budget.residual}]`
  const of = { scenario: scenario.id, part, other }
  return [
    { ...of, measure: 'position', unit: positionUnit, value: run.position },
    { ...of, item: aim.variable, year: aim.year, measure: 'value', unit, value: run.value },
    ...run.levers.flatMap(({ id, now, level }) =>
      rowsOf({ ...of, item: id, year: movement.by, unit: unitOf(id) }, { now, level }),
    ),
    ...rowsOf(
      { ...of, item: residual, year: aim.year, unit: unitOf(residual) },
      { now: run.residual.now, moved: run.residual.moved },
    ),
    ...yearlyRows({ ...of, item: aim.variable, measure: 'series', unit }, yearsOf(catalogue), run.series),
  ]
}
