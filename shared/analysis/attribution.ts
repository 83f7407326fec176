/** Attribution: which groups of changed levers account for the difference between two scenarios (Shapley values). */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const attributionQuestion = z.strictObject({ scenario })
export const attributionAnswer = z.strictObject({})
