import { describe, expect, it } from 'vitest'
import { isUnsaved } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { FileStanding, OpenedFile } from '../../../shared/contract/files.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { documentOf, fakeHost, lever, refuse } from '../fake-client.ts'

const opened = (document: ScenarioDocument, ticket: string): OpenedFile => ({
  ...{ document, ticket, name: 'a.h45', notices: [], isReadOnly: false, report: null },
})

/** A page with the file `a.h45` open; what a test changes in `disk` is what stands on disk from then on. */
async function deskWithFile() {
  const disk: { standing: FileStanding; document: ScenarioDocument | null; save: () => Promise<void> } = {
    standing: 'same',
    document: documentOf('Một', ['first', 'second']),
    save: async () => {},
  }
  let tickets = 0
  const host = fakeHost({
    'files:check': () => ({ standing: disk.standing }),
    'files:open': () => {
      tickets += 1
      if (disk.document === null) return refuse({ code: 'scenario.empty', args: {} })
      disk.standing = 'same'
      return opened(disk.document, `ticket-${tickets}`)
    },
    'files:save': async ({ to }) => {
      await disk.save()
      const hasKept = disk.document !== null && disk.standing === 'changed'
      disk.standing = 'same'
      const ticket = 'ticket' in to ? to.ticket : 'ticket-of-name'
      return { ticket, name: 'a.h45', savedAt: '2026-01-01T00:00:00.000Z', hasKept, notices: [] }
    },
    'versions:keep': () => ({}),
  })
  const app = await openApp(host.client)
  app.actions.show(opened(documentOf('Một', ['first', 'second']), 'ticket-0'))
  await app.scheduler.idle()
  const codes = () => app.store.getState().notices.map(({ code }) => code)
  const asked = (name: string) => host.asked.filter(each => each.name === name)
  return { app, disk, state: app.store.getState, actions: app.actions, codes, asked }
}

const theirs = (): ScenarioDocument => {
  const document = documentOf('Một', ['first', 'second'])
  return { ...document, notes: 'Của người khác' }
}

describe('a file that was changed on disk', () => {
  it('is read again with a word where nothing was changed here, and looks as before', async () => {
    const { disk, state, actions, codes } = await deskWithFile()
    actions.selectScenario('second')
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    expect(state().document.notes).toBe('Của người khác')
    expect([state().activeId, state().file]).toMatchObject([
      'second',
      { ticket: 'ticket-1', name: 'a.h45', standing: 'same' },
    ])
    expect([codes(), isUnsaved(state())]).toEqual([['conflict.read-again'], false])
  })

  it('leaves no step of undo that would bring back another content', async () => {
    const { disk, state, actions } = await deskWithFile()
    actions.setLever(lever, 0.05)
    await actions.save({ ticket: 'ticket-0' }, false)
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    actions.undo()
    expect([state().document, state().past]).toEqual([theirs(), []])
  })

  it('is left alone where something was changed here, and the planner sees that at once', async () => {
    const { disk, state, actions, asked } = await deskWithFile()
    actions.setLever(lever, 0.05)
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    expect(state().file?.standing).toBe('changed')
    expect([state().document.notes, asked('files:open')]).toEqual(['', []])
  })

  it('is not read over changes that were taken back and can be done again', async () => {
    const { disk, state, actions } = await deskWithFile()
    actions.setLever(lever, 0.05)
    actions.undo()
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    expect([state().future.length, state().file?.standing]).toEqual([1, 'changed'])
  })

  it('is not read over what is changed while it is being read', async () => {
    const { disk, state, actions } = await deskWithFile()
    Object.assign(disk, { standing: 'changed', document: theirs() })
    const looked = actions.checkFile()
    actions.setLever(lever, 0.05)
    await looked
    expect([state().document.notes, state().file?.standing]).toEqual(['', 'changed'])
  })

  it('is nothing to speak of where it holds the same in other bytes', async () => {
    const { disk, state, actions, codes } = await deskWithFile()
    actions.setLever(lever, 0.05)
    await actions.save({ ticket: 'ticket-0' }, false)
    Object.assign(disk, { standing: 'changed', document: structuredClone(state().document) })
    await actions.checkFile()
    expect([codes(), state().past.length]).toEqual([[], 1])
    expect(state().file).toMatchObject({ ticket: 'ticket-1', name: 'a.h45', standing: 'same' })
  })

  it('that cannot be read stays in hand as it was, says so once, and is tried again', async () => {
    const { disk, state, actions, codes } = await deskWithFile()
    Object.assign(disk, { standing: 'changed', document: null })
    await actions.checkFile()
    expect([codes(), state().file?.standing, isUnsaved(state())]).toEqual([
      ['scenario.empty'],
      'changed',
      true,
    ])
    state().notices.forEach(actions.dismiss)
    await actions.checkFile()
    expect(codes()).toEqual([])
    disk.document = theirs()
    await actions.checkFile()
    expect([state().document.notes, isUnsaved(state())]).toEqual(['Của người khác', false])
  })

  it('is not looked at while it is being saved, nor believed when the answer comes after that', async () => {
    const { disk, state, actions, asked } = await deskWithFile()
    actions.setLever(lever, 0.05)
    let written = () => {}
    disk.save = () => new Promise(resolve => (written = resolve))
    disk.standing = 'changed'
    const looked = actions.checkFile()
    const saved = actions.save({ ticket: 'ticket-0' }, true)
    await looked
    await actions.checkFile()
    expect(asked('files:check').length).toBe(1)
    written()
    await saved
    expect(state().file?.standing).toBe('same')
  })

  it('waits for the hand on a lever', async () => {
    const { disk, state, actions } = await deskWithFile()
    Object.assign(disk, { standing: 'changed', document: theirs() })
    actions.holdLever(lever.id)
    await actions.checkFile()
    expect(state().document.notes).toBe('')
    actions.holdLever(null)
    await actions.checkFile()
    expect(state().document.notes).toBe('Của người khác')
  })
})

