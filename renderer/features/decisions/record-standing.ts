/** How a record stands: being written, frozen, and what became of it when it was computed again. */

import type { Decision } from '../../../shared/scenario/decision.ts'
import { isConfirmed } from '../../../shared/scenario/verification.ts'
import type { Verifications } from '../../store/verifications.ts'

/** `frozen`: not computed again yet. */
export type RecordStanding = 'open' | 'frozen' | 'confirmed' | 'unconfirmed'

export function standingOf({ frozen }: Decision, verifications: Verifications): RecordStanding {
  if (frozen === null) return 'open'
  const verification = verifications.get(frozen)
  if (verification === undefined) return 'frozen'
  return isConfirmed(verification) ? 'confirmed' : 'unconfirmed'
}

/** The first line of a text with letters in it; empty where there is none. */
export function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .map(line => line.trim())
      .find(line => line !== '') ?? ''
  )
}
