import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { Library } from '../../electron/services/library.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import type { DescribedFile } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { catalogue } from '../renderer/fake-client.ts'
import { SAMPLE, sampleWith } from '../shared/scenario/sample.ts'
import { failingFileSystem } from './failing-file-system.ts'

const YEARS = [2024, 2025]

/** A model whose one headline is how many levers a scenario moves; by its title one is refused or comes to no number. */
function simulate(scenarios: readonly Scenario[], ids: readonly string[] | 'all') {
  return scenarios.map(({ id, title, levers }) => {
    if (title === 'refused') throw new FaultError({ code: 'run.not-a-number', args: {} })
    const count = Object.keys(levers).length
    const values = title === 'endless' ? [1, Number.POSITIVE_INFINITY] : [count, count]
    const series = Object.fromEntries((ids === 'all' ? [] : ids).map(each => [each, values]))
    return {
      run: { id, title, years: YEARS, series, checks: [], flags: [], targets: [] },
      reference: series,
    }
  })
}

let folder: string
let reads: string[]
let shelf: ScenarioFiles
let library: Library

function readDocument(bytes: Uint8Array, name: string) {
  reads.push(name)
  const placeOf = () => ({ file: name, line: 1, column: 1 })
  return { ...readScenarioFile(bytes, name), isReadOnly: false, report: null, placeOf }
}

const running = {
  catalogue: { ...catalogue, headlines: [{ variable: 'moved', targets: [] }] },
  readDocument,
  simulate,
}

const write = (name: string, text: string) => fs.writeFile(join(folder, name), text)
const ticketOf = (name: string, place = folder) => shelf.admit(join(place, name), 'open').ticket

async function describeOne(name: string, withHeadlines = false): Promise<DescribedFile> {
  const [described] = await library.describe([ticketOf(name)], withHeadlines)
  if (described === undefined) throw new Error('every ticket is described')
  return described
}

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'library-'))
  reads = []
  shelf = new ScenarioFiles({
    folder,
    readDocument,
    versions: new EarlierVersions({ folder: join(folder, 'versions') }),
  })
  library = new Library(shelf, running)
  return () => fs.rm(folder, { recursive: true, force: true })
})

