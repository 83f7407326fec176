/** What stands in a pack's folder in place of files, and ids that lists of its head have twice. */

import { execFileSync } from 'node:child_process'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { copyOfTiny, faultsOf, placeOf, tinyWith } from './faulty-pack.ts'

describe('a file of a pack', () => {
  it.each([
    ['checks.yaml', ''],
    ['model/green.yaml', '# Nothing yet.\n'],
    ['history.csv', '\n\n'],
  ])('%s in which nothing is written is refused as that', async (file, text) => {
    const folder = await copyOfTiny()
    await writeFile(join(folder, file), text)
    const [fault, ...others] = await faultsOf(folder)
    expect(others).toEqual([])
    expect(fault).toMatchObject({ code: 'pack.empty-file', args: { file }, at: { file, line: 1, column: 1 } })
    expect(fault && sayFault(fault, 'vi')).toContain('không có nội dung')
  })

  // A pipe that nobody writes to would be waited for, a device read without end.
  it.skipIf(process.platform === 'win32')(
    'that is a pipe or a device is refused without waiting',
    async () => {
      const folder = await copyOfTiny()
      await rm(join(folder, 'checks.yaml'))
      await rm(join(folder, 'targets.yaml'))
      execFileSync('mkfifo', [join(folder, 'checks.yaml')])
      await symlink('/dev/zero', join(folder, 'targets.yaml'))
      expect(await faultsOf(folder)).toMatchObject([
        { code: 'pack.not-a-file', args: { file: 'checks.yaml' } },
        { code: 'pack.not-a-file', args: { file: 'targets.yaml' } },
      ])
    },
  )

  it.skipIf(process.platform === 'win32')('that is a link is read where it leads', async () => {
    const [folder, elsewhere] = [await copyOfTiny(), await copyOfTiny()]
    await rm(join(folder, 'checks.yaml'))
    await symlink(join(elsewhere, 'checks.yaml'), join(folder, 'checks.yaml'))
    await expect(openModel(folder)).resolves.toBeDefined()
  })

  it('that a preset names and that is not there is missed where it is named', async () => {
    const folder = await copyOfTiny()
    await rm(join(folder, 'scenarios/plain.h45'))
    const [fault] = await faultsOf(folder)
    expect(fault).toMatchObject({ code: 'pack.missing-file', args: { file: 'scenarios/plain.h45' } })
    expect(fault && placeOf(fault)).toBe('pack.yaml:54:11')
    expect(fault && sayFault(fault, 'en')).toContain('create it, or remove the line that lists it')
  })
})

describe('the head of a pack', () => {
  const trees = '  - { id: trees, label: { en: trees, vi: cây }, decimals: 0 }\n'
  const green = '  - { id: green, label: { en: Green, vi: Cây xanh } }\n'
  it.each([
    ['units', trees, 'pack.yaml:30:11'],
    ['sectors', green, 'pack.yaml:34:11'],
  ])('names an id of %s once', async (list, item, place) => {
    const [fault, ...others] = await faultsOf(await tinyWith('pack.yaml', item, item + item))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ code: 'pack.repeated-id', args: { list } })
    expect(fault && placeOf(fault)).toBe(place)
  })

  it('names a month of the year', async () => {
    expect(await faultsOf(await tinyWith('pack.yaml', '"2026-01"', '"2026-13"'))).toMatchObject([
      { code: 'pack.field-form' },
    ])
  })
})
