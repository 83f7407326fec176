/** Every command, in the order of the help. */

import { analysisCommand } from './analysis-command.ts'
import type { Command } from './command.ts'
import { attribute } from './commands/attribute.ts'
import { backTest } from './commands/back-test.ts'
import { compare } from './commands/compare.ts'
import { describe } from './commands/describe.ts'
import { exportModel } from './commands/export-model.ts'
import { goalSeek } from './commands/goal-seek.ts'
import { optimise } from './commands/optimise.ts'
import { pack } from './commands/pack.ts'
import { packCheck } from './commands/pack-check.ts'
import { packNew } from './commands/pack-new.ts'
import { report } from './commands/report.ts'
import { simulate } from './commands/simulate.ts'
import { sobol } from './commands/sobol.ts'
import { tornado } from './commands/tornado.ts'
import { uncertainty } from './commands/uncertainty.ts'
import { validate } from './commands/validate.ts'
import { verify } from './commands/verify.ts'

export const commands: readonly Command[] = [
  simulate,
  describe,
  validate,
  verify,
  analysisCommand(goalSeek),
  analysisCommand(optimise),
  analysisCommand(tornado),
  analysisCommand(sobol),
  analysisCommand(uncertainty),
  analysisCommand(attribute),
  analysisCommand(compare),
  backTest,
  pack,
  report,
  exportModel,
  packNew,
  packCheck,
]
