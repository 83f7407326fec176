import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsFrom } from './faulty-pack.ts'
import { codesOf, document, savingGround } from './saving-ground.ts'

describe('the list of the folder', () => {
  it('is unavailable where the folder was there before', async () => {
    const { parent, folder, files } = await savingGround()
    await files.list()
    await fs.rename(folder, join(parent, 'unplugged'))
    expect(await faultsFrom(() => files.list())).toMatchObject([
      { code: 'file.folder-unavailable', args: { name: 'plans' } },
    ])
    await fs.rename(join(parent, 'unplugged'), folder)
    expect(await files.list()).toHaveLength(1)
  })

  it('is unavailable, and not empty, where the folder was saved into and went', async () => {
    const { parent, folder, files } = await savingGround()
    await files.save({ document, to: { name: 'new' }, replace: false })
    await fs.rename(folder, join(parent, 'unplugged'))
    expect(await codesOf(() => files.list())).toEqual(['file.folder-unavailable'])
  })

  it('is not harmed by links in circles and to everything, and holds every other file', async () => {
    const { folder, files } = await savingGround()
    await fs.symlink('/', join(folder, 'root.h45'))
    await fs.symlink(join(folder, 'a.h45'), join(folder, 'b.h45'))
    await fs.symlink(join(folder, 'b.h45'), join(folder, 'a.h45'))
    await fs.symlink(folder, join(folder, 'self.h45'))
    expect((await files.list()).map(({ name }) => name)).toEqual(['plan.h45'])
  })

  it('asks about few of many files at a time, and leaves none out', async () => {
    const { folder, plan, filesWith } = await savingGround()
    let asked = 0
    let most = 0
    const names = Array.from({ length: 500 }, (_, index) => `plan ${index}.h45`)
    const entry = await fs.stat(plan)
    const crowded = filesWith({
      stat: async (path: string) => {
        if (!String(path).includes('plan ')) return await fs.stat(path)
        asked += 1
        most = Math.max(most, asked)
        await new Promise(resolve => setImmediate(resolve))
        asked -= 1
        return entry
      },
    })
    for (const name of names) await fs.writeFile(join(folder, name), '')
    expect(await crowded.list()).toHaveLength(501)
    expect(most).toBeLessThan(100)
  })
})
