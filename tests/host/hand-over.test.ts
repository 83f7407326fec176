/** `h45 pack` and `h45 report`: the files that a terminal gets, and what it is refused. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { hasOffice, pdfPages } from '../office.ts'
import { contentOf, packOrder, programme } from '../services/exports/shipped-content.ts'
import { runH45 } from './run-h45.ts'

const PROGRAMME = join(import.meta.dirname, '../../seeds/scenarios/programme.h45')
const TITLE = (await programme()).title

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hand-over-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

const out = () => join(folder, 'made')
const names = async () => (await readdir(out()).catch(() => [])).sort()
const kindOf = async (name: string) => (await readFile(join(out(), name))).subarray(0, 4).toString('latin1')

describe('the pack from a terminal', () => {
  it('is slides, pages and a workbook in a folder that is made for them', async () => {
    const { status, said } = await runH45(['pack', PROGRAMME, '--out', out()])
    expect(status, said).toBe(0)
    const made = ['pdf', 'pptx', 'xlsx'].map(format => `${TITLE} - meeting pack.${format}`)
    expect(await names()).toEqual(made)
    expect(await Promise.all(made.map(kindOf))).toEqual(['%PDF', 'PK\u0003\u0004', 'PK\u0003\u0004'])
    for (const name of made) expect(said).toContain(join(out(), name))
    expect(said).toMatch(/\([\d,]+ bytes\)/)
  })

  it('comes in both languages beside each other', async () => {
    await runH45(['pack', PROGRAMME, '--format', 'pdf', '--lang', 'both', '--out', out()])
    expect(await names()).toEqual([`${TITLE} - meeting pack.pdf`, `${TITLE} - tài liệu họp.pdf`])
  })

  it('shows how far it has come, where somebody watches', async () => {
    const lines: (string | null)[] = []
    await runH45(['pack', PROGRAMME, '--format', 'xlsx', '--out', out()], {
      progress: line => lines.push(line),
    })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.at(-1)).toBeNull()
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^pack: \d+%$/)
  })

  it('leaves nothing behind where Ctrl+C stops it', async () => {
    const { status } = await runH45(['pack', PROGRAMME, '--format', 'pdf', '--out', out()], {
      onInterrupt: stop => {
        stop()
        return () => undefined
      },
    })
    expect(status).toBe(130)
    expect(await names()).toEqual([])
  })

  it('replaces no file unasked, and makes none of the others', async () => {
    await mkdir(out())
    const taken = `${TITLE} - meeting pack.pptx`
    await writeFile(join(out(), taken), 'mine')
    const refused = await runH45(['pack', PROGRAMME, '--out', out()])
    expect(refused.status).toBe(1)
    expect(refused.said).toContain('file.exists')
    expect(await names()).toEqual([taken])
    expect(await readFile(join(out(), taken), 'utf8')).toBe('mine')

    const allowed = await runH45(['pack', PROGRAMME, '--format', 'pptx', '--out', out(), '--replace'])
    expect(allowed.status).toBe(0)
    expect(await kindOf(taken)).toBe('PK\u0003\u0004')
  })
})

describe.skipIf(!hasOffice())('the report from a terminal', () => {
  it('says what the content says', async () => {
    const words = ['report', PROGRAMME, '--lang', 'vi', '--out', out()]
    const { status, said } = await runH45([...words, '--charts', 'culture_share_exec'])
    expect(status, said).toBe(0)
    const file = await readFile(join(out(), `${TITLE} - báo cáo.pdf`))
    const text = (await pdfPages(file)).join(' ').replace(/\s/g, '')
    const { findings, results } = await contentOf(await packOrder('vi'))
    const cells = results.rows.flatMap(({ cells: each }) => each.map(cell => cell.text))
    const sentences = findings.flatMap(({ words: each, parts }) => [each, ...parts])
    expect([...sentences, ...cells].filter(each => !text.includes(each.replace(/\s/g, '')))).toEqual([])
  })

  it('is in the prices that are asked for', async () => {
    const words = ['report', PROGRAMME, '--lang', 'en', '--basis', 'constant', '--out', out()]
    expect((await runH45(words)).status).toBe(0)
    const pages = await pdfPages(await readFile(join(out(), `${TITLE} - report.pdf`)))
    const { imprint } = await contentOf(await packOrder('en'))
    expect(pages[0]).not.toContain(imprint.priceBasis)
  })
})

describe('what is refused', () => {
  it.each([
    [['--charts', 'no_such_thing'], 2, 'run.unknown-variable'],
    [['--charts', 'culture_share_exec:moon'], 2, 'usage.flag-value'],
    [['--scenario', 'nobody'], 2, 'usage.unknown-scenario'],
    [['--scenarios', 'nobody'], 2, 'usage.unknown-scenario'],
    [['--year', '1900'], 2, 'usage.year'],
    [['--lang', 'fr'], 2, 'usage.flag-value'],
    [['--basis', 'gold'], 2, 'usage.flag-value'],
    [['--replace', '--threads', '2'], 2, 'usage.unknown-flag'],
  ])('%j ends with %d and says %s', async (words, status, code) => {
    const ended = await runH45(['report', PROGRAMME, '--out', out(), ...words])
    expect(ended.said).toContain(code)
    expect(ended.status).toBe(status)
    expect(await names()).toEqual([])
  })

  it('is a scenario that the model refuses, with its place in the file', async () => {
    const document = JSON.parse(await readFile(PROGRAMME, 'utf8'))
    document.scenarios[0].levers = { 'share[culture]': { shape: 'constant', value: 7 } }
    const file = join(folder, 'wrong.h45')
    await writeFile(file, JSON.stringify(document))
    const ended = await runH45(['pack', file, '--out', out()])
    expect(ended.status).toBeGreaterThan(0)
    expect(ended.said).toContain(file)
    expect(await names()).toEqual([])
  })

  it('is a folder that is a file', async () => {
    await writeFile(out(), 'no folder')
    const ended = await runH45(['report', PROGRAMME, '--out', out()])
    expect(ended.status).toBe(1)
    expect(ended.said).toMatch(/file\./)
    expect(await readFile(out(), 'utf8')).toBe('no folder')
  })

  it('is more scenarios than pages have room for', async () => {
    const document = JSON.parse(await readFile(PROGRAMME, 'utf8'))
    const [scenario] = document.scenarios
    document.scenarios = Array.from({ length: 7 }, (_, index) => ({ ...scenario, id: `s${index}` }))
    const file = join(folder, 'many.h45')
    await writeFile(file, JSON.stringify(document))
    const ended = await runH45(['report', file, '--out', out()])
    expect(ended.said).toContain('usage.too-many-items')
    expect(ended.status).toBe(2)
  })
})
