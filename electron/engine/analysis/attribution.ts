/**
 * Attribution: which groups of changed levers account for the difference between two scenarios. The difference is divided by Shapley
 * values: what a group adds, averaged over all orders in which the changes may be made.
 *
 * A coalition is run as if a planner had made those changes and no others. Its reference run has the coalition's own assumptions and
 * parameters under default policy, so that the baseline moves with them, as it does on the screen.
 */

import {
  type AttributedVariable,
  type AttributionBase,
  type AttributionGroup,
  type AttributionGrouping,
  MOST_EXACT,
} from '../../../shared/analysis/attribution.ts'
import {
  type ChangedItem,
  changedItems,
  type Ground,
  groupsOf,
  settingsOf,
} from '../../../shared/analysis/changed-items.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { FaultError, throwFaults } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { changedFormulasOf, type OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { Model } from '../model/model.ts'
import { simulate } from '../run/simulate.ts'
import { unknownInput } from '../sampling/unknown-input.ts'
import { slotOfVariable } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import type { CoalitionGame, Player } from './shapley/coalition-runs.ts'
import { dividedByOrders, dividedExactly, worthOfEnds } from './shapley/divided.ts'

/**
 * @throws FaultError `analysis.no-difference`; `analysis.item-in-two-groups`; `analysis.unknown-varied`; `run.unknown-variable`; `run.*` of a
 * scenario that cannot be run; `own.attribution-formulas` where the scenarios changed other formulas; `analysis.coalition-failed` with why, where a combination of the changes cannot.
 */
export function attribution(
  context: AnalysisContext,
  question: Question<'attribution'>,
): Answer<'attribution'> {
  const { model } = context
  const { scenario, grouping } = question
  const against = withFormulasOf(scenario, question.against)
  simulate(model, scenario)
  if (against.kind === 'scenario') simulate(model, against.scenario)
  throwFaults(groupingFaults(model, grouping))
  const slots = question.variables.map(id => slotOfVariable(model, id))
  const ground = groundOf(model)
  const base = settingsOf(against, scenario, ground)
  const items = changedItems(ground, scenario, base)
  if (items.length === 0) throw new FaultError({ code: 'analysis.no-difference', args: {} })
  const groups = groupsOf(items, grouping)
  const players = groups.map(group => playerOf(model, group, items, grouping))
  const game = { scenario, base, players, outputs: slots }
  const divided =
    players.length <= MOST_EXACT ? dividedExactly(context, game) : dividedByOrders(context, game, question)
  const ends = endsOf(context, game, question.variables)
  return {
    years: [...model.years],
    groups,
    method: divided.method,
    variables: question.variables.map((id, output) => ({
      id,
      ...(ends[output] ?? { base: [], scenario: [], terms: null }),
      ...(divided.parts[output] ?? { contributions: [], errors: null }),
    })),
  }
}

/**
 * The base with the scenario's formulas. Indicators move nothing, so those of the scenario may stand in both; a changed formula is no
 * lever to which a part of the difference could be given.
 */
function withFormulasOf({ formulas }: Scenario, against: AttributionBase): AttributionBase {
  if (against.kind !== 'scenario') return against
  const changes = (of: readonly OwnFormula[]) =>
    changedFormulasOf(of)
      .map(({ id, formula }) => JSON.stringify([id, formula]))
      .toSorted()
      .join()
  if (changes(formulas) !== changes(against.scenario.formulas))
    throw new FaultError({ code: 'own.attribution-formulas', args: {} })
  return { kind: 'scenario', scenario: { ...against.scenario, formulas } }
}

/** By variable: the base, the scenario, and both in the terms of the model's own decomposition. */
function endsOf(
  context: AnalysisContext,
  game: CoalitionGame,
  variables: readonly string[],
): Pick<AttributedVariable, 'base' | 'scenario' | 'terms'>[] {
  const { model } = context
  const termsOf = (id: string) => model.head.decompositions.find(each => each.variable === id)?.terms ?? []
  const asked = [...new Set(variables.flatMap(id => [id, ...termsOf(id)]))]
  const ends = worthOfEnds(context, { ...game, outputs: asked.map(id => slotOfVariable(model, id)) })
  const series = (id: string) => {
    const output = asked.indexOf(id)
    return { base: ends.base[output] ?? [], scenario: ends.scenario[output] ?? [] }
  }
  return variables.map(id => {
    const terms = termsOf(id)
    return {
      ...series(id),
      terms: terms.length === 0 ? null : terms.map(variable => ({ variable, ...series(variable) })),
    }
  })
}

/** The model as far as scenarios are compared on it. */
function groundOf(model: Model): Ground {
  return {
    years: model.years,
    lastOutturn: model.head.last_outturn,
    levers: model.levers.map(({ defaults, ...lever }) => ({ ...lever, values: defaults })),
    parameters: model.parameters,
  }
}

function playerOf(
  model: Model,
  group: AttributionGroup,
  changed: readonly ChangedItem[],
  grouping: AttributionGrouping,
): Player {
  const items = changed.filter(({ id }) => group.items.includes(id))
  const sector = grouping.by === 'sector' ? model.head.sectors.find(({ id }) => id === group.id) : undefined
  const labels =
    sector === undefined
      ? group.items.flatMap(id => model.leverById.get(id)?.short ?? model.parameterById.get(id)?.short ?? [])
      : [sector.label]
  return { items, namesEn: labels.map(({ en }) => en), namesVi: labels.map(({ vi }) => vi) }
}

/** Items that are not there, or that are to move with two groups. */
function groupingFaults(model: Model, grouping: AttributionGrouping) {
  if (grouping.by !== 'chosen') return []
  const items = grouping.groups.flatMap(group => group.items)
  const unknown = items.filter(id => !model.leverById.has(id) && !model.parameterById.has(id))
  const twice = items.filter((id, place) => items.indexOf(id) < place)
  return [
    ...unknown.map(id => unknownInput(model, id)),
    ...[...new Set(twice)].map(id => ({ code: 'analysis.item-in-two-groups', args: { id } })),
  ]
}
