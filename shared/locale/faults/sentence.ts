/** The form of a fault's sentence: made from the fault's arguments, in each language. */

import type { FaultArgument } from '../../faults.ts'
import type { Language } from '../../model/definition.ts'

export type FaultArguments = Readonly<Record<string, FaultArgument>>
export type Sentence = (args: FaultArguments) => string
export type Sentences = Readonly<Record<string, Readonly<Record<Language, Sentence>>>>

/** The argument as text; lists are joined by commas. */
export function text(args: FaultArguments, name: string): string {
  const value = args[name]
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

/** The argument as text, each item of it between quotation marks. */
export function quoted(args: FaultArguments, name: string): string {
  const value = args[name]
  return Array.isArray(value) ? value.map(each => `“${each}”`).join(', ') : `“${text(args, name)}”`
}
