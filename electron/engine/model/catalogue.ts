/** What a compiled model offers to readers outside the engine, as plain data. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Model, ModelItem } from './model.ts'

/** The catalogue of a model: levers, parameters and variables element by element, and all that a screen shows of them. */
export function catalogueOf(model: Model): Catalogue {
  const { head, identity, targets } = model
  return {
    model: { ...identity },
    data: head.data,
    title: head.title,
    place: head.place,
    baseYear: head.base_year,
    lastOutturn: head.last_outturn,
    horizon: head.horizon,
    dimensions: head.dimensions,
    subsets: head.subsets,
    units: head.units,
    constants: head.constants,
    sectors: head.sectors,
    levers: model.levers.map(lever => ({
      ...described(lever),
      kind: lever.kind,
      primary: lever.primary,
      ...(lever.grows === undefined ? {} : { grows: lever.grows }),
      range: lever.range,
      path: lever.path,
      values: [...lever.defaults],
    })),
    parameters: model.parameters.map(parameter => ({
      ...described(parameter),
      value: parameter.value,
      low: parameter.low,
      high: parameter.high,
      distribution: parameter.distribution,
    })),
    variables: model.equations.map(equation => ({
      ...described(equation),
      formula: equation.formula,
      ...(equation.start === undefined ? {} : { start: equation.start }),
      ...(equation.note === undefined ? {} : { note: equation.note }),
    })),
    checks: model.checks.map(({ id, label }) => ({ id, label })),
    flags: model.flags.map(({ id, label }) => ({ id, label })),
    targets: [...targets],
    budget: head.budget,
    headlines: head.headlines,
    presets: head.presets,
    ...(head.prices === undefined ? {} : { prices: head.prices }),
    boards: head.boards,
    decompositions: head.decompositions,
    accounts: head.accounts,
    history: [...model.history],
    benchmarks: [...model.benchmarks],
    ...(model.uncertainty === undefined ? {} : { uncertainty: model.uncertainty }),
  }
}

function described({ id, family, elements, sector, unit, label, short, source }: ModelItem) {
  return { id, family, elements: [...elements], sector, unit, label, short, source }
}
