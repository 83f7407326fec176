import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import { followWithBackups } from '../../../renderer/store/backups.ts'
import type { RequestInput } from '../../../shared/contract/contract.ts'
import { documentOf, fakeHost, lever, refuse } from '../fake-client.ts'

const SLOT = 'slot-of-this-page'
const fault = { code: 'backup.not-kept', args: { reason: 'ENOSPC' } }
const opened = {
  document: documentOf('File'),
  ticket: 'ticket-of-file',
  name: 'f.h45',
  notices: [],
  isReadOnly: false,
  report: null,
}

/** How the host keeps a backup; a test puts another in its place. */
type Write = (input: RequestInput<'backups:write'>) => { savedAt: string } | Promise<{ savedAt: string }>

async function following() {
  const host = fakeHost({
    'backups:write': input => behaviour.write(input),
    'backups:discard': ({ slot }) => behaviour.discard(slot),
  })
  const behaviour = {
    write: (() => ({ savedAt: new Date().toISOString() })) as Write,
    discard: (_slot: string) => ({}),
  }
  const app = await openApp(host.client)
  const follower = followWithBackups(app.client, app.store, SLOT)
  const of = (name: string) => host.asked.filter(each => each.name === name).map(({ input }) => Object(input))
  return {
    ...app,
    ...follower,
    behaviour,
    state: () => app.store.getState(),
    move: (value: number) => app.actions.setLever(lever, value),
    /** Tickets with which the slot was written. */
    writes: () => of('backups:write').map(({ ticket }) => ticket),
    lastWritten: () => of('backups:write').at(-1)?.document,
    discards: () => of('backups:discard').map(({ slot }) => slot),
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('the backup of unsaved work', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-26T03:42:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is written one second after the last change, and not before', async () => {
    const { move, writes, lastWritten, state } = await following()
    await pass(60_000)
    expect(writes()).toEqual([])
    move(0.05)
    await pass(900)
    move(0.06)
    await pass(999)
    expect(writes()).toEqual([])
    await pass(1)
    expect(writes()).toEqual([null])
    expect(lastWritten()).toEqual(state().document)
    expect(state().backup.savedAt).toBe('2026-11-26T03:43:01.900Z')
    await pass(60_000)
    expect(writes()).toHaveLength(1)
  })

  it('is written every five seconds while changes never pause, a hand on the lever or not', async () => {
    const { move, writes, actions } = await following()
    actions.holdLever(lever.id)
    for (let tenth = 1; tenth <= 120; tenth += 1) {
      move(tenth / 1000)
      await pass(100)
    }
    expect(writes()).toHaveLength(2)
  })

  it('is one at a time, and the latest content follows the one under way', async () => {
    const { move, writes, lastWritten, behaviour, state } = await following()
    const { promise, resolve } = Promise.withResolvers<{ savedAt: string }>()
    behaviour.write = () => promise
    move(0.05)
    await pass(1000)
    move(0.06)
    await pass(10_000)
    expect(writes()).toHaveLength(1)
    resolve({ savedAt: 'then' })
    await pass(0)
    expect(writes()).toHaveLength(2)
    expect(lastWritten()).toEqual(state().document)
  })

  it('is let go after a save, and written again after the next change, under the file of the save', async () => {
    const { move, writes, discards, actions, state } = await following()
    move(0.05)
    await pass(1000)
    await actions.save({ name: 'plan.h45' }, false)
    await pass(0)
    expect(discards()).toEqual([SLOT])
    expect(state().backup.savedAt).toBeNull()
    move(0.06)
    await pass(1000)
    expect(writes()).toEqual([null, 'ticket-of-saved'])
  })

  it('stays for what was changed while the file was written', async () => {
    const { move, writes, discards, lastWritten, actions, state } = await following()
    move(0.05)
    await pass(1000)
    const saved = actions.save({ name: 'plan.h45' }, false)
    move(0.06)
    await saved
    await pass(1000)
    expect(discards()).toEqual([])
    expect(writes()).toEqual([null, 'ticket-of-saved'])
    expect(lastWritten()).toEqual(state().document)
  })

  it('is let go where everything was taken back, and where another document came into hand', async () => {
    const { move, discards, actions } = await following()
    move(0.05)
    await pass(1000)
    actions.undo()
    await pass(1000)
    expect(discards()).toEqual([SLOT])
    actions.redo()
    await pass(1000)
    actions.show(opened)
    await pass(0)
    expect(discards()).toEqual([SLOT, SLOT])
  })

  it('asks for nothing where nothing was ever sent', async () => {
    const { discards, writes, actions } = await following()
    actions.show(opened)
    await pass(10_000)
    expect([writes(), discards()]).toEqual([[], []])
  })

  it('is sent at once where the page is about to go, whatever is under way', async () => {
    const { move, writes, flush, behaviour } = await following()
    flush()
    expect(writes()).toEqual([])
    behaviour.write = () => new Promise(() => undefined)
    move(0.05)
    flush()
    expect(writes()).toHaveLength(1)
    move(0.06)
    flush()
    expect(writes()).toHaveLength(2)
  })

  it('says once that it is refused, tries again, and takes the words back when it works', async () => {
    const { move, writes, behaviour, state, actions } = await following()
    const works = behaviour.write
    behaviour.write = () => refuse(fault)
    move(0.05)
    await pass(1000)
    expect(state()).toMatchObject({ notices: [fault], backup: { isRefused: true, savedAt: null } })
    actions.dismiss(state().notices[0] ?? fault)
    await pass(30_000)
    expect(writes()).toHaveLength(2)
    expect(state().notices).toEqual([])
    move(0.06)
    behaviour.write = works
    actions.say([fault, { code: 'scenario.empty', args: {} }])
    await pass(1000)
    expect(state()).toMatchObject({ notices: [{ code: 'scenario.empty' }], backup: { isRefused: false } })
  })

  it('is let go later where the host did not do it at once, and nobody is told', async () => {
    const { move, discards, behaviour, state, actions } = await following()
    const works = behaviour.discard
    behaviour.discard = () => refuse({ code: 'backup.not-let-go', args: { reason: 'EBUSY' } })
    move(0.05)
    await pass(1000)
    actions.undo()
    await pass(1000)
    behaviour.discard = works
    await pass(30_000)
    expect(discards()).toEqual([SLOT, SLOT])
    expect(state().notices).toEqual([])
    await pass(60_000)
    expect(discards()).toHaveLength(2)
  })

  it('of an earlier page is let go once its restored work is kept anew, and not before', async () => {
    const { actions, writes, discards, state } = await following()
    const [document, saved] = [documentOf('Restored'), documentOf('Saved')]
    const file = { ticket: 'ticket-of-left', name: 'left.h45', standing: 'same' } as const
    actions.restore({ slot: 'slot-of-left', document, saved, ...file })
    expect(state()).toMatchObject({ document, saved, file: { name: 'left.h45' }, past: [], future: [] })
    await pass(999)
    expect([writes(), discards()]).toEqual([[], []])
    await pass(1)
    expect([writes(), discards()]).toEqual([['ticket-of-left'], ['slot-of-left']])
    expect(state().backup.takenOver).toEqual([])
  })

  it('of an earlier page stays where its restored work cannot be kept anew', async () => {
    const { actions, discards, behaviour } = await following()
    behaviour.write = () => refuse(fault)
    const document = documentOf('Restored')
    actions.restore({ slot: 'slot-of-left', document, saved: null, ticket: null, name: null, standing: null })
    await pass(120_000)
    expect(discards()).toEqual([])
  })
})
