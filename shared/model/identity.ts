/** Which model computed something. */

import { z } from 'zod'

export const modelIdentity = z.strictObject({ id: z.string(), version: z.string(), hash: z.string() })
export type ModelIdentity = z.infer<typeof modelIdentity>
