/** What zod refuses, boiled down to the few kinds of mistake that have a sentence: missing, unknown, wrong type, wrong value … */

import { z } from 'zod'
import type { Fault, FaultArgument, Place } from './faults.ts'
import { sameContent } from './json/same-content.ts'
import { nearWords } from './near-word.ts'

/** Steps from the root of a document to a value. */
export type FieldPath = readonly (string | number)[]

/** Whether a field's name is meant, or what stands behind it. */
export type Spot = 'key' | 'value'

/** `path` leads to the value at fault; for a missing field to where it should stand. */
export interface FieldProblem {
  readonly path: FieldPath
  readonly spot: Spot
  readonly kind:
    | 'missing'
    | 'unknown'
    | 'type'
    | 'choice'
    | 'form'
    | 'empty'
    | 'below'
    | 'not-above'
    | 'above'
    | 'not-below'
    | 'too-long'
  readonly args: Readonly<Record<string, FaultArgument>>
}

type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue

/** Problems of one document: more would help nobody. */
const MOST = 20

/** The problems of `data` that `error` reports, at most `most`, in the order in which they were found. */
export function fieldProblems(
  schema: Schema,
  data: unknown,
  error: z.core.$ZodError,
  most = MOST,
): FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const issue of error.issues) {
    // Whatever has a length is measured too: of an empty list where text must stand the type says enough.
    const last = problems.at(-1)
    if (last?.kind === 'type' && sameContent(last.path, issue.path)) continue
    problems.push(...problemsOf(schema, data, issue, pathOf(issue), most - problems.length))
    if (problems.length >= most) break
  }
  return problems.slice(0, most)
}

/**
 * The fault of a problem: code `AREA.field-KIND`, with `owner` (id of the nearest item around the value, or nothing) and
 * `field` (the way from that item to the value).
 */
export function fieldFault(area: string, data: unknown, problem: FieldProblem, at: Place | undefined): Fault {
  const { owner, field } = ownerOf(data, problem.path)
  const fault = { code: `${area}.field-${problem.kind}`, args: { owner, field, ...problem.args } }
  return at === undefined ? fault : { ...fault, at }
}

/** The value at `path` in `data`, undefined where the way ends early. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** A value as a sentence can show it: short, on one line. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

function pathOf(issue: Issue): FieldPath {
  return issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
}

function problemsOf(
  schema: Schema,
  data: unknown,
  issue: Issue,
  path: FieldPath,
  most = MOST,
): FieldProblem[] {
  const value = valueAt(data, path)
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [{ path, spot: 'value', kind: 'missing', args: {} }]
      return [
        { path, spot: 'value', kind: 'type', args: { expected: issue.expected, found: shownValue(value) } },
      ]
    case 'unrecognized_keys': {
      const known = keysAt(schema, data, path)
      return issue.keys.slice(0, most).map(key => ({
        path: [...path, key],
        spot: 'key',
        kind: 'unknown',
        args: { near: nearWords(key, known), known },
      }))
    }
    case 'invalid_value':
      return value === undefined
        ? [{ path, spot: 'value', kind: 'missing', args: {} }]
        : [choiceProblem(path, value, issue.values)]
    case 'invalid_union':
      if ('options' in issue && issue.options !== undefined) {
        return value === undefined
          ? [{ path, spot: 'value', kind: 'missing', args: {} }]
          : [choiceProblem(path, value, issue.options)]
      }
      if (value === undefined) return [{ path, spot: 'value', kind: 'missing', args: {} }]
      return nearestBranch(schema, data, issue, path)
    case 'invalid_key':
      return [
        {
          path,
          spot: 'key',
          kind: 'form',
          args: { found: shownValue(path.at(-1)), form: formOf(issue.issues[0]) },
        },
      ]
    case 'invalid_format':
      return [{ path, spot: 'value', kind: 'form', args: { found: shownValue(value), form: formOf(issue) } }]
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array')
        return [{ path, spot: 'value', kind: 'empty', args: {} }]
      return [boundProblem(path, value, issue.inclusive ? 'below' : 'not-above', Number(issue.minimum))]
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return [
          { path, spot: 'value', kind: 'too-long', args: { of: issue.origin, limit: Number(issue.maximum) } },
        ]
      return [boundProblem(path, value, issue.inclusive ? 'above' : 'not-below', Number(issue.maximum))]
    default:
      return [{ path, spot: 'value', kind: 'form', args: { found: shownValue(value), form: issue.message } }]
  }
}

/** A number outside its bound: `below` and `above` where the bound itself is allowed. */
function boundProblem(
  path: FieldPath,
  value: unknown,
  kind: 'below' | 'not-above' | 'above' | 'not-below',
  limit: number,
): FieldProblem {
  return { path, spot: 'value', kind, args: { found: shownValue(value), limit } }
}

