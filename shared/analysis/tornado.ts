/** Tornado: what a variable becomes in a year when each input stands at its low and at its high end. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'

export const tornadoQuestion = z.strictObject({ scenario })
export const tornadoAnswer = z.strictObject({})
