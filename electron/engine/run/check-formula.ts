/** A planner's formula, judged while it is written: what stands against it, what it measures, and what it comes to. */

import type { FormulaCheck, FormulaDraft, FormulaProblem } from '../../../shared/contract/formulas.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { OWN_LIMITS, type OwnFormula, ownIndicator } from '../../../shared/scenario/own-formula.ts'
import type { Model } from '../model/model.ts'
import { modelFor } from '../model/model-for.ts'
import { ownFormulaFaults, withSoundFormulas } from '../model/own-formulas.ts'
import { unitFaults } from '../units/unit-check.ts'
import { unitsOf } from '../units/unit-words.ts'
import { simulate } from './simulate.ts'

export interface CheckedDraft {
  readonly scenario: Scenario
  readonly draft: FormulaDraft
  readonly executed: readonly ExecutedValue[]
}

/**
 * Judges a draft among the other formulas of its scenario, of which it replaces the one of its id. Never throws for what a draft
 * says. A draft without a unit is given the first that it fits.
 * @param model as its pack says it.
 */
export function checkFormula(model: Model, { scenario, draft, executed }: CheckedDraft): FormulaCheck {
  const problem = shapeProblem(draft)
  if (problem !== null) return refused([problem])
  const others = scenario.formulas.filter(({ id }) => id !== draft.id)
  if (others.length >= OWN_LIMITS.formulas)
    return refused([about('own.too-many', { limit: OWN_LIMITS.formulas })])

  const position = scenario.formulas.findIndex(({ id }) => id === draft.id)
  const index = position < 0 ? others.length : position
  const listWith = (formula: OwnFormula) => others.toSpliced(index, 0, formula)
  const units = fittingUnits(model, draft, index, listWith)
  if (units?.length === 0 && draft.kind === 'indicator' && draft.unit === null)
    return { ...refused([about('own.no-unit', { id: draft.id })]), units }
  const unit = units?.[0] ?? model.head.units[0]?.id ?? ''
  const formulas = listWith(asFormula(draft, unit))
  const problems = ownFormulaFaults(model, formulas).map(
    ({ index: at, field, fault, span }): FormulaProblem => ({
      fault,
      span: at === index && field === 'formula' ? span : null,
    }),
  )
  if (problems.length > 0) return { ...refused(problems), units }

  const run = seriesIn(model, { ...scenario, formulas }, draft.id, executed)
  if (!run.ok) return { ...refused(run.faults.map(fault => ({ fault, span: null }))), units }
  const before =
    draft.kind === 'indicator' ? null : seriesIn(model, { ...scenario, formulas: others }, draft.id, executed)
  return { problems: [], units, values: run.values, before: before?.ok ? before.values : null }
}

function refused(problems: FormulaProblem[]): FormulaCheck {
  return { problems, units: null, values: null, before: null }
}

function about(code: string, args: Fault['args']): FormulaProblem {
  return { fault: { code, args }, span: null }
}

/** What no file could say. */
function shapeProblem({ kind, id, formula }: FormulaDraft): FormulaProblem | null {
  if (kind === 'indicator' && !ownIndicator.shape.id.safeParse(id).success) return about('own.id', { id })
  if (formula.trim() === '')
    return { fault: { code: 'formula.empty', args: {} }, span: { offset: 0, length: 0 } }
  return null
}

/** Where the draft leaves its unit open, it has this one. */
function asFormula(draft: FormulaDraft, unit: string): OwnFormula {
  const { id, formula } = draft
  if (draft.kind === 'changed') return { kind: 'changed', id, formula, note: '' }
  const start = draft.start === undefined ? {} : { start: draft.start }
  return { kind: 'indicator', id, label: id, unit: draft.unit ?? unit, formula, ...start, note: '' }
}

/** Units that the formula fits, whatever unit it has; null where it cannot be told, as with a name that is not there. */
function fittingUnits(
  model: Model,
  draft: FormulaDraft,
  index: number,
  listWith: (formula: OwnFormula) => OwnFormula[],
): string[] | null {
  const formulas = listWith(asFormula(draft, model.head.units[0]?.id ?? ''))
  const isUnsound = ownFormulaFaults(model, formulas).some(
    found => found.index === index && !found.fault.code.startsWith('unit.'),
  )
  if (isUnsound) return null
  const own = withSoundFormulas(model, formulas)
  const equation = own.equations.find(({ id }) => id === draft.id)
  if (equation === undefined) return null
  const { measure } = unitFaults(own, equation.tree, null)
  return measure === null ? null : [...unitsOf(own, measure)]
}

type Run =
  | { readonly ok: true; readonly values: number[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

function seriesIn(model: Model, scenario: Scenario, id: string, executed: readonly ExecutedValue[]): Run {
  try {
    const own = modelFor(model, scenario, executed)
    const { own: record } = simulate(own, scenario)
    const slot = own.slotById.get(id) ?? 0
    return { ok: true, values: own.years.map((_, year) => record[year * own.slots + slot] ?? 0) }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { ok: false, faults: error.faults }
  }
}
