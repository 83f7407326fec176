import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userFolders } from '../../electron/host/program.ts'
import { refuseToStart } from '../../electron/host/refuse.ts'
import { FaultError } from '../../shared/faults.ts'

describe('userFolders', () => {
  const home = path.resolve('/home/an')

  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', {}, path.join(home, '.config/Hanoi 2045')],
    ['linux', { XDG_CONFIG_HOME: '/etc/an' }, path.join('/etc/an', 'Hanoi 2045')],
    ['darwin', {}, path.join(home, 'Library/Application Support/Hanoi 2045')],
    ['win32', { APPDATA: path.resolve('/roaming') }, path.join(path.resolve('/roaming'), 'Hanoi 2045')],
    ['win32', {}, path.join(home, 'AppData/Roaming/Hanoi 2045')],
  ])('on %s with %j', (platform, environment, preferences) => {
    expect(userFolders(platform, environment, home)).toEqual({
      documents: path.join(home, 'Documents/Hanoi 2045'),
      preferences,
    })
  })
})

it('userFolders are places of their own also where the system knows of no home', () => {
  vi.stubEnv('HOME', '')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const { documents, preferences } = userFolders('linux', {})
  expect(path.isAbsolute(documents) && path.isAbsolute(preferences)).toBe(true)
})

describe('refuseToStart', () => {
  function refuse(error: unknown, language: 'vi' | 'en' = 'en') {
    let said = ''
    const status = refuseToStart(error, language, text => {
      said += text
    })
    return { said, status }
  }

  it('says a fault as one sentence', () => {
    expect(refuse(new FaultError({ code: 'host.port-in-use', args: { port: 80 } }))).toEqual({
      said: 'Port 80 is already in use. Choose another with --port, or leave --port out to take a free one.\n',
      status: 1,
    })
  })

  it('speaks the language of the start', () => {
    expect(refuse(new FaultError({ code: 'host.no-display', args: {} }), 'vi').said).toContain('trình duyệt')
  })

  it('gives faults with a place a line each that leads there', () => {
    const at = { file: 'pack.yaml', line: 3, column: 5 }
    const fault = { code: 'host.port-in-use', args: { port: 1 }, at }
    const { said } = refuse(new FaultError(fault, fault))
    expect(said.split('\n')).toHaveLength(3)
    expect(said).toMatch(/^pack\.yaml:3:5: host\.port-in-use: Port 1/)
  })

  it('tells wrong usage from refused input by the status', () => {
    expect(
      refuse(new FaultError({ code: 'host.flag-unknown', args: { flag: '-x', known: [] } })).status,
    ).toBe(2)
  })
})
