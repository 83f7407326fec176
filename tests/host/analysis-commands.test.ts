import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { analyses as engine } from '../../electron/engine/analysis/analyses.ts'
import { catalogueOf } from '../../electron/engine/model/catalogue.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import type { AnalysisCommand } from '../../electron/host/cli/analysis-command.ts'
import { readCommandLine } from '../../electron/host/cli/command-line.ts'
import { attribute } from '../../electron/host/cli/commands/attribute.ts'
import { compare } from '../../electron/host/cli/commands/compare.ts'
import { goalSeek } from '../../electron/host/cli/commands/goal-seek.ts'
import { optimise } from '../../electron/host/cli/commands/optimise.ts'
import { sobol } from '../../electron/host/cli/commands/sobol.ts'
import { tornado } from '../../electron/host/cli/commands/tornado.ts'
import { uncertainty } from '../../electron/host/cli/commands/uncertainty.ts'
import { commands } from '../../electron/host/cli/commands.ts'
import { longCsv } from '../../electron/host/cli/long-table.ts'
import { readDocuments } from '../../electron/host/cli/read-files.ts'
import { openModel } from '../../electron/services/running-model.ts'
import { defaultSampling } from '../../shared/analysis/default-sampling.ts'
import {
  type AnalysisKind,
  type Answer,
  type AskedQuestion,
  analyses,
  type Question,
} from '../../shared/contract/analysis.ts'
import { contextOf } from '../engine/analysis/analysis-context.ts'
import { shippedModel } from '../engine/shipped-model.ts'
import { TINY, tinyWith } from '../services/faulty-pack.ts'
import { type Ended, runH45 } from './run-h45.ts'

const ROOT = join(import.meta.dirname, '../..')
const BASELINE = join(ROOT, 'seeds/scenarios/baseline.h45')
const PROGRAMME = join(ROOT, 'seeds/scenarios/programme.h45')
const GREENER = join(TINY, 'scenarios/greener.h45')
const PLAIN = join(TINY, 'scenarios/plain.h45')

const model = await shippedModel()
const small = await openModel(TINY)
const catalogue = catalogueOf(model)
const programme = JSON.parse(await readFile(PROGRAMME, 'utf8')).scenarios[0]

/** On the small pack. */
const tiny = (...words: string[]): Promise<Ended> => runH45([...words, '--seeds', TINY, '--threads', '1'])

const printed = z.strictObject({
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  analysis: z.string(),
  question: z.unknown(),
  answer: z.unknown(),
})

const forms: {
  readonly [K in AnalysisKind]: { readonly question: { parse(value: unknown): Question<K> } }
} = analyses

/** What the engine answers to the same question, in this thread and without WebAssembly. */
function answerTo<K extends AnalysisKind>(kind: K, question: unknown, of: Model): Answer<K> {
  const form: { parse(value: unknown): Question<K> } = forms[kind].question
  return engine[kind](contextOf(of), form.parse(question))
}

/** The question that a command makes of its options, on the small pack. */
async function questionOf<K extends AnalysisKind>(
  command: AnalysisCommand<K>,
  files: readonly string[],
  ...words: readonly string[]
): Promise<AskedQuestion<K>> {
  const asked = readCommandLine([command.name, ...files, ...words])
  if (asked.asks !== 'command') throw new Error('no command')
  const { given } = asked
  const besides = command.besides?.(given) ?? null
  const read = async (some: readonly string[]) => {
    const { documents } = await readDocuments(
      small,
      some,
      async () => new Uint8Array(),
      () => undefined,
    )
    return documents.flatMap(({ scenarios }) => scenarios)
  }
  return command.question({
    given,
    running: small,
    catalogue: small.catalogue,
    scenarios: await read(files),
    besides: besides === null ? [] : await read([besides]),
  })
}

