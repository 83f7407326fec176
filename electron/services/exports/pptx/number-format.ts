/** How Office writes numbers of a unit: its format codes. Which marks it puts for decimals and thousands is the reader's own setting. */

import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'

export interface NativeNumbers {
  /** Values stand in the sheet times this. */
  readonly factor: number
  readonly code: string
}

/** Office knows one unit that is shown otherwise than it is kept: per cent. Values of all others are kept as they are shown. */
const PER_CENT = 100

/** @param isSigned with a plus before what is above zero. */
export function nativeNumbers(unit: UnitDefinition, isSigned: boolean, language: Language): NativeNumbers {
  const isPerCent = unit.percent && unit.scale === PER_CENT
  const digits = unit.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(unit.decimals)}`
  const number = isPerCent ? `${digits}${language === 'vi' ? '"\u00a0"%' : '%'}` : digits
  const locale = language === 'vi' ? VIETNAMESE : ''
  const plus = isSigned ? '+' : ''
  return {
    factor: isPerCent ? 1 : unit.scale,
    code: [`${plus}${number}`, `"−"${number}`, number].map(part => `${locale}${part}`).join(';'),
  }
}

/** Programs that write numbers by the format's language take commas from it; Office takes the reader's. */
const VIETNAMESE = '[$-42A]'
