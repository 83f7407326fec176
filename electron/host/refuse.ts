/** A start that cannot be: what is wrong, said on standard error in the planner's language, and the status to end with. */

import { type Fault, FaultError } from '../../shared/faults.ts'
import { faultLine, sayFault } from '../../shared/locale/fault-sentences.ts'
import type { Language } from '../../shared/model/definition.ts'
import { reportToStderr } from './report.ts'

/** Refused input. */
const REFUSED = 1
/** Words on the command line that mean nothing. */
const WRONG_USAGE = 2

/** Says the error, each fault in a line of its own, and gives the status with which the process shall end. */
export function refuseToStart(
  error: unknown,
  language: Language,
  write: (text: string) => void = text => process.stderr.write(text),
): number {
  const faults = error instanceof FaultError ? error.faults : [internal(error)]
  write(faults.map(fault => `${lineOf(fault, language)}\n`).join(''))
  return faults.some(fault => fault.code.startsWith('host.flag-')) ? WRONG_USAGE : REFUSED
}

/** A fault with a place is a line that editors can jump to; one without is a sentence for a person. */
function lineOf(fault: Fault, language: Language): string {
  return fault.at === undefined ? sayFault(fault, language) : faultLine(fault, language)
}

function internal(error: unknown): Fault {
  reportToStderr(error)
  return { code: 'host.internal', args: {} }
}
