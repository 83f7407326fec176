/** A formula as the program sees it: a small closed tree. Everything that reads formulas reads this, never the text. */

export type Operator = '+' | '-' | '*' | '/' | '^'

/** Functions of numbers. `min` and `max` take two or more arguments, the others one. */
export type NumberFunction = 'exp' | 'log' | 'sqrt' | 'abs' | 'min' | 'max'

/** `now`: this year. `previous`: `prev(x)`, last year's. `start`: `start(x)`, the base year's. */
export type Moment = 'now' | 'previous' | 'start'

/** `own`: the run at hand. `reference`: `ref(x)`, the run with default policy and the same assumptions. */
export type Side = 'own' | 'reference'

/** A place in the formula's text: the offset of the first character and how many there are. */
export interface Span {
  readonly offset: number
  readonly length: number
}

export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'clock'; readonly name: 'year' | 't_idx' }
  | {
      readonly kind: 'series'
      readonly name: string
      /** Dimension, subset or element names as written; the bare name of a scalar has none. */
      readonly subscripts: readonly string[]
      readonly moment: Moment
      readonly side: Side
      readonly span: Span
    }
  | { readonly kind: 'negate'; readonly operand: Tree }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly name: NumberFunction; readonly operands: readonly Tree[] }
  | {
      /** `sum(body, dimension, …)`: the body for every element of the dimensions, added in their order. */
      readonly kind: 'sum'
      readonly body: Tree
      readonly over: readonly string[]
      readonly span: Span
    }
  | {
      /** `before(body)`: the body for every element that stands before the equation's own in the declared order, added. */
      readonly kind: 'before'
      readonly body: Tree
      readonly span: Span
    }
