import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { endOf, haveElectron, obstacle, runDesktop } from '../../electron/host/start/desktop.ts'
import { fetchElectron, findElectron, reasonIn } from '../../electron/host/start/electron-binary.ts'

let root: string
let package_: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'program-'))
  package_ = path.join(root, 'node_modules/electron')
  mkdirSync(path.join(package_, 'dist'), { recursive: true })
  onTestFinished(() => rmSync(root, { recursive: true }))
})

/** Electron's installer, played by a script. */
function putInstaller(script: string): void {
  writeFileSync(path.join(package_, 'install.js'), script)
}

const fetching =
  "const fs=require('fs');fs.writeFileSync(__dirname+'/path.txt','electron');fs.writeFileSync(__dirname+'/dist/electron','')"

const surroundings = () => ({
  root,
  platform: 'linux' as const,
  environment: { DISPLAY: ':0' },
  administrator: false,
  onFetch: vi.fn(),
})

describe('obstacle', () => {
  it.each<[string, object, string | undefined]>([
    ['Linux with a display', {}, undefined],
    ['Linux with Wayland only', { environment: { WAYLAND_DISPLAY: 'wayland-0' } }, undefined],
    ['Linux without a display', { environment: {} }, 'host.no-display'],
    ['the administrator of Linux', { administrator: true }, 'host.root'],
    ['a Mac', { platform: 'darwin', environment: {} }, undefined],
    ['Windows', { platform: 'win32', environment: {} }, undefined],
  ])('on %s', (_where, changed, code) => {
    expect(obstacle({ ...surroundings(), ...changed })?.code).toBe(code)
  })
})

describe('Electron’s binary', () => {
  it('is found where the installer has put it, or elsewhere by a variable', () => {
    expect(findElectron(root, {})).toBeUndefined()
    writeFileSync(path.join(package_, 'path.txt'), 'electron')
    expect(findElectron(root, {})).toBeUndefined()
    writeFileSync(path.join(package_, 'dist/electron'), '')
    expect(findElectron(root, {})).toBe(path.join(package_, 'dist/electron'))
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' })).toBeUndefined()
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(package_, 'dist') })).toBeDefined()
  })

  it('is fetched once, and then found', async () => {
    putInstaller(fetching)
    const having = surroundings()
    expect(await haveElectron(having)).toBe(path.join(package_, 'dist/electron'))
    expect(await haveElectron(having)).toBe(path.join(package_, 'dist/electron'))
    expect(having.onFetch).toHaveBeenCalledOnce()
  })

  it('that cannot be fetched is a fault with a reason', async () => {
    putInstaller(
      "console.error(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND github.com') }));process.exit(1)",
    )
    expect(await haveElectron(surroundings())).toEqual({
      code: 'host.no-electron',
      args: { reason: 'getaddrinfo ENOTFOUND github.com' },
    })
  })

  it('is not waited for longer than is patient', async () => {
    putInstaller('setTimeout(() => {}, 60_000)')
    expect(await fetchElectron(root, 300)).toBe('timeout, 0 min')
  })

  it.each([
    ['TypeError: fetch failed\n    at node:internal/deps/undici/undici:1:2', 'fetch failed'],
    [
      'HTTPError: Response code 404 (Not Found) for https://x.test/a\n  at b',
      'Response code 404 (Not Found) for https://x.test/a',
    ],
    ['something else\nmore', 'something else'],
    ['', ''],
  ])('gives of %j the reason', (stack, reason) => {
    expect(reasonIn(stack)).toBe(reason)
  })
})

describe('runDesktop', () => {
  it('gives the program its folder and the words, and ends as it does', async () => {
    writeFileSync(path.join(root, 'index.js'), 'process.exit(process.argv[2] === "--seeds" ? 0 : 7)')
    expect(await runDesktop(process.execPath, root, ['--seeds', 'hue'])).toEqual({ kind: 'ended', status: 0 })
  })

  it('tells a program that never opened from one that ended', async () => {
    writeFileSync(path.join(root, 'index.js'), 'process.exit(127)')
    expect(await runDesktop(process.execPath, root, [])).toMatchObject({
      kind: 'impossible',
      fault: { code: 'host.electron-ended', args: { reason: '127' } },
    })
    expect(await runDesktop(path.join(root, 'absent'), root, [])).toMatchObject({ kind: 'impossible' })
  })
})

describe('endOf', () => {
  it.each<[string, number | null, string, number, object]>([
    ['the window was closed', 0, '0', 500, { kind: 'ended', status: 0 }],
    ['the program refused what it was given', 78, '78', 500, { kind: 'ended', status: 1 }],
    ['somebody pressed Ctrl-C', null, 'SIGINT', 500, { kind: 'ended', status: 0 }],
    ['it crashed at once', null, 'SIGTRAP', 500, { kind: 'impossible' }],
    ['it crashed after an hour', null, 'SIGSEGV', 3_600_000, { kind: 'ended', status: 1 }],
    ['a library is missing', 127, '127', 20, { kind: 'impossible' }],
  ])('when %s', (_what, status, reason, lived, end) => {
    expect(endOf(status, reason, lived)).toMatchObject(end)
  })
})
