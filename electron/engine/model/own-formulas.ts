/**
 * A model with a scenario's own formulas. Every engine runs it as any other: indicators are further equations behind the model's, a
 * changed formula is the tree of its variable, and nothing that runs them knows whose formulas they are.
 */

import { throwFaults } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { ChangedFormula, OwnFormula, OwnIndicator } from '../../../shared/scenario/own-formula.ts'
import { FormulaError } from '../formula/formula-error.ts'
import { parseFormula } from '../formula/parse.ts'
import { generateRun } from '../run/generate.ts'
import { UnitCheck } from '../units/unit-check.ts'
import { UnitMeasures } from '../units/unit-measures.ts'
import { Binder, type Scope } from './bind.ts'
import { type BoundTree, seriesReadingsOf } from './bound-tree.ts'
import type { Model, ModelEquation, RunAllYears, Workings } from './model.ts'
import { orderEquations } from './order.ts'
import { type OwnFormulaFault, OwnFormulaFaults } from './own-formula-faults.ts'
import { tellLoops } from './own-formula-loops.ts'

/** Nodes of all formulas of a scenario, element by element. */
const MOST_OWN_NODES = 50_000

/** The sector of a planner's indicators. */
const OWN_SECTOR = 'own'

/** Models that are kept per model: of the scenarios on the screen or of a comparison, and of what they were before. */
const MOST_KEPT = 24

const kept = new WeakMap<Model, Map<string, Examined>>()

interface Examined {
  readonly faults: readonly OwnFormulaFault[]
  /** As far as its formulas are sound. */
  readonly model: Model
}

/**
 * The model in which the formulas stand: an indicator is worked out from what the scenario's own run comes to, in the base year too,
 * and moves nothing else; a changed formula holds from the year after the base year on, in the scenario's own run and in
 * the reference run. Without formulas it is the model itself. The last ones are kept.
 * @param model as its pack says it.
 * @throws FaultError `own.*`, `formula.*`, `model.*`, `unit.*`: everything that is wrong with the formulas.
 */
export function withOwnFormulas(model: Model, formulas: readonly OwnFormula[]): Model {
  if (formulas.length === 0) return model
  const { faults, model: own } = examined(model, formulas)
  throwFaults(faults.map(({ fault }) => fault))
  return own
}

/** Every mistake, in the order of the list; empty where the model can be had with all of them. Nothing is worked out. */
export function ownFormulaFaults(model: Model, formulas: readonly OwnFormula[]): readonly OwnFormulaFault[] {
  return formulas.length === 0 ? [] : examined(model, formulas).faults
}

/** The model with those of the formulas that are sound, and with zeros for the others: to ask what their parts measure, not to be run. */
export function withSoundFormulas(model: Model, formulas: readonly OwnFormula[]): Model {
  return examined(model, formulas).model
}

/** The same for lists that say the same of the model: remarks move no number. */
function formulasKey(formulas: readonly OwnFormula[]): string {
  return JSON.stringify(formulas.map(({ note: _, ...said }) => said))
}

/** Whether the model has the very formulas: then it is the one that a scenario with them is run by. */
export function hasFormulas({ ownFormulas }: Model, formulas: readonly OwnFormula[]): boolean {
  if (ownFormulas.length !== formulas.length) return false
  return formulas.length === 0 || formulasKey(ownFormulas) === formulasKey(formulas)
}

function examined(model: Model, formulas: readonly OwnFormula[]): Examined {
  if (model.ownFormulas.length > 0 || model.executed.length > 0)
    throw new Error('own formulas stand in a model as its pack says it')
  const known = kept.get(model) ?? new Map<string, Examined>()
  kept.set(model, known)
  const key = formulasKey(formulas)
  const made = known.get(key) ?? examine(model, formulas)
  known.delete(key)
  known.set(key, made)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return made
}

function examine(model: Model, formulas: readonly OwnFormula[]): Examined {
  const mistakes = new OwnFormulaFaults()
  const equations = ownEquations(model, formulas, mistakes)
  const further = equations.length - model.equations.length
  const baseYear = orderEquations(equations, 'base')
  const laterYears = orderEquations(equations, 'later')
  tellLoops([...laterYears.loops, ...baseYear.loops], formulas, mistakes)
  const workings: Workings = {
    levers: model.levers,
    parameters: model.parameters,
    equations,
    rules: model.rules.map(rule => ({ ...rule, slot: rule.slot + further })),
    order: { baseYear: baseYear.order, laterYears: laterYears.order },
    slots: model.slots + further,
    baseYear: model.baseYear,
  }
  const own: Model = {
    ...model,
    ...workings,
    ownFormulas: [...formulas],
    slotById: new Map([...model.levers, ...equations].map(item => [item.id, item.slot])),
    runAllYears: onceAsked(workings),
  }
  tellMisfits(own, formulas, mistakes)
  return { faults: mistakes.all, model: own }
}

