/** Undo and redo over everything that is content, whatever was done and in whatever order. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type App, openApp } from '../../../renderer/store/app-store.ts'
import { greatestChange, setLocked, setPath } from '../../../renderer/store/edits.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { catalogue, documentOf, fakeHost, lever, refuse } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'
import { type Deed, deedsOfHandingOver, frozenRecord } from './deeds-of-handing-over.ts'

const inflation = sampleLever({ id: 'inflation', kind: 'assumption' })
const levers = [lever, inflation]
const model = { ...catalogue, levers }

async function opened(document?: ScenarioDocument): Promise<App> {
  const app = await openApp(
    fakeHost({
      'catalogue:read': () => model,
      'decisions:verify': () => refuse({ code: 'host.lost', args: {} }),
    }).client,
  )
  if (document !== undefined)
    app.actions.show({ document, ticket: null, name: 'f.h45', notices: [], isReadOnly: false, report: null })
  await app.scheduler.idle()
  return app
}

const documentIn = (app: App) => app.store.getState().document
const past = (app: App) => app.store.getState().past

/** The scenario at a place of the list, counted on from its beginning. */
function idAt(app: App, place: number): string {
  const { scenarios } = documentIn(app)
  return scenarios[place % scenarios.length]?.id ?? ''
}

const place = fc.nat(5)
const oneLever = fc.constantFrom(...levers)
const value = fc.integer({ min: 0, max: 200 }).map(steps => steps / 1000)
const title = fc.constantFrom('Một', 'một', 'Hai', 'Văn hóa', 'Văn hóa'.normalize('NFD'))
const path: fc.Arbitrary<LeverPath | null> = fc.option(
  fc.oneof(
    fc.record({ shape: fc.constant('constant' as const), value }),
    fc.record({ shape: fc.constant('step' as const), year: fc.integer({ min: 2026, max: 2035 }), value }),
  ),
)

/** Every kind of step that there is. */
const content: readonly fc.Arbitrary<Deed>[] = [
  ...deedsOfHandingOver,
  fc.tuple(oneLever, value, fc.integer({ min: 2026, max: 2035 })).map(
    ([of, to, year]): Deed =>
      app =>
        app.actions.setLever(of, to, year),
  ),
  fc.tuple(oneLever, path).map(
    ([of, to]): Deed =>
      app =>
        app.actions.setPath(of, to),
  ),
  oneLever.map(
    ({ id }): Deed =>
      app =>
        app.actions.resetLever(id),
  ),
  oneLever.map(
    ({ id }): Deed =>
      app =>
        app.actions.restoreLever(id),
  ),
  fc.constantFrom('base' as const, 'saved' as const).map(
    (to): Deed =>
      app =>
        app.actions.resetAll(to),
  ),
  fc.tuple(oneLever, fc.boolean()).map(
    ([{ id }, isLocked]): Deed =>
      app => {
        const { activeId } = app.store.getState()
        app.actions.change({ kind: 'lock', lever: id, isLocked }, document =>
          setLocked(document, activeId, id, isLocked),
        )
      },
  ),
  fc.tuple(value, value).map(
    ([one, other]): Deed =>
      app => {
        const { activeId } = app.store.getState()
        const constant = (to: number): LeverPath => ({ shape: 'constant', value: to })
        app.actions.change(
          { kind: 'take', from: lever.id, to: inflation.id, share: 0.01, year: 2030 },
          document =>
            setPath(
              setPath(document, activeId, lever.id, constant(one)),
              activeId,
              inflation.id,
              constant(other),
            ),
        )
      },
  ),
  fc.constant<Deed>(app => app.actions.addScenario()),
  place.map(
    (at): Deed =>
      app =>
        app.actions.duplicateScenario(idAt(app, at)),
  ),
  place.map(
    (at): Deed =>
      app =>
        app.actions.deleteScenario(idAt(app, at)),
  ),
  fc.tuple(place, place).map(
    ([at, to]): Deed =>
      app =>
        app.actions.moveScenario(idAt(app, at), to),
  ),
  fc.tuple(place, title).map(
    ([at, to]): Deed =>
      app =>
        app.actions.renameScenario(to, idAt(app, at)),
  ),
  fc.tuple(place, title).map(
    ([at, author]): Deed =>
      app =>
        app.actions.describeScenario(idAt(app, at), { description: '', author }),
  ),
  fc.option(place).map(
    (at): Deed =>
      app =>
        app.actions.compareWith(at === null ? null : idAt(app, at)),
  ),
  title.map(
    (name): Deed =>
      app =>
        app.actions.importScenarios({
          document: documentOf(name, ['x', 'y']),
          ticket: null,
          name: 'import.h45',
          notices: [],
          isReadOnly: false,
          report: null,
        }),
  ),
  fc.constant<Deed>(app => {
    const [preset] = app.store.getState().presets
    // In a document without anything to lose a preset is no step: it takes its place.
    if (preset !== undefined && past(app).length > 0) app.actions.startFrom(preset)
  }),
]