/** The table that a command makes of the engine's answer, on the small pack. */
async function tableOf<K extends AnalysisKind>(
  command: AnalysisCommand<K>,
  files: readonly string[],
  ...words: readonly string[]
): Promise<string[]> {
  const form: { parse(value: unknown): Question<K> } = forms[command.kind].question
  const question = form.parse(await questionOf(command, files, ...words))
  const answer = answerTo(command.kind, question, small.model)
  return longCsv(command.table({ question, answer, catalogue: small.catalogue }))
    .trimEnd()
    .split('\n')
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'h45-'))
  return () => rm(folder, { recursive: true, force: true })
})

/** Both scenarios of the small pack in one file. */
async function bothInOne(): Promise<string> {
  const file = join(folder, 'both.h45')
  const [greener, plain] = await Promise.all(
    [GREENER, PLAIN].map(async each => JSON.parse(await readFile(each, 'utf8'))),
  )
  await writeFile(file, JSON.stringify({ ...greener, scenarios: [...greener.scenarios, ...plain.scenarios] }))
  return file
}

describe('an analysis as JSON', () => {
  const asked: readonly (readonly [AnalysisKind, readonly string[], object])[] = [
    [
      'goal-seek',
      ['goal-seek', BASELINE, '--target', 't_culture_2030'],
      {
        aim: { variable: 'culture_share_exec', year: 2030, operator: '>', value: 0.04 },
        levers: [{ id: 'share[culture]', low: 0, high: 0.12 }],
        movement: { shape: 'ramp', by: 2030 },
      },
    ],
    [
      'optimise',
      [
        'optimise',
        BASELINE,
        '--targets',
        't_culture_2030',
        '--levers',
        'share[culture]:0.01:0.1',
        '--trade-off',
        'none',
      ],
      {
        levers: [{ id: 'share[culture]', low: 0.01, high: 0.1 }],
        movement: { shape: 'shift', by: 2030 },
        cost: { kind: 'moves' },
        tradeOff: null,
        seed: 1,
      },
    ],
    [
      'tornado',
      ['tornado', PROGRAMME, '--variable', 'cult_share', '--year', '2030', '--ends', 'percent:10'],
      {
        kinds: ['policy', 'assumption', 'uncertain'],
        only: null,
        ends: { kind: 'percent', percent: 10 },
        most: 30,
      },
    ],
    [
      'sobol',
      ['sobol', PROGRAMME, '--target', 't_cva_2030', '--rows', '64', '--largest', '2', '--seed', '5'],
      { variable: 'cult_share', year: 2030, inputs: null, largest: 2, rows: 64, seed: 5, path: true },
    ],
    [
      'uncertainty',
      ['uncertainty', PROGRAMME, '--draws', '64', '--variables', 'grdp,cov[child,rural]'],
      {
        sampling: { ...defaultSampling(catalogue, programme.parameters), draws: 64 },
        variables: ['grdp', 'cov[child,rural]'],
      },
    ],
    [
      'attribution',
      ['attribute', PROGRAMME, '--against', `${BASELINE}#baseline`, '--group', 'kind'],
      {
        grouping: { by: 'kind' },
        variables: catalogue.headlines.map(({ variable }) => variable),
        pairs: 128,
        seed: 2045,
      },
    ],
    [
      'robust-choice',
      ['compare', PROGRAMME, BASELINE, '--target', 't_cva_2030', '--draws', '64', '--inputs', 'eta_income'],
      { judgedBy: { kind: 'target', target: 't_cva_2030' } },
    ],
  ]

  it.each(asked)(
    'of %s has the question in full and the engine’s answer, bit for bit',
    async (kind, words, question) => {
      const { status, out, said } = await runH45([...words, '--threads', '2'])
      expect([status, said]).toEqual([0, ''])
      const found = printed.parse(JSON.parse(out))
      expect(found).toMatchObject({ model: catalogue.model, analysis: kind, question })
      expect(found.answer).toEqual(JSON.parse(JSON.stringify(answerTo(kind, found.question, model))))
    },
  )

  it('is the same for any number of threads', async () => {
    const words = ['uncertainty', GREENER, '--draws', '2000', '--variables', 'wood', '--seeds', TINY]
    const [one, three] = await Promise.all(['1', '3'].map(count => runH45([...words, '--threads', count])))
    expect(one?.status).toBe(0)
    expect(three).toEqual(one)
  })
})

