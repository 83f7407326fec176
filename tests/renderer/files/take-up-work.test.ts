import { describe, expect, it } from 'vitest'
import { takeUpWork } from '../../../renderer/features/files/take-up-work.ts'
import { isUnsaved } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { LeftBackup, OpenedBackup } from '../../../shared/contract/files.ts'
import { documentOf, fakeHost, lever, refuse } from '../fake-client.ts'

const mine: LeftBackup = {
  slot: 'slot-of-mine',
  name: 'mine.h45',
  title: 'Mine',
  savedAt: '2026-11-26T03:42:00.000Z',
  standing: 'same',
  otherPack: null,
  attempts: 0,
}
const yours: LeftBackup = { ...mine, slot: 'slot-of-yours', name: null, title: 'Yours', standing: null }
const restored: OpenedBackup = {
  slot: mine.slot,
  document: documentOf('Mine'),
  saved: documentOf('Mine before'),
  ticket: 'ticket-of-mine',
  name: 'mine.h45',
  standing: 'same',
}
const file = {
  document: documentOf('File'),
  ticket: 'ticket-of-file-anew',
  name: 'file.h45',
  notices: [],
  isReadOnly: false,
  report: null,
}

async function begun(
  left: readonly LeftBackup[] | 'refused',
  remembered: {
    readonly slots?: readonly string[]
    readonly closed?: readonly string[]
    readonly ticket?: string | null
    readonly held?: ReadonlySet<string>
  } = {},
  knows = true,
) {
  const host = fakeHost({
    'backups:list': () =>
      left === 'refused' ? refuse({ code: 'host.internal', args: {} }) : structuredClone([...left]),
    'backups:open': () => restored,
    'files:open': () => (knows ? file : refuse({ code: 'file.unknown-ticket', args: {} })),
  })
  const app = await openApp(host.client)
  const take = () =>
    takeUpWork(app, { slots: [mine.slot], closed: [], ticket: null, held: new Set(), ...remembered })
  const names = () => host.asked.map(({ name }) => name).filter(name => /^(files|backups):/.test(name))
  return { app, host, take, names, state: () => app.store.getState() }
}

describe('a page that is loaded again', () => {
  it('has its own unsaved work in hand, says so, and asks nothing', async () => {
    const { take, state } = await begun([mine], { ticket: 'ticket-of-file' })
    expect(await take()).toEqual([mine.slot])
    expect(state()).toMatchObject({
      document: { title: 'Mine' },
      file: { ticket: 'ticket-of-mine' },
      left: [],
      past: [],
      notices: [{ code: 'backup.restored', args: { title: 'Mine' } }],
    })
    expect(isUnsaved(state())).toBe(true)
  })

  it('leaves the work of others to be asked about', async () => {
    const { take, state } = await begun([yours, mine])
    await take()
    expect(state()).toMatchObject({ document: { title: 'Mine' }, left: [yours] })
  })

  it('claims the work of pages that were closed, of which it brings none back unasked', async () => {
    const { host, take, state } = await begun([yours], { slots: [], closed: [yours.slot] })
    await take()
    expect(host.asked.find(({ name }) => name === 'backups:list')?.input).toEqual({ claims: [yours.slot] })
    expect(state()).toMatchObject({ document: { title: 'Kịch bản mới' }, left: [yours] })
  })

  it('leaves work alone that another living page has in hand', async () => {
    const { take, state } = await begun([yours, mine], { held: new Set([yours.slot, mine.slot]) })
    await take()
    expect(state()).toMatchObject({ document: { title: 'Mine' }, left: [] })
  })

  it.each<[string, readonly LeftBackup[]]>([
    ['a file that changed meanwhile', [{ ...mine, standing: 'changed' }]],
    ['a file that is gone', [{ ...mine, standing: 'gone' }]],
    ['a file that cannot be reached', [{ ...mine, standing: 'unavailable' }]],
    ['two attempts that ended the program', [{ ...mine, attempts: 2 }]],
    ['other work of its own', [mine, { ...mine, slot: 'slot-of-mine-too' }]],
  ])('never restores unasked with %s', async (_what, left) => {
    const slots = left.map(({ slot }) => slot)
    const { take, state, names } = await begun(left, { slots })
    expect(await take()).toEqual(slots)
    expect(state()).toMatchObject({ document: { title: 'Kịch bản mới' }, left, notices: [] })
    expect(names()).toEqual(['backups:list'])
  })

  it('says that its own work is kept where another model runs than it was made with', async () => {
    const left = [{ ...mine, otherPack: 'lake' }]
    const { take, state, names } = await begun(left)
    expect(await take()).toEqual([mine.slot])
    expect(state()).toMatchObject({
      left,
      notices: [{ code: 'pack.work-kept', args: { title: 'Mine', pack: 'lake' } }],
    })
    expect(names()).toEqual(['backups:list'])
  })

  it('says nothing of work of others that was made with another model', async () => {
    const { take, state } = await begun([{ ...yours, otherPack: 'lake' }], { slots: [] })
    await take()
    expect(state().notices).toEqual([])
  })

  it('has its file in hand again where nothing was unsaved', async () => {
    const { take, state } = await begun([], { ticket: 'ticket-of-file' })
    await take()
    expect(state()).toMatchObject({ document: { title: 'File' }, file: { ticket: 'ticket-of-file-anew' } })
  })

  it('says nothing where the host knows the file no longer, or cannot list', async () => {
    for (const left of [[], 'refused'] as const) {
      const { take, state } = await begun(left, { ticket: 'ticket-of-file' }, false)
      await take()
      expect(state()).toMatchObject({ document: { title: 'Kịch bản mới' }, notices: [], left: [] })
    }
  })

  it('replaces nothing that was begun meanwhile', async () => {
    const { app, take, state } = await begun([mine], { ticket: 'ticket-of-file' })
    const taking = take()
    app.actions.setLever(lever, 0.05)
    await taking
    expect(state()).toMatchObject({ document: { title: 'Kịch bản mới' }, file: null, left: [mine] })
  })
})
