import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '../../shared/scenario/document.ts'
import { TINY, tinyWith } from '../services/faulty-pack.ts'
import { type Ended, runH45 } from './run-h45.ts'

const ROOT = join(import.meta.dirname, '../..')
const MAIN = join(ROOT, 'electron/host/cli/main.ts')
const GREENER = join(TINY, 'scenarios/greener.h45')
const PLAIN = join(TINY, 'scenarios/plain.h45')

/** On the small pack where no other is named. */
async function h45(
  words: readonly string[],
  options: { input?: string; language?: string } = {},
): Promise<Ended> {
  const [command, ...others] = words
  const onTiny = command === undefined ? [] : [command, '--seeds', TINY, ...others]
  return runH45(words.includes('--seeds') ? words : onTiny, options)
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'h45-'))
  return () => rm(folder, { recursive: true, force: true })
})

async function faultyFile(from: string, to: string): Promise<string> {
  const file = join(folder, 'faulty.h45')
  await writeFile(file, (await readFile(GREENER, 'utf8')).replace(from, to))
  return file
}

describe('h45 simulate', () => {
  it('answers with the model and one entry for each scenario', async () => {
    const { status, out, said } = await h45(['simulate', GREENER, PLAIN])
    expect([status, said]).toEqual([0, ''])
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['model', 'scenarios'])
    expect(answer.model).toEqual({
      id: 'lakeside',
      version: '1.0',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    expect(answer.scenarios.map(({ id }: { id: string }) => id)).toEqual(['greener', 'plain'])
    const [greener] = answer.scenarios
    expect(Object.keys(greener)).toEqual(['id', 'title', 'years', 'series', 'checks', 'flags', 'targets'])
    expect(greener.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
    expect(greener.series['share[parks]'].at(-1)).toBe(0.5)
    expect(Object.keys(greener.series)).toHaveLength(10)
    expect(greener.checks).toContainEqual({ id: 'whole_budget', held: true })
    expect(greener.targets).toMatchObject([{ id: 'parks_share', value: 0.5, met: true, firstMet: 2026 }])
  })

  it('goes on from the executed values of a file, and says so', async () => {
    const known = '"executed": [{ "item": "purse", "year": 2027, "value": 7000 }],'
    const file = await faultyFile('"scenarios":', `${known} "scenarios":`)
    const { status, out, said } = await h45(['simulate', file, PLAIN, '--variables', 'purse'])
    expect(status).toBe(0)
    const [own, plain] = JSON.parse(out).scenarios
    expect(own.series.purse[3]).toBe(7000)
    expect(own.executed).toEqual([{ item: 'purse', year: 2027, value: 7000, source: '' }])
    expect(plain.series.purse[3]).not.toBe(7000)
    expect(plain).not.toHaveProperty('executed')
    expect(said).toContain('executed.used')
    expect(said).toContain('1 executed value')
    expect(said.split('\n').filter(line => line !== '')).toHaveLength(1)
  })

  it('runs each scenario with its own formulas, and answers with its indicators', async () => {
    const own = [
      { kind: 'changed', id: 'purse', formula: 'prev(purse)' },
      { kind: 'indicator', id: 'own_half', label: 'Half', unit: 'coins', formula: 'purse/2' },
    ]
    const file = await faultyFile('"levers":', `"formulas": ${JSON.stringify(own)}, "levers":`)
    const { status, out } = await h45(['simulate', file, PLAIN, '--variables', 'own_half,purse'])
    expect(status).toBe(0)
    const [changed, plain] = JSON.parse(out).scenarios
    expect(changed.series).toEqual({ own_half: Array(7).fill(500), purse: Array(7).fill(1000) })
    expect(changed.formulas).toMatchObject(own)
    expect(Object.keys(plain.series)).toEqual(['purse'])
    const csv = await h45(['simulate', file, '--variables', 'own_half', '--years', '2030', '--format', 'csv'])
    expect(csv.out).toContain('greener,own_half,coins,2030,500')
    const missing = await h45(['simulate', PLAIN, '--variables', 'own_half'])
    expect([missing.status, missing.said]).toEqual([2, expect.stringContaining('run.unknown-variable')])
  })

  it('says which check executed values do not meet', async () => {
    const known =
      '"executed": [{ "item": "sh[parks]", "year": 2027, "value": 0.9 }, { "item": "sh[roads]", "year": 2027, "value": 0.3 }],'
    const file = await faultyFile('"scenarios":', `${known} "scenarios":`)
    const { status, out, said } = await h45(['simulate', file])
    expect(status).toBe(0)
    expect(said).toContain('executed.gap: In 2027 the executed values do not meet the check')
    const [own] = JSON.parse(out).scenarios
    expect(own.gaps).toMatchObject([{ check: 'whole_budget', year: 2027 }])
    expect(own.checks).toContainEqual({ id: 'whole_budget', held: false })
  })

  it('answers in CSV with one row for each scenario, variable and year', async () => {
    const words = [
      'simulate',
      GREENER,
      '--format',
      'csv',
      '--variables',
      'sh[ parks ], purse',
      '--years',
      '2030, 2024',
    ]
    expect((await h45(words)).out).toBe(
      [
        'scenario,variable,unit,year,value',
        'greener,sh[parks],1,2024,0.2',
        'greener,sh[parks],1,2030,0.5',
        'greener,purse,coins,2024,1000',
        'greener,purse,coins,2030,1165.3350537912656',
        '',
      ].join('\n'),
    )
  })

  it('keeps all digits of a number in both forms', async () => {
    const json = JSON.parse((await h45(['simulate', GREENER, '--variables', 'wood'])).out)
    const rows = (await h45(['simulate', GREENER, '--variables', 'wood', '--format', 'csv'])).out
      .trim()
      .split('\n')
    expect(rows.slice(1).map(row => Number(row.split(',').at(-1)))).toEqual(json.scenarios[0].series.wood)
  })

  it('quotes what CSV must quote, and takes the formula out of an id', async () => {
    const file = await faultyFile('"id": "greener",\n      "title"', '"id": "=1+1,\\"x\\"",\n      "title"')
    const { out } = await h45(['simulate', file, '--format', 'csv', '--variables', 'wood', '--years', '2024'])
    expect(out.split('\n')[1]).toBe(`"'=1+1,""x""",wood,trees,2024,2000`)
  })

  it('reads a scenario from standard input', async () => {
    const { status, out } = await h45(['simulate', '-', '--variables', 'wood'], {
      input: await readFile(PLAIN, 'utf8'),
    })
    expect(status).toBe(0)
    expect(JSON.parse(out).scenarios).toHaveLength(1)
  })

  it('writes to a file whole, says so, and leaves standard output empty', async () => {
    const file = join(folder, 'out.csv')
    await writeFile(file, 'an older result')
    const words = ['simulate', GREENER, '--format', 'csv', '--out', file]
    expect(await h45(words)).toEqual({ status: 0, out: '', said: `Wrote ${file}.\n` })
    expect(await readFile(file, 'utf8')).toMatch(/^scenario,variable,unit,year,value\n/)
    expect(await readdir(folder)).toEqual(['out.csv'])
  })

  it.each([
    ['a device', '/dev/null', 'file.not-a-file', 1],
    ['a folder that is not there', '/nowhere/out.json', 'file.no-folder', 1],
    ['a scenario file', GREENER, 'usage.out-is-scenario', 2],
  ])('does not write to %s', async (_, file, code, status) => {
    const ended = await h45(['simulate', GREENER, '--out', file])
    expect(ended).toMatchObject({ status, out: '' })
    expect(ended.said).toContain(code)
  })

  it('does not write over a scenario that has another name or is reached by a link', async () => {
    const file = join(folder, 'greener.json')
    const scenario = await readFile(GREENER, 'utf8')
    await writeFile(file, scenario)
    await writeFile(join(folder, 'greener.h45'), scenario)
    await symlink(join(folder, 'greener.h45'), join(folder, 'result.json'))
    for (const out of [file, join(folder, 'result.json')])
      expect((await h45(['simulate', file, '--out', out])).said).toContain('usage.out-is-scenario')
    expect(await readFile(file, 'utf8')).toBe(scenario)
    expect(await readFile(join(folder, 'greener.h45'), 'utf8')).toBe(scenario)
  })

  it('tells every fault of every file with its place, and gives no half result', async () => {
    const file = await faultyFile('"share[parks]"', '"share[prks]"')
    const { status, out, said } = await h45(['simulate', file, PLAIN, 'nowhere.h45'])
    expect([status, out]).toEqual([1, ''])
    expect(said.trim().split('\n')).toEqual([
      `${file}:15:9: run.unknown-lever: The model has no lever “share[prks]”; did you mean “share[parks]”?`,
      'nowhere.h45:1:1: file.not-found: “nowhere.h45” is not there; choose another file.',
    ])
  })

  it('ends with 3 where a hard check does not hold', async () => {
    const pack = await tinyWith('checks.yaml', 'formula: spend[line]', 'formula: 500 - spend[line]')
    await writeFile(join(pack, 'scenarios/greener.h45'), await readFile(PLAIN))
    const { status, out, said } = await h45(['simulate', PLAIN, '--seeds', pack])
    expect([status, out]).toEqual([3, ''])
    expect(said).toContain(`${PLAIN}:11:7: run.`)
    expect(said).toContain('no_debt')
  })

  it('does not mix up two scenarios of one id in CSV', async () => {
    expect(await h45(['simulate', PLAIN, PLAIN, '--format', 'csv'])).toMatchObject({ status: 2, out: '' })
    expect(await h45(['simulate', PLAIN, PLAIN])).toMatchObject({ status: 0 })
  })

  it('remarks on standard error where the file was made for other data', async () => {
    const file = await faultyFile('"version": "1.0"', '"version": "0.9"')
    const { status, said } = await h45(['simulate', file, '--variables', 'wood'])
    expect(status).toBe(0)
    expect(said).toContain('scenario.other-version')
  })
})

describe('h45 validate', () => {
  it('does not look for the places of scenarios in which nothing is wrong', async () => {
    const scenarios = Array.from({ length: 200 }, (_, index) => ({ id: `s${index}`, title: 'S' }))
    const views = [Array.from({ length: 400_000 }, () => 0)]
    const file = join(folder, 'wide.h45')
    const pack = { id: 'lakeside', version: '1.0' }
    const large = { format: 'h45', version: 4, pack, id: 'wide', title: 'Wide', scenarios, views }
    await writeFile(file, JSON.stringify(large))
    expect(await h45(['validate', file])).toMatchObject({ status: 0, out: '' })
  })

  it('says nothing of good files', async () => {
    expect(await h45(['validate', GREENER, PLAIN])).toEqual({ status: 0, out: '', said: '' })
  })

  it('writes one line for each fault to standard output, in the language of the terminal', async () => {
    const file = await faultyFile('"shape": "points"', '"shape": "point"')
    expect(await h45(['validate', file])).toEqual({
      status: 1,
      out: `${file}:15:36: scenario.field-choice: The field “levers.share[parks].shape” of “greener” cannot be "point"; did you mean “points”? Allowed: constant, ramp, step, s_curve, growth, points.\n`,
      said: '',
    })
    expect((await h45(['validate', file], { language: 'vi_VN.UTF-8' })).out).toContain(
      'có phải ý bạn là “points”?',
    )
    expect((await h45(['validate', file, '--language', 'vi'])).out).toContain('có phải ý bạn là “points”?')
  })

  it('remarks on an older format to standard error, and takes the file', async () => {
    const file = await faultyFile('"version": 4,\n  "minReader": 2,', '"version": 1,')
    const { status, out, said } = await h45(['validate', file])
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(said).toMatch(/:1:1: scenario\.older-format: The file is of version 1 of the format/)
  })

  it('leaves nothing out of a file of another version of the model: it says what does not fit, at its place', async () => {
    const file = await faultyFile('"version": "1.0"', '"version": "0.9"')
    expect(await h45(['validate', file])).toMatchObject({ status: 0, out: '' })
    await writeFile(file, (await readFile(file, 'utf8')).replace('"share[parks]"', '"share[ponds]"'))
    const { status, out } = await h45(['validate', file])
    expect(status).toBe(1)
    expect(out).toContain(`${file}:15:9: run.unknown-lever: `)
  })

  it('names standard input by a dash', async () => {
    expect((await h45(['validate', '-'], { input: '{' })).out).toMatch(/^-:1:2: scenario\.json-syntax: /)
  })
})

describe('h45 back-test', () => {
  it('gives each test with its years and errors, and why the others cannot be made', async () => {
    const { status, out, said } = await h45(['back-test', '--seeds', join(ROOT, 'seeds')])
    expect([status, said]).toEqual([0, ''])
    const { model, tests, untested } = JSON.parse(out)
    expect(model.id).toBe('hanoi')
    const rate = tests.find((each: { variable: string }) => each.variable === 'fx')
    expect(rate).toMatchObject({ kind: 'free-run', start: 2015, identity: false, errors: { n: 7 } })
    expect(untested).toContainEqual({ variable: 'waiver_cov', reason: 'not-observed' })
  })

  it('is one long table as CSV, in which a gap has no row', async () => {
    const { out } = await h45(['back-test', '--seeds', join(ROOT, 'seeds'), '--format', 'csv'])
    const rows = out.split('\n')
    expect(rows).toContain(',free-run,fx,2015,2015,observed,vnd_per_usd,21698')
    expect(rows.filter(row => row.startsWith(',free-run,fx,2015,2022,observed'))).toEqual([])
    expect(rows).toContain(',untested,pop,,2024,reason,,input-not-observed: previous(pop)')
  })

  it('says of a pack without history that nothing was observed', async () => {
    const { status, out } = await h45(['back-test'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ span: null, tests: [] })
  })
})

describe('h45 describe', () => {
  it('lists levers with kind, unit, range and default path, variables and targets', async () => {
    const { out } = await h45(['describe', '--format', 'json'])
    const described = JSON.parse(out)
    expect(described.levers[1]).toMatchObject({
      id: 'share[parks]',
      kind: 'policy',
      unit: '1',
      range: { min: 0, max: 0.9, step: 0.005 },
      path: { 2024: 0.2, 2026: 0.25, 2030: 0.3 },
    })
    expect(described.variables.map(({ id }: { id: string }) => id)).toContain('spend[roads]')
    expect(described.targets).toMatchObject([{ id: 'parks_share', variable: 'sh[parks]', year: 2030 }])
    expect(described.firstFreeYear).toBe(2026)
  })

  it('is a table to read without a format', async () => {
    const { out } = await h45(['describe'], { language: 'vi_VN.UTF-8' })
    expect(out).toMatch(/^share\[parks\] {2}chính sách +1 +0 – 0\.9 +2024: 0\.2; 2026: 0\.25; 2030: 0\.3 /m)
    expect(out).toContain('Đòn bẩy (3)')
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command', [], 'usage.no-command'],
    ['a misspelt command', ['simulat'], 'did you mean “simulate”?'],
    ['a misspelt option', ['simulate', PLAIN, '--fromat', 'csv'], 'did you mean “--format”?'],
    ['an option of another command', ['validate', PLAIN, '--format', 'csv'], 'usage.unknown-flag'],
    ['an unknown short option', ['simulate', PLAIN, '-x'], 'usage.unknown-flag'],
    ['an unknown format', ['simulate', PLAIN, '--format', 'xml'], 'there are json, csv'],
    ['an unknown language', ['describe', '--language', 'fr'], 'there are vi, en'],
    ['an option without its value', ['simulate', PLAIN, '--out'], 'usage.flag-without-value'],
    [
      'an option in the place of a value',
      ['simulate', PLAIN, '--out', '--format', 'csv'],
      'usage.flag-without-value',
    ],
    ['a format without its name', ['describe', '--format'], 'needs a value: text|json.'],
    ['an empty list', ['simulate', PLAIN, '--variables', ','], 'usage.flag-without-value'],
    ['no file', ['simulate'], 'usage.no-file'],
    ['standard input twice', ['simulate', '-', PLAIN, '-'], 'usage.input-twice'],
    ['a file too many', ['describe', PLAIN], 'usage.too-many-words'],
    ['an unknown variable', ['simulate', PLAIN, '--variables', 'wod'], 'did you mean “wood”?'],
    ['a year outside the model', ['simulate', PLAIN, '--years', '2023'], 'choose years from 2024 to 2030'],
    ['a year that is none', ['simulate', PLAIN, '--years', '2026-2030'], 'usage.year'],
  ])('such as %s ends with 2 and one sentence on standard error', async (_, words, sentence) => {
    const { status, out, said } = await h45(words)
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  it('tells all that is wrong at once', async () => {
    const { said } = await h45(['simulate', PLAIN, '--colour', '--format', 'xml'])
    expect(said.trim().split('\n')).toHaveLength(2)
  })

  it('is told in the language that was asked for, whatever else is wrong', async () => {
    for (const words of [['simulat'], ['simulate'], ['describe', '--colour']])
      expect((await h45([...words, '--language', 'vi'])).said).toMatch(/: (Không|Lệnh)/)
  })

  it('is not to ask for help', async () => {
    for (const words of [['--help'], ['simulate', '--help'], ['--version']])
      expect(await h45(words)).toMatchObject({ status: 0, said: '' })
    expect((await h45(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await h45(['--help', '--language', 'vi'])).out).toContain('Mã kết thúc')
  })
})

describe('a faulty pack', () => {
  it('is refused with places that can be followed from here', async () => {
    const pack = await tinyWith('model/green.yaml', 'value: 2\n', 'value: two\n')
    const { status, said } = await h45(['describe', '--seeds', pack])
    expect(status).toBe(1)
    expect(said).toMatch(new RegExp(`^${join(pack, 'model/green.yaml')}:5:12: pack\\.field-type: `))
  })

  it('that is not there is refused by name', async () => {
    const { status, said } = await h45(['describe', '--seeds', join(folder, 'none')])
    expect(status).toBe(1)
    expect(said).toContain('pack.no-folder')
  })
})

describe('the process', () => {
  const start = (...words: string[]) =>
    spawn(process.execPath, [MAIN, ...words], {
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  const ended = (child: ReturnType<typeof start>) =>
    new Promise<number | null>(resolve => child.once('close', status => resolve(status)))

  it('keeps results and messages apart and ends with the status', async () => {
    const child = start('simulate', PLAIN, join(folder, 'none.h45'), '--seeds', TINY)
    const [out, said, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)])
    expect([status, out]).toEqual([1, ''])
    expect(said).toContain('file.not-found')
  })

  it('runs the presets of Hanoi to the values of the model’s specification', async () => {
    const reference: Record<string, Record<string, Record<string, number>>> = JSON.parse(
      await readFile(join(ROOT, 'tests/fixtures/model/reference-values.json'), 'utf8'),
    )
    const files = ['baseline', 'programme'].map(name => join(ROOT, `seeds/scenarios/${name}.h45`))
    const child = start(
      'simulate',
      ...files,
      '--variables',
      'spend[culture],cult_share',
      '--years',
      '2030,2045',
    )
    const [out, status] = await Promise.all([text(child.stdout), ended(child)])
    expect(status).toBe(0)
    for (const { id, years, series } of JSON.parse(out).scenarios)
      years.forEach((year: number, index: number) => {
        const expected = reference[id]?.[year]
        expect(series['spend[culture]'][index] / (expected?.spend_culture ?? 0)).toBeCloseTo(1, 9)
        expect(series.cult_share[index] / (expected?.cult_share ?? 0)).toBeCloseTo(1, 9)
      })
  })

  it.skipIf(process.platform === 'win32')(
    'says where a full disk takes only the beginning of the results',
    async () => {
      const program = spawn(
        'sh',
        [
          '-c',
          'ulimit -f 1; exec "$0" "$@" > results.json',
          process.execPath,
          MAIN,
          'simulate',
          '--seeds',
          TINY,
          GREENER,
        ],
        { cwd: folder, env: { ...process.env, LANG: 'C', LC_ALL: 'C' } },
      )
      const ended = new Promise(resolve => program.once('exit', resolve))
      expect(await text(program.stderr)).toMatch(
        /^host\.output-failed: The results could not be written in full \(EFBIG\)/,
      )
      expect(await ended).toBe(1)
    },
  )

  it('ends quietly where nobody reads its results any more', async () => {
    const child = start('simulate', ...Array.from({ length: 40 }, () => GREENER), '--seeds', TINY)
    child.stdout.destroy()
    const [said, status] = await Promise.all([text(child.stderr), ended(child)])
    expect([status, said]).toEqual([0, ''])
  })

  it('refuses an endless standard input without holding all of it', async () => {
    const child = start('validate', '-', '--seeds', TINY)
    child.stdin.on('error', () => {})
    child.stdin.end(Buffer.alloc(LIMITS.bytes + 1_000_000, ' '))
    const [out, status] = await Promise.all([buffer(child.stdout), ended(child)])
    expect(status).toBe(1)
    expect(out.toString()).toContain('-:1:1: scenario.too-large')
  })
})
