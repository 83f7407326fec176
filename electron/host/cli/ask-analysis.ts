/** Has a question worked on by threads, shows how far it has come, and leaves nothing behind. */

import type { AnalysisKind, Answer, Question } from '../../../shared/contract/analysis.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { openAnalysisDesk } from '../../services/workers/analysis-desk.ts'
import type { Asked } from './command.ts'
import { numberOf } from './given.ts'
import { words } from './words.ts'

/** Milliseconds between two looks at how far it has come. */
const LOOK = 250

interface Work<K extends AnalysisKind> {
  /** Of the command, as the line of progress has it. */
  readonly name: string
  readonly pack: Pack
  readonly kind: K
  readonly question: Question<K>
  readonly executed: readonly ExecutedValue[]
}

/**
 * The answer, the same for any number of threads.
 * @throws FaultError what the analysis refuses; `analysis.cancelled` where Ctrl+C stopped it.
 */
export async function askAnalysis<K extends AnalysisKind>(
  { name, pack, kind, question, executed }: Work<K>,
  { given, language, terminal }: Asked,
): Promise<Answer<K>> {
  const threads = numberOf(given, 'threads')
  const desk = openAnalysisDesk(pack, {
    givesUp: false,
    report: error => terminal.say(`${error instanceof Error ? error.stack : String(error)}\n`),
    ...(threads === null ? {} : { helpers: threads - 1 }),
  })
  let shown = ''
  const look = () => {
    const { done } = desk.progress(name)
    const line = words[language].progress(name, Math.floor((done ?? 0) * 100))
    if (line !== shown) terminal.progress?.(line)
    shown = line
  }
  const looking = terminal.progress === undefined ? undefined : setInterval(look, LOOK)
  const forget = terminal.onInterrupt?.(() => desk.cancel(name))
  try {
    return await desk.run(kind, question, name, executed)
  } finally {
    clearInterval(looking)
    forget?.()
    terminal.progress?.(null)
    await desk.close()
  }
}
