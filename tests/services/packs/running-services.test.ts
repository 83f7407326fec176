import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { confStore } from '../../../electron/services/conf-store.ts'
import {
  openRunningServices,
  type RunningServices,
} from '../../../electron/services/packs/running-services.ts'
import { startPack } from '../../../electron/services/packs/start-pack.ts'
import { defaultWorkspace } from '../../../shared/contract/workspace.ts'
import { faultsFrom, TINY } from '../faulty-pack.ts'

const SONG_AN = fileURLToPath(new URL('../../../seeds/other-cities/song-an', import.meta.url))

let home: string
const shipped = () => join(home, 'seeds')

/** The program as it starts on the folders of this test, with the tiny pack for the shipped one and Song An beside it. */
async function start(given?: string): Promise<RunningServices> {
  const running = await openRunningServices({
    shipped: shipped(),
    ...(given !== undefined && { given }),
    documents: join(home, 'documents'),
    version: '0.0.0',
    preferences: {
      folder: join(home, 'preferences'),
      makeStore: confStore,
      defaults: { language: 'vi', theme: 'system' },
    },
  })
  onTestFinished(() => running.close())
  return running
}

const listed = ({ current }: RunningServices) =>
  current.packs.list({ pack: current.pack, folder: current.packFolder })

async function ticketOf(running: RunningServices, folder: string): Promise<string> {
  const pack = (await listed(running)).find(each => each.folder === folder)
  if (pack === undefined) throw new Error(`no pack in ${folder} is known`)
  return pack.ticket
}

const idOf = ({ current }: RunningServices) => current.model.identity.id

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'running-'))
  await cp(TINY, shipped(), { recursive: true })
  await cp(SONG_AN, join(shipped(), 'other-cities/song-an'), { recursive: true })
  return () => rm(home, { recursive: true, force: true })
})

describe('the packs that are known', () => {
  it('are those shipped, those in the folder of packs, those added, and the one given, each once', async () => {
    const [inFolder, added, given] = ['documents/packs/xa', 'elsewhere/gan', 'given/day'].map(name =>
      join(home, name),
    )
    for (const folder of [inFolder, added, given]) await startPack(folder ?? '')
    const running = await start(given)
    await running.current.packs.add(added ?? '')
    await running.current.packs.add(added ?? '')
    await running.current.packs.add(inFolder ?? '')
    const packs = await listed(running)
    expect(packs.map(({ origin, folder, head, isRunning }) => [origin, folder, head?.id, isRunning])).toEqual(
      [
        ['shipped', 'seeds', 'lakeside', false],
        ['shipped', 'song-an', 'song_an', false],
        ['folder', 'xa', 'xa', false],
        ['added', 'gan', 'gan', false],
        ['given', 'day', 'day', true],
      ],
    )
    expect(packs.every(({ faults }) => faults.length === 0)).toBe(true)
    expect(JSON.stringify(packs)).not.toContain(home)
  })

  it('say what is wrong with them, and by what name they go where that can be read', async () => {
    const broken = join(home, 'documents/packs/hong')
    await startPack(broken)
    await writeFile(join(broken, 'checks.yaml'), 'checks: [oops]')
    await mkdir(join(home, 'documents/packs/trong'))
    const packs = (await listed(await start())).filter(({ origin }) => origin === 'folder')
    expect(packs.map(({ folder, head, faults }) => [folder, head?.id, faults[0]?.code])).toEqual([
      ['hong', 'hong', 'pack.field-type'],
      ['trong', undefined, 'pack.missing-file'],
    ])
  })

  it('are fewer by one that was added and is forgotten', async () => {
    const running = await start()
    const folder = join(home, 'gan')
    await startPack(folder)
    const ticket = await running.current.packs.add(folder)
    running.current.packs.forget(ticket)
    expect((await listed(running)).map(pack => pack.ticket)).not.toContain(ticket)
  })
})

