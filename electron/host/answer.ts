/** One request, from untrusted input to a reply. Every host answers through here, and it never throws. */

import {
  type Handlers,
  isRequestName,
  type ParsedInput,
  type Reply,
  type RequestName,
  type RequestOutput,
  requests,
} from '../../shared/contract/contract.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { LIMITS } from '../../shared/scenario/document.ts'
import { type Report, reportToStderr } from './report.ts'

/** What a request parses with; the table of the contract, read row by row. */
interface Row<N extends RequestName> {
  readonly input: Schema<ParsedInput<N>>
  readonly output: Schema<RequestOutput<N>>
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: SchemaError }
}

interface SchemaError {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

const rows: { readonly [N in RequestName]: Row<N> } = requests

/** A document may be this deep; a request wraps it once. */
const DEPTH = LIMITS.depth + 4

/**
 * The reply to the request `name`. Nothing about either argument is taken for granted. What a handler refuses comes back as
 * its faults; anything else that goes wrong is reported and comes back as `host.internal`, without a word of its inside.
 */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: Report = reportToStderr,
): Promise<Reply<RequestName>> {
  if (typeof name !== 'string' || !isRequestName(name)) {
    return refused({ code: 'request.unknown', args: { name: shortened(name) } })
  }
  return answerRow(handlers, name, input, report)
}

async function answerRow<N extends RequestName>(
  handlers: Handlers,
  name: N,
  input: unknown,
  report: Report,
): Promise<Reply<N>> {
  const row: Row<N> = rows[name]
  try {
    if (!isPlainTree(input)) return refused({ code: 'request.invalid', args: { name, path: '' } })
    const parsed = row.input.safeParse(input)
    if (!parsed.success)
      return refused({ code: 'request.invalid', args: { name, path: firstPath(parsed.error) } })
    const output = row.output.safeParse(await handlers[name](parsed.data))
    if (output.success) return { ok: true, value: output.data }
    report(new Error(`the answer to ${name} breaks the contract at ${firstPath(output.error)}`))
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, faults: error.faults }
    report(error)
  }
  return refused({ code: 'host.internal', args: {} })
}

/** Whether the value is what JSON can say: not too deep to be walked, no object but plain ones, no key that reaches a prototype. */
function isPlainTree(root: unknown): boolean {
  const seen = new Set<object>()
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH) return false
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false
      if (Object.hasOwn(value, '__proto__')) return false
      for (const inner of Object.values(value)) next.push(inner)
    }
    level = next
  }
  return true
}

function firstPath(error: SchemaError): string {
  const issue = error.issues[0]
  return issue === undefined ? '' : issue.path.map(String).join('.')
}

function shortened(name: unknown): string {
  return String(typeof name === 'string' ? name : typeof name).slice(0, 64)
}

function refused(fault: Fault): { readonly ok: false; readonly faults: readonly Fault[] } {
  return { ok: false, faults: [fault] }
}
