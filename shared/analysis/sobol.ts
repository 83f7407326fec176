/** Sobol indices: how much of the variance of a variable in a year each input accounts for, alone and with others. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const sobolQuestion = z.strictObject({ scenario })
export const sobolAnswer = z.strictObject({})