describe('an analysis as CSV', () => {
  const header = 'scenario,part,item,other,year,measure,unit,value'
  const expectRows = (lines: readonly string[], rows: readonly string[]) => {
    expect(lines[0]).toBe(header)
    expect(lines).toEqual(expect.arrayContaining([...rows]))
    for (const line of lines) expect(line.split(/,(?![^[\]]*\])/).length, line).toBe(8)
  }

  it('is a long table, a value in each line, and may go to a file', async () => {
    const words = ['tornado', GREENER, '--variable', 'wood', '--year', '2030', '--inputs', 'price,loss']
    const file = join(folder, 'tornado.csv')
    const ended = await tiny(...words, '--format', 'csv', '--out', file)
    expect(ended).toEqual({ status: 0, out: '', said: `Wrote ${file}.\n` })
    expectRows((await readFile(file, 'utf8')).trimEnd().split('\n'), [
      'greener,bar,wood,price,2030,low-input,coins,1.5',
      'greener,bar,wood,price,2030,kind,,uncertain',
      'greener,still,wood,loss,2030,why,,not-moved',
    ])
  })

  it('of elasticities has slopes in both units', async () => {
    const words = ['--variable', 'wood', '--year', '2030', '--ends', 'point', '--inputs', 'price']
    const lines = await tableOf(tornado, [GREENER], ...words)
    expectRows(lines, ['greener,elasticity,wood,price,2030,present,coins,2.5'])
    expect(lines.join('\n')).toMatch(/^greener,elasticity,wood,price,2030,slope,trees\/coins,-\d/m)
  })

  it('of goal seek has what was asked, solutions and every point that was looked at', async () => {
    const lines = await tableOf(goalSeek, [PLAIN], '--target', 'parks_share')
    expectRows(lines, [
      'plain,answer,,,,verdict,,found',
      'plain,answer,sh[parks],,2030,goal,1,0.28',
      'plain,answer,sh[parks],,2030,now,1,0.3',
      'plain,solution,share[parks],1,2030,now,1,0.3',
      'plain,solution,,1,,meets-above,,true',
      'plain,scan,,1,,position,1,0',
      'plain,scan,,1,,standing,,sound',
    ])
  })

  it('of a goal beyond reach has what stops it', async () => {
    const lines = await tableOf(goalSeek, [PLAIN], '--target', 'parks_share', '--value', '2')
    expectRows(lines, ['plain,answer,,,,verdict,,unreachable'])
    expect(lines.join('\n')).toMatch(/^plain,best,,1,,stop,,(envelope|bound)$/m)
  })

  it('of optimise has levers, aims and the curve', async () => {
    const lines = await tableOf(optimise, [GREENER], '--targets', 'parks_share')
    expectRows(lines, ['greener,answer,,,,feasible,,true', 'greener,aim,sh[parks],1,2030,met,,true'])
    expect(lines.join('\n')).toMatch(/^greener,front,,1,,first,1,/m)
  })

  it('of Sobol indices has their intervals and their path', async () => {
    const lines = await tableOf(sobol, [GREENER], '--variable', 'wood', '--year', '2030', '--rows', '64')
    expectRows(lines, ['greener,answer,wood,,2030,runs,1,192', 'greener,index,wood,price,2030,zero,,false'])
    expect(lines.join('\n')).toMatch(/^greener,path,wood,price,2029,first,1,/m)
  })

  it('of uncertainty has bands and chances', async () => {
    expectRows(await tableOf(uncertainty, [GREENER], '--draws', '64', '--variables', 'wood'), [
      'greener,answer,,,,draws,1,64',
      'greener,band,wood,,2024,p5,trees,2000',
      'greener,target,parks_share,,2030,chance,1,1',
      'greener,target,parks_share,,2026,first-met,1,1',
      'greener,target,parks_share,,,never,1,0',
    ])
  })

  it('of attribution has both sides and what each group adds', async () => {
    expectRows(await tableOf(attribute, [GREENER]), [
      'greener,answer,,,,method,,exact',
      'greener,group,share[parks],money,,member,,true',
      'greener,difference,sh[parks],,2030,base,1,0.3',
      'greener,difference,sh[parks],,2030,scenario,1,0.5',
      'greener,contribution,sh[parks],money,2030,value,1,0.2',
    ])
  })

  it('of robust choice has shares of scenarios and of pairs', async () => {
    const words = ['--variable', 'wood', '--year', '2030', '--draws', '64']
    expectRows(await tableOf(compare, [GREENER, PLAIN], ...words), [
      'greener,share,wood,,2030,best,1,1',
      'greener,pair,wood,plain,2030,better,1,1',
      'plain,share,wood,,2030,best,1,0',
      ',answer,,,,draws,1,64',
      ',input,price,,,low,coins,1.5',
    ])
  })
})

