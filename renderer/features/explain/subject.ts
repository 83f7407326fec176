/** What a number on the screen is a number of: an item of the model, a target or a figure of another place. */

import type {
  Catalogue,
  CatalogueLever,
  CatalogueParameter,
  CatalogueTarget,
  CatalogueVariable,
} from '../../../shared/model/catalogue.ts'
import type { BenchmarkDefinition } from '../../../shared/model/definition.ts'

/** What formulas are made of. */
export type ModelSubject =
  | { readonly kind: 'variable'; readonly item: CatalogueVariable }
  | { readonly kind: 'lever'; readonly item: CatalogueLever }
  | { readonly kind: 'parameter'; readonly item: CatalogueParameter }

export type Subject =
  | ModelSubject
  | { readonly kind: 'target'; readonly item: CatalogueTarget }
  | { readonly kind: 'benchmark'; readonly item: BenchmarkDefinition }

type Known = Pick<Catalogue, 'variables' | 'levers' | 'parameters' | 'targets' | 'benchmarks'>

const subjectsOf = new WeakMap<Known, ReadonlyMap<string, Subject>>()

/** Null for an id that the model does not have. A variable stands before a target of the same id. */
export function subjectOf(catalogue: Known, id: string): Subject | null {
  const subjects = subjectsOf.get(catalogue) ?? allSubjects(catalogue)
  subjectsOf.set(catalogue, subjects)
  return subjects.get(id) ?? null
}

/** The item of a formula by its id; null for what formulas are not made of. */
export function modelSubject(catalogue: Known, id: string): ModelSubject | null {
  const subject = subjectOf(catalogue, id)
  return subject === null || subject.kind === 'target' || subject.kind === 'benchmark' ? null : subject
}

function allSubjects(catalogue: Known): ReadonlyMap<string, Subject> {
  const subjects: Subject[] = [
    ...catalogue.benchmarks.map(item => ({ kind: 'benchmark' as const, item })),
    ...catalogue.targets.map(item => ({ kind: 'target' as const, item })),
    ...catalogue.parameters.map(item => ({ kind: 'parameter' as const, item })),
    ...catalogue.levers.map(item => ({ kind: 'lever' as const, item })),
    ...catalogue.variables.map(item => ({ kind: 'variable' as const, item })),
  ]
  return new Map(subjects.map(subject => [subject.item.id, subject]))
}
