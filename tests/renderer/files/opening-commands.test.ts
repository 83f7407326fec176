import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { documentOf, fakeHost, lever, refuse } from '../fake-client.ts'
import { desk, other, settle } from './file-desk.ts'

describe('opening', () => {
  it('shows a file at once where nothing is lost', async () => {
    const { commands, questions, title } = await desk(fakeHost({ 'files:open': () => other }))
    expect(await commands.show({ ticket: 'ticket-of-other' })).toEqual([])
    expect(title()).toBe('Other')
    expect(questions).toEqual([null])
  })

  it('asks once before it replaces unsaved changes', async () => {
    const { app, commands, questions, title } = await desk(fakeHost({ 'files:open': () => other }))
    app.actions.setLever(lever, 0.05)
    await commands.show({ ticket: 'ticket-of-other' })
    expect(title()).toBe('Kịch bản mới')
    const [last] = questions.slice(-1)
    if (last?.kind !== 'unsaved') throw new Error('the question is about unsaved changes')
    last.then()
    expect(title()).toBe('Other')
    expect(questions.filter(each => each?.kind === 'unsaved')).toHaveLength(1)
  })

  it('tells what is wrong with a file before it asks for anything', async () => {
    const fault = { code: 'scenario.empty', args: {} }
    const { app, commands, questions, title } = await desk(fakeHost({ 'files:open': () => refuse(fault) }))
    app.actions.setLever(lever, 0.05)
    expect(await commands.show({ ticket: 'ticket-of-empty' })).toEqual([fault])
    expect([title(), questions]).toEqual(['Kịch bản mới', []])
  })

  it('sends the bytes of a file that was handed to the page', async () => {
    const { commands, asked, title } = await desk(fakeHost({ 'files:read': () => other }))
    await commands.show(new File(['ăn'], 'dropped.h45'))
    expect(asked('files:read')).toEqual([
      { name: 'files:read', input: { name: 'dropped.h45', base64: Buffer.from('ăn').toString('base64') } },
    ])
    expect(title()).toBe('Other')
  })

  it('shows what was asked for last, however slowly the first is read', async () => {
    const slow: (() => void)[] = []
    const host = fakeHost({
      'files:open': async ({ ticket }) => {
        if (ticket === 'ticket-of-slow') await new Promise<void>(resolve => slow.push(resolve))
        return ticket === 'ticket-of-slow' ? { ...other, document: documentOf('Slow') } : other
      },
    })
    const { commands, title } = await desk(host)
    const first = commands.show({ ticket: 'ticket-of-slow' })
    await commands.show({ ticket: 'ticket-of-other' })
    for (const end of slow) end()
    expect(await first).toEqual([])
    expect(title()).toBe('Other')
  })

  it('does not read what is larger than any scenario file', async () => {
    const { commands, asked } = await desk(fakeHost())
    const large = new File([new Uint8Array(LIMITS.bytes + 1)], 'large.h45')
    expect(await commands.show(large)).toMatchObject([{ code: 'scenario.too-large' }])
    expect(asked('files:read')).toEqual([])
  })

  it('lists the folder on the page, or asks the dialog of the system', async () => {
    const page = await desk(fakeHost())
    page.commands.open()
    expect(page.questions).toEqual([{ kind: 'open' }])

    const host = fakeHost({ 'files:choose': () => other, 'files:open': () => other }, 'native')
    const native = await desk(host)
    native.commands.open()
    await settle()
    expect(native.title()).toBe('Other')
  })

  it('shows the library on the page even where the system has a dialog of its own', async () => {
    const { commands, questions } = await desk(fakeHost({}, 'native'))
    commands.library()
    expect(questions).toEqual([{ kind: 'open' }])
  })

  it('asks whether a recent file that is gone stays on its list, and only says it of one that is damaged', async () => {
    const gone = { code: 'file.not-found', args: { name: 'gone.h45', action: 'open' } }
    const damaged = { code: 'scenario.empty', args: {} }
    const host = fakeHost({
      'files:open': ({ ticket }) => refuse(ticket === 'ticket-of-gone' ? gone : damaged),
    })
    const { app, commands, questions } = await desk(host)
    commands.openRecent('ticket-of-gone')
    await settle()
    expect(questions).toEqual([{ kind: 'recent', ticket: 'ticket-of-gone', faults: [gone] }])
    commands.openRecent('ticket-of-damaged')
    await settle()
    expect(questions).toHaveLength(1)
    expect(app.store.getState().notices).toEqual([damaged])
  })

  it('changes nothing where the dialog of the system is closed', async () => {
    const { commands, asked, title } = await desk(fakeHost({ 'files:choose': () => null }, 'native'))
    commands.open()
    commands.saveAs()
    await settle()
    expect(title()).toBe('Kịch bản mới')
    expect([...asked('files:open'), ...asked('files:save')]).toEqual([])
  })
})

