/** One question of each kind of analysis that the shipped model can answer, in as few draws as there may be. */

import type { VariedInput } from '../../shared/analysis/varied.ts'
import type { AnalysisKind, AskedQuestion } from '../../shared/contract/analysis.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'

type Samples = { readonly [K in AnalysisKind]: AskedQuestion<K> }

const more: LeverPath = { shape: 'ramp', from: 2025, to: 2030, value: 0.05 }
const scenario = { id: 'a', title: 'A', levers: { 'share[culture]': more } }
const share = { id: 'share[culture]', low: 0.01, high: 0.1 }
const levers = [share]
const movement = { shape: 'ramp', by: 2030 } as const
const place = { variable: 'culture_share_exec', year: 2030 }
const inputs: VariedInput[] = [
  { id: 'eta_income', distribution: { kind: 'triangular', low: 0.1, mode: 0.45, high: 0.9 } },
]
const sampling = { method: 'sobol', draws: 64, seed: 1, inputs, correlations: [] } as const

export const analysisSamples: Samples = {
  'goal-seek': { scenario, aim: { ...place, operator: '>=', value: 0.04 }, levers, movement },
  optimise: {
    scenario,
    levers,
    movement,
    aims: [{ ...place, operator: '>=', value: 0.04 }],
    cost: { kind: 'moves' },
    tradeOff: null,
    seed: 1,
  },
  tornado: { scenario, ...place },
  sobol: { scenario, variable: 'cult_share', year: 2030, inputs, rows: 64 },
  uncertainty: { scenario, sampling: { ...sampling, inputs: [...inputs], correlations: [] }, variables: [] },
  attribution: { scenario, variables: ['cult_share'] },
  'robust-choice': {
    scenarios: [scenario, { id: 'b', title: 'B' }],
    judgedBy: { kind: 'variable', variable: 'cult_share', year: 2030, better: 'more' },
    sampling: { ...sampling, inputs: [...inputs], correlations: [] },
  },
}
