/** One variable's equation as a screen draws it: every name a public id, sums with their terms. JSON-safe. */

import { z } from 'zod'
import type { Moment, NumberFunction, Operator, Side } from './tree.ts'

export type EquationTree =
  /** With the id of the constant of the pack that it is; without one the formula writes the number. */
  | { kind: 'number'; value: number; constant?: string | undefined }
  /** `year`: the year itself. `t_idx`: years since the base year. */
  | { kind: 'clock'; name: 'year' | 't_idx' }
  | { kind: 'parameter'; id: string }
  /** A lever or a variable. */
  | { kind: 'series'; id: string; moment: Moment; side: Side }
  | { kind: 'negate'; operand: EquationTree }
  | { kind: 'binary'; operator: Operator; left: EquationTree; right: EquationTree }
  | { kind: 'call'; name: NumberFunction; operands: EquationTree[] }
  | {
      /** The terms added; no terms are zero. */
      kind: 'sum'
      /** `all`: every element of the dimensions. `before`: those that come before the variable's own. */
      reach: 'all' | 'before'
      dimensions: string[]
      terms: { elements: string[]; tree: EquationTree }[]
    }

const operators = ['+', '-', '*', '/', '^'] as const satisfies readonly Operator[]
const functions = ['exp', 'log', 'sqrt', 'abs', 'min', 'max'] as const satisfies readonly NumberFunction[]

export const equationTree: z.ZodType<EquationTree> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value: z.number(), constant: z.string().optional() }),
  z.strictObject({ kind: z.literal('clock'), name: z.enum(['year', 't_idx']) }),
  z.strictObject({ kind: z.literal('parameter'), id: z.string() }),
  z.strictObject({
    kind: z.literal('series'),
    id: z.string(),
    moment: z.enum(['now', 'previous', 'start']),
    side: z.enum(['own', 'reference']),
  }),
  z.strictObject({
    kind: z.literal('negate'),
    get operand() {
      return equationTree
    },
  }),
  z.strictObject({
    kind: z.literal('binary'),
    operator: z.enum(operators),
    get left() {
      return equationTree
    },
    get right() {
      return equationTree
    },
  }),
  z.strictObject({
    kind: z.literal('call'),
    name: z.enum(functions),
    get operands() {
      return z.array(equationTree)
    },
  }),
  z.strictObject({
    kind: z.literal('sum'),
    reach: z.enum(['all', 'before']),
    dimensions: z.array(z.string()),
    get terms() {
      return z.array(z.strictObject({ elements: z.array(z.string()), tree: equationTree }))
    },
  }),
])

const formula = z.strictObject({
  /** As the pack writes it, for all elements of the family. */
  text: z.string(),
  /** For this element. */
  tree: equationTree,
})
export type Formula = z.infer<typeof formula>

/** What an item of the model is worked out from, and what is worked out from it. */
export const equation = z.strictObject({
  id: z.string(),
  /** Null for a lever or a parameter: it is given, not worked out. */
  formula: formula.nullable(),
  /** Holds in the base year; null where the formula itself holds there too. */
  start: formula.nullable(),
  /** Whether its formulas fit its unit and the units of what they read. */
  unitsFit: z.boolean(),
  /** Ids that the formula and the start read, in the order of their text. */
  uses: z.array(z.string()),
  /** Levers that it depends on in any year, through whatever formulas; the fewer between, the earlier in the list. */
  levers: z.array(z.string()),
  /** Variables that read it, in the pack's order. */
  usedBy: z.array(z.string()),
  /** Targets that are judged on it. */
  targets: z.array(z.string()),
  /** Whether a headline of the pack is about it. */
  isHeadline: z.boolean(),
})
export type Equation = z.infer<typeof equation>
