/** Group H: security of the loopback host. The desktop shell's own cases are held by the tests of that shell. */

import { globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import net from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answer } from '../../../electron/host/answer.ts'
import { takeInstanceLock } from '../../../electron/host/browser/instance-lock.ts'
import { openBuiltPage } from '../../../electron/host/browser/page.ts'
import { type BrowserHost, startBrowserHost } from '../../../electron/host/browser/server.ts'
import { readPageFiles } from '../../../electron/host/page-files.ts'
import { type Asked, pageHeaders, send } from '../../host/loopback-client.ts'
import { handlersThatList } from '../../host/stub-handlers.ts'
import { openShelf } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { aFolder, codesOf } from './case-ground.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const asked = vi.fn()
const handlers = handlersThatList(asked)

let host: BrowserHost
let key = ''
let endFolder = () => {}

beforeAll(async () => {
  const page = await new Promise<string>(given => {
    inQuickFolder(
      folder =>
        new Promise<void>(ended => {
          endFolder = ended
          given(folder)
        }),
    )
  })
  await mkdir(join(page, '.vite'))
  await mkdir(join(page, 'assets'))
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Page</title>')
  await writeFile(join(page, 'assets/main.js'), 'export {}')
  await writeFile(join(page, '.vite/manifest.json'), '{"index.html":{"file":"assets/main.js"}}')
  const openPage = async () => openBuiltPage(await readPageFiles(page))
  host = await startBrowserHost({ handlers, openPage, port: 0, report: () => undefined })
  key = host.address.split('#t=')[1] ?? ''
})

afterAll(async () => {
  await host.close()
  endFolder()
})

type Head = NonNullable<Asked['headers']>

/** What the host says to a question of its page whose head is changed, and whether a handler was reached. */
async function ask(changed: Head, more: Partial<Asked> = {}) {
  asked.mockClear()
  const headers = { ...pageHeaders(host.port, key), ...changed }
  const question = { port: host.port, method: 'POST', path: '/api/files:list', body: '{}', ...more, headers }
  const { status, headers: answered, text } = await send(question)
  return { status, answered, text, reached: asked.mock.calls.length > 0 }
}

test.each(['evil.test', 'localhost.evil.test', '127.0.0.1', '0.0.0.0', '[::1]'])(
  'H1 a name that is made to mean this machine is not answered: %s',
  async name => {
    const given = name === '127.0.0.1' ? `${name}:1` : `${name}:${host.port}`
    expect(await ask({ host: given })).toMatchObject({ status: 421, reached: false })
  },
)

test.each<[string, Head]>([
  ['a script', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ['a form', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site', 'content-type': 'text/plain' }],
  ['a beacon', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
])('H2 %s of a page on another port of this machine is refused', async (_what, head) => {
  expect(await ask(head)).toMatchObject({ status: 403, reached: false })
})

test.each([undefined, 'null', 'file://'])('H3 a question from nowhere is refused: %j', async origin => {
  expect(await ask({ origin })).toMatchObject({ status: 403, reached: false })
})

test.each<[string, () => string | string[] | undefined]>([
  ['no key', () => undefined],
  ['a wrong key', () => `Bearer ${key.slice(0, -1)}!`],
  ['an empty key', () => 'Bearer '],
  ['a key of another kind', () => `Basic ${key}`],
  ['a part of the key', () => `Bearer ${key.slice(0, 10)}`],
])('H4 %s opens nothing', async (_what, given) => {
  expect(await ask({ authorization: given() })).toMatchObject({ status: 401, reached: false })
})

test('H4 a key in the address opens nothing', async () => {
  const { status, reached } = await ask({ authorization: undefined }, { path: `/api/files:list?t=${key}` })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(reached).toBe(false)
})

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
  'H5 %s asks nothing, and no other origin is let in',
  async method => {
    const { status, reached, answered } = await ask({}, { method })
    expect([403, 404, 405]).toContain(status)
    expect(reached).toBe(false)
    expect(Object.keys(answered).filter(name => name.startsWith('access-control'))).toEqual([])
  },
)

test.each([
  '/..%2f..%2fetc/passwd',
  '/..%5c..%5cetc/passwd',
  '/%00',
  '/%252e%252e/etc/passwd',
  '/../../etc/passwd',
  '/assets/../.vite/manifest.json',
  '/%E0%A4%A',
])('H6 a path that leads out of the page leads nowhere: %s', async path => {
  const { status, text } = await ask({ 'sec-fetch-site': 'none' }, { method: 'GET', path })
  expect([400, 404]).toContain(status)
  expect(text).not.toContain('root:')
})

test('H7 a body that is too large is refused, and memory stays', async () => {
  const before = process.memoryUsage().rss
  const { status, reached } = await ask({ 'content-length': String(60 * 2 ** 20) }, { body: '{}' })
  expect([status, reached]).toEqual([413, false])
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
})

test('H7 two lengths of one body, and a head that never ends, are refused', async () => {
  const lengths = 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'
  expect(await raw(`POST /api/files:list HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n${lengths}`)).toMatch(
    /^HTTP\/1.1 400/,
  )
  const heads = Array.from({ length: 10_000 }, (_, index) => `X-${index}: 1\r\n`).join('')
  expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n${heads}\r\n`)).toMatch(/^HTTP\/1.1 4/)
})

test.each<[string, unknown, string]>([
  ['files:delete', {}, 'request.unknown'],
  ['preferences:read', { extra: 1 }, 'request.invalid'],
  ['files:open', { ticket: 7 }, 'request.invalid'],
  ['preferences:write', JSON.parse('{"__proto__":{"x":1},"language":"vi","theme":"dark"}'), 'request.'],
])('H8 a question that is none is refused without a word of the inside: %s', async (name, input, code) => {
  const text = JSON.stringify(await answer(handlers, name, input, () => undefined))
  expect(text).toContain(code)
  expect(text).not.toMatch(/at .*\.ts:\d+/)
  expect('x' in {}).toBe(false)
})

test.each(['AAAAAAAAAAAA', '../../etc/passwd', '/etc/passwd'])(
  'H9 a ticket of nobody opens nothing: %s',
  async ticket => {
    const shelf = openShelf(await aFolder())
    expect(await codesOf(() => shelf.open(ticket))).toEqual(['file.unknown-ticket'])
  },
)

test('H10 a second host for the same user is told where the first one is', async () => {
  const folder = await aFolder()
  const lock = await takeInstanceLock(folder, host)
  expect(await codesOf(() => takeInstanceLock(folder, { port: 1, key: 'x' }))).toEqual([
    'host.already-running',
  ])
  await lock.release()
})

test('H24 the page makes no code out of text, and no markup', () => {
  const sources = globSync(['renderer/**/*.{ts,tsx}', 'shared/**/*.ts'], { cwd: ROOT })
  const banned = /\beval\(|new Function\(|\.innerHTML|dangerouslySetInnerHTML|document\.write\(/
  expect(sources.filter(name => banned.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([])
})

/** What the host says to bytes that no client would send; at most until it cuts the connection. */
function raw(bytes: string): Promise<string> {
  return new Promise(resolve => {
    let said = ''
    const socket = net.connect(host.port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', chunk => {
      said += chunk
      socket.end()
    })
    socket.on('error', () => resolve(said))
    socket.on('close', () => resolve(said))
  })
}
