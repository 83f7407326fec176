import { createFileCommands } from '../../../renderer/features/files/file-commands.ts'
import type { Question } from '../../../renderer/features/files/file-question.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { documentOf, type FakeHost } from '../fake-client.ts'

/** Resolves once what was begun has been answered. */
export const settle = () => new Promise<void>(resolve => setImmediate(resolve))

/** A file as the host opens it, without anything to remark. */
export const other = {
  document: documentOf('Other'),
  ticket: 'ticket-of-other',
  name: 'other.h45',
  notices: [],
  isReadOnly: false,
  report: null,
}

/** A page on this host with its file commands, and all that they asked of the planner and of the host. */
export async function desk(host: FakeHost) {
  const app = await openApp(host.client)
  await app.scheduler.idle()
  const questions: (Question | null)[] = []
  const commands = createFileCommands(app, question => questions.push(question))
  const asked = (name: string) => host.asked.filter(each => each.name === name)
  return { app, commands, questions, asked, title: () => app.store.getState().document.title }
}

/** The host's answer to a save to this place. */
export const savedTo = (to: { ticket: string } | { name: string }) => ({
  ticket: 'ticket' in to ? to.ticket : 'ticket-of-saved',
  name: 'other.h45',
  savedAt: '2026-01-01T00:00:00.000Z',
  hasKept: false,
  notices: [],
})
