import { describe, expect, it } from 'vitest'
import {
  activeRefusal,
  activeScenario,
  activeSimulation,
  isUnsaved,
} from '../../../renderer/store/app-state.ts'
import { type App, openApp } from '../../../renderer/store/app-store.ts'
import type { OpenedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { answerOf, catalogue, documentOf, type FakeHost, fakeHost, lever, refuse } from '../fake-client.ts'

const fault: Fault = { code: 'run.number', args: { id: 'x' } }

async function opened(host: FakeHost = fakeHost()): Promise<App & { host: FakeHost }> {
  const app = await openApp(host.client)
  await app.scheduler.idle()
  return { ...app, host }
}

const unsaved = (app: App) => isUnsaved(app.store.getState())
/** A document as a file that stands nowhere yet. */
const unfiled = (document: ScenarioDocument): OpenedFile => ({
  document,
  ticket: null,
  name: 'copy.h45',
  notices: [],
  isReadOnly: false,
  report: null,
})
const runs = (host: FakeHost) => host.asked.filter(({ name }) => name === 'runs:simulate').length

describe('opening the app', () => {
  it('shows an empty scenario, in the language of the preferences, with its first run', async () => {
    const { store } = await opened()
    expect(activeScenario(store.getState())).toMatchObject({ title: 'Kịch bản mới', levers: {} })
    expect(activeSimulation(store.getState())?.run.series.echo).toEqual([0])
    expect(isUnsaved(store.getState())).toBe(false)
  })

  it('rejects with the faults of the host', async () => {
    const host = fakeHost({ 'catalogue:read': () => refuse(fault) })
    await expect(openApp(host.client)).rejects.toMatchObject({ faults: [fault] })
  })
})

describe('the budget as a table', () => {
  it('takes the place of a comparison, which would hide it; as a bar it leaves that alone', async () => {
    const { actions, store } = await opened()
    actions.compare(true)
    actions.seeBudgetAs('bar')
    expect(store.getState().isComparing).toBe(true)
    actions.seeBudgetAs('table')
    expect(store.getState()).toMatchObject({ isComparing: false, budgetView: 'table' })
  })
})

describe('a lever in hand', () => {
  it('changes the scenario and is run, once for the last value', async () => {
    const app = await opened()
    const before = runs(app.host)
    for (const value of [0.03, 0.04, 0.05, 0.06]) app.actions.setLever(lever, value)
    await app.scheduler.idle()
    expect(activeScenario(app.store.getState()).levers[lever.id]).toMatchObject({ value: 0.06 })
    expect(activeSimulation(app.store.getState())?.run.series.echo).toEqual([1])
    expect(runs(app.host) - before).toBe(2)
  })

  it('is set in the year that was meant, whichever is selected by then', async () => {
    const app = await opened()
    app.actions.selectYear(2033)
    app.actions.setLever(lever, 0.05, 2030)
    expect(activeScenario(app.store.getState()).levers[lever.id]).toMatchObject({ to: 2030, value: 0.05 })
  })

  it('that has the value already makes no step, and keeps its shape', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05, 2035)
    const { catalogue: model, past } = app.store.getState()
    const ramp = activeScenario(app.store.getState()).levers[lever.id] ?? null
    const on2030 = samplePath(ramp, groundOf(lever, model))[2030 - model.baseYear] ?? 0
    app.actions.setLever(lever, on2030, 2030)
    expect(app.store.getState().past).toBe(past)
    expect(activeScenario(app.store.getState()).levers[lever.id]).toBe(ramp)
  })

  it('that is given the path that it has makes no step, and changes no other scenario', async () => {
    const app = await opened()
    const path = { shape: 'constant', value: 0.04 } as const
    app.actions.setPath(lever, path)
    const { document, past } = app.store.getState()
    app.actions.setPath(lever, { ...path })
    expect(app.store.getState()).toMatchObject({ past })
    expect(app.store.getState().document).toBe(document)
  })

  it('is unsaved exactly while the content is another', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    expect(unsaved(app)).toBe(true)
    app.actions.resetLever(lever.id)
    expect(unsaved(app)).toBe(false)
  })

  it('goes back to what was saved', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    await app.actions.save({ name: 'a.h45' }, false)
    app.actions.setLever(lever, 0.09)
    app.actions.restoreLever(lever.id)
    expect(activeScenario(app.store.getState()).levers[lever.id]).toMatchObject({ value: 0.05 })
    expect(unsaved(app)).toBe(false)
  })

  it('is not run for what only the eye changes', async () => {
    const app = await opened()
    const before = runs(app.host)
    app.actions.selectYear(2031)
    app.actions.holdLever(lever.id)
    app.actions.holdLever(null)
    app.actions.setLanguage('en')
    app.actions.setTheme('dark')
    await app.scheduler.idle()
    expect(runs(app.host)).toBe(before)
    expect(unsaved(app)).toBe(false)
  })
})

