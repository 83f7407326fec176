/** `h45 optimise`: the cheapest change of levers that meets targets within the budget. */

import type { ChangeCost, TradeOff } from '../../../../shared/analysis/optimise.ts'
import { FaultError } from '../../../../shared/faults.ts'
import type { CatalogueTarget } from '../../../../shared/model/catalogue.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { AnalysisCommand, Answered } from '../analysis-command.ts'
import { listOf, numberOf, textOf } from '../given.ts'
import { type Row, rowsOf } from '../long-table.ts'
import { leversAsked, movementAsked } from '../questions/asked-levers.ts'
import { targetsOf } from '../questions/asked-targets.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

/** Levers and seed that the screen offers at first. */
const FIRST_LEVERS = 2
const SEED = 1

const COST = 'cost'

export const optimise: AnalysisCommand<'optimise'> = {
  name: 'optimise',
  kind: 'optimise',
  files: 'one',
  flags: ['scenario', 'targets', 'levers', 'shape', 'by', 'cost', 'trade-off', 'seed'],
  help: {
    en: {
      line: 'The cheapest change of levers that meets targets within the budget.',
      more: ['Needs --targets. Without --levers the two nearest to the first target move.'],
    },
    vi: {
      line: 'Phương án thay đổi đòn bẩy ít tốn kém nhất để đạt các mục tiêu trong khuôn khổ ngân sách.',
      more: ['Cần --targets. Nếu không nêu --levers: hai đòn bẩy gần mục tiêu đầu tiên nhất được thay đổi.'],
    },
  },
  question(ground) {
    const { given, catalogue, scenarios } = ground
    const scenario = chosenScenario(scenarios, textOf(given, 'scenario'))
    const targets = targetsOf(catalogue, listOf(given, 'targets') ?? [])
    const [first] = targets
    if (first === undefined)
      throw new FaultError({ code: 'usage.flag-missing', args: { flags: ['--targets'] } })
    return {
      scenario,
      levers: leversAsked(ground, { variable: first.variable, most: FIRST_LEVERS, scenario }),
      movement: movementAsked(ground, 'shift', first.year),
      aims: targets.map(({ variable, year, operator, value }) => ({ variable, year, operator, value })),
      cost: costOf(textOf(given, 'cost')),
      tradeOff: tradeOffOf(textOf(given, 'trade-off') ?? `${COST}:${first.id}`, targets),
      seed: numberOf(given, 'seed') ?? SEED,
    }
  },
  table,
  failed: ({ failed }) => failed,
}

function costOf(text: string | null): ChangeCost {
  return text === null || text === 'moves' ? { kind: 'moves' } : { kind: 'money', variable: text }
}

function tradeOffOf(text: string, targets: readonly CatalogueTarget[]): TradeOff | null {
  if (text === 'none') return null
  const goals = text.split(':')
  const [first = '', second = ''] = goals
  const flag = '--trade-off'
  if (goals.length !== 2) {
    const args = { flag, item: text, form: 'none|FIRST:SECOND' }
    throw new FaultError({ code: 'usage.item-form', args })
  }
  const placeOf = (id: string) => {
    const known = targets.map(target => target.id)
    const place = known.indexOf(id)
    if (place >= 0) return place
    const args = { flag, value: id, near: nearWords(id, known), known }
    throw new FaultError({ code: 'usage.flag-value', args })
  }
  return { first: first === COST ? COST : placeOf(first), second: placeOf(second) }
}

function table({ question, answer, catalogue }: Answered<'optimise'>): Row[] {
  const { scenario, aims, movement, cost, levers, tradeOff } = question
  const { plan, stops } = answer
  const unitOf = unitsOf(catalogue)
  const of = { scenario: scenario.id }
  const costUnit = cost.kind === 'money' ? unitOf(cost.variable) : '1'
  const { budget } = catalogue
  const residual = `${budget.allocated}[${budget.residual}]`
  const [firstAim] = aims
  return [
    { ...of, part: 'answer', measure: 'feasible', value: answer.isFeasible },
    { ...of, part: 'answer', measure: 'cost', unit: costUnit, value: plan.cost },
    { ...of, part: 'answer', measure: 'runs', unit: '1', value: answer.runs },
    ...plan.levers.flatMap(({ id, now, level }) =>
      rowsOf({ ...of, part: 'lever', item: id, year: movement.by, unit: unitOf(id) }, { now, level }),
    ),
    ...plan.aims.flatMap(({ now, value, isMet, firstYear }, index): Row[] => {
      const aim = aims[index]
      if (aim === undefined) return []
      const about = { ...of, part: 'aim', item: aim.variable, other: index + 1, year: aim.year }
      return [
        ...rowsOf({ ...about, unit: unitOf(aim.variable) }, { goal: aim.value, now, value }),
        ...rowsOf(about, { met: isMet, 'first-year': firstYear }),
      ]
    }),
    ...rowsOf(
      {
        ...of,
        part: 'residual',
        item: residual,
        unit: unitOf(residual),
        ...(firstAim === undefined ? {} : { year: firstAim.year }),
      },
      { now: plan.residual.now, moved: plan.residual.moved },
    ),
    ...stops.bounds.map(({ lever, end }) => ({
      ...of,
      part: 'stop',
      item: lever,
      measure: 'bound',
      value: end,
    })),
    { ...of, part: 'stop', measure: 'envelope-year', value: stops.envelope },
    ...(answer.front ?? []).flatMap(({ first, second, levels }, index): Row[] => {
      const about = { ...of, part: 'front', other: index + 1 }
      const goalUnit = (goal: number | 'cost' | undefined) =>
        goal === undefined || goal === COST ? costUnit : unitOf(aims[goal]?.variable ?? '')
      return [
        { ...about, measure: 'first', unit: goalUnit(tradeOff?.first), value: first },
        { ...about, measure: 'second', unit: goalUnit(tradeOff?.second), value: second },
        ...levels.flatMap((value, place) => {
          const id = levers[place]?.id ?? ''
          return { ...about, item: id, year: movement.by, measure: 'level', unit: unitOf(id), value }
        }),
      ]
    }),
  ]
}