describe('a file that is gone or out of reach', () => {
  it.each(['gone', 'unavailable'] as const)(
    'leaves the work unsaved until it is back: %s',
    async standing => {
      const { disk, state, actions } = await deskWithFile()
      disk.standing = standing
      await actions.checkFile()
      expect([state().file?.standing, isUnsaved(state())]).toEqual([standing, true])
      disk.standing = 'same'
      await actions.checkFile()
      expect(isUnsaved(state())).toBe(false)
    },
  )

  it('that comes back with another content is not read over what only this page has', async () => {
    const { disk, state, actions } = await deskWithFile()
    disk.standing = 'gone'
    await actions.checkFile()
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    expect([state().document.notes, state().file?.standing]).toEqual(['', 'changed'])
  })

  it('is saved where it was', async () => {
    const { disk, state, actions } = await deskWithFile()
    disk.standing = 'gone'
    await actions.checkFile()
    await actions.save({ ticket: 'ticket-0' }, true)
    expect([state().file?.standing, isUnsaved(state())]).toEqual(['same', false])
  })
})

describe('two contents of one file', () => {
  it('both live on where the planner keeps their own', async () => {
    const { disk, state, actions, codes, asked } = await deskWithFile()
    actions.setLever(lever, 0.05)
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    await actions.keepMine('ticket-0')
    expect(asked('files:save').at(-1)?.input).toMatchObject({ replace: true, to: { ticket: 'ticket-0' } })
    expect([codes(), isUnsaved(state())]).toEqual([['conflict.theirs-kept'], false])
  })

  it('are one where the other was deleted before the planner kept their own, and nothing is said of it', async () => {
    const { disk, state, actions, codes } = await deskWithFile()
    actions.setLever(lever, 0.05)
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    disk.document = null
    await actions.keepMine('ticket-0')
    expect([codes(), isUnsaved(state())]).toEqual([[], false])
  })

  it('both live on where the planner takes theirs: their own is kept first', async () => {
    const { disk, state, actions, codes, asked } = await deskWithFile()
    actions.setLever(lever, 0.05)
    const mine = state().document
    Object.assign(disk, { standing: 'changed', document: theirs() })
    await actions.checkFile()
    await actions.takeTheirs(opened(theirs(), 'ticket-of-theirs'))
    expect(asked('versions:keep').at(-1)?.input).toEqual({ ticket: 'ticket-0', document: mine })
    expect([state().document, state().past]).toEqual([theirs(), []])
    expect([codes(), state().file?.ticket]).toEqual([['conflict.mine-kept'], 'ticket-of-theirs'])
  })

  it('neither is touched where the host cannot keep the planner’s own', async () => {
    const host = fakeHost({ 'versions:keep': () => refuse({ code: 'file.disk-full', args: {} }) })
    const app = await openApp(host.client)
    app.actions.show(opened(documentOf('Một'), 'ticket-0'))
    app.actions.setLever(lever, 0.05)
    const mine = app.store.getState().document
    await expect(app.actions.takeTheirs(opened(theirs(), 'ticket-of-theirs'))).rejects.toThrow()
    expect(app.store.getState().document).toBe(mine)
  })
})

describe('an earlier content', () => {
  it('is put in place as one step of undo, and nothing is written', async () => {
    const { state, actions, asked } = await deskWithFile()
    actions.setLever(lever, 0.05)
    const now = state().document
    actions.restoreVersion(documentOf('Trước', ['first']), '2026-11-25T10:27:00.000Z')
    expect(state().document).toEqual({ ...documentOf('Trước', ['first']), id: now.id })
    expect([isUnsaved(state()), asked('files:save')]).toEqual([true, []])
    actions.undo()
    expect(state().document).toEqual(now)
  })

  it('brings its first scenario into hand where the one in hand is not in it, and undo the other again', async () => {
    const { state, actions } = await deskWithFile()
    actions.selectScenario('second')
    actions.restoreVersion(documentOf('Trước', ['other']), '2026-11-25T10:27:00.000Z')
    expect(state().activeId).toBe('other')
    actions.undo()
    expect(state().activeId).toBe('second')
  })

  it('of a file that cannot be opened is unsaved work of that file', async () => {
    const { state, actions, asked } = await deskWithFile()
    actions.showInPlaceOf('ticket-of-damaged', opened(documentOf('Trước'), 'of-the-copy'))
    expect(state().file).toMatchObject({ ticket: 'ticket-of-damaged', name: 'a.h45', standing: 'unread' })
    await actions.checkFile()
    expect([isUnsaved(state()), asked('files:check')]).toEqual([true, []])
  })
})
