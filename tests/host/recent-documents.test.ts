import { describe, expect, it, vi } from 'vitest'
import { clearRecents, tellRecents } from '../../electron/host/desktop/recent-documents.ts'
import { stubHandlers } from './stub-handlers.ts'

function recents(platform: NodeJS.Platform) {
  const app = { addRecentDocument: vi.fn(), clearRecentDocuments: vi.fn() }
  const [forget, onChange] = [vi.fn(), vi.fn()]
  const list = () =>
    ['a', 'b'].map(name => ({
      ticket: `ticket-000${name}`,
      name: `${name}.h45`,
      folder: 'Documents',
      openedAt: '2026-11-26T05:00:00.000Z',
      otherPack: null,
    }))
  const placeOfTicket = (ticket: string) => ({ path: `/plans/${ticket}.h45`, known: null })
  const parts = { app, services: { files: { placeOfTicket }, recents: { list, forget } }, platform, onChange }
  return { app, forget, onChange, parts, handlers: tellRecents(stubHandlers(), parts) }
}

describe('recent documents', () => {
  it.each(['darwin', 'win32'] as const)('come into the list of the system on %s', async platform => {
    const { app, handlers, onChange } = recents(platform)
    await handlers['files:open']({ ticket: 'ticket-0009' })
    expect(app.addRecentDocument.mock.calls).toEqual([['/plans/ticket-0009.h45']])
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('have no such list on Linux, and are told to the menu all the same', async () => {
    const { app, handlers, onChange, parts } = recents('linux')
    await handlers['files:open']({ ticket: 'ticket-0009' })
    clearRecents(parts)
    expect(app.addRecentDocument).not.toHaveBeenCalled()
    expect(app.clearRecentDocuments).not.toHaveBeenCalled()
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it('tell of unsaved work that became a file of its own', async () => {
    const { app, handlers, onChange } = recents('win32')
    const { ticket } = await handlers['backups:rescue']({ slot: 'slot-of-one' })
    expect(app.addRecentDocument.mock.calls).toEqual([[`/plans/${ticket}.h45`]])
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('tell when one was forgotten', async () => {
    const { handlers, onChange } = recents('linux')
    await handlers['recents:forget']({ ticket: 'ticket-0009' })
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('are forgotten all at once, here and in the list of the system', () => {
    const { app, forget, parts } = recents('win32')
    clearRecents(parts)
    expect(forget.mock.calls.flat()).toEqual(['ticket-000a', 'ticket-000b'])
    expect(app.clearRecentDocuments).toHaveBeenCalledOnce()
  })
})
