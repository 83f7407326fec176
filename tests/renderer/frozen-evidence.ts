/** Evidence that was frozen on the model of the fake host: one lever moved, and nothing judged. */

import { type FrozenEvidence, frozenEvidence } from '../../shared/scenario/decision.ts'
import { catalogue, lever } from './fake-client.ts'

export const evidence: FrozenEvidence = frozenEvidence.parse({
  at: '2026-11-26T08:00:00.000Z',
  program: '1',
  model: catalogue.model,
  data: '2026-02',
  title: 'Khi chốt',
  levers: { [lever.id]: { shape: 'constant', value: 0.05 } },
  parameters: {},
  executed: [],
  baseYear: 2024,
  outputs: {},
  checks: [],
  flags: [],
  targets: [],
  hash: 'a'.repeat(64),
})
