/** Optimise: the cheapest change of named levers that meets chosen targets within the budget. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const optimiseQuestion = z.strictObject({ scenario })
export const optimiseAnswer = z.strictObject({})
