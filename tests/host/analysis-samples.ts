/** One question of each kind of analysis that the shipped model can answer, in as few draws as there may be. */

import type { AnalysisKind, AskedQuestion } from '../../shared/contract/analysis.ts'

type Samples = { readonly [K in AnalysisKind]: AskedQuestion<K> }

export const analysisSamples: Samples = {
  'goal-seek': { scenario: { id: 'a', title: 'A' } },
  optimise: { scenario: { id: 'a', title: 'A' } },
  tornado: { scenario: { id: 'a', title: 'A' } },
  sobol: { scenario: { id: 'a', title: 'A' } },
  uncertainty: {
    scenario: { id: 'a', title: 'A' },
    sampling: { method: 'sobol', draws: 64, seed: 1, inputs: [], correlations: [] },
    variables: [],
  },
  attribution: { scenario: { id: 'a', title: 'A' } },
  'robust-choice': { scenario: { id: 'a', title: 'A' } },
}
