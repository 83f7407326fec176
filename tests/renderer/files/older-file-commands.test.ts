import { describe, expect, it } from 'vitest'
import type { App } from '../../../renderer/store/app-store.ts'
import type { OpenedFile } from '../../../shared/contract/files.ts'
import type { OpeningReport } from '../../../shared/scenario/opening-report.ts'
import { fakeHost } from '../fake-client.ts'
import { desk, other, settle } from './file-desk.ts'

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

  it('is said to be edited by hand once: in the report where that is shown, and in a notice until then', async () => {
    const edited = { code: 'scenario.edited-elsewhere', args: {} }
    const older = { code: 'scenario.older-format', args: { from: 1, to: 2 } }
    const notices = [older, edited]
    const told = { ...report, changed: [{ ...edited }] }
    const codes = (app: App) => app.store.getState().notices.map(({ code }) => code)

    const quiet = await opening({ report: told, notices })
    await quiet.commands.show(show)
    expect(codes(quiet.app)).toEqual(['scenario.older-format', 'scenario.edited-elsewhere'])
    quiet.commands.showReport()
    expect(codes(quiet.app)).toEqual(['scenario.older-format'])

    const pack = { from: { version: '0.9', hash: null }, to: identity }
    const loud = await opening({ report: { ...told, pack }, notices })
    await loud.commands.show(show)
    expect(codes(loud.app)).toEqual(['scenario.older-format'])
    expect(loud.questions.at(-1)).toEqual({ kind: 'report' })
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
    const newer = { version: 5, minReader: 2, fields: {}, scenarios: [] }
    const dropped = [{ code: 'opening.unknown-lever', args: {} }]
    const { app, commands } = await opening({
      document: { ...other.document, newer },
      notices: [{ code: 'scenario.newer-format', args: { version: 4, ours: 2 } }],
      report: { ...report, dropped },
    })
    await commands.take(show)
    const { notices, document } = app.store.getState()
    expect(notices.map(({ code }) => code)).toEqual(['scenario.newer-import', 'opening.unknown-lever'])
    expect(document.newer).toBeUndefined()
  })
})
