/** What the desktop program never does, read off its sources and its types: each line of the security checklist that is a “never”. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')

/** Every source file below a folder, with its text. */
function sourcesBelow(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|js|html)$/.test(entry.name))
    .map(entry => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map(file => ({ file, text: read(file) }))
}

const desktop = sourcesBelow('electron/host/desktop')
const program = ['electron', 'renderer', 'shared'].flatMap(sourcesBelow)

function filesWith(pattern: RegExp, among = program): string[] {
  return among.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
}

describe('the desktop program', () => {
  it('takes of Electron exactly what it needs; nothing that opens links, sends reports, updates or asks the network', () => {
    const taken = desktop.flatMap(({ text }) =>
      [...text.matchAll(/^import \{([^}]*)\} from 'electron'/gms)].flatMap(([, names = '']) =>
        names.split(',').map(name => name.trim()),
      ),
    )
    expect([...new Set(taken)].filter(Boolean).sort()).toEqual([
      'BrowserWindow',
      'Menu',
      'app',
      'contextBridge',
      'dialog',
      'ipcMain',
      'ipcRenderer',
      'nativeTheme',
      'powerMonitor',
      'protocol',
      'screen',
      'session',
      'webUtils',
    ])
  })

  it.each([
    ['opens no address outside', /openExternal|openPath|showItemInFolder/],
    [
      'switches no guard of the web off',
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
    ],
    ['allows no scheme more than it must', /bypassCSP|corsEnabled|allowServiceWorkers|allowExtensions/],
    ['gives Chromium no switch', /commandLine\.|appendSwitch/],
    ['loads no extension and no spelling', /loadExtension|setSpellChecker/],
    ['lets no other program answer for an address', /setAsDefaultProtocolClient/],
  ])('%s', (_what, pattern) => {
    expect(filesWith(pattern, desktop)).toEqual([])
  })

  it('hears of its page by three channels only, and keeps no listener of another name', () => {
    const channels = [...read('electron/host/desktop/channels.ts').matchAll(/'(host:\w+)'/g)].map(
      ([, name]) => name,
    )
    expect(channels).toEqual(['host:ask', 'host:drop', 'host:event'])
    expect(filesWith(/ipcMain\.(on|once|handleOnce)\(|ipcRenderer\.(send|sendSync|postMessage)\(/)).toEqual(
      [],
    )
  })
})

describe('the sources of the program', () => {
  it.each([
    ['make no code out of text', /\beval\(/],
    [
      'put no markup together',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    ],
    ['use no WebRTC, socket or beacon', /RTCPeerConnection|new WebSocket|sendBeacon|EventSource\(/],
    ['tell the browser of no other host beforehand', /dns-prefetch|preconnect|prefetch/],
  ])('%s', (_what, pattern) => {
    expect(filesWith(pattern)).toEqual([])
  })

  it('make a function out of text in one place, out of the model’s own checked formulas', () => {
    expect(filesWith(/new Function\(/)).toEqual(['electron/engine/run/generate.ts'])
  })

  it('name addresses of the network only on this machine, or as names that are never asked for', () => {
    const addresses = program.flatMap(({ file, text }) =>
      [...text.matchAll(/\bhttps?:\/\/[^\s'"`)>]+/g)].map(([address]) => `${file}: ${address}`),
    )
    const known = [
      /^electron\/host\/browser\//,
      /: http:\/\/www\.w3\.org\//,
      // Names of the parts of an Office package.
      /exports\/pptx\/[a-z-]+\.ts: http:\/\/(schemas\.openxmlformats\.org|purl\.org\/dc)\//,
      // The name of the form in which a model is written for other programs.
      /engine\/xmile\/[a-z-]+\.ts: http:\/\/docs\.oasis-open\.org\/xmile\//,
      /: https?:\/\/…/,
      /: http:\/\/127\.0\.0\.1/,
    ]
    expect(addresses.filter(one => !known.some(pattern => pattern.test(one)))).toEqual([])
  })
})

describe('the version of Electron', () => {
  /**
   * The newest three majors are supported, and a major comes every eight weeks, so one is supported for about half a year. Until when
   * this one is comes from the dates of the releases; a new major brings a new line.
   */
  const SUPPORTED_UNTIL: Readonly<Record<string, string>> = { 45: '2027-03-31' }

  it('is one that is still mended', () => {
    const { version } = JSON.parse(read('node_modules/electron/package.json'))
    const locked = JSON.parse(read('package-lock.json')).packages['node_modules/electron'].version
    expect(version).toBe(locked)
    const until = SUPPORTED_UNTIL[String(version).split('.')[0] ?? '']
    expect(until, 'the table has no line for this major').toBeDefined()
    expect(
      Date.now() < Date.parse(until ?? ''),
      'this major gets no more mends: take a newer one, and a line for it here',
    ).toBe(true)
  })
})
