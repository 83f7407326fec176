import type { IpcMain, WebContents, WebFrameMain } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerOverIpc, isOwnFrame, sendEvent } from '../../electron/host/desktop/ipc.ts'
import { FakeContents, fake } from './fake-electron.ts'
import { stubHandlers } from './stub-handlers.ts'

const frameOf = (origin: string) => ({ origin, isDestroyed: () => false })

let contents: FakeContents
let ask: (frame: object | null, name?: unknown, input?: unknown) => Promise<unknown>
const asked = vi.fn()

beforeEach(() => {
  asked.mockReset()
  contents = new FakeContents()
  const handle = vi.fn()
  const handlers = {
    ...stubHandlers(),
    'files:list': () => {
      asked()
      return { folder: 'Documents', files: [] }
    },
  }
  answerOverIpc(
    fake<IpcMain>({ handle }),
    handlers,
    () => fake<WebContents>(contents),
    () => undefined,
  )
  const [channel, listener] = handle.mock.lastCall ?? []
  expect(channel).toBe('host:ask')
  ask = (senderFrame, name = 'files:list', input = {}) => listener({ senderFrame }, name, input)
})

describe('answerOverIpc', () => {
  it('answers the page', async () => {
    expect(await ask(contents.mainFrame)).toEqual({ ok: true, value: { folder: 'Documents', files: [] } })
  })

  it.each<[string, () => object | null]>([
    ['a frame that is gone', () => null],
    ['a frame inside the page', () => frameOf('app://bundle')],
    [
      'the page after it went elsewhere',
      () => Object.assign(contents.mainFrame, { origin: 'https://evil.test' }),
    ],
    [
      'a page with a name like ours',
      () => Object.assign(contents.mainFrame, { origin: 'app://bundle.evil' }),
    ],
    ['a page without an origin', () => Object.assign(contents.mainFrame, { origin: 'null' })],
  ])('refuses %s and does nothing', async (_who, frame) => {
    expect(await ask(frame())).toEqual({ ok: false, faults: [{ code: 'request.foreign', args: {} }] })
    expect(asked).not.toHaveBeenCalled()
  })

  it('refuses what is no question, as a reply and never as an exception', async () => {
    expect(await ask(contents.mainFrame, { toString: 1 }, new Map())).toMatchObject({ ok: false })
    expect(await ask(contents.mainFrame, 'files:open', { ticket: '../../etc' })).toMatchObject({
      faults: [{ code: 'request.invalid' }],
    })
  })

  it('refuses a frame that was destroyed while its message was on the way', async () => {
    contents.mainFrame = {
      get origin(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed')
      },
      isDestroyed: () => true,
    }
    expect(await ask(contents.mainFrame)).toEqual({
      ok: false,
      faults: [{ code: 'request.foreign', args: {} }],
    })
    expect(asked).not.toHaveBeenCalled()
  })

  it('refuses an argument of fifty megabytes by the contract, and answers the next question', async () => {
    const huge = 'x'.repeat(50 * 1024 * 1024)
    expect(await ask(contents.mainFrame, 'files:read', { name: 'a.h45', base64: huge })).toMatchObject({
      faults: [{ code: 'request.invalid' }],
    })
    expect(await ask(contents.mainFrame, huge)).toMatchObject({ faults: [{ code: 'request.unknown' }] })
    expect(await ask(contents.mainFrame)).toMatchObject({ ok: true })
  })

  it('refuses a flood, and answers again after it', async () => {
    const replies = await Promise.all(Array.from({ length: 100_000 }, () => ask(contents.mainFrame)))
    const refused = replies.filter(reply => JSON.stringify(reply).includes('request.too-many'))
    expect(refused.length).toBe(100_000 - 64)
    expect(await ask(contents.mainFrame)).toMatchObject({ ok: true })
  })
})

describe('isOwnFrame', () => {
  it('knows no frame of ours while there is no window', () => {
    expect(isOwnFrame(fake<WebFrameMain>(frameOf('app://bundle')), undefined)).toBe(false)
  })
})

describe('sendEvent', () => {
  it('sends name and payload over the one channel, and nothing where there is no page', () => {
    sendEvent(fake<WebContents>(contents), 'menu:command', { command: 'save' })
    expect(contents.sent).toEqual([['host:event', 'menu:command', { command: 'save' }]])
    expect(() => sendEvent(undefined, 'host:closing', {})).not.toThrow()
  })
})
