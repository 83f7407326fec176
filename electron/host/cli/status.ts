/** The status with which the program ends. */

import type { Fault } from '../../../shared/faults.ts'
import type { Status } from './terminal.ts'

const STOPPED: readonly string[] = ['analysis.cancelled', 'export.cancelled']
const FAILED_CHECKS: readonly string[] = ['run.check-failed', 'run.reference-check-failed']

/** Of a command that was refused with these faults. */
export function statusOf(faults: readonly Fault[]): Status {
  if (faults.some(({ code }) => STOPPED.includes(code))) return 130
  if (faults.some(isOfUsage)) return 2
  return faults.every(({ code }) => FAILED_CHECKS.includes(code)) ? 3 : 1
}

/** Also an id that the model does not have: one of a file has its place there, one without a place was typed. */
function isOfUsage({ code, at }: Fault): boolean {
  return code.startsWith('usage.') || (at === undefined && /^(run|analysis)\.unknown-/.test(code))
}
