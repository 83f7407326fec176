/** A planner's formula, judged while it is written: what stands against it, what it measures, and what it comes to. */

import type { FormulaCheck, FormulaDraft, FormulaProblem } from '../../../shared/contract/formulas.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { OWN_LIMITS, type OwnFormula, ownIndicator } from '../../../shared/scenario/own-formula.ts'
import type { Model } from '../model/model.ts'
import { modelFor } from '../model/model-for.ts'
import { ownFormulaFaults } from '../model/own-formulas.ts'
import { simulate } from './simulate.ts'

const NOTHING: FormulaCheck = { problems: [], units: null, values: null, before: null }

/**
 * Judges a draft among the other formulas of its scenario, of which it replaces the one of its id. Never throws for what a draft says.
 * @param model as its pack says it.
 */
export function checkFormula(model: Model, { scenario, draft, executed }: CheckedDraft): FormulaCheck {
  const shape = shapeProblem(draft)
  if (shape !== null) return { ...NOTHING, problems: [shape] }
  const position = scenario.formulas.findIndex(({ id }) => id === draft.id)
  const index = position < 0 ? scenario.formulas.length : position
  const formulas = scenario.formulas.toSpliced(index, 1, asFormula(model, draft))
  if (formulas.length > OWN_LIMITS.formulas)
    return { ...NOTHING, problems: [about('own.too-many', { limit: OWN_LIMITS.formulas })] }
  const problems = ownFormulaFaults(model, formulas).map(
    ({ index: of, fault, span }): FormulaProblem => ({ fault, span: of === index ? span : null }),
  )
  if (problems.length > 0) return { ...NOTHING, problems }
  const run = seriesIn(model, { ...scenario, formulas }, draft.id, executed)
  if (!run.ok) return { ...NOTHING, problems: run.problems }
  const before =
    draft.kind === 'indicator'
      ? null
      : seriesIn(
          model,
          { ...scenario, formulas: scenario.formulas.filter(({ id }) => id !== draft.id) },
          draft.id,
          executed,
        )
  return { problems: [], units: null, values: run.values, before: before?.ok ? before.values : null }
}

export interface CheckedDraft {
  readonly scenario: Scenario
  readonly draft: FormulaDraft
  readonly executed: readonly ExecutedValue[]
}

function about(code: string, args: FormulaProblem['fault']['args']): FormulaProblem {
  return { fault: { code, args }, span: null }
}

/** What no file could say. */
function shapeProblem({ kind, id, formula }: FormulaDraft): FormulaProblem | null {
  if (kind === 'indicator' && !ownIndicator.shape.id.safeParse(id).success) return about('own.id', { id })
  if (formula.trim() === '')
    return { fault: { code: 'formula.empty', args: {} }, span: { offset: 0, length: 0 } }
  return null
}

function asFormula({ head }: Model, draft: FormulaDraft): OwnFormula {
  const { id, formula } = draft
  if (draft.kind === 'changed') return { kind: 'changed', id, formula, note: '' }
  const unit = draft.unit ?? head.units[0]?.id ?? ''
  return { kind: 'indicator', id, label: id, unit, formula, note: '' }
}

type Run =
  | { readonly ok: true; readonly values: number[] }
  | { readonly ok: false; readonly problems: FormulaProblem[] }

function seriesIn(model: Model, scenario: Scenario, id: string, executed: readonly ExecutedValue[]): Run {
  try {
    const own = modelFor(model, scenario, executed)
    const { own: record } = simulate(own, scenario)
    const slot = own.slotById.get(id) ?? 0
    return { ok: true, values: own.years.map((_, year) => record[year * own.slots + slot] ?? 0) }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { ok: false, problems: error.faults.map(fault => ({ fault, span: null })) }
  }
}
