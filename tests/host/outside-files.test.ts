import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createFileInbox } from '../../electron/host/file-inbox.ts'
import {
  checkIsThere,
  handedFiles,
  handOver,
  isOnNetwork,
  NO_FILES,
} from '../../electron/host/outside-files.ts'
import { FaultError } from '../../shared/faults.ts'

const home = path.resolve('/home/planner')

describe('handOver', () => {
  it('gives full paths, counted from where the words were said, with every dot resolved', () => {
    expect(handOver(['a.h45', '../b.H45', './x/../c.h45', '/d.h45'], home).files).toEqual(
      ['/home/planner/a.h45', '/home/b.H45', '/home/planner/c.h45', '/d.h45'].map(file => path.resolve(file)),
    )
  })

  it('leaves out what begins as an option does', () => {
    expect(handOver(['-x.h45', '--flag', '–x.h45'], home)).toMatchObject({
      files: [path.join(home, '–x.h45')],
      refused: [],
    })
  })

  it.each([
    ['file:///home/planner/a.h45', 'outside.no-path'],
    ['FILE://server/a.h45', 'outside.no-path'],
    ['https://example.com/a.h45', 'outside.no-path'],
    ['h45+x://a.h45', 'outside.no-path'],
    ['a\0.h45', 'outside.no-path'],
    [`${'x'.repeat(5000)}.h45`, 'outside.no-path'],
    ['a.txt', 'file.not-a-scenario-name'],
    ['a.h45/', 'file.not-a-scenario-name'],
    ['.h45', 'file.not-a-scenario-name'],
    ['', 'file.not-a-scenario-name'],
  ])('takes %j for no scenario, with %s', (word, code) => {
    const { files, refused } = handOver([word], home)
    const isFolderOfThatName = word === 'a.h45/'
    expect(files).toEqual(isFolderOfThatName ? [path.join(home, 'a.h45')] : [])
    expect(refused.map(fault => fault.code)).toEqual(isFolderOfThatName ? [] : [code])
  })

  it('decodes nothing: a percent sign in a path is one', () => {
    expect(handOver(['%2e%2e/a.h45'], home).files).toEqual([path.join(home, '%2e%2e', 'a.h45')])
  })

  it('takes twenty at most, and counts the others', () => {
    const { files, leftOut } = handOver(Array(100).fill('a.h45'), home)
    expect([files.length, leftOut]).toEqual([20, 80])
  })
})

describe('what a second start says', () => {
  it.each([
    undefined,
    null,
    {},
    { files: '/a.h45', leftOut: 0, refused: [] },
    { files: [1], leftOut: 0, refused: [] },
    { files: ['a.h45'], leftOut: 0, refused: [] },
    { files: ['../a.h45'], leftOut: 0, refused: [] },
    { files: Array(21).fill('/a.h45'), leftOut: 0, refused: [] },
    { files: [`/${'x'.repeat(33 * 1024 * 1024)}.h45`], leftOut: 0, refused: [] },
    { files: [], leftOut: -1, refused: [] },
    { files: [], leftOut: 0, refused: [], words: ['--inspect'] },
  ])('is not taken where it is no list of full paths (%#)', data => {
    expect(handedFiles.safeParse(data).success).toBe(false)
  })
})

describe('isOnNetwork', () => {
  it.each([
    '\\\\server\\share\\a.h45',
    '//server/share/a.h45',
    '\\\\?\\UNC\\server\\a.h45',
    '\\\\.\\pipe\\a.h45',
  ])('knows %s on Windows', file => {
    expect(isOnNetwork(file, 'win32')).toBe(true)
    expect(isOnNetwork(file, 'linux')).toBe(false)
  })

  it.each(['C:\\plans\\a.h45', '\\plans\\a.h45', 'a.h45'])('does not take %s for another machine', file => {
    expect(isOnNetwork(file, 'win32')).toBe(false)
  })
})

describe('files in the inbox', () => {
  let folder: string
  const at = (name: string) => path.join(folder, name)
  const handed = (...names: string[]) => ({ ...NO_FILES, files: names.map(at) })

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'inbox-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    for (const name of ['a.h45', 'b.h45']) await writeFile(at(name), '')
  })

  function connected() {
    const report = vi.fn()
    const inbox = createFileInbox(report)
    const [open, refuse] = [vi.fn(), vi.fn()]
    const admit = (file: string) => ({ ticket: 'ticket-0001', name: path.basename(file) })
    const connect = (more: object = {}) =>
      inbox.connect({ admit, mayReach: async () => true, open, refuse, ...more })
    return { inbox, connect, open, refuse, report }
  }

  it('wait for somebody who opens them', async () => {
    const { inbox, connect, open } = connected()
    inbox.hand(handed('a.h45'))
    expect(open).not.toHaveBeenCalled()
    connect()
    await vi.waitFor(() => expect(open.mock.calls).toEqual([[{ ticket: 'ticket-0001', name: 'a.h45' }]]))
  })

  it('that come at the same moment are one handing over, of which the first is opened', async () => {
    const { inbox, connect, open, refuse } = connected()
    connect()
    inbox.hand(handed('a.h45'))
    inbox.hand({ ...handed('b.h45'), leftOut: 3 })
    const left = { code: 'outside.one-at-a-time', args: { name: 'a.h45', others: 4 } }
    await vi.waitFor(() => expect(refuse.mock.calls).toEqual([[[left]]]))
    expect(open.mock.calls).toEqual([[{ ticket: 'ticket-0001', name: 'a.h45' }]])
  })

  it('give way to the next where the first is not there', async () => {
    const { inbox, connect, open, refuse } = connected()
    connect()
    inbox.hand(handed('absent.h45', 'b.h45'))
    await vi.waitFor(() => expect(refuse.mock.calls).toMatchObject([[[{ code: 'file.not-found' }]]]))
    expect(open.mock.calls).toEqual([[{ ticket: 'ticket-0001', name: 'b.h45' }]])
  })

  it('are refused where there is no ticket for them, and whatever nobody expected is reported', async () => {
    const { inbox, connect, refuse, report } = connected()
    connect({
      admit: () => {
        throw new FaultError({ code: 'file.not-a-scenario-name', args: { name: 'a.h45' } })
      },
    })
    inbox.hand(handed('a.h45'))
    await vi.waitFor(() => expect(refuse).toHaveBeenCalledOnce())
    const riddle = new Error('a riddle')
    connect({
      admit: () => {
        throw riddle
      },
    })
    inbox.hand(handed('a.h45'))
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(riddle))
  })

  it.skipIf(process.platform === 'win32')('are looked for behind links', async () => {
    await symlink(at('a.h45'), at('link.h45'))
    await symlink(at('absent.h45'), at('broken.h45'))
    await symlink(at('loop.h45'), at('loop.h45'))
    await expect(checkIsThere(at('link.h45'))).resolves.toBeUndefined()
    await expect(checkIsThere(at('broken.h45'))).rejects.toMatchObject({
      faults: [{ code: 'file.not-found' }],
    })
    await expect(checkIsThere(at('loop.h45'))).rejects.toMatchObject({
      faults: [{ code: 'file.broken-link' }],
    })
  })
})
