/** Robust choice: how often one scenario beats another over common draws, and where an assumption would turn it. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const robustChoiceQuestion = z.strictObject({ scenario })
export const robustChoiceAnswer = z.strictObject({})