describe('a file that cannot be opened', () => {
  const empty = { code: 'scenario.empty', args: {} }
  const version = (id: string, reason: 'saved' | 'mine' = 'saved') => ({
    ...{ id, reason, keptAt: `2026-11-2${id.slice(-1)}T10:00:00.000Z`, size: 900 },
  })

  it('is offered as it was before, in the latest version that can be read, and saved over only when that is said', async () => {
    const exists = { code: 'file.exists', args: { name: 'other.h45' } }
    const host = fakeHost({
      'files:open': () => refuse(empty),
      'versions:list': () => [version('v9', 'mine'), version('v8'), version('v7')],
      'versions:open': ({ id }) => (id === 'v8' ? refuse(empty) : { ...other, ticket: null }),
      'files:save': () => refuse(exists),
    })
    const { app, commands, questions, title } = await desk(host)
    expect(await commands.show({ ticket: 'ticket-of-empty' })).toEqual([])
    const question = questions.at(-1)
    if (question?.kind !== 'unreadable') throw new Error('the question is whether to open a version')
    expect([question.faults, question.good.keptAt]).toEqual([[empty], '2026-11-27T10:00:00.000Z'])
    expect(title()).toBe('Kịch bản mới')
    commands.showGood(question.ticket, question.good)
    expect(app.store.getState()).toMatchObject({
      document: { title: 'Other' },
      file: { ticket: 'ticket-of-empty', name: 'other.h45', standing: 'unread' },
    })
    commands.save()
    await settle()
    expect(questions.at(-1)).toMatchObject({ kind: 'not-saved', ticket: 'ticket-of-empty', faults: [exists] })
  })

  it('says only why where there is no version of it, or none can be read', async () => {
    const without = await desk(fakeHost({ 'files:open': () => refuse(empty), 'versions:list': () => [] }))
    expect(await without.commands.show({ ticket: 'ticket-of-empty' })).toEqual([empty])
    const unreadable = fakeHost({
      'files:open': () => refuse(empty),
      'versions:list': () => [version('v8')],
      'versions:open': () => refuse(empty),
    })
    const { commands, questions } = await desk(unreadable)
    expect(await commands.show({ ticket: 'ticket-of-empty' })).toEqual([empty])
    expect(questions).toEqual([])
  })

  it('makes no offer once something else was asked for', async () => {
    let list = () => {}
    const host = fakeHost({
      'files:open': ({ ticket }) => (ticket === 'ticket-of-empty' ? refuse(empty) : other),
      'versions:list': async () => {
        await new Promise<void>(resolve => {
          list = resolve
        })
        return [version('v8')]
      },
      'versions:open': () => ({ ...other, ticket: null }),
    })
    const { commands, questions, title } = await desk(host)
    const first = commands.show({ ticket: 'ticket-of-empty' })
    await settle()
    await commands.show({ ticket: 'ticket-of-other' })
    list()
    await first
    expect([title(), questions]).toEqual(['Other', [null]])
  })
})

describe('taking the scenarios of a file', () => {
  it('adds them to the document without a question, and says what its reader remarked on', async () => {
    const remark = { code: 'scenario.other-version', args: {} }
    const host = fakeHost({
      'files:open': () => ({ ...other, notices: [remark], isReadOnly: false, report: null }),
    })
    const { app, commands, questions, title } = await desk(host)
    app.actions.setLever(lever, 0.05)
    commands.importFile()
    expect(questions).toEqual([{ kind: 'import' }])
    expect(await commands.take({ ticket: 'ticket-of-other' })).toEqual([])
    const { document, file, notices } = app.store.getState()
    expect(document.scenarios.map(each => each.title)).toEqual(['Kịch bản mới', 'Other'])
    expect([title(), file, notices]).toEqual(['Kịch bản mới', null, [remark]])
    expect(questions.some(each => each?.kind === 'unsaved')).toBe(false)
  })

  it('changes nothing where the file is faulty', async () => {
    const fault = { code: 'scenario.empty', args: {} }
    const { app, commands } = await desk(fakeHost({ 'files:open': () => refuse(fault) }))
    expect(await commands.take({ ticket: 'ticket-of-empty' })).toEqual([fault])
    expect(app.store.getState().past).toEqual([])
  })

  it('asks the dialog of the system where there is one', async () => {
    const host = fakeHost({ 'files:choose': () => other, 'files:open': () => other }, 'native')
    const { app, commands } = await desk(host)
    commands.importFile()
    await settle()
    expect(app.store.getState().document.scenarios.length).toBe(2)
  })
})

describe('starting anew', () => {
  it('asks once where changes would be lost, and not where none would', async () => {
    const { app, commands, questions, title } = await desk(fakeHost())
    const [preset] = app.store.getState().presets
    if (preset === undefined) throw new Error('there is a preset')
    app.actions.startFrom(preset)
    commands.startEmpty()
    expect([title(), questions]).toEqual(['Kịch bản mới', []])
    app.actions.startFrom(preset)
    app.actions.setLever(lever, 0.05)
    commands.startEmpty()
    expect(questions).toMatchObject([{ kind: 'unsaved' }])
    expect(title()).toBe('Programme (vi)')
  })
})
