import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBuiltPage } from '../../electron/host/browser/page.ts'
import { type BrowserHost, startBrowserHost } from '../../electron/host/browser/server.ts'
import { readPageFiles } from '../../electron/host/page-files.ts'
import { openAnswer, pageHeaders, send, wholeText } from './loopback-client.ts'
import { handlersThatList } from './stub-handlers.ts'

const asked = vi.fn()
const handlers = handlersThatList(asked)

let root: string
let host: BrowserHost
let key: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'page-'))
  await mkdir(path.join(root, '.vite'))
  await mkdir(path.join(root, 'assets'))
  await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Page</title>')
  await writeFile(path.join(root, 'assets/main.js'), 'export {}')
  await writeFile(path.join(root, 'secret.txt'), 'not part of the page')
  await writeFile(path.join(root, '.vite/manifest.json'), '{"index.html":{"file":"assets/main.js"}}')
  host = await start({})
  key = keyOf(host)
})

afterAll(async () => {
  await host.close()
  await rm(root, { recursive: true })
})

function start(
  limits: Parameters<typeof startBrowserHost>[0]['limits'] & object,
  port = 0,
  report: (error: unknown) => void = () => undefined,
): Promise<BrowserHost> {
  const openPage = async () => openBuiltPage(await readPageFiles(root))
  return startBrowserHost({ handlers, openPage, port, limits, report })
}

