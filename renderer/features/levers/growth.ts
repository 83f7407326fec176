/** What a yearly rate comes to: the years from the first free one to the last, compounded. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'

/** How many times what it was in the last outturn a thing is at the end that grows by these rates, one a year, from `firstFree` on. */
export function grownBy(rates: readonly number[], firstFree: number): number {
  return rates.slice(firstFree).reduce((grown, rate) => grown * (1 + rate), 1)
}

/** Below this a tenth would hide how far a thing is from standing still; from the second on it says nothing. */
const CLOSE = 2
const FAR = 100

/** `0,94`, `4,6`, `190`: a factor with as many digits as say something. */
export function factorText(factor: number, language: Language): string {
  const decimals = factor < CLOSE ? 2 : factor < FAR ? 1 : 0
  return formatNumber(factor, { language, decimals })
}
