import { describe, expect, it } from 'vitest'
import { documentOf, fakeHost, lever, refuse } from '../fake-client.ts'
import { desk, settle } from './file-desk.ts'

describe('restoring left work', () => {
  const work = {
    slot: 'slot-of-left',
    name: null,
    title: 'Left',
    savedAt: '2026-11-26T03:42:00.000Z',
    standing: null,
    otherPack: null,
    attempts: 0,
  }
  const opened = {
    slot: work.slot,
    document: documentOf('Left'),
    saved: null,
    ticket: null,
    name: null,
    standing: null,
  }

  it('asks before it replaces unsaved changes, and asks about what else was left', async () => {
    const { app, commands, questions, asked, title } = await desk(fakeHost({ 'backups:open': () => opened }))
    const other = { ...work, slot: 'slot-of-other' }
    app.store.setState({ left: [work, other] })
    app.actions.setLever(lever, 0.05)
    commands.restore(work)
    const [last] = questions.slice(-1)
    if (last?.kind !== 'unsaved') throw new Error('the question is about unsaved changes')
    expect(asked('backups:open')).toEqual([])
    last.then()
    await settle()
    expect(asked('backups:open')).toMatchObject([{ input: { slot: work.slot, purpose: 'restore' } }])
    expect(title()).toBe('Left')
    expect(questions.at(-1)).toEqual({ kind: 'recovery' })
    expect(app.store.getState()).toMatchObject({ left: [other], past: [], file: null })
  })

  it('says what became of the file, and why the work cannot come into hand', async () => {
    const changed = { ...opened, ticket: 'ticket-of-left', name: 'a.h45', standing: 'changed' as const }
    const { app, commands, questions } = await desk(fakeHost({ 'backups:open': () => changed }))
    commands.restore(work)
    await settle()
    const codes = app.store.getState().notices.map(({ code }) => code)
    expect(codes).toEqual(['backup.restored', 'backup.restored-over-change'])
    expect(questions.at(-1)).toBeNull()

    const gone = { code: 'backup.gone', args: {} }
    const refused = await desk(fakeHost({ 'backups:open': () => refuse(gone) }))
    refused.commands.restore(work)
    await settle()
    expect(refused.app.store.getState().notices).toEqual([gone])
    expect(refused.questions).toEqual([null])
    expect(refused.title()).toBe('Kịch bản mới')
  })
})