function keyOf(started: BrowserHost): string {
  return started.address.split('#t=')[1] ?? ''
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The question of a page, with what the case changes in its head. Counts whether a handler was reached. */
async function ask(changed: Headers, more: { method?: string; path?: string; body?: string | Buffer } = {}) {
  asked.mockClear()
  const answered = await send({
    port: host.port,
    method: 'POST',
    path: '/api/files:list',
    body: '{}',
    ...more,
    headers: { ...pageHeaders(host.port, key), ...changed },
  })
  return { ...answered, reached: asked.mock.calls.length > 0 }
}

describe('the page', () => {
  it('is served with headers that let it run and fetch nothing but its own', async () => {
    const { status, headers, text } = await send({ port: host.port })
    expect(status).toBe(200)
    expect(text).toContain('<title>Page</title>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('is served to a client that asks for its head', async () => {
    expect(await send({ port: host.port, method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it.each([
    ['/secret.txt', 404],
    ['/.vite/manifest.json', 404],
    ['/..%2f..%2fetc/passwd', 400],
    ['/%2e%2e/secret.txt', 400],
    ['/..%5csecret.txt', 400],
    ['/%00', 400],
    ['/%252e%252e%252fsecret.txt', 400],
    ['/%E0%A4%A', 400],
    ['//evil.test/', 404],
    ['/assets/../index.html', 400],
  ])('has nothing at %s', async (address, status) => {
    expect((await send({ port: host.port, path: address })).status).toBe(status)
  })

  it('is not there for an absolute address in the request line', async () => {
    const answered = await send({ port: host.port, path: `http://127.0.0.1:${host.port}/` })
    expect(answered.status).toBe(400)
  })

  it.each(['cross-site', 'same-site', ''])('is refused to a request from a place that is %j', async site => {
    expect((await send({ port: host.port, headers: { 'sec-fetch-site': site } })).status).toBe(403)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('takes no %s', async method => {
    const { status, headers } = await send({ port: host.port, method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })
})

describe('a question', () => {
  it('of the page itself is answered', async () => {
    const { status, text, reached, headers } = await ask({})
    expect(status).toBe(200)
    expect(reached).toBe(true)
    expect(JSON.parse(text)).toEqual({ ok: true, value: { folder: 'Documents', files: [] } })
    expect(headers['cache-control']).toBe('no-store')
  })

  const port = () => host.port
  it.each<[string, () => Headers, number]>([
    ['under a name that was made to mean this machine', () => ({ host: `evil.test:${port()}` }), 421],
    ['under the name localhost', () => ({ host: `localhost:${port()}` }), 421],
    ['for another port', () => ({ host: '127.0.0.1:1' }), 421],
    ['for no port', () => ({ host: '127.0.0.1' }), 421],
    [
      'from a page on another port',
      () => ({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }),
      403,
    ],
    ['from another site', () => ({ origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }), 403],
    ['from a sandboxed frame', () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' }), 403],
    ['from a page of a file', () => ({ origin: 'file://' }), 403],
    ['without Origin', () => ({ origin: undefined }), 403],
    ['without Sec-Fetch-Site', () => ({ 'sec-fetch-site': undefined }), 403],
    ['with two Sec-Fetch-Site', () => ({ 'sec-fetch-site': ['same-origin', 'cross-site'] }), 403],
    ['that a form could send', () => ({ 'content-type': 'text/plain' }), 415],
    ['without a type', () => ({ 'content-type': undefined }), 415],
    ['without the key', () => ({ authorization: undefined }), 401],
    ['with an empty key', () => ({ authorization: 'Bearer ' }), 401],
    ['with a wrong key', () => ({ authorization: `Bearer ${'A'.repeat(43)}` }), 401],
    ['with a key that is too long', () => ({ authorization: `Bearer ${'A'.repeat(10_000)}` }), 401],
    ['with the key under another scheme', () => ({ authorization: `Basic ${key}` }), 401],
    ['with the key as a cookie', () => ({ authorization: undefined, cookie: `t=${key}` }), 401],
  ])('%s is refused before anything is done', async (_what, changed, status) => {
    const answered = await ask(changed())
    expect(answered.status).toBe(status)
    expect(answered.reached).toBe(false)
    expect(answered.text).not.toContain(key)
    expect(JSON.parse(answered.text)).toMatchObject({ ok: false })
  })

  it('with the key in its address is refused', async () => {
    const answered = await ask({ authorization: undefined }, { path: `/api/files:list?t=${key}` })
    expect(answered).toMatchObject({ status: 401, reached: false })
  })

  it('goes on where the system refuses connections, as often as it does', async () => {
    const report = vi.fn()
    const page = openBuiltPage(await readPageFiles(root))
    const { promise, resolve } = Promise.withResolvers<Server>()
    const openPage = async (server: Server) => {
      resolve(server)
      return page
    }
    const crowded = await startBrowserHost({ handlers, openPage, port: 0, report })
    const refused = [new Error('accept EMFILE'), new Error('accept EMFILE')]
    const server = await promise
    for (const error of refused) server.emit('error', error)
    expect((await send({ port: crowded.port })).status).toBe(200)
    expect(report.mock.calls.flat()).toEqual(refused)
    await crowded.close()
  })

  it('with a key that is nearly right is told nothing of it, and neither is the operator', async () => {
    const report = vi.fn()
    const watched = await start({}, 0, report)
    const near = `${keyOf(watched).slice(0, -1)}-`
    const answered = await send({
      port: watched.port,
      method: 'POST',
      path: '/api/files:list',
      body: '{}',
      headers: pageHeaders(watched.port, near),
    })
    expect(answered.status).toBe(401)
    expect(answered.text).not.toContain(near)
    expect(report).not.toHaveBeenCalled()
    await watched.close()
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('by %s is refused', async method => {
    const answered = await ask({}, { method })
    expect(answered).toMatchObject({ status: 405, reached: false })
    expect(answered.headers.allow).toBe('POST')
  })

  it('announced by a preflight is refused, with no word that lets another origin in', async () => {
    const answered = await ask(
      { origin: 'https://evil.test', 'access-control-request-method': 'POST' },
      { method: 'OPTIONS' },
    )
    expect(answered).toMatchObject({ status: 403, reached: false })
    expect(Object.keys(answered.headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })

  it('that the contract does not have gets a reply that says so', async () => {
    const { status, text } = await ask({}, { path: '/api/files:delete' })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ ok: false, faults: [{ code: 'request.unknown' }] })
  })

  it.each([
    ['half an object', '{"a":'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])('whose body is %s is refused', async (_what, body) => {
    expect(await ask({}, { body })).toMatchObject({ status: 400, reached: false })
  })
})

describe('the limits', () => {
  it('refuse a body that says it is too large, and one that turns out to be', async () => {
    const small = await start({ body: 1000 })
    const head = pageHeaders(small.port, keyOf(small))
    const body = JSON.stringify({ text: 'x'.repeat(2000) })
    const asking = { port: small.port, method: 'POST', path: '/api/files:list', body }
    const said = await send({ ...asking, headers: { ...head, 'content-length': String(body.length) } })
    expect(said.status).toBe(413)
    expect(JSON.parse(said.text)).toMatchObject({ faults: [{ code: 'request.too-large' }] })
    const unsaid = await send({ ...asking, headers: { ...head, 'transfer-encoding': 'chunked' } })
    expect(unsaid.status).toBe(413)
    await small.close()
  })

  it('end a client that sends its head or its body too slowly', async () => {
    const hasty = await start({ headersTime: 200, requestTime: 400, checkTime: 50 })
    const head = [
      'POST /api/files:list HTTP/1.1',
      ...Object.entries(pageHeaders(hasty.port, keyOf(hasty))).map(([name, value]) => `${name}: ${value}`),
    ]
    expect(await rawStatus(hasty.port, `${head.join('\r\n')}\r\n`)).toContain(' 408 ')
    const half = `${head.join('\r\n')}\r\ncontent-length: 100\r\n\r\n{`
    expect(await rawStatus(hasty.port, half)).toContain(' 408 ')
    await hasty.close()
  })

  it('refuse more questions at once than they allow, and answer again afterwards', async () => {
    const narrow = await start({ atOnce: 1 })
    const asking = {
      port: narrow.port,
      method: 'POST',
      path: '/api/files:list',
      headers: pageHeaders(narrow.port, keyOf(narrow)),
    }
    const socket = net.connect(narrow.port, '127.0.0.1')
    const head = Object.entries(asking.headers).map(([name, value]) => `${name}: ${value}`)
    socket.write(`POST ${asking.path} HTTP/1.1\r\n${head.join('\r\n')}\r\ncontent-length: 2\r\n\r\n{`)
    await vi.waitFor(async () => expect((await send({ ...asking, body: '{}' })).status).toBe(503))
    socket.write('}')
    await vi.waitFor(async () => expect((await send({ ...asking, body: '{}' })).status).toBe(200))
    socket.destroy()
    await narrow.close()
  })

  it.each([
    [
      'ten thousand headers',
      `${Array.from({ length: 10_000 }, (_, index) => `x-${index}: y`).join('\r\n')}`,
      431,
    ],
    ['a key of a megabyte', `authorization: Bearer ${'A'.repeat(1024 * 1024)}`, 431],
    ['two lengths', 'content-length: 1\r\ncontent-length: 2', 400],
    ['a length and chunks', 'content-length: 1\r\ntransfer-encoding: chunked', 400],
  ])('refuse %s', async (_what, lines, status) => {
    const raw = `POST / HTTP/1.1\r\nhost: 127.0.0.1:${host.port}\r\n${lines}\r\n\r\n`
    expect(await rawStatus(host.port, raw)).toContain(` ${status} `)
  })

  it.each([
    ['no Host', '', 400],
    ['two Hosts', 'host: evil.test\r\nhost: 127.0.0.1\r\n', 421],
  ])('refuse a request with %s', async (_what, lines, status) => {
    expect(await rawStatus(host.port, `GET / HTTP/1.1\r\n${lines}\r\n`)).toContain(` ${status} `)
  })
})

describe('the session', () => {
  const session = async (bearer: string) =>
    send({
      port: host.port,
      method: 'POST',
      path: '/session',
      body: '{}',
      headers: pageHeaders(host.port, bearer),
    })

  it('is opened once with an invitation', async () => {
    const invitation = host.invite().split('#t=')[1] ?? ''
    expect((await ask({ authorization: `Bearer ${invitation}` })).status).toBe(401)
    const first = await session(invitation)
    expect(JSON.parse(first.text)).toEqual({ key })
    expect((await session(invitation)).status).toBe(401)
  })

  it('is opened again with the key that was printed', async () => {
    expect((await session(key)).status).toBe(200)
    expect((await session(key)).status).toBe(200)
  })
})

describe('the host', () => {
  it('tells the pages that listen when it ends, and frees its port', async () => {
    const ending = await start({})
    const heard = await openAnswer({
      port: ending.port,
      method: 'POST',
      path: '/events',
      body: '{}',
      headers: pageHeaders(ending.port, keyOf(ending)),
    })
    await ending.close()
    expect(heard.headers['content-type']).toBe('application/x-ndjson')
    expect(await wholeText(heard)).toBe('{"name":"host:closing","payload":{}}\n')
    await expect(send({ port: ending.port })).rejects.toThrow('ECONNREFUSED')
  })

  it('cuts what a client holds open when it ends', async () => {
    const ending = await start({ closeTime: 50 })
    const socket = net.connect(ending.port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\n')
    socket.on('error', () => undefined)
    await new Promise(resolve => socket.once('connect', resolve))
    await ending.close()
    socket.destroy()
  })

  it('says that its port is taken', async () => {
    await expect(start({}, host.port)).rejects.toMatchObject({
      faults: [{ code: 'host.port-in-use', args: { port: host.port } }],
    })
  })

  it('listens on this machine only', () => {
    expect(host.origin).toBe(`http://127.0.0.1:${host.port}`)
  })
})

/** The first line of the answer to bytes sent as they are. */
function rawStatus(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', chunk => {
      text += chunk
      if (text.includes('\r\n')) {
        resolve(text.split('\r\n')[0] ?? '')
        socket.destroy()
      }
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}