function choiceProblem(path: FieldPath, value: unknown, choices: readonly unknown[]): FieldProblem {
  const allowed = choices.map(String)
  return {
    path,
    spot: 'value',
    kind: 'choice',
    args: { found: shownValue(value), allowed, near: nearWords(String(value), allowed) },
  }
}

function formOf(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_format') return issue.pattern ?? issue.format
  return issue?.message ?? ''
}

/** Of the forms that a value may have, the problems of the one it comes nearest to: fewest mistakes, then deepest ones. */
function nearestBranch(
  schema: Schema,
  data: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: FieldPath,
): FieldProblem[] {
  const branches = issue.errors.map(issues =>
    issues.flatMap(inner => problemsOf(schema, data, inner, [...path, ...pathOf(inner)])),
  )
  const cost = (problems: readonly FieldProblem[]) =>
    problems.reduce(
      (sum, problem) => sum + (problem.kind === 'missing' || problem.kind === 'unknown' ? 1 : 2),
      0,
    )
  const depth = (problems: readonly FieldProblem[]) =>
    Math.max(...problems.map(problem => problem.path.length))
  const [nearest] = branches.toSorted((a, b) => cost(a) - cost(b) || depth(b) - depth(a))
  return nearest ?? []
}

/** Keys that the schema knows at `path`, over all forms that the value there may have. */
function keysAt(schema: Schema, data: unknown, path: FieldPath): string[] {
  let forms = formsOf(schema)
  for (const step of path) {
    forms = forms.flatMap(form => {
      const inner = innerSchema(form, step)
      return inner === undefined ? [] : formsOf(inner)
    })
  }
  const value = valueAt(data, path)
  const keys = forms.flatMap(form =>
    form instanceof z.ZodObject && literalsAgree(form, value) ? Object.keys(form.shape) : [],
  )
  return [...new Set(keys)]
}

/** Whether the value says itself to be of this form: `shape: ramp` is no `shape: constant`. */
function literalsAgree(form: z.ZodObject, value: unknown): boolean {
  return Object.entries(form.shape).every(
    ([key, field]) => !(field instanceof z.ZodLiteral) || field.safeParse(valueAt(value, [key])).success,
  )
}

function innerSchema(form: Schema, step: string | number): Schema | undefined {
  if (form instanceof z.ZodObject) return form.shape[step]
  if (form instanceof z.ZodArray) return form.element
  if (form instanceof z.ZodRecord) return form.valueType
  return undefined
}

/** The schema freed of what makes it optional, and taken apart where it is a choice. */
function formsOf(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return formsOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(formsOf)
  return [schema]
}

/** The id of the innermost item on the way to a value, and the rest of the way. */
function ownerOf(data: unknown, path: FieldPath): { owner: string; field: string } {
  let owner = ''
  let rest = path
  for (let length = 0; length < path.length; length += 1) {
    const id = valueAt(data, [...path.slice(0, length), 'id'])
    const insideList = typeof path[length - 1] === 'number'
    if (insideList && typeof id === 'string' && path[length] !== 'id') {
      owner = id
      rest = path.slice(length)
    }
  }
  return { owner, field: fieldName(rest) }
}

function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step + 1}]` : [text, step || '""'].filter(Boolean).join('.'),
    '',
  )
}
