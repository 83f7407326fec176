/** When many runs are asked for, and of which numbers they are shown. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import { bandSeries, MOST_FOLLOWED, shownEnsemble } from '../../../renderer/store/uncertainty.ts'
import { MOST_BANDS } from '../../../shared/analysis/uncertainty.ts'
import type { RequestInput } from '../../../shared/contract/contract.ts'
import type { Fault } from '../../../shared/faults.ts'
import { catalogue, documentOf, fakeHost, lever, refuse } from '../fake-client.ts'
import { sampleVariable } from '../sample-variable.ts'
import { answerOf, sampling } from './sample-ensemble.ts'

type Question = RequestInput<'analysis:uncertainty'>['question']

const model = {
  ...catalogue,
  variables: ['drawn', 'headline', 'further'].map(id => sampleVariable(id, 'share')),
}
const cancelled: Fault = { code: 'analysis.cancelled', args: {} }

async function opened(answer: (question: Question) => ReturnType<typeof answerOf> = () => answerOf()) {
  const host = fakeHost({
    'catalogue:read': () => model,
    'analysis:uncertainty': ({ question }) => answer(question),
    'analysis:progress': () => ({ done: 0.5, partial: null }),
    'analysis:cancel': () => ({}),
  })
  const app = await openApp(host.client)
  app.actions.show({
    document: documentOf('File', ['a', 'b']),
    ticket: null,
    name: 'f.h45',
    notices: [],
    isReadOnly: false,
    report: null,
  })
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(1000)
    await app.scheduler.idle()
  }
  await settle()
  const questions = () =>
    host.asked.flatMap(({ name, input }) =>
      name === 'analysis:uncertainty' ? [Object(input).question as Question] : [],
    )
  return { ...app, questions, settle, shown: () => shownEnsemble(app.store.getState()) }
}

const few = () => sampling
const many = () => ({ ...sampling, draws: MOST_FOLLOWED + 1 })

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('many runs', () => {
  it('are asked for at a press, of the scenario in hand and of what is drawn', async () => {
    const app = await opened()
    app.actions.watch('charts', ['drawn'])
    await app.settle()
    expect(app.questions()).toEqual([])
    app.actions.estimateUncertainty(few)
    await app.settle()
    expect(app.questions().map(({ scenario }) => scenario.id)).toEqual(['a'])
    expect(app.questions()[0]?.variables).toEqual(['drawn'])
    expect(app.shown()?.answer.draws).toBe(4096)
  })

  it('are not shown for other values than they are of, and are asked for again when the hand rests', async () => {
    const app = await opened()
    app.actions.estimateUncertainty(few)
    await app.settle()
    app.actions.holdLever(lever.id)
    app.actions.setLever(lever, 0.05)
    await app.settle()
    expect(app.shown()).toBeNull()
    expect(app.questions()).toHaveLength(1)
    app.actions.holdLever(null)
    await app.settle()
    expect(app.questions()).toHaveLength(2)
    expect(app.questions()[1]?.scenario.levers).toHaveProperty([lever.id])
    expect(app.shown()?.question.scenario.levers).toHaveProperty([lever.id])
  })

  it('are asked for again by themselves only where they are few', async () => {
    const app = await opened()
    app.actions.estimateUncertainty(many)
    await app.settle()
    app.actions.setLever(lever, 0.05)
    await app.settle()
    expect(app.questions()).toHaveLength(1)
    expect(app.shown()).toBeNull()
  })

  it('are those of the screen again after a step back, and need not be asked for', async () => {
    const app = await opened()
    app.actions.estimateUncertainty(many)
    await app.settle()
    app.actions.setLever(lever, 0.05)
    await app.settle()
    app.actions.undo()
    await app.settle()
    expect(app.shown()).not.toBeNull()
    expect(app.questions()).toHaveLength(1)
  })

  it('follow the scenario that is taken in hand, and a chart that is added', async () => {
    const app = await opened()
    app.actions.estimateUncertainty(few)
    await app.settle()
    app.actions.selectScenario('b')
    await app.settle()
    expect(app.questions().at(-1)?.scenario.id).toBe('b')
    app.actions.watch('charts', ['further'])
    await app.settle()
    expect(app.questions().at(-1)?.variables).toEqual(['further'])
    app.actions.watch('explain', ['drawn'])
    app.actions.selectYear(2030)
    await app.settle()
    expect(app.questions()).toHaveLength(3)
  })

  it('are asked for no more once they were stopped', async () => {
    const app = await opened()
    app.actions.estimateUncertainty(few)
    app.actions.stopUncertainty()
    app.actions.setLever(lever, 0.05)
    await app.settle()
    expect(app.questions()).toHaveLength(1)
    expect(app.store.getState().ensemble).toMatchObject({ latest: null, running: null })
  })

  it('that are refused say why, and are not asked for over and over', async () => {
    const app = await opened(() => refuse(cancelled))
    app.actions.estimateUncertainty(few)
    await app.settle()
    app.actions.selectYear(2031)
    app.actions.watch('charts', [])
    await app.settle()
    expect(app.store.getState().ensemble.faults.map(({ code }) => code)).toEqual(['analysis.cancelled'])
    expect(app.questions()).toHaveLength(1)
  })
})

describe('the series with bands', () => {
  it('are those of the charts before the headlines, as many as can be asked for, and only of the model', () => {
    const variables = Array.from({ length: 100 }, (_, index) => sampleVariable(`v${index}`, 'share'))
    const charts = variables.slice(50).map(({ id }) => id)
    const headlines = [{ variable: 'v1', targets: [] }]
    const asked = bandSeries({
      catalogue: { ...catalogue, variables, headlines },
      watched: { charts: ['none', ...charts], cards: ['v2'] },
    })
    expect(asked.slice(0, 51)).toEqual([...charts, 'v1'])
    expect(asked.length).toBeLessThanOrEqual(MOST_BANDS)
    const crowded = bandSeries({
      catalogue: { ...catalogue, variables, headlines },
      watched: { charts: variables.map(({ id }) => id) },
    })
    expect(crowded).toHaveLength(MOST_BANDS)
  })
})
