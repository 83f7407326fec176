import { EventEmitter } from 'node:events'
import type { App, BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createEnding } from '../../electron/host/desktop/ending.ts'
import { watchSaves } from '../../electron/host/saves-under-way.ts'
import type { ParsedInput, RequestOutput } from '../../shared/contract/contract.ts'
import { scenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import { FakeWindow, fake, fakeEvent } from './fake-electron.ts'
import { stubHandlers } from './stub-handlers.ts'

const saving: ParsedInput<'files:save'> = {
  document: scenarioDocument.parse({
    format: 'h45',
    version: VERSION,
    pack: { id: 'tiny', version: '1.0.0' },
    id: 'tiny',
    title: 'Tiny',
    scenarios: [{ id: 'a', title: 'A' }],
  }),
  to: { name: 'a.h45' },
  replace: false,
}
const saved: RequestOutput<'files:save'> = {
  ticket: 'ticket-0001',
  name: 'a.h45',
  savedAt: '2026-11-26T05:00:00.000Z',
  hasKept: false,
  notices: [],
}

/** Handlers of which a save takes until the test lets it end. */
function slowSaves() {
  const { promise, resolve, reject } = Promise.withResolvers<RequestOutput<'files:save'>>()
  const saves = watchSaves({ ...stubHandlers(), 'files:save': () => promise })
  return { saves, end: () => resolve(saved), fail: reject }
}

const app = Object.assign(new EventEmitter(), { quit: vi.fn(), exit: vi.fn() })
const dialog = { showMessageBox: vi.fn() }
const note = vi.fn()
let window: FakeWindow

beforeEach(() => {
  vi.resetAllMocks()
  vi.useFakeTimers()
  app.removeAllListeners()
  window = new FakeWindow({})
})

function guarded() {
  const slow = slowSaves()
  const ending = createEnding({ app: fake<App>(app), dialog, saves: slow.saves, language: () => 'vi', note })
  ending.guard(fake<BrowserWindow>(window))
  const close = () => {
    const event = fakeEvent({})
    window.emit('close', event)
    return event.prevented
  }
  return { ...slow, ending, close }
}

describe('a window that is closed', () => {
  it('goes at once while nothing is being saved', () => {
    expect(guarded().close()).toBe(false)
  })

  it('waits for a save that is under way, and then closes by itself', async () => {
    const { saves, close, end } = guarded()
    const answer = saves.handlers['files:save'](saving)
    expect([close(), close()]).toEqual([true, true])
    end()
    expect(await answer).toEqual(saved)
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce())
    expect(close()).toBe(false)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('closes after a save that failed too', async () => {
    const { saves, close, fail } = guarded()
    const answer = saves.handlers['files:save'](saving)
    expect(close()).toBe(true)
    fail(new Error('the disk'))
    await expect(answer).rejects.toThrow('the disk')
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce())
  })

  it('asks after ten seconds, and waits as long as the planner wants', async () => {
    const { saves, close } = guarded()
    saves.handlers['files:save'](saving)
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 })
    close()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(dialog.showMessageBox.mock.lastCall?.[1]).toMatchObject({
      message: 'Tệp vẫn đang được lưu.',
      buttons: ['Chờ', 'Vẫn đóng'],
      cancelId: 0,
    })
    expect(window.close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2)
    expect(window.close).toHaveBeenCalledOnce()
  })
})

describe('a window that is gone before its save has ended', () => {
  it('asks nobody', async () => {
    const { saves, close } = guarded()
    saves.handlers['files:save'](saving)
    close()
    window.isDestroyed.mockReturnValue(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })
})

describe('a program that quits', () => {
  const quitting = () => {
    const event = fakeEvent({})
    app.emit('will-quit', event)
    return event.prevented
  }

  it('goes at once while nothing is being written', () => {
    guarded()
    expect(quitting()).toBe(false)
  })

  it('waits for what its page kept as its last act', async () => {
    const { saves, end } = guarded()
    saves.handlers['files:save'](saving)
    expect(quitting()).toBe(true)
    expect(app.exit).not.toHaveBeenCalled()
    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(app.exit.mock.calls).toEqual([[0]])
  })

  it('waits two seconds at most', async () => {
    const { saves } = guarded()
    saves.handlers['files:save'](saving)
    quitting()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(app.exit).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(app.exit.mock.calls).toEqual([[0]])
  })
})

describe('an end that the system wants', () => {
  it('lets a short save finish, asks nobody and quits once', async () => {
    const { saves, ending, close, end } = guarded()
    saves.handlers['files:save'](saving)
    ending.hurry('SIGTERM')
    ending.hurry('SIGTERM')
    expect(app.quit).not.toHaveBeenCalled()
    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(app.quit).toHaveBeenCalledOnce()
    expect(ending.isHurried()).toBe(true)
    expect(close()).toBe(false)
    expect(note.mock.calls).toEqual([['ending at SIGTERM']])
  })

  it('takes two seconds at most', async () => {
    const { saves, ending } = guarded()
    saves.handlers['files:save'](saving)
    ending.hurry('shutdown')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(app.quit).toHaveBeenCalledOnce()
    expect(app.exit).toHaveBeenCalledWith(0)
  })
})
