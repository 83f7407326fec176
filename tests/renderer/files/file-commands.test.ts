import { describe, expect, it } from 'vitest'
import {
  createFileCommands,
  isReplaceable,
  type Question,
} from '../../../renderer/features/files/file-commands.ts'
import { isUnsaved } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { OpenedFile } from '../../../shared/contract/files.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import type { OpeningReport } from '../../../shared/scenario/opening-report.ts'
import { documentOf, type FakeHost, fakeHost, lever, refuse } from '../fake-client.ts'

const settle = () => new Promise<void>(resolve => setImmediate(resolve))

const other = {
  document: documentOf('Other'),
  ticket: 'ticket-of-other',
  name: 'other.h45',
  notices: [],
  isReadOnly: false,
  report: null,
}

async function desk(host: FakeHost) {
  const app = await openApp(host.client)
  await app.scheduler.idle()
  const questions: (Question | null)[] = []
  const commands = createFileCommands(app, question => questions.push(question))
  const asked = (name: string) => host.asked.filter(each => each.name === name)
  return { app, commands, questions, asked, title: () => app.store.getState().document.title }
}

const savedTo = (to: { ticket: string } | { name: string }) => ({
  ticket: 'ticket' in to ? to.ticket : 'ticket-of-saved',
  name: 'other.h45',
  savedAt: '2026-01-01T00:00:00.000Z',
  notices: [],
})

/** A page with a file open that another program has changed since. */
async function deskWithChangedFile() {
  const changed = { code: 'file.changed-on-disk', args: { name: 'other.h45' } }
  const theirs = {
    ...other,
    ticket: 'ticket-of-theirs',
    document: { ...other.document, notes: 'Của người khác' },
  }
  const opened = await desk(
    fakeHost({
      'files:check': () => ({ standing: 'changed' }),
      'files:open': () => theirs,
      'files:save': ({ replace, to }) => (replace ? savedTo(to) : refuse(changed)),
    }),
  )
  opened.app.actions.show(other)
  return opened
}

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

