/** Sentences of the faults whose code begins with what this file is named after. */

import type { Sentences } from './sentence.ts'

export const fileFaults = {} satisfies Sentences
