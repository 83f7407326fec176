/** `h45 export-model`: the file that a terminal gets, and what it is refused. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { made, packOrder, programme } from '../services/exports/shipped-content.ts'
import { runH45 } from './run-h45.ts'

const PROGRAMME = join(import.meta.dirname, '../../seeds/scenarios/programme.h45')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-model-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

const names = async () => (await readdir(folder)).sort()

/** The programme with other content, as a file. */
async function changed(change: (document: Awaited<ReturnType<typeof programme>>) => object): Promise<string> {
  const file = join(folder, 'changed.h45')
  await writeFile(
    file,
    JSON.stringify({ ...JSON.parse(await readFile(PROGRAMME, 'utf8')), ...change(await programme()) }),
  )
  return file
}

describe('the model from a terminal', () => {
  it('is the file of the first scenario, with the ending that other programs know it by', async () => {
    const { status, said } = await runH45([
      ...['export-model', PROGRAMME, '--format', 'xmile'],
      ...['--out', join(folder, 'programme')],
    ])
    expect(status, said).toBe(0)
    expect(await names()).toEqual(['programme.xmile'])
    expect(said).toContain(join(folder, 'programme.xmile'))
    const written = await readFile(join(folder, 'programme.xmile'), 'utf8')
    expect(written).toContain(`Scenario: ${(await programme()).scenarios[0]?.title}`)
    expect(written.endsWith('</xmile>\n')).toBe(true)
  })

  it('is on standard output where no file is named, and the same there as from the screen', async () => {
    const { status, out } = await runH45(['export-model', PROGRAMME])
    expect(status).toBe(0)
    const { bytes } = await made(await packOrder('vi', { subject: { kind: 'model', format: 'xmile' } }))
    const version = /<product version="[^"]*"/
    expect(out.replace(version, '')).toBe(new TextDecoder().decode(bytes).replace(version, ''))
  })

  it('is of the scenario that is asked for, with the executed values of its file', async () => {
    const file = await changed(({ scenarios }) => ({
      scenarios: scenarios.flatMap(each => [each, { ...each, id: 'second', title: 'The second' }]),
      executed: [{ item: 'grdp', year: 2026, value: 1_700_000, source: '' }],
    }))
    const { status, out, said } = await runH45(['export-model', file, '--scenario', 'second'])
    expect(status, said).toBe(0)
    expect(out).toContain('Scenario: The second')
    expect(out).toContain('IF TIME = 2026 THEN 1700000 ELSE ')
    expect(said).toContain('executed.used')
  })

  it('replaces no file unasked', async () => {
    const out = join(folder, 'model.xmile')
    await writeFile(out, 'mine')
    const refused = await runH45(['export-model', PROGRAMME, '--out', out])
    expect([refused.status, await readFile(out, 'utf8')]).toEqual([1, 'mine'])
    expect(refused.said).toContain('file.exists')
    const allowed = await runH45(['export-model', PROGRAMME, '--out', out, '--replace'])
    expect(allowed.status).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^<\?xml/)
  })

  it.each([
    [['--format', 'mdl'], 2, 'usage.flag-value'],
    [['--scenario', 'nobody'], 2, 'usage.unknown-scenario'],
    [['--variables', 'grdp'], 2, 'usage.unknown-flag'],
    [['--out', 'somebody.h45'], 2, 'usage.out-is-scenario'],
  ])('with %j ends with %d and says %s', async (words, status, code) => {
    const ended = await runH45(['export-model', PROGRAMME, ...words])
    expect([ended.status, ended.out]).toEqual([status, ''])
    expect(ended.said).toContain(code)
  })

  it('is refused for a scenario that the model refuses, at its place in the file', async () => {
    const file = await changed(({ scenarios }) => ({
      scenarios: scenarios.map(each => ({
        ...each,
        levers: { 'share[culture]': { shape: 'constant', value: 7 } },
      })),
    }))
    const ended = await runH45(['export-model', file, '--out', join(folder, 'model.xmile')])
    expect(ended.status).toBe(1)
    expect(ended.said).toContain(`${file}:`)
    expect(ended.said).toContain('run.lever-out-of-range')
    expect(await names()).toEqual(['changed.h45'])
  })
})
