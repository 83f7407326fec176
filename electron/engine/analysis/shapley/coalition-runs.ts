/** Runs coalitions of changes: the levers and parameters of its groups as in the scenario, all others as in the base. */

import type { ChangedItem, Settings } from '../../../../shared/analysis/changed-items.ts'
import { FaultError } from '../../../../shared/faults.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { InputColumn } from '../../batch/batch.ts'
import type { Model } from '../../model/model.ts'
import type { AnalysisContext } from '../context.ts'
import { runFaults } from '../run-faults.ts'

/** A group of changed items that come or stay away together. */
export interface Player {
  readonly items: readonly ChangedItem[]
  /** What it is called where a run fails. */
  readonly namesEn: readonly string[]
  readonly namesVi: readonly string[]
}

export interface CoalitionGame {
  readonly scenario: Scenario
  readonly base: Settings
  readonly players: readonly Player[]
  /** Slots of the series of which the worth is asked. */
  readonly outputs: readonly number[]
}

/** Coalitions to be run, by number. */
export interface Coalitions {
  readonly count: number
  /** As many belong together and come in one batch. */
  readonly together: number
  isMember(player: number, coalition: number): boolean
}

/** What a batch of coalitions gave; `column(output, yearIndex)` begins with the coalition `first` and holds until the next batch. */
export type TellBatch = (
  first: number,
  draws: number,
  column: (output: number, yearIndex: number) => Float64Array,
) => void

/** Draws of one batch: enough to be worked on side by side, few enough to fit in memory whatever is asked. */
const BATCH = 1024

/**
 * Runs all coalitions in their order.
 * @throws FaultError where one cannot be run: its groups by name, and why. The base and the scenario themselves are refused with
 * their own faults alone.
 */
export function runCoalitions(
  context: AnalysisContext,
  game: CoalitionGame,
  { count, together, isMember }: Coalitions,
  tell: TellBatch,
): void {
  const asBase: Scenario = { ...game.scenario, ...game.base }
  const most = Math.max(1, Math.floor(BATCH / together)) * together
  for (let first = 0; first < count; first += most) {
    const draws = Math.min(most, count - first)
    const isIn = (player: number, draw: number) => isMember(player, first + draw)
    const inputs = game.players.flatMap(({ items }, player) =>
      items.map(item => columnOf(context.model, item, draws, draw => isIn(player, draw))),
    )
    const result = context.runBatch({ draws, scenario: asBase, inputs, outputs: game.outputs })
    const failed = result.failed.indexOf(1)
    if (failed >= 0) refuse(context.model, game, player => isIn(player, failed))
    tell(first, draws, (output, yearIndex) => result.column(output, yearIndex))
  }
}

/** The values of a changed item by draw: the scenario's where its group is a member. */
function columnOf(
  model: Model,
  { id, change }: ChangedItem,
  draws: number,
  isMember: (draw: number) => boolean,
): InputColumn {
  if (change.of === 'parameter') {
    const values = Float64Array.from({ length: draws }, (_, draw) =>
      isMember(draw) ? change.scenario : change.base,
    )
    return { kind: 'parameter', index: model.parameterById.get(id)?.index ?? -1, values }
  }
  const values = new Float64Array(model.years.length * draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const path = isMember(draw) ? change.scenario : change.base
    path.forEach((value, year) => {
      values[year * draws + draw] = value
    })
  }
  return { kind: 'lever', slot: model.leverById.get(id)?.slot ?? -1, values }
}

/** Runs the coalition once more by itself, for what is wrong with it. */
function refuse(
  model: Model,
  { scenario, base, players }: CoalitionGame,
  isMember: (player: number) => boolean,
): never {
  const members = players.filter((_, player) => isMember(player))
  const mixed: Scenario = { ...scenario, levers: { ...base.levers }, parameters: { ...base.parameters } }
  for (const { id, change } of members.flatMap(({ items }) => items)) {
    const kind = change.of === 'lever' ? 'levers' : 'parameters'
    const value = scenario[kind][id]
    if (value === undefined) delete mixed[kind][id]
    else Object.assign(mixed[kind], { [id]: value })
  }
  const combination = {
    code: 'analysis.coalition-failed',
    args: {
      groupsEn: members.flatMap(({ namesEn }) => namesEn),
      groupsVi: members.flatMap(({ namesVi }) => namesVi),
    },
  }
  const isWhole = members.length === 0 || members.length === players.length
  const faults = runFaults(model, mixed)
  const [first = combination, ...others] = isWhole ? faults : [combination, ...faults]
  throw new FaultError(first, ...others)
}
