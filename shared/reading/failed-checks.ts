/** The hard checks for which a run was refused, read from its faults. */

import type { Fault } from '../faults.ts'
import { formatExact } from '../locale/numbers.ts'
import type { Language, Words } from '../model/definition.ts'

export interface FailedCheck {
  /** Unlike that of every other failed check. */
  readonly key: string
  /** Id of the check as the pack has it. */
  readonly check: string
  /** For which elements, as `child, rural`; empty where the check ranges over nothing. */
  readonly elements: string
  readonly label: Words
  /** First year in which it fails. */
  readonly year: string
  /** What the check's formula comes to there. */
  readonly value: number
  /** It fails in the baseline of the scenario, before the scenario itself. */
  readonly isBaseline: boolean
}

const CODES = ['run.check-failed', 'run.reference-check-failed']

/** In the order of the faults; faults of other kinds are left out. */
export function failedChecks(faults: readonly Fault[]): FailedCheck[] {
  return faults
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, args }) => {
      const id = String(args.check)
      const [check = id, elements = ''] = id.split(/[[\]]/)
      return {
        key: `${code} ${id}`,
        check,
        elements: elements.replace(',', ', '),
        label: { en: String(args.labelEn), vi: String(args.labelVi) },
        year: String(args.year),
        value: Number(args.value),
        isBaseline: code === 'run.reference-check-failed',
      }
    })
}

/** What a check comes to, to three digits: how far off it is, in no unit. */
export function checkValueText({ value }: Pick<FailedCheck, 'value'>, language: Language): string {
  return formatExact(Number(value.toPrecision(3)), { language, decimals: 0 })
}
