import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './empty-folder.ts'
import { runH45 } from './run-h45.ts'

describe('h45 pack new', () => {
  it('writes a pack that has nothing wrong, named after its folder', async () => {
    const folder = join(await emptyFolder(), 'Thành phố Đẹp 2')
    const made = await runH45(['pack', 'new', folder])
    expect(made).toMatchObject({ status: 0 })
    expect(made.said).toContain('thanh_pho_dep_2')
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    expect(made.out.trim().split('\n')).toHaveLength(files.filter(file => file.isFile()).length)
    const { status, out } = await runH45(['pack', 'check', folder, '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      pack: { id: 'thanh_pho_dep_2', presets: ['as_today'] },
      faults: [],
    })
  })

  it('runs its preset from a terminal at once', async () => {
    const folder = join(await emptyFolder(), 'a')
    await runH45(['pack', 'new', folder])
    const preset = join(folder, 'scenarios/as-today.h45')
    const words = ['simulate', preset, '--seeds', folder, '--variables', 'care_per_head', '--years', '2024']
    const { status, out } = await runH45([...words, '--format', 'csv'])
    expect(status).toBe(0)
    // 20 % of 10,000 billion VND for a million people.
    expect(out).toContain('as_today,care_per_head,m_vnd_per_person,2024,2\n')
  })

  it('refuses a folder in which something stands, and leaves it as it is', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'pack.yaml'), 'mine')
    const { status, said } = await runH45(['pack', 'new', folder])
    expect(status).toBe(1)
    expect(said).toContain('pack.folder-not-empty')
    expect(await readdir(folder)).toEqual(['pack.yaml'])
    expect(await readFile(join(folder, 'pack.yaml'), 'utf8')).toBe('mine')
  })

  it('says so where it cannot write', async () => {
    const file = join(await emptyFolder(), 'file')
    await writeFile(file, '')
    expect(await runH45(['pack', 'new', join(file, 'below')])).toMatchObject({
      status: 1,
      said: expect.stringContaining('pack.not-written'),
    })
  })
})

describe('h45 pack', () => {
  it('is told from pack new and pack check by the second word', async () => {
    const folder = await emptyFolder()
    await mkdir(join(folder, 'out'))
    expect(await runH45(['pack', join(folder, 'new')])).toMatchObject({
      status: 1,
      said: expect.stringContaining('file.not-found'),
    })
  })

  it.each([
    [['pack', 'check'], 'usage.no-folder'],
    [['pack', 'new', 'a', 'b'], 'usage.one-folder'],
    [['pack', 'check', 'a', '--seeds', 'b'], 'usage.unknown-flag'],
    [['pack', 'check', 'a', '--format', 'xml'], 'usage.flag-value'],
  ])('refuses %j', async (words, code) => {
    expect(await runH45(words)).toMatchObject({ status: 2, said: expect.stringContaining(code) })
  })
})
