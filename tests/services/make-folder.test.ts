import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, makeFolderSync } from '../../electron/services/disk/make-folder.ts'

let parent: string

beforeEach(async () => {
  parent = await fs.mkdtemp(join(tmpdir(), 'make-folder-'))
  return () => fs.rm(parent, { recursive: true, force: true })
})

describe.each<[string, (folder: string) => Promise<void>]>([
  ['makeFolder', folder => makeFolder(fs, folder)],
  ['makeFolderSync', async folder => makeFolderSync(folder)],
])('%s', (_name, make) => {
  it('makes every folder that is missing, and minds none that is there', async () => {
    const folder = join(parent, 'a', 'b', 'c')
    await make(folder)
    await make(folder)
    expect((await fs.stat(folder)).isDirectory()).toBe(true)
  })

  it('passes on why one cannot be made', async () => {
    await fs.writeFile(join(parent, 'file'), '')
    await expect(make(join(parent, 'file', 'a', 'b'))).rejects.toThrow('ENOTDIR')
  })

  it.runIf(process.platform === 'linux')('ends where the system denies a folder that is there', async () => {
    await expect(make('/proc/hanoi-2045/plans')).rejects.toThrow('ENOENT')
  })
})

it('tries each folder once, also where a parent is there and the system says that it is not', async () => {
  let tries = 0
  const denying = {
    open: fs.open,
    stat: fs.stat,
    mkdir: () => {
      tries += 1
      return Promise.reject(Object.assign(new Error('ENOENT by order'), { code: 'ENOENT' }))
    },
  }
  await expect(makeFolder(denying, join(parent, 'a', 'b'))).rejects.toThrow('ENOENT')
  expect(tries).toBe(1)
})
