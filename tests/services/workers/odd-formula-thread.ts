/** A thread of formulas for tests: what the title of a scenario says happens to it before it answers. */

import { parentPort, workerData } from 'node:worker_threads'
import { compileModel } from '../../../electron/engine/model/compile.ts'
import { workOnFormulas } from '../../../electron/services/workers/formula-work.ts'
import type { FormulaQuestion, ThreadData } from '../../../electron/services/workers/thread-data.ts'

const port = parentPort
if (port === null) throw new Error('this file is for threads')

port.on('message', ({ is, asked }: FormulaQuestion) => {
  const title = is === 'check' ? asked.scenario.title : asked.scenarios[0]?.title
  if (title === 'is stuck') for (;;);
  if (title === 'takes memory') {
    const taken: number[][] = []
    for (;;) taken.push(Array.from({ length: 100_000 }, (_, index) => index + 0.5))
  }
  if (title === 'ends') process.exit(0)
})

const data: ThreadData = workerData
const compiled = compileModel(data.pack)
if (!compiled.ok) throw new Error('the pack has been compiled before')
workOnFormulas(port, compiled.model)
