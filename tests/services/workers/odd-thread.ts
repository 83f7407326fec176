/**
 * A thread of analyses for tests. Its `uncertainty` does what the id of the question's scenario says; what its helping threads do
 * in a batch is said by the title.
 */

import { analyses } from '../../../electron/engine/analysis/analyses.ts'
import type { AnalysisContext } from '../../../electron/engine/analysis/context.ts'
import type { BatchLayout } from '../../../electron/engine/batch/batch-layout.ts'
import {
  inWebAssembly,
  type OpenBackEnd,
  type RunDraws,
  type ThreadPlace,
} from '../../../electron/services/workers/back-end.ts'
import { workAsThread } from '../../../electron/services/workers/thread-work.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import { growthBatch } from './growth-batch.ts'

type Odd = (context: AnalysisContext, question: Question<'uncertainty'>) => Answer<'uncertainty'>

let answered = 0

const empty = (draws: number): Answer<'uncertainty'> => ({
  draws,
  failed: { count: 0, first: null },
  years: [],
  bands: [],
  targets: [],
  correlations: [],
})

/** Runs one draw after the other until that is not allowed any more. */
function untilCancelled({ model, runBatch }: AnalysisContext, question: Question<'uncertainty'>): never {
  for (;;) runBatch(growthBatch(model, { ...question.scenario, title: 'alone' }, 1))
}

const odd: Readonly<Record<string, Odd>> = {
  /** Every draw of the last year, as the fifth percentile. */
  draws: ({ model, runBatch, expect }, { scenario, sampling }) => {
    expect(sampling.draws)
    const batch = growthBatch(model, scenario, sampling.draws)
    const column = [...runBatch(batch).column(0, model.years.length - 1)]
    const none: number[] = []
    const band = { p5: column, p10: none, p25: none, p50: none, p75: none, p90: none, p95: none }
    return { ...empty(sampling.draws), bands: [{ variable: 'envelope', ...band }] }
  },
  /** Says how many questions its thread has answered. */
  count: () => {
    answered += 1
    return empty(answered)
  },
  'show and go on': (context, question) => {
    context.show(() => empty(7))
    return untilCancelled(context, question)
  },
  'run all and go on': (context, question) => {
    context.expect(question.sampling.draws)
    context.runBatch(growthBatch(context.model, question.scenario, question.sampling.draws))
    return untilCancelled(context, question)
  },
  'show and calculate': context => {
    context.show(() => empty(0))
    for (;;);
  },
  end: () => process.exit(0),
  break: () => {
    throw new TypeError('a mistake of the program')
  },
  /** More than any machine has. */
  'take memory': () => {
    throw new Error(`there were ${new ArrayBuffer(2 ** 50).byteLength} bytes`)
  },
  refuse,
}

function refuse(): never {
  throw new FaultError({ code: 'run.check-failed', args: {} })
}

/**
 * Helping threads leave this behind the last flag before they do anything, so that one that leads can wait for them. Nothing else
 * is written there in a batch of an even number of draws.
 */
const MARK = 2

/** How a thread runs a batch with that title. */
function oddly(title: string, place: ThreadPlace, flags: Uint8Array, run: RunDraws): RunDraws {
  if (title === 'alone') return run
  const at = flags.length - 1
  return (from, end) => {
    if (place.thread === 0 && from === 0) while (Atomics.load(flags, at) !== MARK);
    if (place.thread > 0) {
      Atomics.store(flags, at, MARK)
      if (title === 'helpers end') process.exit(0)
      if (title === 'helpers are stuck') for (;;);
    }
    run(from, end)
  }
}

const openOdd: OpenBackEnd = (model, memory, place) => {
  const sound = inWebAssembly(model, memory, place)
  const flagsOf = ({ failed, draws }: BatchLayout) => new Uint8Array(memory.buffer, failed, draws + 1)
  return {
    chunkDraws: 4,
    write(batch) {
      const { title } = batch.scenario
      const { note, run, result } = sound.write(batch)
      const layout: BatchLayout = JSON.parse(note)
      const flags = flagsOf(layout).fill(0)
      return { note: JSON.stringify({ ...layout, title }), run: oddly(title, place, flags, run), result }
    },
    find(note) {
      const layout: BatchLayout & { readonly title: string } = JSON.parse(note)
      return oddly(layout.title, place, flagsOf(layout), sound.find(note))
    },
  }
}

workAsThread(
  {
    ...analyses,
    tornado: refuse,
    uncertainty: (context, question) => {
      const act = odd[question.scenario.id]
      if (act === undefined) throw new Error(`nothing to do for ${question.scenario.id}`)
      return act(context, question)
    },
  },
  openOdd,
)
