/** One suite over every way in which the contract is answered: in process, and over loopback as a page asks. */

import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../electron/host/answer.ts'
import { startBrowserHost } from '../../electron/host/browser/server.ts'
import { NO_FILES } from '../../electron/host/outside-files.ts'
import { openProgram, type Program } from '../../electron/host/program.ts'
import { confStore } from '../../electron/services/conf-store.ts'
import {
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from '../../shared/contract/contract.ts'
import { scenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import { analysisSamples } from './analysis-samples.ts'
import { pageHeaders, send } from './loopback-client.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

type AskRaw = (name: string, input: unknown) => Promise<unknown>

interface Way {
  readonly name: string
  /** Opens the way to a program; `close` frees what it holds. */
  readonly open: (program: Program) => Promise<{ readonly ask: AskRaw; readonly close: () => Promise<void> }>
}

const ways: readonly Way[] = [
  {
    name: 'in process',
    open: async ({ handlers }) => ({
      ask: (name, input) => answer(handlers, name, input, error => expect.unreachable(String(error))),
      close: async () => undefined,
    }),
  },
  {
    name: 'over loopback',
    open: async ({ handlers }) => {
      const page = { serve: () => undefined, close: async () => undefined }
      const host = await startBrowserHost({ handlers, openPage: async () => page, port: 0 })
      const headers = pageHeaders(host.port, host.address.split('#t=')[1] ?? '')
      return {
        ask: async (name, input) => {
          const asking = { port: host.port, method: 'POST', path: `/api/${name}`, headers }
          return JSON.parse((await send({ ...asking, body: JSON.stringify(input) })).text)
        },
        close: () => host.close(),
      }
    },
  },
]

describe.each(ways)('the contract $name', ({ open }) => {
  let folder: string
  let askRaw: AskRaw
  let close: () => Promise<void>
  const asked = new Set<RequestName>()

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contract-'))
    const places = {
      version: '1.2.3',
      seeds: SEEDS,
      documents: path.join(folder, 'documents'),
      preferences: path.join(folder, 'preferences'),
      language: undefined,
    }
    const program = await openProgram(
      { browser: true, port: 0, open: false, handed: NO_FILES },
      places,
      confStore,
      () => ({
        kind: 'browser',
        version: '1.2.3',
        dialogs: 'page',
        isOnePage: false,
        choose: async () => null,
        choosePack: async () => null,
        openAudience: () => 'page',
        closeAudience: () => undefined,
        onPreferences: () => undefined,
      }),
    )
    const way = await open(program)
    askRaw = way.ask
    close = async () => {
      await program.running.close()
      await way.close()
    }
  })

  afterAll(async () => {
    await close()
    await rm(folder, { recursive: true })
  })

  /** Asks, expects a value, and parses it with the schema of its row as the page would. */
  async function ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
    asked.add(name)
    const reply: unknown = await askRaw(name, input)
    expect(reply).toMatchObject({ ok: true })
    const { value } = Object(reply)
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
    const row: { readonly output: { parse(given: unknown): RequestOutput<N> } } = outputs[name]
    return row.output.parse(value)
  }

  const outputs: {
    readonly [N in RequestName]: { readonly output: { parse(given: unknown): RequestOutput<N> } }
  } = requests

  /** Asks, and expects to be refused; the codes of the faults. */
  async function refusal(name: string, input: unknown): Promise<unknown[]> {
    const reply = Object(await askRaw(name, input))
    expect(reply).toMatchObject({ ok: false })
    return reply.faults.map((fault: { code: unknown }) => fault.code)
  }

  it('says what host it is', async () => {
    expect(await ask('host:describe', {})).toMatchObject({
      kind: 'browser',
      dialogs: 'page',
      folder: 'documents',
    })
  })

  it('leaves the audience’s window to the page where it has none', async () => {
    const channel = '0f8fad5b-d9cb-469f-a165-70867728950e'
    expect(await ask('audience:open', { channel })).toEqual({ window: 'page' })
    await ask('audience:close', {})
    expect(await refusal('audience:open', { channel: '../index.html' })).toEqual(['request.invalid'])
  })

  it('keeps preferences', async () => {
    expect(await ask('preferences:read', {})).toEqual({ language: 'vi', theme: 'system' })
    await ask('preferences:write', { language: 'en', theme: 'dark' })
    expect(await ask('preferences:read', {})).toEqual({ language: 'en', theme: 'dark' })
  })

  it('keeps how the screen was arranged', async () => {
    const arranged = await ask('workspace:read', {})
    await ask('workspace:write', { ...arranged, priceBasis: 'usd' })
    expect(await ask('workspace:read', {})).toEqual({ ...arranged, priceBasis: 'usd' })
  })

  it('reads a table, and says why it does not', async () => {
    const base64 = Buffer.from('Năm;a\n2030;1,5').toString('base64')
    const table = await ask('imports:read', { name: 'a.csv', base64, separator: null })
    expect(table.sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(['2030', '1,5'])
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('base64')
    expect(await refusal('imports:read', { name: 'a.xlsx', base64: old, separator: null })).toEqual([
      'import.other-kind',
    ])
  })

  it('tells the model, its facts and its presets', async () => {
    const catalogue = await ask('catalogue:read', {})
    expect(catalogue.levers.length).toBeGreaterThan(0)
    const ids = catalogue.levers.flatMap(({ source }) => source.facts ?? []).slice(0, 5)
    const facts = await ask('facts:read', { ids: [...ids, 'no-such-fact'] })
    expect(facts.map(({ id }) => id)).toEqual(ids)
    expect((await ask('presets:read', {})).length).toBe(catalogue.presets.length)
  })

  it('tells how a number is worked out, and what reads it', async () => {
    const { headlines, levers } = await ask('catalogue:read', {})
    const variable = headlines[0]?.variable ?? ''
    const lever = levers[0]?.id ?? ''
    const equations = await ask('equations:read', { ids: [variable, lever] })
    expect(equations).toMatchObject([
      { id: variable, isHeadline: true },
      { id: lever, formula: null, start: null, uses: [] },
    ])
    expect(equations[0]?.uses.length).toBeGreaterThan(0)
    expect(equations[1]?.usedBy.length).toBeGreaterThan(0)
  })

  it('sets the model against the past', async () => {
    const { headlines, history } = await ask('catalogue:read', {})
    const { span, tests, untested } = await ask('model:back-test', {})
    expect(span?.first).toBe(history[0]?.year)
    expect(tests.length).toBeGreaterThan(0)
    expect(untested.map(({ variable }) => variable)).toContain(headlines[0]?.variable)
  })

  it('runs scenarios', async () => {
    const catalogue = await ask('catalogue:read', {})
    const [variable] = catalogue.headlines.map(headline => headline.variable)
    const scenarios = [{ id: 'a', title: 'A' }]
    const [answered] = await ask('runs:simulate', { scenarios, variables: [variable ?? ''] })
    const years = catalogue.horizon - catalogue.baseYear + 1
    expect(answered?.run.years).toHaveLength(years)
    expect(answered?.run.series[variable ?? '']).toHaveLength(years)
    // Without a change the scenario is its own reference.
    expect(answered?.run.series).toEqual(answered?.reference)
  })

  it('judges a formula of the planner’s own, and runs a scenario that has it', async () => {
    const { headlines, units } = await ask('catalogue:read', {})
    const formula = `2*${headlines[0]?.variable}`
    const draft = { kind: 'indicator' as const, id: 'own_double', unit: null, formula }
    const check = await ask('formulas:check', { scenario: { id: 'a', title: 'A' }, draft })
    expect(check.problems).toEqual([])
    const unit = check.units?.[0] ?? units[0]?.id ?? ''
    const formulas = [{ ...draft, label: 'Double', unit }]
    const scenarios = [{ id: 'a', title: 'A', formulas }]
    const [answered] = await ask('runs:simulate', { scenarios, variables: ['own_double', 'own_of_another'] })
    expect(answered?.run.series).toEqual({ own_double: check.values })
  })

  it('answers a question of every analysis', async () => {
    const asked = <Q>(question: Q) => ({ job: randomUUID(), question })
    await ask('analysis:goal-seek', asked(analysisSamples['goal-seek']))
    await ask('analysis:optimise', asked(analysisSamples.optimise))
    await ask('analysis:tornado', asked(analysisSamples.tornado))
    await ask('analysis:sobol', asked(analysisSamples.sobol))
    await ask('analysis:uncertainty', asked(analysisSamples.uncertainty))
    await ask('analysis:attribution', asked(analysisSamples.attribution))
    await ask('analysis:robust-choice', asked(analysisSamples['robust-choice']))
  })

  it('says how far an analysis has come, and ends it', async () => {
    const job = randomUUID()
    expect(await ask('analysis:progress', { job })).toEqual({ done: null, partial: null })
    expect(await ask('analysis:cancel', { job })).toEqual({})
  })

  it('freezes what a decision rests on, and computes it again', async () => {
    const { model } = await ask('catalogue:read', {})
    const open = { id: 'd1', scenario: 'a', question: 'Có nên?' }
    const document = {
      format: 'h45' as const,
      version: 4 as const,
      pack: { id: model.id, version: model.version },
      id: 'decided',
      title: 'Quyết định',
      scenarios: [{ id: 'a', title: 'A' }],
      decisions: [open],
    }
    const frozen = await ask('decisions:freeze', { document, record: 'd1' })
    expect(frozen).toMatchObject({ program: '1.2.3', model, title: 'A' })
    const verified = await ask('decisions:verify', { record: { ...open, frozen } })
    expect(verified).toMatchObject({ isIntact: true, isSameModel: true, recomputed: { kind: 'same' } })
    const [year] = frozen.outputs.culture_share_exec ?? []
    const gap = { ...frozen, outputs: { culture_share_exec: [year, null] } }
    expect(await refusal('decisions:verify', { record: { ...open, frozen: gap } })).toEqual([
      'request.invalid',
    ])
    expect(await refusal('decisions:freeze', { document, record: 'd2' })).toEqual(['decision.no-record'])
  })

  it('saves, lists and opens files by ticket', async () => {
    const { model } = await ask('catalogue:read', {})
    const document = scenarioDocument.parse({
      format: 'h45',
      version: 4,
      pack: { id: model.id, version: model.version, hash: model.hash },
      id: 'plan',
      title: 'Kế hoạch',
      scenarios: [{ id: 'a', title: 'A' }],
    })
    const saved = await ask('files:save', { document, to: { name: 'Kế hoạch' }, replace: false })
    const { files } = await ask('files:list', {})
    expect(files.map(({ name }) => name)).toEqual([saved.name])
    const ticket = files[0]?.ticket ?? ''
    expect((await ask('files:open', { ticket })).document).toEqual(document)
    const base64 = Buffer.from(JSON.stringify(document)).toString('base64')
    expect((await ask('files:read', { name: 'plan.h45', base64 })).document).toEqual(document)
    expect(await refusal('files:save', { document, to: { name: 'Kế hoạch' }, replace: false })).toEqual([
      'file.exists',
    ])
  })

  it('says what the listed files hold, and which were open last', async () => {
    const { headlines } = await ask('catalogue:read', {})
    const { files } = await ask('files:list', {})
    const tickets = files.map(({ ticket }) => ticket)
    const [described] = await ask('files:describe', { tickets, withHeadlines: true })
    expect(described).toMatchObject({ ticket: tickets[0], title: 'Kế hoạch', scenarios: ['A'], faults: [] })
    expect(Object.keys(described?.headlines ?? {})).toEqual(headlines.map(({ variable }) => variable))

    const [recent] = await ask('recents:list', {})
    expect(recent).toMatchObject({ name: 'Kế hoạch.h45', folder: 'documents' })
    await ask('recents:forget', { ticket: recent?.ticket ?? '' })
    expect(await ask('recents:list', {})).toEqual([])
  })

  it('says how a file stands, keeps what a planner gives up, and opens it again', async () => {
    const { model } = await ask('catalogue:read', {})
    const document = scenarioDocument.parse({
      format: 'h45',
      version: VERSION,
      pack: { id: model.id, version: model.version, hash: model.hash },
      id: 'kept',
      title: 'Bản của tôi',
      scenarios: [{ id: 'a', title: 'A' }],
    })
    const { ticket } = await ask('files:save', { document, to: { name: 'Phiên bản' }, replace: false })
    expect(await ask('files:check', { ticket })).toEqual({ standing: 'same' })
    expect(await ask('versions:list', { ticket })).toEqual([])
    await ask('versions:keep', { ticket, document })
    const [version] = await ask('versions:list', { ticket })
    expect(version).toMatchObject({ reason: 'mine' })
    const opened = await ask('versions:open', { ticket, id: version?.id ?? '' })
    expect(opened).toMatchObject({ ticket: null, name: 'Phiên bản.h45', document })
  })

  it('keeps unsaved work in a slot, gives it back, makes a file of it and lets it go', async () => {
    const { model } = await ask('catalogue:read', {})
    const document = scenarioDocument.parse({
      format: 'h45',
      version: VERSION,
      pack: { id: model.id, version: model.version, hash: model.hash },
      id: 'unsaved',
      title: 'Chưa lưu',
      scenarios: [{ id: 'a', title: 'A' }],
    })
    const [kept, other] = ['slot-of-this-page', 'slot-of-another']
    await ask('backups:write', { slot: kept, ticket: null, document })
    await ask('backups:write', { slot: other, ticket: null, document })
    expect(await ask('backups:list', { claims: [kept] })).toMatchObject([{ slot: kept, title: 'Chưa lưu' }])
    const opened = await ask('backups:open', { slot: kept, purpose: 'restore' })
    expect(opened).toEqual({ slot: kept, document, saved: null, ticket: null, name: null, standing: null })
    const rescued = await ask('backups:rescue', { slot: kept })
    expect((await ask('files:open', { ticket: rescued.ticket })).document).toEqual(document)
    await ask('backups:discard', { slot: other })
    expect(await ask('backups:list', { claims: [kept, other] })).toEqual([])
    expect(await refusal('backups:open', { slot: kept, purpose: 'look' })).toEqual(['backup.gone'])
    expect(await refusal('backups:write', { slot: '../../etc', ticket: null, document })).toEqual([
      'request.invalid',
    ])
  })

  it('lets the page list files itself', async () => {
    expect(await ask('files:choose', { purpose: 'open', name: '' })).toBeNull()
  })

  it.each<[string, string, unknown, string]>([
    ['a question that there is not', 'files:delete', {}, 'request.unknown'],
    ['a name that every object has', 'toString', {}, 'request.unknown'],
    ['a field too many', 'preferences:read', { all: true }, 'request.invalid'],
    ['a path for a ticket', 'files:open', { ticket: '../../etc/passwd' }, 'request.invalid'],
    ['an item that the model does not have', 'equations:read', { ids: ['nothing'] }, 'model.unknown-item'],
    ['a ticket of nobody', 'files:open', { ticket: 'AAAAAAAAAAAA' }, 'file.unknown-ticket'],
    ['bytes that are no scenario', 'files:read', { name: 'a.h45', base64: 'AAAA' }, 'scenario.'],
    ['no scenario to run', 'runs:simulate', { scenarios: [], variables: 'all' }, 'request.invalid'],
    [
      'a lever that the model does not have',
      'runs:simulate',
      {
        scenarios: [{ id: 'a', title: 'A', levers: { nolever: { shape: 'constant', value: 1 } } }],
        variables: 'all',
      },
      'run.',
    ],
  ])('refuses %s with a fault', async (_what, name, input, code) => {
    const [first] = await refusal(name, input)
    expect(String(first)).toContain(code)
  })

  it('exports what a document says, and never over a file unasked', async () => {
    const [document] = await ask('presets:read', {})
    const { headlines } = await ask('catalogue:read', {})
    const inHand = document?.scenarios[0]?.id ?? ''
    const variable = headlines[0]?.variable ?? ''
    const wanted: RequestInput<'exports:write'> = {
      job: randomUUID(),
      document: scenarioDocument.parse(document),
      view: { language: 'vi', basis: 'current', mode: 'value', scenarios: [inHand], inHand, year: 2030 },
      subject: {
        kind: 'chart',
        format: 'csv',
        chart: { variable, breakdown: null, form: 'stacked', benchmarks: false },
      },
      to: { name: 'số liệu' },
      replace: false,
    }
    const written = await ask('exports:write', wanted)
    expect(written).toMatchObject({ name: 'số liệu.csv', folder: 'documents', notices: [] })
    expect(written.size).toBeGreaterThan(100)
    expect(await refusal('exports:write', wanted)).toEqual(['file.exists'])
    const other = { ...wanted, to: { name: 'b' }, view: { ...wanted.view, inHand: 'nobody', year: 1999 } }
    expect(await refusal('exports:write', other)).toEqual(['export.not-in-hand', 'export.no-year'])
  })

  it('sets the book of the model, and writes it once under a name', async () => {
    const { title, chapters } = await ask('model:book', { language: 'vi', withPictures: false })
    expect(title).toContain('sổ mô hình')
    const places = (book: typeof chapters) =>
      book.flatMap(({ sections }) => sections.map(each => each.anchor))
    const drawn = await ask('model:book', { language: 'vi', withPictures: true })
    expect(places(drawn.chapters).length).toBeGreaterThan(places(chapters).length)
    const wanted = { language: 'en', to: { name: 'book' }, replace: false } as const
    const written = await ask('exports:save-book', wanted)
    expect(written).toMatchObject({ name: 'book.html', folder: 'documents', notices: [] })
    expect(written.size).toBeGreaterThan(100_000)
    expect(await refusal('exports:save-book', wanted)).toEqual(['file.exists'])
  })

  it('writes a picture once under a name, and tells of exports that are not under way', async () => {
    const picture = { format: 'png', base64: 'AAAA', to: { name: 'a/b' }, replace: false } as const
    const written = { name: 'a-b.png', folder: 'documents', size: 3, notices: [] }
    expect(await ask('exports:save-picture', picture)).toEqual(written)
    expect(await refusal('exports:save-picture', picture)).toEqual(['file.exists'])
    expect(await ask('exports:save-picture', { ...picture, replace: true })).toEqual(written)
    const job = randomUUID()
    expect(await ask('exports:progress', { job })).toEqual({ done: null })
    await ask('exports:cancel', { job })
  })

  it('lists packs, puts the model of another in force, and goes back', async () => {
    const { packs, folder: shown } = await ask('packs:list', {})
    expect(shown).toBe(path.join('documents', 'packs'))
    const [hanoi, songAn] = packs
    expect(packs.map(({ head, isRunning, faults }) => [head?.id, isRunning, faults.length])).toEqual([
      ['hanoi', true, 0],
      ['song_an', false, 0],
    ])
    await ask('packs:choose', { ticket: songAn?.ticket ?? '' })
    expect((await ask('catalogue:read', {})).model.id).toBe('song_an')
    expect((await ask('host:describe', {})).isDefaultModel).toBe(false)
    await ask('packs:choose', { ticket: hanoi?.ticket ?? '' })
    expect((await ask('catalogue:read', {})).model.id).toBe('hanoi')
    expect((await ask('host:describe', {})).isDefaultModel).toBe(true)
  })

  it('takes a pack by nothing but the ticket of a known one', async () => {
    expect(await ask('packs:add', {})).toEqual({ ticket: null })
    await ask('packs:forget', { ticket: 'A'.repeat(22) })
    expect(await refusal('packs:choose', { ticket: 'A'.repeat(22) })).toEqual(['pack.unknown-ticket'])
    expect(await refusal('packs:choose', { ticket: '../../etc' })).toEqual(['request.invalid'])
    expect(await refusal('packs:choose', { folder })).toEqual(['request.invalid'])
  })

  it('was asked every row', () => {
    expect([...asked].sort()).toEqual(Object.keys(requests).sort())
  })
})