/** The model's equations with the changed ones in their places, and the indicators behind them. */
function ownEquations(
  model: Model,
  formulas: readonly OwnFormula[],
  mistakes: OwnFormulaFaults,
): readonly ModelEquation[] {
  const firstSlot = model.levers.length + model.equations.length
  const indicators = new Map<string, number>()
  for (const { kind, id } of formulas)
    if (kind === 'indicator' && !indicators.has(id)) indicators.set(id, firstSlot + indicators.size)
  const { index, dimensions } = model.names
  const binder = new Binder(index.with(indicators), dimensions, mistakes, MOST_OWN_NODES)
  const bySlot = new Map(model.equations.map(equation => [equation.slot, equation]))
  const seen = new Set<string>()
  formulas.forEach((formula, position) => {
    mistakes.begin(position, formula)
    if (seen.has(formula.id)) {
      mistakes.add('own.duplicate', { id: formula.id })
      return
    }
    seen.add(formula.id)
    const equation =
      formula.kind === 'indicator'
        ? indicatorEquation(model, formula, indicators.get(formula.id) ?? firstSlot, binder, mistakes)
        : changedEquation(model, formula, firstSlot, binder, mistakes)
    if (equation !== null) bySlot.set(equation.slot, equation)
  })
  return [...bySlot.values()]
}

function indicatorEquation(
  { head }: Model,
  { id, label, unit, formula, start, note }: OwnIndicator,
  slot: number,
  binder: Binder,
  mistakes: OwnFormulaFaults,
): ModelEquation {
  const units = head.units.map(each => each.id)
  if (!units.includes(unit)) mistakes.add('own.unknown-unit', { id, unit, near: nearWords(unit, units) })
  const scope = { id, axes: [], elements: [], bindings: new Map() }
  const tree = boundTree(formula, scope, binder, mistakes)
  const baseTree =
    start === undefined ? tree : mistakes.inStart(() => boundTree(start, scope, binder, mistakes))
  if (seriesReadingsOf(baseTree).some(({ moment }) => moment === 'previous')) {
    if (start === undefined) mistakes.add('own.reads-last-year', { id })
    else mistakes.inStart(() => mistakes.add('own.start-reads-last-year', { id }))
  }
  const words = { en: label, vi: label }
  return {
    id,
    family: id,
    elements: [],
    sector: OWN_SECTOR,
    unit,
    label: words,
    short: words,
    source: { kind: 'assumption', ...(note === '' ? {} : { note: { en: note, vi: note } }) },
    slot,
    formula,
    ...(start === undefined ? {} : { start }),
    tree,
    baseTree,
  }
}

function changedEquation(
  model: Model,
  { id, formula }: ChangedFormula,
  firstIndicator: number,
  binder: Binder,
  mistakes: OwnFormulaFaults,
): ModelEquation | null {
  const equation = model.equations.find(each => each.id === id)
  const scope = model.names.scopes.get(equation?.slot ?? -1)
  if (equation === undefined || scope === undefined) {
    if (model.leverById.has(id)) mistakes.add('own.lever', { id })
    else if (model.parameterById.has(id)) mistakes.add('own.parameter', { id })
    else
      mistakes.add('own.unknown-variable', {
        id,
        near: nearWords(
          id,
          model.equations.map(each => each.id),
        ),
      })
    return null
  }
  const tree = boundTree(formula, scope, binder, mistakes)
  if (seriesReadingsOf(tree).some(({ slot }) => slot >= firstIndicator))
    mistakes.add('own.reads-indicator', { id })
  return { ...equation, formula, start: equation.start ?? equation.formula, tree }
}

/** The formula's tree; one that is refused stands as a zero. */
function boundTree(
  formula: string,
  scope: Omit<Scope, 'text'>,
  binder: Binder,
  mistakes: OwnFormulaFaults,
): BoundTree {
  const text = { text: formula, at: undefined }
  try {
    return binder.bind(parseFormula(formula), { ...scope, text })
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    mistakes.addInText(error.code, error.args, text, error.span)
    return { kind: 'number', value: 0 }
  }
}

/** Holds the formulas that are sound so far to their units. */
function tellMisfits(own: Model, formulas: readonly OwnFormula[], mistakes: OwnFormulaFaults): void {
  const later = new UnitCheck(own, new UnitMeasures(own, false))
  const base = new UnitCheck(own, new UnitMeasures(own, true))
  const byId = new Map(own.equations.map(equation => [equation.id, equation]))
  formulas.forEach((formula, index) => {
    const equation = byId.get(formula.id)
    if (equation === undefined || !mistakes.isSound(index)) return
    mistakes.begin(index, formula)
    const { tree, baseTree, unit } = equation
    for (const { code, args } of later.finding(tree, unit).faults) mistakes.add(code, args)
    if (formula.kind !== 'indicator' || formula.start === undefined) return
    mistakes.inStart(() => {
      for (const { code, args } of base.finding(baseTree, unit).faults) mistakes.add(code, args)
    })
  })
}

/** Code is generated with the first run: formulas that are only judged need none. */
function onceAsked(workings: Workings): RunAllYears {
  let run: RunAllYears | undefined
  return (own, reference, parameters) => {
    run ??= generateRun(workings)
    run(own, reference, parameters)
  }
}
