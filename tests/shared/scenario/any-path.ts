/** Paths of every shape that a scenario may hold, for properties. */

import fc from 'fast-check'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'

/** What the paths are drawn from: years a planner may set, and values in whole steps of a thousandth. */
export interface Bounds {
  readonly firstFreeYear: number
  readonly horizon: number
}

/** Paths that the engine would run: begun no earlier than the last outturn, ended after they begin. */
export function anyPath({ firstFreeYear, horizon }: Bounds): fc.Arbitrary<LeverPath> {
  const value = fc.integer({ min: 0, max: 200 }).map(steps => steps / 1000)
  const freeYear = fc.integer({ min: firstFreeYear, max: horizon })
  const span = fc
    .uniqueArray(fc.integer({ min: firstFreeYear - 1, max: horizon }), { minLength: 2, maxLength: 2 })
    .map(years => ({ from: Math.min(...years), to: Math.max(...years) }))
  return fc.oneof(
    fc.record({ shape: fc.constant('constant' as const), value }),
    fc.record({ shape: fc.constant('step' as const), year: freeYear, value }),
    fc
      .tuple(fc.constantFrom('ramp' as const, 's_curve' as const), span, value)
      .map(([shape, years, end]) => ({ shape, ...years, value: end })),
    fc.record({
      shape: fc.constant('growth' as const),
      from: fc.integer({ min: firstFreeYear - 1, max: horizon }),
      rate: fc.integer({ min: -50, max: 80 }).map(steps => steps / 1000),
    }),
    fc.record({
      shape: fc.constant('points' as const),
      points: fc.dictionary(freeYear.map(String), value, { minKeys: 1, maxKeys: 8 }),
    }),
  )
}
