/** Records of decisions as a host answers for them: it freezes what a scenario comes to, and computes again what was frozen. */

import { z } from 'zod'
import { decision, frozenEvidence } from '../scenario/decision.ts'
import { scenarioDocument } from '../scenario/document.ts'
import { verification } from '../scenario/verification.ts'

export const decisionRequests = {
  /**
   * Runs the scenario of a record, and answers with what it is and comes to. Refused with `decision.…`, or with the `run.…` faults of a
   * scenario that cannot be run.
   */
  'decisions:freeze': {
    input: z.strictObject({ document: scenarioDocument, record: decision.shape.id }),
    output: frozenEvidence,
  },
  /** Holds a frozen record against its hash, and computes it again. */
  'decisions:verify': {
    input: z.strictObject({ record: decision.extend({ frozen: frozenEvidence }) }),
    output: verification,
  },
} as const
