import { describe, expect, it } from 'vitest'
import { isReplaceable } from '../../../renderer/features/files/save-refusals.ts'
import { isUnsaved } from '../../../renderer/store/app-state.ts'
import { fakeHost, lever, refuse } from '../fake-client.ts'
import { desk, other, savedTo, settle } from './file-desk.ts'

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