describe('choosing a pack', () => {
  it('puts its model in force, closes what worked with the one before, and tells', async () => {
    const running = await start()
    const before = running.current
    const closing = [vi.spyOn(before.analysis, 'close'), vi.spyOn(before.exports, 'close')]
    const told = vi.fn()
    running.onChange(told)
    await running.choose(await ticketOf(running, 'song-an'))
    expect(idOf(running)).toBe('song_an')
    expect(told.mock.calls).toEqual([[running.current.model.identity]])
    for (const close of closing) expect(close).toHaveBeenCalledOnce()
  })

  it('is remembered by the next start, wherever the program stands then', async () => {
    const first = await start()
    await first.choose(await ticketOf(first, 'song-an'))
    expect(first.current.preferences.read().pack).toBe('shipped:other-cities/song-an')
    const second = await start()
    expect(idOf(second)).toBe('song_an')
    await second.choose(await ticketOf(second, 'seeds'))
    expect(idOf(await start())).toBe('lakeside')
  })

  it('gives way to the pack that is given, which is not remembered', async () => {
    const first = await start()
    await first.choose(await ticketOf(first, 'song-an'))
    expect(idOf(await start(shipped()))).toBe('lakeside')
    expect(idOf(await start())).toBe('song_an')
  })

  it('changes nothing where the pack is faulty', async () => {
    const folder = join(home, 'documents/packs/hong')
    await startPack(folder)
    const running = await start()
    const ticket = await ticketOf(running, 'hong')
    await writeFile(join(folder, 'checks.yaml'), 'checks: [oops]')
    expect(await faultsFrom(() => running.choose(ticket))).toMatchObject([{ code: 'pack.field-type' }])
    expect(idOf(running)).toBe('lakeside')
    expect(running.current.preferences.read().pack).toBe(null)
  })

  it('leaves tickets of files good', async () => {
    const running = await start()
    const place = join(shipped(), 'scenarios/plain.h45')
    const { ticket } = running.current.files.admit(place, 'open')
    await running.choose(await ticketOf(running, 'song-an'))
    expect(await faultsFrom(() => running.current.files.open(ticket))).toMatchObject([
      { code: 'scenario.other-pack', args: { pack: 'lakeside', model: 'song_an' } },
    ])
    await running.choose(await ticketOf(running, 'seeds'))
    expect((await running.current.files.open(ticket)).document.pack.id).toBe('lakeside')
  })

  it('keeps unsaved work for the model that it was made with, and counts no attempt that is refused', async () => {
    const running = await start()
    const [plain] = running.current.presets
    if (plain === undefined) throw new Error('the tiny pack has a preset')
    const slot = 'slot-0001'
    await running.current.backups.write(slot, null, plain)
    await running.choose(await ticketOf(running, 'song-an'))
    const left = () => running.current.backups.list([slot], false)
    expect(await left()).toMatchObject([{ slot, otherPack: 'lakeside', attempts: 0 }])
    const restore = () => running.current.backups.open(slot, 'restore')
    expect(await faultsFrom(restore)).toMatchObject([{ code: 'scenario.other-pack' }])
    expect(await left()).toMatchObject([{ attempts: 0 }])
    await running.choose(await ticketOf(running, 'seeds'))
    expect(await left()).toMatchObject([{ otherPack: null }])
    expect((await restore()).document.id).toBe(plain.id)
  })

  it('leaves the arrangement of each model to it', async () => {
    const running = await start()
    running.current.workspaces.write({ ...defaultWorkspace, board: 'parks', isGuided: true })
    await running.choose(await ticketOf(running, 'song-an'))
    expect(running.current.workspaces.read()).toMatchObject({ board: 'overview', isGuided: true })
    running.current.workspaces.write({ ...defaultWorkspace, board: 'river' })
    await running.choose(await ticketOf(running, 'seeds'))
    expect(running.current.workspaces.read().board).toBe('parks')
    await running.choose(await ticketOf(running, 'song-an'))
    expect(running.current.workspaces.read().board).toBe('river')
  })

  it('takes one choice after the other', async () => {
    const running = await start()
    const [songAn, seeds] = [await ticketOf(running, 'song-an'), await ticketOf(running, 'seeds')]
    await Promise.all([running.choose(songAn), running.choose(seeds), running.choose(songAn)])
    expect(idOf(running)).toBe('song_an')
  })
})

describe('the end of the program', () => {
  it('leaves nothing open of a choice that it overtakes, and the choice unmade', async () => {
    const running = await start()
    const ticket = await ticketOf(running, 'song-an')
    const told = vi.fn()
    running.onChange(told)
    const chosen = faultsFrom(() => running.choose(ticket))
    await running.close()
    expect(await chosen).toMatchObject([{ code: 'host.unreachable' }])
    expect(idOf(running)).toBe('lakeside')
    expect(running.current.preferences.read().pack).toBe(null)
    expect(told).not.toHaveBeenCalled()
  })

  it('refuses every choice that comes after it', async () => {
    const running = await start()
    await running.close()
    const ticket = await ticketOf(running, 'song-an')
    expect(await faultsFrom(() => running.choose(ticket))).toMatchObject([{ code: 'host.unreachable' }])
  })
})

describe('a pack that was chosen and cannot be used any more', () => {
  it.each([
    ['is gone', 'pack.remembered-gone', (folder: string) => rm(folder, { recursive: true })],
    [
      'is broken',
      'pack.remembered-broken',
      (folder: string) => writeFile(join(folder, 'pack.yaml'), 'id: 1'),
    ],
  ])('and %s leaves the program with the shipped one, and says so', async (_, code, spoil) => {
    const folder = join(home, 'documents/packs/mat')
    await startPack(folder)
    const first = await start()
    await first.choose(await ticketOf(first, 'mat'))
    await spoil(folder)
    const second = await start()
    expect(idOf(second)).toBe('lakeside')
    expect(second.current.notices).toMatchObject([{ code, args: { folder: 'mat' } }])
    // It may come back.
    expect(second.current.preferences.read().pack).toBe(folder)
  })
})