/** What changes the view or a preference only. */
const view: readonly fc.Arbitrary<Deed>[] = [
  place.map(
    (at): Deed =>
      app =>
        app.actions.selectScenario(idAt(app, at)),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([at, on]): Deed =>
      app =>
        app.actions.showScenario(idAt(app, at), on),
  ),
  fc.integer({ min: 2024, max: 2035 }).map(
    (year): Deed =>
      app =>
        app.actions.selectYear(year),
  ),
  fc.boolean().map(
    (isOpen): Deed =>
      app =>
        app.actions.compare(isOpen),
  ),
  fc.constant<Deed>(app => app.actions.setCompareYears([2030])),
  fc.constant<Deed>(app => app.actions.explain({ item: 'x', year: 2030, side: 'base' })),
  fc.constant<Deed>(app => app.actions.openPath(lever.id)),
  fc.constant<Deed>(app => app.actions.closeDrawer()),
  fc.constant<Deed>(app => app.actions.setTheme('dark')),
  fc.constant<Deed>(app =>
    app.actions.arrange(workspace => ({ ...workspace, keepsOriginalBase: !workspace.keepsOriginalBase })),
  ),
]

const deeds = fc.array(fc.oneof(...content, ...view), { maxLength: 40 })

describe('undo and redo', () => {
  it('lead to the start and to the end again, through every state between, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async all => {
        const app = await opened({ ...documentOf('File', ['a', 'b']), decisions: [frozenRecord] })
        const states = [documentIn(app)]
        for (const deed of all) {
          const before = past(app).length
          deed(app)
          if (past(app).length > before) states.push(documentIn(app))
        }
        const steps = past(app).length
        expect(states.length).toBe(steps + 1)
        for (const state of states.slice(0, -1).reverse()) {
          app.actions.undo()
          expect(documentIn(app)).toEqual(state)
          expect(documentIn(app).scenarios.map(({ id }) => id)).toContain(app.store.getState().activeId)
        }
        expect(past(app)).toEqual([])
        for (const state of states.slice(1)) {
          app.actions.redo()
          expect(documentIn(app)).toEqual(state)
        }
        expect(app.store.getState().future).toEqual([])
        app.actions.undo(steps)
        expect(documentIn(app)).toEqual(states[0])
        app.actions.redo(steps)
        expect(documentIn(app)).toEqual(states.at(-1))
      }),
      { numRuns: 60 },
    )
  })

  it('keep names of scenarios apart and one scenario at least, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async all => {
        const app = await opened(documentOf('File', ['a', 'b']))
        for (const deed of all) {
          deed(app)
          const names = documentIn(app).scenarios.map(each => each.title.normalize('NFC').toLowerCase())
          expect(names.length).toBeGreaterThan(0)
          expect(new Set(names).size).toBe(names.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('go back five hundred steps and more', async () => {
    const app = await opened()
    const start = documentIn(app)
    for (let step = 1; step <= 600; step += 1) app.actions.setLever(lever, step / 10_000)
    const end = documentIn(app)
    expect(past(app).length).toBe(600)
    for (let step = 1; step <= 600; step += 1) app.actions.undo()
    expect(documentIn(app)).toEqual(start)
    app.actions.redo(600)
    expect(documentIn(app)).toEqual(end)
  })

  it('bring back a scenario that was deleted, and keep the one in hand in hand', async () => {
    const app = await opened(documentOf('File', ['a', 'b', 'c']))
    app.actions.selectScenario('c')
    app.actions.deleteScenario('a')
    app.actions.undo()
    expect(documentIn(app).scenarios.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(app.store.getState().activeId).toBe('c')
  })

  it('put the neighbour in hand where the scenario in hand is deleted, and draw it again with undo', async () => {
    const app = await opened(documentOf('File', ['a', 'b', 'c']))
    app.actions.selectScenario('b')
    app.actions.deleteScenario('b')
    expect(app.store.getState().activeId).toBe('c')
    app.actions.undo()
    expect(app.store.getState()).toMatchObject({ activeId: 'c', shown: ['a', 'b', 'c'] })
  })

  it('forget what was taken back as soon as something else is done', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    app.actions.undo()
    app.actions.setLever(lever, 0.06)
    app.actions.redo()
    expect(past(app).length).toBe(1)
  })
})

describe('one step', () => {
  it('is a gesture, from where it began to where it ended', async () => {
    const app = await opened()
    app.actions.holdLever(lever.id)
    for (const each of [0.03, 0.045, 0.06]) app.actions.setLever(lever, each, 2030)
    app.actions.holdLever(null)
    expect(past(app).map(({ label }) => label)).toEqual([
      { kind: 'lever', lever: lever.id, year: 2030, from: 0.026, to: 0.06 },
    ])
    app.actions.holdLever(lever.id)
    app.actions.setLever(lever, 0.07, 2030)
    app.actions.holdLever(null)
    expect(past(app).length).toBe(2)
  })

  it('says of a path in hand how far it is from where the gesture began', async () => {
    const app = await opened()
    app.actions.holdLever(lever.id)
    for (const value of [0.03, 0.05]) app.actions.setPath(lever, { shape: 'constant', value })
    const path: LeverPath = { shape: 'step', year: 2030, value: 0.06 }
    app.actions.setPath(lever, path)
    app.actions.holdLever(null)
    const whole = greatestChange(null, path, groundOf(lever, model))
    expect(past(app).map(({ label }) => label)).toEqual([{ kind: 'path', lever: lever.id, ...whole }])
  })

  it('is its own for another lever that changes under a gesture', async () => {
    const app = await opened()
    app.actions.holdLever(lever.id)
    app.actions.setLever(lever, 0.05, 2030)
    app.actions.setLever(inflation, 0.3, 2030)
    app.actions.holdLever(null)
    expect(past(app).map(({ label }) => 'lever' in label && label.lever)).toEqual([lever.id, inflation.id])
  })

  it('is none for a gesture that ends where it began', async () => {
    const app = await opened()
    app.actions.holdLever(lever.id)
    for (const each of [0.03, 0.026]) app.actions.setLever(lever, each, 2030)
    app.actions.holdLever(null)
    expect(past(app)).toEqual([])
  })

  it('that ends where it began leaves what can be done again', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    app.actions.undo()
    app.actions.holdLever(lever.id)
    for (const each of [0.03, 0.026]) app.actions.setLever(lever, each, 2030)
    app.actions.holdLever(null)
    app.actions.redo()
    expect(app.store.getState().document.scenarios[0]?.levers[lever.id]).toMatchObject({ value: 0.05 })
  })

  it('is none for a gesture that is cancelled, which leaves everything as it was', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05, 2030)
    app.actions.setLever(lever, 0.06, 2030)
    app.actions.undo()
    const { document, past: before, future } = app.store.getState()
    app.actions.holdLever(lever.id)
    for (const each of [0.03, 0.045]) app.actions.setLever(lever, each, 2030)
    app.actions.cancelHold()
    expect(app.store.getState()).toMatchObject({ document, past: before, future, held: null })
  })

  it('is none either for another lever that changed under a gesture that is cancelled', async () => {
    const app = await opened()
    const { document } = app.store.getState()
    app.actions.holdLever(lever.id)
    app.actions.setLever(lever, 0.05, 2030)
    app.actions.setLever(inflation, 0.3, 2030)
    app.actions.cancelHold()
    expect(app.store.getState()).toMatchObject({ document, past: [], future: [] })
  })

  it('is kept when a gesture that moved nothing is cancelled, or no lever is in hand', async () => {
    const app = await opened()
    app.actions.holdLever(lever.id)
    app.actions.setLever(lever, 0.05, 2030)
    app.actions.holdLever(null)
    const { document, past: before } = app.store.getState()
    app.actions.cancelHold()
    app.actions.holdLever(lever.id)
    app.actions.cancelHold()
    expect(app.store.getState()).toMatchObject({ document, past: before, held: null })
  })

  it('is none for what changes the view', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...view), { maxLength: 20 }), async all => {
        const app = await opened(documentOf('File', ['a', 'b', 'c']))
        app.actions.setLever(lever, 0.05)
        const before = [documentIn(app), past(app)]
        for (const deed of all) deed(app)
        expect([documentIn(app), past(app)]).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('is a change that is unsaved exactly while the content differs', async () => {
    const app = await opened()
    const isUnsaved = () => app.store.getState().document !== app.store.getState().saved
    app.actions.setLever(lever, 0.05)
    expect(isUnsaved()).toBe(true)
    app.actions.undo()
    expect(isUnsaved()).toBe(false)
  })
})
