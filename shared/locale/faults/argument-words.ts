/** Parts of sentences about names and numbers that many faults share. */

import type { Language } from '../../model/definition.ts'
import { formatExact } from '../numbers.ts'
import { type FaultArguments, text } from './sentence.ts'

/** `did you mean “x”?`, or what to do where no known word is near. Either ends the sentence. */
export function meant(args: FaultArguments, language: Language, otherwise: string): string {
  const near = text(args, 'near')
  if (near === '') return otherwise
  return language === 'en' ? `did you mean “${near}”?` : `có phải ý bạn là “${near}”?`
}

/** A number as the language writes it, with all its digits; a very small one as a power of ten. */
export function exact(args: FaultArguments, name: string, language: Language): string {
  const value = args[name]
  if (typeof value !== 'number') return text(args, name)
  if (value === 0 || Math.abs(value) >= 1e-9) return formatExact(value, { language, decimals: 0 })
  const power = value.toExponential(2)
  return language === 'en' ? power : power.replace('.', ',')
}

/** The label of the item at fault in the reader's language. */
export function label(args: FaultArguments, language: Language): string {
  return text(args, language === 'en' ? 'labelEn' : 'labelVi')
}

/** A bound in bytes, in whole megabytes. */
export function megabytes(args: FaultArguments): number {
  return Math.round(Number(args.limit) / 1024 / 1024)
}
