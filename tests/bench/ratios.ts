/** What `npm run bench` measures: each a ratio to the hand-written loop or to another program, with what it is to reach. */

import type { Ratio } from './measure.ts'

export interface Wanted {
  readonly id: string
  readonly what: string
  readonly target: number
  /** Beyond it something is broken. */
  readonly gate: number
  /** Whether more is better. */
  readonly wantsMore: boolean
}

export interface Measured extends Wanted {
  readonly ratio: Ratio
}

const more = (id: string, what: string, target: number, gate: number): Wanted => ({
  id,
  what,
  target,
  gate,
  wantsMore: true,
})
const less = (id: string, what: string, target: number, gate: number): Wanted => ({
  ...more(id, what, target, gate),
  wantsMore: false,
})

export const WANTED = {
  R1: more('R1', 'generated JavaScript with Math.exp, log, pow / hand-written loop', 0.95, 0.85),
  R2: more('R2', 'batch of 10,000 by SIMD / hand-written loop', 1.5, 1.3),
  R4: more('R4', 'batch by SIMD / mathjs', 200, 120),
  R5a: more('R5a', 'batch by SIMD / SDEverywhere', 11, 8),
  R5b: more('R5b', 'generated JavaScript with Math.exp, log, pow / SDEverywhere', 7, 5),
  R6: more('R6', 'batch by SIMD / simulation', 4000, 2000),
  R7: less('R7', '10,000 draws with sampling and all bands / 10,000 hand-written runs', 1.1, 1.5),
  R8: less('R8', 'the same with a helping thread / without', 0.6, 0.75),
  R9: less('R9', 'percentiles by selection / by sorting', 0.12, 0.2),
  R10: less('R10', 'tick of eight scenarios, all variables / eight hand-written runs', 1, 2),
  R11: less('R11', 'first run after an edited equation, in hand-written runs', 1000, 3000),
  R12: less('R12', 'Sobol indices from 20,000 runs / 20,000 hand-written runs', 0.85, 1.1),
  R13a: less('R13a', 'time of an equation and year: 272 equations / 68', 1.1, 1.3),
  R13b: less('R13b', 'time of a draw: batches of 4,096 / of 4,000', 1.1, 1.3),
} as const satisfies Readonly<Record<string, Wanted>>

/** `reached`, `short` of the target, or beyond the `gate`. */
export function standing({ ratio, target, gate, wantsMore }: Measured): 'reached' | 'short' | 'gate' {
  const sign = wantsMore ? 1 : -1
  if (sign * (ratio.median - target) >= 0) return 'reached'
  return sign * (ratio.median - gate) >= 0 ? 'short' : 'gate'
}