describe('what a question is made of', () => {
  it('is the scenario that is named of a file with several, the first without a name', async () => {
    const file = await bothInOne()
    const words = ['--variable', 'wood', '--year', '2030']
    expect(await questionOf(tornado, [file], ...words)).toMatchObject({ scenario: { id: 'greener' } })
    expect(await questionOf(tornado, [file], ...words, '--scenario', 'plain')).toMatchObject({
      scenario: { id: 'plain' },
    })
    const other = { against: { kind: 'scenario', scenario: { id: 'plain' } } }
    for (const against of ['#plain', `${PLAIN}#plain`, PLAIN])
      expect(await questionOf(attribute, [file], '--against', against)).toMatchObject(other)
    expect(await questionOf(compare, [file], '--scenarios', 'plain,greener')).toMatchObject({
      scenarios: [{ id: 'plain' }, { id: 'greener' }],
    })
  })

  it('may be another value, year and side than a target has', async () => {
    const words = ['--target', 'parks_share', '--value', '-0.35', '--rule', 'at-most', '--year', '2029']
    expect(await questionOf(goalSeek, [GREENER], ...words, '--shape', 'shift', '--by', '2028')).toMatchObject(
      {
        aim: { variable: 'sh[parks]', year: 2029, operator: '<=', value: -0.35 },
        movement: { shape: 'shift', by: 2028 },
      },
    )
  })

  it('varies around what the scenario sets, as the pack says or as it is told', async () => {
    const price = { id: 'price', distribution: { kind: 'triangular', low: 1.5, mode: 2.5, high: 3 } }
    const growth = {
      id: 'growth',
      distribution: { kind: 'normal', mean: 0, deviation: 0.01, low: -0.02, high: 0.02 },
    }
    const own = { id: 'price', distribution: { kind: 'uniform', low: 1, high: 2 } }
    const words = ['--draws', '64', '--method', 'latin-hypercube', '--seed', '9', '--inputs']
    expect(await questionOf(uncertainty, [GREENER], ...words, 'price')).toMatchObject({
      sampling: { inputs: [price] },
    })
    const told = 'pack, price=uniform(1, 2), growth=normal(0, 0.01, -0.02, 0.02)'
    const correlated = [...words, told, '--correlations', 'price:growth:0.5']
    expect(await questionOf(uncertainty, [GREENER], ...correlated)).toMatchObject({
      sampling: {
        method: 'latin-hypercube',
        draws: 64,
        seed: 9,
        inputs: [own, growth],
        correlations: [{ first: 'price', second: 'growth', rank: 0.5 }],
      },
    })
  })

  it('judges by the leading target where nothing is said', async () => {
    expect(await questionOf(compare, [GREENER, PLAIN])).toMatchObject({
      judgedBy: { kind: 'target', target: 'parks_share' },
    })
  })
})