describe('the library', () => {
  it('says what a file holds without running it, and runs the first scenario when it is asked to', async () => {
    await write('hồ.h45', SAMPLE)
    const plain = {
      ticket: ticketOf('hồ.h45'),
      title: 'Hồ xanh',
      scenarios: ['One', 'Two'],
      faults: [],
      otherPack: null,
      headlines: null,
    }
    expect(await describeOne('hồ.h45')).toEqual(plain)
    expect(await describeOne('hồ.h45', true)).toEqual({ ...plain, headlines: { moved: [2, 2] } })
  })

  it('has no number where a run has none, and no headlines where it is refused', async () => {
    await write('endless.h45', sampleWith('"title": "One"', '"title": "endless"'))
    await write('refused.h45', sampleWith('"title": "One"', '"title": "refused"'))
    expect((await describeOne('endless.h45', true)).headlines).toEqual({ moved: [1, null] })
    expect(await describeOne('refused.h45', true)).toMatchObject({ title: 'Hồ xanh', headlines: null })
  })

  it('reads a file again only when it has changed, or to run it', async () => {
    await write('a.h45', SAMPLE)
    await describeOne('a.h45')
    await describeOne('a.h45')
    expect(reads).toHaveLength(1)
    await describeOne('a.h45', true)
    await describeOne('a.h45')
    expect(reads).toHaveLength(2)
    await write('a.h45', sampleWith('Hồ xanh', 'Hồ trong xanh'))
    expect((await describeOne('a.h45')).title).toBe('Hồ trong xanh')
  })

  it('answers in the order asked, with what is wrong where a file cannot be read', async () => {
    await write('tốt.h45', SAMPLE)
    await write('hỏng.h45', '{\n  "format": "h45",\n  oops\n}')
    await fs.mkdir(join(folder, 'thư mục.h45'))
    const names = ['hỏng.h45', 'mất.h45', 'tốt.h45', 'thư mục.h45']
    const described = await library.describe([...names.map(name => ticketOf(name)), 'AAAAAAAAAAAA'], true)
    expect(described.map(({ title, faults }) => title ?? faults[0]?.code)).toEqual([
      'scenario.json-syntax',
      'file.not-found',
      'Hồ xanh',
      'file.not-a-file',
      'file.unknown-ticket',
    ])
    expect(described[0]?.faults[0]?.at).toEqual({ file: 'hỏng.h45', line: 3, column: 3 })
  })

  it('tells at most three faults of a file', async () => {
    const extra = ['a', 'b', 'c', 'd', 'e'].map(key => `"${key}": 1,`).join(' ')
    await write('nhiều.h45', sampleWith('"format": "h45",', `"format": "h45", ${extra}`))
    expect((await describeOne('nhiều.h45')).faults).toHaveLength(3)
  })

  it('looks again at what the system refused, even where the file is the same', async () => {
    await write('a.h45', SAMPLE)
    library = new Library(shelf, running, failingFileSystem(2, 'EACCES').fs)
    expect((await describeOne('a.h45')).faults[0]?.code).toBe('file.no-permission')
    expect((await describeOne('a.h45')).title).toBe('Hồ xanh')
  })

  it('does not wait for a drive elsewhere that never answers, asks it once, and reads the folder meanwhile', async () => {
    await write('a.h45', SAMPLE)
    const asked: string[] = []
    const stat = (path: string) => {
      asked.push(path)
      return path.startsWith('/away') ? new Promise<never>(() => {}) : fs.stat(path)
    }
    library = new Library(shelf, running, { ...fs, stat: Object.assign(stat, fs.stat) }, 50)
    const away = library.describe([ticketOf('x.h45', '/away'), ticketOf('y.h45', '/away')], true)
    expect((await describeOne('a.h45', true)).title).toBe('Hồ xanh')
    const codes = (await away).map(({ faults }) => faults[0]?.code)
    expect(codes).toEqual(['file.no-answer', 'file.no-answer'])
    expect(asked.filter(path => path.startsWith('/away'))).toEqual(['/away/x.h45'])
  })
})

describe('B32: a folder of the library', () => {
  it('with links to the root, in a ring and to a device is described without harm', async () => {
    await fs.symlink('/', join(folder, 'gốc.h45'))
    await fs.symlink(join(folder, 'vòng-2.h45'), join(folder, 'vòng-1.h45'))
    await fs.symlink(join(folder, 'vòng-1.h45'), join(folder, 'vòng-2.h45'))
    await fs.symlink('/dev/zero', join(folder, 'thiết bị.h45'))
    execFileSync('mkfifo', [join(folder, 'ống.h45')])
    const names = await fs.readdir(folder)
    const described = await library.describe(
      names.map(name => ticketOf(name)),
      true,
    )
    expect(described.map(({ title }) => title)).toEqual(names.map(() => null))
    expect(new Set(described.flatMap(({ faults }) => faults.map(({ code }) => code)))).toEqual(
      new Set(['file.not-a-file', 'file.broken-link']),
    )
    expect(reads).toEqual([])
  })

  it('of 10,000 files with one corrupt and one that cannot be read flags those two', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `${index}.h45`)
    // Links to one file are listed and read like files, and are made ten times as fast.
    await write('mẫu.txt', SAMPLE)
    for (const name of names.slice(2)) await fs.link(join(folder, 'mẫu.txt'), join(folder, name))
    await write('0.h45', SAMPLE.slice(0, 100))
    await fs.mkdir(join(folder, '1.h45'))
    const described: DescribedFile[] = []
    for (let start = 0; start < names.length; start += 200) {
      const batch = names.slice(start, start + 200).map(name => ticketOf(name))
      described.push(...(await library.describe(batch, false)))
    }
    const bad = described.flatMap(({ title }, index) => (title === null ? [names[index]] : []))
    expect(bad).toEqual(['0.h45', '1.h45'])
  })
})
