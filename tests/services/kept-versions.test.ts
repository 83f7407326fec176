import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesOf, savingGround, titled } from './saving-ground.ts'

describe('an earlier version', () => {
  it('comes as a copy without a place', async () => {
    const { files, save, openIn } = await savingGround()
    const ticket = await openIn(files)
    await save(ticket, 'second')
    const [version] = await files.versions(ticket)
    expect(await files.openVersion(ticket, version?.id ?? '')).toMatchObject({
      ticket: null,
      name: 'plan.h45',
      document: titled('first'),
    })
  })

  it('is kept of a document that its planner gives up', async () => {
    const { files, openIn, titlesOf, onDisk } = await savingGround()
    const ticket = await openIn(files)
    await files.keepVersion(ticket, titled('mine'))
    expect(await files.versions(ticket)).toMatchObject([{ reason: 'mine' }])
    expect(await titlesOf(ticket)).toEqual(['mine'])
    expect(await onDisk()).toContain('first')
  })

  it('that cannot be kept of such a document is an error, so that it is not given up', async () => {
    const { parent, files, openIn } = await savingGround()
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    const ticket = await openIn(files)
    expect(await codesOf(() => files.keepVersion(ticket, titled('mine')))).toEqual(['file.mine-not-kept'])
  })

  it('is there for a file that is gone or damaged', async () => {
    const { plan, files, save, openIn, titlesOf } = await savingGround()
    const ticket = await openIn(files)
    await save(ticket, 'second')
    await fs.writeFile(plan, '')
    const [listed] = await files.list()
    expect(await titlesOf(listed?.ticket ?? '')).toEqual(['first'])
    await fs.rm(plan)
    expect(await titlesOf(ticket)).toEqual(['first'])
  })

  it('goes with a file that was renamed', async () => {
    const { folder, plan, files, save, openIn, titlesOf } = await savingGround()
    await save(await openIn(files), 'second')
    await fs.rename(plan, join(folder, 'renamed.h45'))
    const ticket = await openIn(files, join(folder, 'renamed.h45'))
    expect(await titlesOf(ticket)).toEqual(['first'])
    await save(ticket, 'third')
    expect(await titlesOf(ticket)).toEqual(['second', 'first'])
  })
})
