/** A program that asks one question with helping threads and has nothing else to do. */

import { openAnalysisDesk } from '../../../electron/services/workers/analysis-desk.ts'
import { scenario } from '../../../shared/scenario/document.ts'
import { smallPack } from '../../engine/small-pack.ts'

const desk = openAnalysisDesk(smallPack(), {
  helpers: 1,
  threadFile: new URL('./odd-thread.ts', import.meta.url),
})
const question = {
  scenario: scenario.parse({ id: 'draws', title: 'helpers help' }),
  sampling: { method: 'plain' as const, draws: 98, seed: 0, inputs: [], correlations: [] },
  variables: [],
}
await desk.run('uncertainty', question, 'asked')
process.stdout.write('answered\n')
