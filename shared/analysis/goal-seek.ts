/** Goal seek: what a lever, or several moved together, must be for a variable to reach a value in a year. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const goalSeekQuestion = z.strictObject({ scenario })
export const goalSeekAnswer = z.strictObject({})
