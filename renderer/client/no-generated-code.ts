/** The content security policy forbids generated code; zod must not even try it, so this comes before the first schema. */

import { z } from 'zod'

z.config({ jitless: true })
