/** Steps of a story: each edit is one step of undo, showing one is none, and what is gone has a stand-in. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type App, openApp } from '../../../renderer/store/app-store.ts'
import { moveStep, withPin, withStep } from '../../../renderer/store/story-edits.ts'
import { resolvedView, stepInHand, viewInForce } from '../../../renderer/store/story-view.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { STORY_LIMITS, type StoryStep, type StoryView } from '../../../shared/scenario/story.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { catalogue, documentOf, fakeHost } from '../fake-client.ts'

const chart = (variable: string): ChartChoice => ({
  variable,
  breakdown: null,
  form: 'stacked',
  benchmarks: false,
})
const view: StoryView = {
  scenario: 'only',
  shown: ['only'],
  year: 2030,
  chart: chart('x'),
  card: null,
  mode: 'value',
  basis: 'current',
  bands: false,
}
const step = (id: string): StoryStep => ({ id, sentence: '', notes: '', view })

async function opened() {
  return await openApp(fakeHost().client)
}
const story = ({ store }: App) => store.getState().document.story
const ids = (app: App) => story(app).map(({ id }) => id)

describe('what is said of a step', () => {
  it('is cut to what a file holds and never within a letter, and hides no letters', async () => {
    const app = await opened()
    app.actions.addStoryStep(view)
    const [id = ''] = ids(app)
    app.actions.sayStoryStep(id, ` \u202eCâu${'x'.repeat(STORY_LIMITS.sentence - 6)}👍 `)
    app.actions.noteStoryStep(id, `${'n'.repeat(STORY_LIMITS.notes - 1)}👍`)
    const [first] = story(app)
    expect(first?.sentence).toBe(`Câu${'x'.repeat(STORY_LIMITS.sentence - 6)}`)
    expect(first?.notes).toBe('n'.repeat(STORY_LIMITS.notes - 1))
  })
})

describe('the story of a document', () => {
  it('takes steps behind the one in hand, and each edit of one back with one undo', async () => {
    const app = await opened()
    const { actions } = app
    actions.addStoryStep(view)
    actions.addStoryStep({ ...view, year: 2035 })
    const [first = ''] = ids(app)
    actions.sayStoryStep(first, '  Một câu.  ')
    actions.noteStoryStep(first, 'Nhớ hỏi.')
    actions.updateStoryStep(first, { ...view, year: 2040 })
    actions.duplicateStoryStep(first)
    actions.moveStoryStep(first, 2)
    actions.deleteStoryStep(first)
    const states = [story(app)]
    expect(app.store.getState().past).toHaveLength(8)
    for (let count = 0; count < 8; count += 1) {
      actions.undo()
      states.push(story(app))
    }
    expect(story(app)).toEqual([])
    expect(states[2]?.[0]).toMatchObject({ sentence: 'Một câu.', notes: 'Nhớ hỏi.', view: { year: 2040 } })
    actions.redo(8)
    expect(story(app)).toEqual(states[0])
  })

  it('gives no id twice, also where a deleted step comes back', async () => {
    const app = await opened()
    app.actions.addStoryStep(view)
    const [first = ''] = ids(app)
    app.actions.deleteStoryStep(first)
    app.actions.addStoryStep(view)
    expect(ids(app)).not.toContain(first)
  })

  it('makes no step of undo out of what changes nothing', async () => {
    const app = await opened()
    app.actions.addStoryStep(view)
    const [first = ''] = ids(app)
    app.actions.sayStoryStep(first, ' ')
    app.actions.moveStoryStep(first, 5)
    app.actions.deleteStoryStep('none')
    expect(app.store.getState().past).toHaveLength(1)
  })

  it('puts the screen where a step was made without a step of undo', async () => {
    const app = await opened()
    app.actions.addStoryStep(view)
    const { past } = app.store.getState()
    const [own] = app.store.getState().document.scenarios
    const shown = { ...view, scenario: own?.id ?? '', shown: [own?.id ?? ''], year: 2033 }
    app.actions.showStoryView('step-1', shown, workspace => ({ ...workspace, chartMode: 'index' }))
    const state = app.store.getState()
    expect(state).toMatchObject({ year: 2033, focus: 'x', isComparing: false })
    expect(state.workspace.chartMode).toBe('index')
    expect(state.past).toBe(past)
    expect(stepInHand(state)?.id).toBe('step-1')
    expect(viewInForce(state, false)).toMatchObject({ year: 2033, chart: chart('x'), mode: 'index' })
  })

  it('keeps every step through any moves', () => {
    const document = ['a', 'b', 'c', 'd'].reduce(
      (each, id) => withStep(each, step(id), null),
      documentOf('F'),
    )
    const moves = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.integer({ min: -3, max: 9 }) }),
    )
    fc.assert(
      fc.property(moves, given => {
        const moved = given.reduce((each, { id, to }) => moveStep(each, id, to), document)
        expect(moved.story.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd'])
        const last = given.at(-1)
        const place = Math.min(3, Math.max(0, last?.to ?? 0))
        if (last !== undefined) expect(moved.story[place]?.id).toBe(last.id)
      }),
    )
  })

  it('stops at as many steps and pins as a file holds', () => {
    let document = documentOf('F')
    for (let count = 0; count <= STORY_LIMITS.steps; count += 1) {
      document = withStep(document, step(`s${count}`), null)
    }
    for (let count = 0; count <= LIMITS.pins; count += 1) document = withPin(document, chart(`v${count}`))
    expect(document.story).toHaveLength(STORY_LIMITS.steps)
    expect(document.pins).toHaveLength(LIMITS.pins)
    expect(withPin(document, chart('v0'))).toBe(document)
  })
})

describe('a step of which something is gone', () => {
  const known = {
    ...catalogue,
    headlines: [{ variable: 'head', targets: [], measure: undefined, note: undefined }],
    variables: [],
  }
  const state = { document: documentOf('F', ['a', 'b']), activeId: 'b' }

  it('is shown with the next scenario that was drawn with it, and says so', () => {
    const resolved = resolvedView({ ...view, scenario: 'gone', shown: ['gone', 'a'] }, state, known)
    expect(resolved.view).toMatchObject({ scenario: 'a', shown: ['a'] })
    expect(resolved.lost).toContain('scenario')
    expect(resolvedView({ ...view, scenario: 'gone', shown: [] }, state, known).view.scenario).toBe('b')
    expect(resolvedView({ ...view, scenario: 'a', shown: ['a', 'gone'] }, state, known).lost).toContain(
      'others',
    )
  })

  it('is shown with the first headline where its variable is none of the model’s', () => {
    const { view: shown, lost } = resolvedView(
      { ...view, card: { variable: 'x', target: 't' } },
      state,
      known,
    )
    expect(shown.chart).toEqual(chart('head'))
    expect(shown.card).toEqual({ variable: 'head', target: null })
    expect(lost).toContain('variable')
  })

  it('is shown in the nearest year', () => {
    const { view: shown, lost } = resolvedView({ ...view, year: 2199 }, state, known)
    expect(shown.year).toBe(catalogue.horizon)
    expect(lost).toContain('year')
  })
})
