/** From wishes to whole files: places, questions and refusals in the order in which a planner meets them. */

import { describe, expect, it, vi } from 'vitest'
import { type ExportTalk, type ExportWish, runExports } from '../../../renderer/features/export/export-run.ts'
import type { RequestInput, RequestOutput } from '../../../shared/contract/contract.ts'
import { documentOf, fakeHost, refuse } from '../fake-client.ts'

type Write = RequestInput<'exports:write'>
type Written = RequestOutput<'exports:write'>

const document = documentOf('Kế hoạch')

function wish(name: string, format: 'pptx' | 'pdf' | 'xlsx' = 'xlsx'): ExportWish {
  const view = {
    language: 'vi',
    basis: 'current',
    mode: 'value',
    scenarios: ['only'],
    inHand: 'only',
  } as const
  return {
    ...{ name, format },
    of: {
      document,
      view: { ...view, scenarios: ['only'], year: 2030, slots: {} },
      subject: { kind: 'pack', format, charts: [] },
    },
  }
}

/** A planner who gives these answers, one after the other, and gives up when there are no more. */
function planner(...answers: readonly ({ name: string; replace: boolean } | boolean)[]) {
  const left = [...answers]
  const asked: string[] = []
  const talk: ExportTalk = {
    askName: async (_wish, name, faults) => {
      asked.push([name, ...faults.map(({ code }) => code)].join(' '))
      const answer = left.shift()
      return typeof answer === 'object' ? answer : null
    },
    askAgain: async (_name, faults) => {
      asked.push(faults.map(({ code }) => code).join(' '))
      return left.shift() === true
    },
    show: vi.fn(),
  }
  return { talk, asked }
}

const written = ({ to }: Write): Written => ({
  name: 'name' in to ? to.name : 'chosen',
  folder: 'Folder',
  size: 1,
  notices: [],
})

/** A host on which these names are taken. */
function host(taken: readonly string[] = [], dialogs: 'native' | 'page' = 'page') {
  const onDisk = new Set(taken)
  const given = fakeHost({
    'exports:write': request => {
      const { name } = written(request)
      if (onDisk.has(name) && !request.replace) refuse({ code: 'file.exists', args: { name } })
      onDisk.add(name)
      return written(request)
    },
    'files:choose': () => ({ ticket: 'ticket-0001', name: 'chosen.xlsx' }),
  })
  const run = (wishes: readonly ExportWish[], talk: ExportTalk) =>
    runExports(wishes, { client: given.client, dialogs, talk })
  return { ...given, run, onDisk }
}

describe('one file', () => {
  it('goes by the name that the planner gives it, cleaned', async () => {
    const { run } = host()
    const { talk, asked } = planner({ name: '../họp', replace: false })
    const { files, isCancelled } = await run([wish('Gói họp')], talk)
    expect(asked).toEqual(['Gói họp'])
    expect(files.map(({ name }) => name)).toEqual(['-họp.xlsx'])
    expect(isCancelled).toBe(false)
  })

  it('is asked about once more where its name is taken, and replaced only where the planner says so', async () => {
    const { run, asked: requests } = host(['a.xlsx'])
    const { talk, asked } = planner({ name: 'a', replace: false }, { name: 'a', replace: true })
    const { files } = await run([wish('Gói họp')], talk)
    expect(asked).toEqual(['Gói họp', 'a.xlsx file.exists'])
    expect(requests.map(({ input }) => Object(input).replace)).toEqual([false, true])
    expect(files).toHaveLength(1)
  })

  it('is not made where the planner gives up', async () => {
    const { run, asked } = host()
    expect(await run([wish('Gói họp')], planner().talk)).toEqual({ files: [], isCancelled: true })
    expect(asked).toEqual([])
  })

  it('goes where the system’s dialog says, and elsewhere where that was refused', async () => {
    const { run, asked: requests } = host(['chosen'], 'native')
    const { talk, asked } = planner(true, false)
    expect((await run([wish('Gói họp')], talk)).isCancelled).toBe(true)
    expect(asked).toEqual(['file.exists', 'file.exists'])
    expect(requests.map(({ name }) => name)).toEqual([
      'files:choose',
      'exports:write',
      'files:choose',
      'exports:write',
    ])
    expect(requests[0]?.input).toEqual({ purpose: 'export', format: 'xlsx', name: 'Gói họp.xlsx' })
  })

  it('that is cancelled asks nothing more', async () => {
    const { client } = fakeHost({ 'exports:write': () => refuse({ code: 'export.cancelled', args: {} }) })
    const { talk, asked } = planner({ name: 'a', replace: false })
    const outcome = await runExports([wish('a')], { client, dialogs: 'page', talk })
    expect(outcome).toEqual({ files: [], isCancelled: true })
    expect(asked).toEqual(['a'])
  })
})

describe('several files', () => {
  const three = (['pptx', 'pdf', 'xlsx'] as const).map(format => wish('Gói họp', format))

  it('go by their names into the folder, and nobody is asked', async () => {
    const { run } = host([], 'native')
    const { talk, asked } = planner()
    const { files } = await run(three, talk)
    expect(files.map(({ name }) => name)).toEqual(['Gói họp.pptx', 'Gói họp.pdf', 'Gói họp.xlsx'])
    expect(asked).toEqual([])
  })

  it('replace those of before once the planner has agreed to it for the first', async () => {
    const { run } = host(['Gói họp.pptx', 'Gói họp.xlsx'])
    const { talk, asked } = planner({ name: 'Gói họp', replace: true })
    const { files } = await run(three, talk)
    expect(files).toHaveLength(3)
    expect(asked).toEqual(['Gói họp.pptx file.exists'])
  })

  it('that were made before the planner gave up are told', async () => {
    const { run } = host(['Gói họp.pdf'])
    const { files, isCancelled } = await run(three, planner().talk)
    expect(files.map(({ name }) => name)).toEqual(['Gói họp.pptx'])
    expect(isCancelled).toBe(true)
  })
})

it('a picture is handed over as it was drawn', async () => {
  const { client, asked } = fakeHost({
    'exports:save-picture': () => ({ name: 'a.png', folder: 'Folder', size: 3, notices: [] }),
  })
  const of = { picture: new Blob([new Uint8Array([1, 2, 3])]), format: 'png' as const }
  const { talk } = planner({ name: 'a', replace: false })
  await runExports([{ name: 'Biểu đồ', format: 'png', of }], { client, dialogs: 'page', talk })
  expect(asked).toEqual([
    {
      name: 'exports:save-picture',
      input: { format: 'png', base64: 'AQID', to: { name: 'a.png' }, replace: false },
    },
  ])
})