describe('a refused run', () => {
  it('keeps the last good result beside the reason, until a run succeeds', async () => {
    let isRefused = false
    const app = await opened(
      fakeHost({
        'runs:simulate': ({ scenarios }) => (isRefused ? refuse(fault) : scenarios.map(answerOf)),
      }),
    )
    isRefused = true
    app.actions.setLever(lever, 0.05)
    await app.scheduler.idle()
    expect(activeRefusal(app.store.getState())).toEqual([fault])
    expect(activeSimulation(app.store.getState())?.run.series.echo).toEqual([0])
    isRefused = false
    app.actions.setLever(lever, 0.06)
    await app.scheduler.idle()
    expect(activeRefusal(app.store.getState())).toEqual([])
    expect(activeSimulation(app.store.getState())?.run.series.echo).toEqual([1])
  })

  it('never shows the result of another document under a new name', async () => {
    const app = await opened(
      fakeHost({
        'runs:simulate': ({ scenarios }) =>
          scenarios[0]?.title === 'Bad' ? refuse(fault) : scenarios.map(answerOf),
      }),
    )
    app.actions.show({
      document: documentOf('Bad', ['scenario-1']),
      ticket: null,
      name: 'bad.h45',
      notices: [],
      isReadOnly: false,
      report: null,
    })
    await app.scheduler.idle()
    expect(activeSimulation(app.store.getState())).toBeNull()
    expect(activeRefusal(app.store.getState())).toEqual([fault])
  })
})

describe('a late answer', () => {
  it('of a document that was left is not shown', async () => {
    const waiting: (() => void)[] = []
    let slow = false
    const app = await opened(
      fakeHost({
        'runs:simulate': async ({ scenarios }) => {
          if (slow) await new Promise<void>(resolve => waiting.push(resolve))
          return scenarios.map(answerOf)
        },
      }),
    )
    slow = true
    app.actions.setLever(lever, 0.05)
    app.actions.show({
      document: documentOf('Other', ['scenario-1']),
      ticket: null,
      name: 'o.h45',
      notices: [],
      isReadOnly: false,
      report: null,
    })
    const shown: unknown[] = []
    app.store.subscribe(state => shown.push(activeSimulation(state)?.documentId))
    await Promise.resolve()
    slow = false
    for (const end of waiting) end()
    await app.scheduler.idle()
    expect(activeSimulation(app.store.getState())?.documentId).toBe('Other')
    expect(shown.every(id => id === 'Other')).toBe(true)
  })
})

