/** Formulas of every form that the language has. */

import fc from 'fast-check'
import type { Tree } from '../../shared/model/tree.ts'

const span = { offset: 0, length: 0 }
const names = [
  { name: 'growth', subscripts: [] },
  { name: 'envelope', subscripts: [] },
  { name: 'scaling', subscripts: [] },
  { name: 'plan', subscripts: ['line'] },
  { name: 'share', subscripts: ['health'] },
]
const series = (movable: boolean) =>
  fc
    .record({
      at: fc.constantFrom(...names),
      moment: fc.constantFrom('now' as const, 'start' as const, ...(movable ? (['previous'] as const) : [])),
      side: fc.constantFrom('own' as const, 'reference' as const),
    })
    .map(({ at, moment, side }): Tree => ({ kind: 'series', ...at, moment, side, span }))

/**
 * Formulas of an equation family over lines that a test adds to the small pack, with a parameter `gain`.
 * @param movable whether the formula may read last year.
 */
export function randomFormula(movable: boolean): fc.Arbitrary<Tree> {
  const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      series(movable),
      fc.constant<Tree>({ kind: 'series', name: 'gain', subscripts: [], moment: 'now', side: 'own', span }),
      fc.constantFrom<Tree>({ kind: 'clock', name: 'year' }, { kind: 'clock', name: 't_idx' }),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((value): Tree => ({ kind: 'number', value })),
      tie('tree').map((operand): Tree => ({ kind: 'negate', operand })),
      fc
        .tuple(
          fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
          tie('tree'),
          tie('tree'),
        )
        .map(([operator, left, right]): Tree => ({ kind: 'binary', operator, left, right })),
      fc
        .tuple(fc.constantFrom('exp' as const, 'log' as const, 'sqrt' as const, 'abs' as const), tie('tree'))
        .map(([name, operand]): Tree => ({ kind: 'call', name, operands: [operand] })),
      fc
        .tuple(
          fc.constantFrom('min' as const, 'max' as const),
          fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
        )
        .map(([name, operands]): Tree => ({ kind: 'call', name, operands })),
      series(movable).map(
        (body): Tree => ({
          kind: 'sum',
          body: {
            kind: 'binary',
            operator: '*',
            left: body,
            right: { kind: 'series', name: 'plan', subscripts: ['line'], moment: 'now', side: 'own', span },
          },
          over: ['line'],
          span,
        }),
      ),
      series(movable).map((body): Tree => ({ kind: 'before', body, span })),
    ),
  }))
  return tree
}
