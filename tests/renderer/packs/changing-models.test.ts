import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { followModel } from '../../../renderer/features/packs/start-anew.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { KnownPack } from '../../../shared/contract/packs.ts'
import { fakeHost, lever, refuse } from '../fake-client.ts'
import { desk, settle } from '../files/file-desk.ts'

const lake: KnownPack = {
  ticket: 'A'.repeat(22),
  origin: 'shipped',
  folder: 'lake',
  head: {
    id: 'lake',
    version: '1.0',
    data: '2026-01',
    title: { en: 'Lake', vi: 'Hồ' },
    place: { en: 'Lake', vi: 'Hồ' },
  },
  isRunning: false,
  faults: [],
}
const ofLake = { code: 'scenario.other-pack', args: { pack: 'lake', model: 'tiny' } }

/** A page that notes what it remembers and how often it was loaded again. */
function fakePage() {
  const kept = new Map<string, string>()
  const page = {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    location: { reload: vi.fn() },
  }
  vi.stubGlobal('window', page)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return { kept, reload: page.location.reload }
}

describe('a file of another model', () => {
  const host = (packs: KnownPack[]) =>
    fakeHost({
      'files:open': () => refuse(ofLake),
      'packs:list': () => ({ folder: 'Folder/packs', packs }),
      'packs:choose': () => ({}),
    })

  it('leads to that model where it is known', async () => {
    const { commands, questions } = await desk(host([lake]))
    expect(await commands.show({ ticket: 'ticket-of-lake' })).toEqual([])
    expect(questions).toEqual([{ kind: 'other-pack', pack: lake, file: 'ticket-of-lake' }])
  })

  it.each([
    ['unknown', []],
    ['faulty', [{ ...lake, faults: [{ code: 'pack.missing-file', args: {} }] }]],
    ['another', [{ ...lake, head: lake.head && { ...lake.head, id: 'sea' } }]],
  ])('is refused by name where that is %s', async (_, packs) => {
    const { commands, questions } = await desk(host(packs))
    expect(await commands.show({ ticket: 'ticket-of-lake' })).toEqual([ofLake])
    expect(questions).toEqual([])
  })
})

describe('choosing a model', () => {
  it('begins the page anew with the file that was to be opened', async () => {
    const { kept, reload } = fakePage()
    const { commands } = await desk(fakeHost({ 'packs:choose': () => ({}) }))
    commands.switchModel(lake.ticket, 'ticket-of-lake', faults => expect(faults).toEqual([]))
    await settle()
    expect(reload).toHaveBeenCalledOnce()
    expect([...kept.values()]).toEqual(['ticket-of-lake'])
  })

  it('asks about unsaved work first, and leaves none behind that was given up', async () => {
    const { reload } = fakePage()
    const { app, commands, questions, asked } = await desk(fakeHost({ 'packs:choose': () => ({}) }))
    app.actions.setLever(lever, 0.05)
    commands.switchModel(lake.ticket, null, faults => expect(faults).toEqual([]))
    expect(asked('packs:choose')).toEqual([])
    const [question] = questions
    if (question?.kind !== 'unsaved') throw new Error('the question is about unsaved changes')
    question.then()
    await settle()
    expect(reload).toHaveBeenCalledOnce()
    expect(app.store.getState().document).toBe(app.store.getState().saved)
  })

  it('leaves everything as it is where the model is refused', async () => {
    const { reload } = fakePage()
    const fault = { code: 'pack.missing-file', args: { file: 'pack.yaml' } }
    const { app, commands } = await desk(fakeHost({ 'packs:choose': () => refuse(fault) }))
    const { document } = app.store.getState()
    const refused = vi.fn()
    commands.switchModel(lake.ticket, null, refused)
    await settle()
    expect(refused).toHaveBeenCalledWith([fault])
    expect(reload).not.toHaveBeenCalled()
    expect(app.store.getState()).toMatchObject({ document, isChangingModel: false })
  })
})

describe('another model in force', () => {
  async function follow(isKept: boolean) {
    const { reload } = fakePage()
    const host = fakeHost()
    const app = await openApp(host.client)
    followModel(app, window, async () => isKept)
    return { app, reload, change: (model: KnownModel) => host.tell('model:changed', { model }) }
  }
  type KnownModel = { id: string; version: string; hash: string }
  const another = { id: 'lake', version: '1.0', hash: 'f'.repeat(16) }

  it('begins the page anew once its work is kept', async () => {
    const { reload, change } = await follow(true)
    change(another)
    await settle()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('leaves a page that has it already', async () => {
    const { app, reload, change } = await follow(true)
    change(app.store.getState().catalogue.model)
    await settle()
    expect(reload).not.toHaveBeenCalled()
  })

  it('leaves a page whose work is not kept, and tells', async () => {
    const { app, reload, change } = await follow(false)
    change(another)
    await settle()
    expect(reload).not.toHaveBeenCalled()
    expect(app.store.getState().notices).toEqual([{ code: 'pack.model-changed', args: {} }])
  })
})