describe('files', () => {
  it('are saved whole, under the name that the host answers', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    await app.actions.save({ name: 'Văn hóa.h45' }, false)
    expect(app.store.getState().file).toEqual({
      ticket: 'ticket-of-saved',
      name: 'Văn hóa.h45',
      isReadOnly: false,
      standing: 'same',
    })
    expect(unsaved(app)).toBe(false)
    expect(app.host.asked.at(-1)?.input).toMatchObject({ to: { name: 'Văn hóa.h45' }, replace: false })
  })

  it('give their name to a scenario that nobody named, and to no other', async () => {
    const app = await opened()
    await app.actions.save({ name: 'Phương án A.h45' }, false)
    expect(activeScenario(app.store.getState()).title).toBe('Phương án A')
    expect(unsaved(app)).toBe(false)
    await app.actions.save({ name: 'Phương án B.h45' }, false)
    expect(activeScenario(app.store.getState()).title).toBe('Phương án A')
  })

  it('take what was remarked on them along when another opens or they are saved', async () => {
    const app = await opened()
    const others: Fault = { code: 'host.unreachable', args: {} }
    const remark: Fault = { code: 'scenario.other-version', args: {} }
    app.actions.say([others, remark])
    app.actions.show({
      document: documentOf('Next'),
      ticket: 'next',
      name: 'next.h45',
      notices: [],
      isReadOnly: false,
      report: null,
    })
    expect(app.store.getState().notices).toEqual([others])
    app.actions.say([remark])
    await app.actions.save({ ticket: 'next' }, false)
    expect(app.store.getState().notices).toEqual([others])
  })

  it('are remarked on in few lines: of many the latest stay', async () => {
    const app = await opened()
    const faults = ['a', 'b', 'c', 'd', 'e', 'f'].map((id): Fault => ({ code: 'scenario.x', args: { id } }))
    app.actions.say(faults)
    expect(app.store.getState().notices).toEqual(faults.slice(2))
  })

  it('stay unsaved where the host refuses', async () => {
    const app = await opened(fakeHost({ 'files:save': () => refuse({ code: 'file.exists', args: {} }) }))
    app.actions.setLever(lever, 0.05)
    await expect(app.actions.save({ name: 'a.h45' }, false)).rejects.toMatchObject({
      faults: [{ code: 'file.exists', args: {} }],
    })
    expect(unsaved(app)).toBe(true)
    expect(app.store.getState().file).toBeNull()
  })

  it.each([
    ['another', (app: App) => app.actions.startEmpty()],
    ['a copy', ({ actions, store }: App) => actions.show(unfiled(store.getState().document))],
  ])(
    'belong to the document that was written, not to %s that came into hand meanwhile',
    async (_which, showOther) => {
      const written: (() => void)[] = []
      const app = await opened(
        fakeHost({
          'files:save': async () => {
            await new Promise<void>(resolve => written.push(resolve))
            return {
              ticket: 'ticket-of-saved',
              name: 'a.h45',
              savedAt: '2026-01-01T00:00:00.000Z',
              hasKept: false,
              notices: [],
            }
          },
        }),
      )
      const saving = app.actions.save({ name: 'a.h45' }, false)
      showOther(app)
      await Promise.resolve()
      for (const end of written) end()
      await saving
      expect(app.store.getState().file).toBeNull()
      expect(unsaved(app)).toBe(false)
    },
  )

  it('are shown with their first scenario and what the reader remarked on', async () => {
    const app = await opened()
    const notice: Fault = { code: 'scenario.other-version', args: {} }
    const document = documentOf('Two', ['a', 'b'])
    app.actions.show({
      document,
      ticket: 'ticket-of-two',
      name: 'two.h45',
      notices: [notice],
      isReadOnly: false,
      report: null,
    })
    await app.scheduler.idle()
    expect(app.store.getState()).toMatchObject({
      activeId: 'a',
      notices: [notice],
      file: { name: 'two.h45' },
    })
    app.actions.selectScenario('b')
    await app.scheduler.idle()
    expect(activeSimulation(app.store.getState())?.scenarioId).toBe('b')
    app.actions.dismiss(notice)
    expect(app.store.getState().notices).toEqual([])
  })

  it('start from a preset under its name in the language, as a document of their own', async () => {
    const app = await opened()
    const [preset] = app.store.getState().presets
    if (preset === undefined) throw new Error('there is a preset')
    app.actions.startFrom(preset)
    const { document, file } = app.store.getState()
    expect(document).toMatchObject({ title: 'Programme (vi)', scenarios: [{ title: 'Programme (vi)' }] })
    expect(document.id).not.toBe(preset.id)
    expect(document.pack).toEqual(catalogue.model)
    expect(file).toBeNull()
    expect(unsaved(app)).toBe(false)
  })
})

describe('preferences', () => {
  it('go to the host, and a host that cannot keep them is only remarked on', async () => {
    const damaged: Fault = { code: 'file.preferences-unavailable', args: {} }
    const app = await opened(fakeHost({ 'preferences:write': () => refuse(damaged) }))
    app.actions.setLanguage('en')
    await Promise.resolve()
    await Promise.resolve()
    expect(app.store.getState()).toMatchObject({
      language: 'en',
      notices: [damaged],
    })
    expect(app.host.asked.at(-1)).toEqual({
      name: 'preferences:write',
      input: { language: 'en', theme: 'light' },
    })
  })

  it('name a scenario that nobody named in the language in force, which is no change', async () => {
    const app = await opened()
    app.actions.setLanguage('en')
    expect(activeScenario(app.store.getState()).title).toBe('New scenario')
    expect(unsaved(app)).toBe(false)
  })

  it('leave a name alone that a planner gave or that stands in a file', async () => {
    const named = await opened()
    named.actions.renameScenario('Phương án của Sở')
    named.actions.setLanguage('en')
    expect(activeScenario(named.store.getState()).title).toBe('Phương án của Sở')

    const saved = await opened()
    await saved.actions.save({ name: 'a.h45' }, false)
    saved.actions.setLanguage('en')
    expect(activeScenario(saved.store.getState()).title).toBe('a')
  })
})