describe('what is refused', () => {
  const seek = ['goal-seek', GREENER]
  const vary = ['uncertainty', GREENER, '--draws', '64', '--inputs']

  it.each([
    [
      'a misspelt variable',
      ['tornado', GREENER, '--variable', 'wod', '--year', '2030'],
      'did you mean “wood”?',
    ],
    ['a misspelt target', [...seek, '--target', 'park_share'], 'did you mean “parks_share”?'],
    [
      'a misspelt lever',
      [...seek, '--target', 'parks_share', '--levers', 'share[park]'],
      'did you mean “share[parks]”?',
    ],
    ['a misspelt input', [...vary, 'prise'], 'did you mean “price”?'],
    [
      'a misspelt scenario',
      ['attribute', GREENER, '--scenario', 'green'],
      'The file has no scenario “green”',
    ],
    [
      'a decimal comma',
      [...seek, '--target', 'parks_share', '--value', '0,3'],
      'with a decimal point, such as 0.05',
    ],
    ['a number that is endless', [...seek, '--target', 'parks_share', '--value', '1e999'], 'usage.number'],
    [
      'bounds that are no numbers',
      [...seek, '--target', 'parks_share', '--levers', 'share[parks]:a:b'],
      'ID:LOW:HIGH',
    ],
    ['a distribution that lacks a number', [...vary, 'price=pert(1,2)'], 'write ID=pert(low,mode,high)'],
    ['an unknown distribution', [...vary, 'price=cauchy(1,2)'], 'uniform(low,high) | triangular'],
    ['an input of which the pack says nothing', [...vary, 'growth'], '"growth=uniform(0,1)"'],
    ['a correlation beyond one', [...vary, 'pack', '--correlations', 'a:b:2'], 'ID:ID:RANK'],
    [
      'correlations and none',
      [...vary, 'pack', '--correlations', 'a:b:0', '--no-correlations'],
      'usage.flags-together',
    ],
    [
      'a target and a variable',
      [...seek, '--target', 'parks_share', '--variable', 'wood'],
      'usage.flags-together',
    ],
    ['no number to ask about', ['sobol', GREENER], 'needs --variable or --target'],
    ['a variable without a year', ['sobol', GREENER, '--variable', 'wood'], 'needs --year'],
    ['too few draws', ['uncertainty', GREENER, '--draws', '2'], 'a whole number from 64 to 100000'],
    [
      'unknown ends',
      ['tornado', GREENER, '--target', 'parks_share', '--ends', 'percent:0'],
      'percent:N (0 < N ≤ 100)',
    ],
    [
      'an unknown kind',
      ['tornado', GREENER, '--target', 'parks_share', '--kinds', 'polcy'],
      'did you mean “policy”?',
    ],
    [
      'a curve to a target that is not asked for',
      ['optimise', GREENER, '--targets', 'parks_share', '--trade-off', 'cost:wood'],
      'there are parks_share',
    ],
    ['no targets to meet', ['optimise', GREENER], 'needs --targets'],
    ['a second file', ['tornado', GREENER, PLAIN, '--target', 'parks_share'], 'usage.one-file'],
    ['an option of another command', [...seek, '--draws', '64'], 'usage.unknown-flag'],
    ['standard input for both sides', ['attribute', '-', '--against', '-'], 'usage.input-twice'],
    [
      'to write over the other scenario',
      ['attribute', PLAIN, '--against', GREENER, '--out', GREENER],
      'usage.out-is-scenario',
    ],
  ])('such as %s: status 2 and one sentence', async (_, words, sentence) => {
    const { status, out, said } = await tiny(...words)
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
    expect(said.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([
    ['no difference', ['attribute', PLAIN], 'analysis.no-difference'],
    ['a scenario that is not there', ['attribute', PLAIN, '--against', 'nowhere.h45'], 'file.not-found'],
  ])('such as %s: status 1 and the sentence of the analysis', async (_, words, code) => {
    const { status, out, said } = await tiny(...words)
    expect([status, out]).toEqual([1, ''])
    expect(said).toContain(code)
  })

  it('is told in Vietnamese as well', async () => {
    const { said } = await tiny('sobol', GREENER, '--variable', 'wood', '--language', 'vi')
    expect(said).toBe('usage.flag-missing: Lệnh này cần --year; xem --help để biết thêm.\n')
  })

  it('is all told at once', async () => {
    const { said } = await tiny('uncertainty', GREENER, '--draws', 'x', '--seed', '-1', '--method', 'sobl')
    expect(said.trimEnd().split('\n')).toHaveLength(3)
  })
})

describe('executed values', () => {
  const withPurse = async (name: string, value: number) => {
    const file = join(folder, name)
    const known = `"executed": [{ "item": "purse", "year": 2027, "value": ${value} }], "scenarios":`
    await writeFile(file, (await readFile(GREENER, 'utf8')).replace('"scenarios":', known))
    return file
  }

  it('move an analysis as they move a run', async () => {
    const words = ['--variable', 'purse', '--year', '2027', '--seeds', TINY]
    const file = await withPurse('known.h45', 7000)
    const { status, out, said } = await runH45(['tornado', file, ...words])
    expect([status, said.includes('executed.used')]).toEqual([0, true])
    const { answer, executed } = JSON.parse(out)
    expect(executed).toEqual([{ item: 'purse', year: 2027, value: 7000, source: '' }])
    expect(answer.base).toBe(7000)
  })

  it('that differ keep the scenarios of two files from being asked about together', async () => {
    const [one, other] = [await withPurse('one.h45', 7000), await withPurse('other.h45', 7001)]
    const { status, said } = await runH45(['compare', one, other, '--seeds', TINY])
    expect([status, said.includes('executed.files-differ')]).toEqual([1, true])
  })
})

describe('an analysis at work', () => {
  const words = [
    'uncertainty',
    GREENER,
    '--seeds',
    TINY,
    '--draws',
    '64',
    '--variables',
    'wood',
    '--threads',
    '1',
  ]

  it('shows one line while somebody watches, and then tells how many runs failed and why the first did', async () => {
    const pack = await tinyWith('checks.yaml', 'formula: spend[line]', 'formula: 850 - spend[line]')
    const lines: (string | null)[] = []
    const failing = ['--inputs', 'growth=uniform(-0.02,0.15)', '--seeds', pack]
    const { status, out, said } = await runH45([...words, ...failing], {
      progress: line => lines.push(line),
    })
    expect(status).toBe(0)
    const { failed } = JSON.parse(out).answer
    expect(failed.count).toBeGreaterThan(1)
    expect(said).toMatch(new RegExp(`^${failed.count} runs failed .*:\\n.*no_debt`))
    expect(lines.at(-1)).toBeNull()
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^uncertainty: \d+%$/)
  })

  it('is stopped by Ctrl+C with status 130 and no half result', async () => {
    let isListening = false
    const onInterrupt = (stop: () => void) => {
      isListening = true
      setImmediate(stop)
      return () => {
        isListening = false
      }
    }
    const { status, out, said } = await runH45(words, { onInterrupt })
    expect({ status, out, isListening }).toEqual({ status: 130, out: '', isListening: false })
    expect(said).toMatch(/^analysis\.cancelled: [^\n]+\n$/)
  })

  it('ends quietly where nobody reads its results any more', async () => {
    const closed = Object.assign(new Error('closed'), { code: 'EPIPE' })
    const { status, said } = await runH45(words, { out: () => Promise.reject(closed) })
    expect([status, said]).toEqual([0, ''])
  })
})

describe('the help', () => {
  it.each(commands.map(command => [command.name, command] as const))(
    'of %s names its options in both languages, on lines that fit a terminal',
    async (name, { flags }) => {
      for (const language of ['vi', 'en']) {
        const { status, out } = await runH45([name, '--help', '--language', language])
        expect(status).toBe(0)
        for (const flag of flags) expect(out).toContain(`--${flag}`)
        for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(96)
      }
    },
  )

  it('without a command lists all of them', async () => {
    const { out } = await runH45(['--help'])
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^ {2}${name}`, 'm'))
  })
})
