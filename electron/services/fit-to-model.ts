/** A document of another content of the model, freed of what this one cannot run. */

import type { Fault } from '../../shared/faults.ts'
import type { FieldPath } from '../../shared/field-problem.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import { type OwnFormula, textsOf } from '../../shared/scenario/own-formula.ts'
import { executedFaults } from '../engine/model/executed-faults.ts'
import type { Model } from '../engine/model/model.ts'
import { ownFormulaFaults } from '../engine/model/own-formulas.ts'
import { inputFaults } from '../engine/run/scenario-faults.ts'

/** A fault of the engine and the field of the document that it is about. */
export interface ItemFault {
  readonly fault: Fault
  /** Null where it is about the executed values, which all scenarios share. */
  readonly scenario: Scenario | null
  readonly path: FieldPath
  /** Whether it is there only because another formula is left out. */
  readonly follows?: boolean
}

/** More than these nobody would read, and the file is hardly one of this model. */
export const MOST_DROPPED = 1000

/** Characters of formulas that are judged while a planner waits for a file; the rest is when its scenario is run. */
const MOST_JUDGED = 200_000

/** Everything in the document that the model cannot run; the search ends some way beyond `MOST_DROPPED`. */
export function itemFaults(model: Model, document: ScenarioDocument): ItemFault[] {
  const found: ItemFault[] = []
  let judged = 0
  for (const [index, scenario] of document.scenarios.entries()) {
    for (const fault of inputFaults(model, withFirstItems(model, scenario)))
      found.push({ fault, scenario, path: ['scenarios', index, ...itemPath(fault)] })
    judged += scenario.formulas.flatMap(textsOf).join('').length
    if (judged <= MOST_JUDGED) found.push(...formulaFaults(model, scenario, index))
    if (found.length > MOST_DROPPED) break
  }
  for (const { index, fault } of executedFaults(model, document.executed))
    found.push({ fault, scenario: null, path: ['executed', index] })
  return found
}

/** Those that have something wrong with them, and those that read one of them: without it they name what is not there. */
function formulaFaults(model: Model, scenario: Scenario, index: number): ItemFault[] {
  const { formulas } = scenario
  const faults = ownFormulaFaults(model, formulas)
  const left = new Set(formulas.keys())
  for (const fault of faults) left.delete(fault.index)
  const at = (position: number, field: string) => ['scenarios', index, 'formulas', position, field]
  const found = faults.map(({ index: position, field, fault, span }): ItemFault => {
    const isInText = field === 'start' || span !== null || fault.code.startsWith('unit.')
    return { fault, scenario, path: at(position, isInText ? field : 'id') }
  })
  for (let reader = nextReader(formulas, left); reader !== null; reader = nextReader(formulas, left)) {
    left.delete(reader)
    const fault = { code: 'own.unknown-name', args: { own: formulas[reader]?.id ?? '' } }
    found.push({ fault, scenario, path: at(reader, 'formula'), follows: true })
  }
  return found
}

/** Among the formulas that are left, the position of one that reads an indicator that is not; null where there is none. */
function nextReader(formulas: readonly OwnFormula[], left: ReadonlySet<number>): number | null {
  const staying = new Set(formulas.flatMap(({ id }, position) => (left.has(position) ? [id] : [])))
  const reads = (own: OwnFormula) => textsOf(own).flatMap(text => text.match(/\bown_[a-z0-9_]+/g) ?? [])
  const found = formulas.findIndex(
    (own, position) => left.has(position) && reads(own).some(id => !staying.has(id)),
  )
  return found < 0 ? null : found
}

/** A scenario of a hostile file may name a million levers; among so few more than the model has there are faults enough. */
function withFirstItems({ levers, parameters }: Model, scenario: Scenario): Scenario {
  const first = <T>(items: Readonly<Record<string, T>>, known: number) => {
    const entries = Object.entries(items)
    const most = known + MOST_DROPPED + 1
    return entries.length <= most ? items : Object.fromEntries(entries.slice(0, most))
  }
  return {
    ...scenario,
    levers: first(scenario.levers, levers.length),
    parameters: first(scenario.parameters, parameters.length),
  }
}

/** The document without the levers, parameters, formulas and executed values of `faults`. */
export function withoutItems(document: ScenarioDocument, faults: readonly ItemFault[]): ScenarioDocument {
  const scenarios = document.scenarios.map(scenario => {
    const own = faults.filter(each => each.scenario === scenario).map(({ fault }) => fault.args)
    return {
      ...scenario,
      levers: without(
        scenario.levers,
        own.map(({ lever }) => lever),
      ),
      parameters: without(
        scenario.parameters,
        own.map(({ parameter }) => parameter),
      ),
      formulas: scenario.formulas.filter(
        (_, position) =>
          !faults.some(({ scenario: of, path }) => of === scenario && isFormula(path, position)),
      ),
    }
  })
  const left = new Set(faults.flatMap(({ scenario, path }) => (scenario === null ? [path[1]] : [])))
  return { ...document, scenarios, executed: document.executed.filter((_, index) => !left.has(index)) }
}

function isFormula([, , list, position]: FieldPath, at: number): boolean {
  return list === 'formulas' && position === at
}

/** The fault said as what became of the item on opening. */
export function asDropped({ fault, scenario, path }: ItemFault): Fault {
  if (scenario === null) return { code: 'opening.executed-value', args: fault.args }
  if (path[2] === 'formulas')
    return { code: 'opening.own-formula', args: { ...fault.args, title: scenario.title } }
  return { code: droppedCode(fault.code), args: { ...fault.args, title: scenario.title } }
}

function droppedCode(code: string): string {
  switch (code) {
    case 'run.lever-out-of-range':
      return 'opening.lever-out-of-range'
    case 'run.parameter-out-of-range':
      return 'opening.parameter-out-of-range'
    case 'run.unknown-parameter':
    case 'run.lever-as-parameter':
      return 'opening.unknown-parameter'
    case 'run.year-not-free':
    case 'run.ramp-backwards':
    case 'run.no-points':
      return 'opening.lever-years'
    default:
      return 'opening.unknown-lever'
  }
}

function itemPath({ args }: Fault): FieldPath {
  if (typeof args.lever === 'string') return ['levers', args.lever]
  return typeof args.parameter === 'string' ? ['parameters', args.parameter] : []
}

function without<T>(items: Readonly<Record<string, T>>, ids: readonly unknown[]): Record<string, T> {
  return Object.fromEntries(Object.entries(items).filter(([id]) => !ids.includes(id)))
}
