import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { guardPage } from '../../electron/host/desktop/page-guard.ts'
import { FakeWindow, fake, fakeEvent } from './fake-electron.ts'

const dialog = { showMessageBox: vi.fn(), showMessageBoxSync: vi.fn() }
const quit = vi.fn()
const note = vi.fn()
let isHurried = false
let window: FakeWindow

beforeEach(() => {
  vi.resetAllMocks()
  isHurried = false
  window = new FakeWindow({})
  guardPage(fake<BrowserWindow>(window), {
    dialog,
    language: () => 'vi',
    quit,
    isHurried: () => isHurried,
    note,
  })
})

describe('a page with unsaved work', () => {
  it('stays when the planner wants to keep editing', () => {
    dialog.showMessageBoxSync.mockReturnValue(0)
    const event = fakeEvent({})
    window.webContents.emit('will-prevent-unload', event)
    expect(event.prevented).toBe(false)
    expect(dialog.showMessageBoxSync.mock.lastCall?.[1]).toMatchObject({
      message: 'Kịch bản có thay đổi chưa được lưu.',
      buttons: ['Tiếp tục chỉnh sửa', 'Đóng không lưu'],
      cancelId: 0,
    })
  })

  it('goes when the planner says so', () => {
    dialog.showMessageBoxSync.mockReturnValue(1)
    const event = fakeEvent({})
    window.webContents.emit('will-prevent-unload', event)
    expect(event.prevented).toBe(true)
  })

  it('goes without a question when the system ends the program: nobody could answer', () => {
    isHurried = true
    const event = fakeEvent({})
    window.webContents.emit('will-prevent-unload', event)
    expect(event.prevented).toBe(true)
    expect(dialog.showMessageBoxSync).not.toHaveBeenCalled()
  })

  it('is said to be offered again', () => {
    window.webContents.emit('will-prevent-unload', fakeEvent({}))
    expect(dialog.showMessageBoxSync.mock.lastCall?.[1].detail).toContain('khôi phục ở lần khởi động sau')
  })
})

describe('a page that has gone by itself', () => {
  it('is loaded again or ends the program, as the planner chooses', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledOnce())
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 })
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
    expect(note.mock.calls.flat()).toEqual(['page gone: crashed 5', 'page gone: oom 5'])
  })

  it('is not asked about when it ended in order', () => {
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('is left alone where the window has closed before the planner answered', async () => {
    const { promise, resolve } = Promise.withResolvers<{ response: number }>()
    dialog.showMessageBox.mockReturnValueOnce(promise)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    window.isDestroyed.mockReturnValue(true)
    resolve({ response: 0 })
    await promise
    await Promise.resolve()
    expect([window.webContents.reload, quit].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('is given up only when the planner will not wait', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 })
    window.emit('unresponsive')
    await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce())
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
    window.emit('unresponsive')
    await vi.waitFor(() => expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce())
    window.webContents.emit('render-process-gone', {}, { reason: 'killed' })
    expect(window.webContents.reload).toHaveBeenCalledOnce()
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2)
  })
})
