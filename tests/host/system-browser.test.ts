import { describe, expect, it, vi } from 'vitest'
import { findChromium, type Machine } from '../../electron/host/browser/chromium.ts'
import { hasDisplay, openInBrowser } from '../../electron/host/browser/system-browser.ts'

function machine(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, ...programs: string[]): Machine {
  return { platform, environment, runs: file => programs.includes(file) }
}

describe('findChromium', () => {
  it.each<[string, Machine, string | undefined]>([
    [
      'the first of its names on the path',
      machine(
        'linux',
        { PATH: 'bin:/usr/local/bin:/usr/bin' },
        '/usr/bin/chromium',
        '/usr/local/bin/microsoft-edge',
      ),
      '/usr/bin/chromium',
    ],
    ['nothing on an empty machine', machine('linux', { PATH: '/usr/bin' }), undefined],
    ['nothing without a path', machine('linux', {}, 'chromium', '/chromium'), undefined],
    [
      'the one that is named',
      machine('linux', { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, '/opt/c', '/usr/bin/chromium'),
      '/opt/c',
    ],
    [
      'none in place of the one that is named',
      machine('linux', { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'),
      undefined,
    ],
    [
      'an application of the user on a Mac',
      machine('darwin', { HOME: '/Users/an' }, '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge on Windows',
      machine(
        'win32',
        { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('finds %s', (_what, on, found) => {
    expect(findChromium(on)).toBe(found)
  })
})

describe('openInBrowser', () => {
  const linux = machine('linux', { DISPLAY: ':0', PATH: '/usr/bin' }, '/usr/bin/chromium')
  let asked = 0
  const address = () => {
    asked += 1
    return `http://127.0.0.1:1/#t=${asked}`
  }

  it('shows the page as a window of its own where it can', async () => {
    const launch = vi.fn().mockResolvedValue(true)
    expect(await openInBrowser(() => 'http://127.0.0.1:1/#t=x', linux, launch)).toBe(true)
    expect(launch.mock.calls).toEqual([['/usr/bin/chromium', ['--app=http://127.0.0.1:1/#t=x']]])
  })

  it('falls back to the browser of the system, with a new address, because the first may be used up', async () => {
    const launch = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    expect(await openInBrowser(address, linux, launch)).toBe(true)
    const [first, second] = launch.mock.calls
    expect(second?.[0]).toBe('xdg-open')
    expect(second?.[1][0]).not.toBe(first?.[1][0]?.replace('--app=', ''))
  })

  it.each<[NodeJS.Platform, string, number]>([
    ['darwin', 'open', 1],
    ['win32', 'rundll32.exe', 2],
    ['linux', 'xdg-open', 1],
  ])('asks the system of %s by %s', async (platform, command, words) => {
    const launch = vi.fn().mockResolvedValue(true)
    await openInBrowser(address, machine(platform, { DISPLAY: ':0' }), launch)
    expect(launch.mock.calls).toEqual([[command, expect.anything()]])
    expect(launch.mock.lastCall?.[1]).toHaveLength(words)
  })

  it('opens nothing where there is no display, and invites nobody', async () => {
    const [launch, invite] = [vi.fn(), vi.fn()]
    expect(await openInBrowser(invite, machine('linux', {}, '/usr/bin/chromium'), launch)).toBe(false)
    expect(launch).not.toHaveBeenCalled()
    expect(invite).not.toHaveBeenCalled()
    expect(hasDisplay(machine('linux', { WAYLAND_DISPLAY: 'wayland-0' }))).toBe(true)
  })

  it('says when nothing could be opened', async () => {
    expect(await openInBrowser(address, linux, vi.fn().mockResolvedValue(false))).toBe(false)
  })

  it('really starts a program, and sees one that is not there or fails at once', async () => {
    const here = machine('linux', { DISPLAY: ':0', CHROMIUM_PATH: process.execPath }, process.execPath)
    // Node refuses the flag of a browser and ends; xdg-open is looked for on an empty path.
    vi.stubEnv('PATH', '')
    expect(await openInBrowser(address, here)).toBe(false)
    vi.unstubAllEnvs()
  })
})
