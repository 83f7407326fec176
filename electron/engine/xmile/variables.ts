/**
 * A model with a scenario as variables that stocks and flows can say. XMILE knows no earlier year, no base year and no second run:
 * - `prev(x)` is a stock that takes what it lacks of x, so that with steps of a year it holds last year's x;
 * - `start(x)` is one that is filled in the base year and then kept; in the base year it is x itself;
 * - a formula of the base year is a condition on TIME, and so is a value that stands in its year;
 * - `ref(x)` is a second x, worked out from levers of policy at their defaults, where policy moves it at all.
 */

import type { Side } from '../../../shared/model/tree.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { SeriesReading } from '../model/bound-tree.ts'
import { itemAt } from '../model/item-read.ts'
import type { Model, ModelEquation, ModelLever } from '../model/model.ts'
import { standingOf } from '../model/standing.ts'
import { leverValues, parameterValues } from '../run/lever-paths.ts'
import { inYear, xmileExpression, xmileNumber } from './expression.ts'
import { lagName, lagOf, type Series, startName, startOf } from './kept-values.ts'
import { xmileName } from './names.ts'
import { copiedSlots } from './reference-copy.ts'
import type { XmileVariable } from './variable.ts'

/** All variables, each item of the model under its own name, in the order of the model and then the reference run's. */
export function xmileVariables(model: Model, scenario: Scenario): readonly XmileVariable[] {
  const { levers, equations, parameters, baseYear } = model
  const leverBySlot = new Map(levers.map(lever => [lever.slot, lever]))
  const equationBySlot = new Map(equations.map(equation => [equation.slot, equation]))
  const copied = copiedSlots(model)
  const lagged = new Map<string, Series>()
  const begun = new Map<string, Series>()

  function seriesAt(slot: number, side: Side): Series {
    const item = itemAt(model, slot)
    const name = xmileName(item.id)
    return side === 'reference' && copied.has(slot)
      ? { item, side, name: `${name}_ref` }
      : { item, side: 'own', name }
  }

  /** @param run in which the formula stands: in the reference run everything is read of it. */
  function wordingOf(run: Side, year: 'base' | 'later') {
    return {
      baseYear,
      parameter: (index: number) => xmileName(parameters[index]?.id ?? ''),
      series: ({ slot, moment, side }: SeriesReading) => {
        const series = seriesAt(slot, run === 'reference' ? run : side)
        const { name } = series
        if (moment === 'now' || (moment === 'start' && year === 'base')) return name
        if (moment === 'previous') {
          lagged.set(name, series)
          return lagName(name)
        }
        begun.set(name, series)
        return startName(name)
      },
    }
  }

  function equationOf({ tree, baseTree }: ModelEquation, run: Side): string {
    const { values, under } = standingOf(tree)
    const later = xmileExpression(under, wordingOf(run, 'later'))
    const base = xmileExpression(baseTree, wordingOf(run, 'base'))
    const standing = values.map(({ yearIndex, value }) => [baseYear + yearIndex, xmileNumber(value)] as const)
    const cases = base === later ? standing : [[baseYear, base] as const, ...standing]
    return cases.reduceRight((otherwise, [year, text]) => inYear(year, text, otherwise), later)
  }

  function variablesOf(slot: number, run: Side, values: (lever: ModelLever) => readonly number[]) {
    const { item, name } = seriesAt(slot, run)
    const role = run === 'reference' ? 'In the reference run' : ''
    const lever = leverBySlot.get(slot)
    if (lever !== undefined) return pathOf({ item, name, role }, model.years, values(lever))
    const equation = equationBySlot.get(slot)
    if (equation === undefined) return []
    return [{ kind: 'aux' as const, name, item, role, equation: equationOf(equation, run) }]
  }

  const given = parameterValues(model, scenario)
  const constants = parameters.map(
    (item): XmileVariable => ({
      ...{ kind: 'aux', name: xmileName(item.id), item, role: '' },
      equation: xmileNumber(given[item.index] ?? item.value),
    }),
  )
  const own = [...levers, ...equations].flatMap(({ slot }) =>
    variablesOf(slot, 'own', each => leverValues(model, each, scenario)),
  )
  const reference = [...copied]
    .toSorted((one, other) => one - other)
    .flatMap(slot => variablesOf(slot, 'reference', each => each.defaults))
  return [
    ...constants,
    ...own,
    ...reference,
    ...[...lagged.values()].flatMap(lagOf),
    ...[...begun.values()].flatMap(series => startOf(series, baseYear)),
  ]
}

/** A constant where the path is one, else a table over TIME and its reading. */
function pathOf(
  about: Pick<XmileVariable, 'item' | 'name' | 'role'>,
  years: readonly number[],
  values: readonly number[],
): readonly XmileVariable[] {
  const [first = 0] = values
  if (values.every(value => value === first)) return [{ ...about, kind: 'aux', equation: xmileNumber(first) }]
  const table = `${about.name}_path`
  const role = about.role === '' ? 'Path' : `${about.role}, path`
  return [
    { ...about, kind: 'table', name: table, role, equation: 'TIME', x: years, y: values },
    { ...about, kind: 'aux', equation: `LOOKUP(${table}, TIME)` },
  ]
}
