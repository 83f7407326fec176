/** What freezing and verifying need of a model that runs. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'

type Answers = readonly { readonly run: RunResult }[]

export interface Runner {
  readonly catalogue: Catalogue
  /** At once, or by a thread. @throws FaultError for what the model refuses. */
  readonly simulate: (
    scenarios: readonly Scenario[],
    variables: readonly string[],
    executed: readonly ExecutedValue[],
  ) => Answers | Promise<Answers>
}