describe('a file of an older program or another model', () => {
  const identity = { version: '1.0', hash: null }
  const report: OpeningReport = {
    format: { from: 1, to: 2 },
    pack: { from: identity, to: identity },
    kept: { scenarios: 1, levers: 0, parameters: 0, views: 0 },
    changed: [],
    dropped: [],
    results: [],
    model: null,
  }
  const opening = (of: Partial<OpenedFile>) => desk(fakeHost({ 'files:open': () => ({ ...other, ...of }) }))
  const show = { ticket: 'ticket-of-other' }

  it('shows at once what became of it, where something was left out or the model is another', async () => {
    const dropped = [{ code: 'opening.unknown-lever', args: {} }]
    const otherModel = { from: { version: '0.9', hash: null }, to: identity }
    for (const more of [{ dropped }, { pack: otherModel }]) {
      const { commands, questions } = await opening({ report: { ...report, ...more } })
      await commands.show(show)
      expect(questions.at(-1)).toEqual({ kind: 'report' })
    }
  })

  it('asks nothing where only the format is older, and shows the report when it is wanted', async () => {
    const { app, commands, questions } = await opening({ report })
    await commands.show(show)
    expect(questions).toEqual([null])
    expect(app.store.getState().opening).toEqual({ name: 'other.h45', report })
    commands.showReport()
    expect(questions.at(-1)).toEqual({ kind: 'report' })
  })

  it('has no report any more once it is saved', async () => {
    const { app, commands } = await opening({ report })
    await commands.show(show)
    commands.save()
    await settle()
    expect(app.store.getState().opening).toBeNull()
  })

  it('is saved under another name where a newer program made it, and from then on under that one', async () => {
    const { app, commands, questions, asked } = await opening({ isReadOnly: true })
    await commands.show(show)
    commands.save()
    expect(questions.at(-1)).toMatchObject({
      kind: 'save',
      why: [{ code: 'file.made-by-newer', args: { name: 'other.h45' } }],
    })
    await app.actions.save({ name: 'copy.h45' }, false)
    commands.save()
    await settle()
    expect(asked('files:save').map(({ input }) => input)).toMatchObject([
      { to: { name: 'copy.h45' } },
      { to: { ticket: 'ticket-of-saved' } },
    ])
  })

  it('says why on the page where the dialog of the system asks for the name', async () => {
    const host = fakeHost(
      { 'files:open': () => ({ ...other, isReadOnly: true }), 'files:choose': () => null },
      'native',
    )
    const { app, commands, asked } = await desk(host)
    await commands.show(show)
    commands.save()
    await settle()
    expect(app.store.getState().notices).toMatchObject([{ code: 'file.made-by-newer' }])
    expect(asked('files:choose')).toHaveLength(1)
    expect(asked('files:save')).toHaveLength(0)
  })

  it('says what did not come along when its scenarios are imported', async () => {
    const newer = { version: 3, minReader: 2, fields: {}, scenarios: [] }
    const dropped = [{ code: 'opening.unknown-lever', args: {} }]
    const { app, commands } = await opening({
      document: { ...other.document, newer },
      notices: [{ code: 'scenario.newer-format', args: { version: 3, ours: 2 } }],
      report: { ...report, dropped },
    })
    await commands.take(show)
    const { notices, document } = app.store.getState()
    expect(notices.map(({ code }) => code)).toEqual(['scenario.newer-import', 'opening.unknown-lever'])
    expect(document.newer).toBeUndefined()
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

describe('saving', () => {
  it('asks for a name the first time only', async () => {
    const { app, commands, questions, asked } = await desk(fakeHost())
    commands.save()
    expect(questions).toMatchObject([{ kind: 'save' }])
    await app.actions.save({ name: 'a.h45' }, false)
    let isDone = false
    commands.save(() => {
      isDone = true
    })
    await settle()
    expect(questions).toHaveLength(1)
    expect(asked('files:save').at(-1)?.input).toMatchObject({
      to: { ticket: 'ticket-of-saved' },
      replace: false,
    })
    expect(isDone).toBe(true)
  })

  it('puts both contents before the planner where the file was changed here and elsewhere', async () => {
    const { app, commands, questions, asked } = await deskWithChangedFile()
    app.actions.setLever(lever, 0.05)
    let isDone = false
    commands.save(() => {
      isDone = true
    })
    await settle()
    const [question] = questions
    if (question?.kind !== 'conflict') throw new Error('the question is which content stays')
    expect([question.ticket, isDone]).toEqual(['ticket-of-other', false])
    commands.keepMine(question.ticket, question.then)
    await settle()
    expect(asked('files:save').at(-1)?.input).toMatchObject({ replace: true })
    expect(isDone).toBe(true)
  })

  it('simply reads what another program wrote where nothing was changed here', async () => {
    const { app, commands, questions } = await deskWithChangedFile()
    let isDone = false
    commands.save(() => {
      isDone = true
    })
    await settle()
    expect([questions, isDone]).toEqual([[], true])
    expect(app.store.getState().document.notes).toBe('Của người khác')
  })

  it('asks before it makes a file again that is gone', async () => {
    const gone = { code: 'file.gone', args: { name: 'other.h45' } }
    const { app, commands, questions } = await desk(
      fakeHost({ 'files:save': ({ replace, to }) => (replace ? savedTo(to) : refuse(gone)) }),
    )
    app.actions.show(other)
    commands.save()
    await settle()
    const [question] = questions
    if (question?.kind !== 'not-saved') throw new Error('the question is whether to create it again')
    expect(question.faults).toEqual([gone])
    commands.replace(question.ticket)
    await settle()
    expect(app.store.getState().file?.ticket).toBe('ticket-of-other')
  })

  it.each(['file.disk-full', 'file.no-permission', 'file.no-folder', 'file.unknown-ticket'])(
    'offers another place where the disk refused, and the work stays unsaved: %s',
    async code => {
      const fault = { code, args: { name: 'other.h45', action: 'save' } }
      const { app, commands, questions } = await desk(fakeHost({ 'files:save': () => refuse(fault) }))
      app.actions.show(other)
      app.actions.setLever(lever, 0.05)
      let isDone = false
      commands.save(() => {
        isDone = true
      })
      await settle()
      expect(questions).toMatchObject([{ kind: 'not-saved', faults: [fault] }])
      expect([isReplaceable([fault]), isDone, isUnsaved(app.store.getState())]).toEqual([false, false, true])
    },
  )

  it.each(['file.not-certain', 'host.unreachable'])(
    'says on the page what no other place would mend: %s',
    async code => {
      const fault = { code, args: { name: 'other.h45' } }
      const { app, commands, questions } = await desk(fakeHost({ 'files:save': () => refuse(fault) }))
      app.actions.show(other)
      commands.save()
      await settle()
      expect([questions, app.store.getState().notices]).toEqual([[], [fault]])
    },
  )

  it('suggests the title as the name in the dialog of the system', async () => {
    const chosen = { ticket: 'ticket-chosen', name: 'b.h45' }
    const { commands, asked } = await desk(fakeHost({ 'files:choose': () => chosen }, 'native'))
    commands.save()
    await settle()
    expect(asked('files:choose')[0]?.input).toEqual({ purpose: 'save', name: 'Kịch bản mới.h45' })
    expect(asked('files:save')[0]?.input).toMatchObject({ to: { ticket: 'ticket-chosen' }, replace: false })
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

describe('restoring left work', () => {
  const work = {
    slot: 'slot-of-left',
    name: null,
    title: 'Left',
    savedAt: '2026-11-26T03:42:00.000Z',
    standing: null,
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
