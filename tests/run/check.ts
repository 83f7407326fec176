/** `npm run check`: formatting, lint and types, without a test. */

import { checkSteps } from './checks.ts'
import { runSteps } from './step.ts'

process.exitCode = (await runSteps(checkSteps)) ? 0 : 1
