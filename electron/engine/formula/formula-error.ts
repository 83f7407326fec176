/** Why a formula's text was refused: a fault's code and arguments, and where in the text. */

import type { FaultArgument } from '../../../shared/faults.ts'
import type { Span } from '../../../shared/model/tree.ts'

/** Thrown by `parseFormula`. The reader of a pack turns it into a fault with file, line and column. */
export class FormulaError extends Error {
  readonly code: string
  readonly args: Readonly<Record<string, FaultArgument>>
  readonly span: Span

  constructor(code: string, span: Span, args: Readonly<Record<string, FaultArgument>> = {}) {
    super(`${code} at ${span.offset}`)
    this.name = 'FormulaError'
    this.code = code
    this.args = args
    this.span = span
  }
}
