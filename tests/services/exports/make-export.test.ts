/** What a thread makes of an order on the model that ships with the program, for every kind of file. */

import { describe, expect, it } from 'vitest'
import type { ExportOrder } from '../../../electron/services/exports/thread/thread-data.ts'
import type { ExportSubject } from '../../../shared/contract/exports.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { faultsFrom } from '../faulty-pack.ts'
import { contentOf, made, packOrder, SHARE } from './shipped-content.ts'

const ORDERS: readonly (readonly [name: string, begins: string, subject: ExportSubject])[] = [
  ['slides', 'PK', { kind: 'pack', format: 'pptx', charts: [SHARE] }],
  ['paper', '%PDF-', { kind: 'pack', format: 'pdf', charts: [SHARE] }],
  ['a workbook', 'PK', { kind: 'pack', format: 'xlsx', charts: [SHARE] }],
  ['a report', '%PDF-', { kind: 'report', charts: [SHARE] }],
  ['the workbook of a chart', 'PK', { kind: 'chart', format: 'xlsx', chart: SHARE }],
  ['a model', '<?xml', { kind: 'model', format: 'xmile' }],
  ['the table of a chart', '\uFEFFNăm;', { kind: 'chart', format: 'csv', chart: SHARE }],
]

const withView = async (view: Partial<ExportOrder['view']>) => {
  const order = await packOrder('vi')
  return { ...order, view: { ...order.view, ...view } }
}

describe('an order', () => {
  it.each(ORDERS)('F16 of %s gives the same bytes in the same moment', async (_name, begins, subject) => {
    const order = await packOrder('vi', { subject })
    const [one, other] = [await made(order), await made(order)]
    expect(Buffer.from(one.bytes).toString().startsWith(begins)).toBe(true)
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('is refused where the document has no such scenario, or the model no such year', async () => {
    const codesOf = async (view: Partial<ExportOrder['view']>) =>
      (await faultsFrom(async () => made(await withView(view)))).map(({ code }) => code)
    expect(await codesOf({ scenarios: ['gone'] })).toEqual(['export.no-scenario', 'export.not-in-hand'])
    expect(await codesOf({ inHand: 'gone' })).toEqual(['export.not-in-hand'])
    expect(await codesOf({ year: 1999 })).toEqual(['export.no-year'])
  })

  it('is refused for the numbers of a chart and for a model whose scenario the model refuses', async () => {
    const order = await packOrder('vi')
    const beyond = { pop_growth: { shape: 'constant' as const, value: 1 } }
    const scenarios = order.document.scenarios.map(each => ({ ...each, levers: beyond }))
    const subjects: readonly ExportSubject[] = [
      { kind: 'chart', format: 'csv', chart: SHARE },
      { kind: 'model', format: 'xmile' },
    ]
    for (const subject of subjects) {
      const refused = { ...order, subject, document: { ...order.document, scenarios } }
      expect((await faultsFrom(() => made(refused)))[0]?.code).toBe('run.lever-out-of-range')
    }
  })

  it('tells the steps of the story, and in its picture’s words where it has none of its own', async () => {
    const order = await packOrder('vi')
    const scenario = order.view.inHand
    const view = { scenario, shown: [scenario], year: 2030, chart: SHARE, card: null, bands: false }
    const shown = { ...view, mode: 'value' as const, basis: 'current' as const }
    const story = [
      { id: 'a', sentence: 'Chi cho văn hóa vượt mục tiêu.', notes: 'Nói chậm', view: shown },
      { id: 'b', sentence: '\u200b', notes: '\u202eN', view: shown },
    ]
    const { steps } = await contentOf({ ...order, document: { ...order.document, story } })
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      'Chi cho văn hóa vượt mục tiêu.',
      steps[1]?.chart.words.sentence,
    ])
    expect(steps.map(({ notes }) => notes)).toEqual(['Nói chậm', 'N'])
  })

  it('leaves out what the model does not have, and tells it', async () => {
    const order = await packOrder('vi')
    const scenario = order.view.inHand
    const stepOf = (chart: ChartChoice, of = scenario) => ({
      ...{ scenario: of, shown: [scenario], year: 2030, chart, card: null, bands: false },
      ...{ mode: 'value' as const, basis: 'current' as const },
    })
    const gone = { ...SHARE, variable: 'gone' }
    const undivided = { ...SHARE, breakdown: 'planet' }
    const card = { variable: SHARE.variable, target: null }
    const views = [
      stepOf(gone),
      stepOf(SHARE, 'deleted'),
      { ...stepOf(SHARE), year: 2200, card, shown: ['deleted'] },
    ]
    const story = views.map((view, index) => ({ id: `${index}`, sentence: '', notes: '', view }))
    const whole: ExportOrder = {
      ...order,
      document: { ...order.document, story },
      subject: { kind: 'pack', format: 'xlsx', charts: [gone, undivided] },
    }
    const { charts, steps } = await contentOf(whole)
    expect([charts.length, steps.length]).toEqual([1, 1])
    expect((await made(whole)).notices).toEqual([
      { code: 'export.charts-gone', args: { charts: ['gone'] } },
      { code: 'export.breakdowns-gone', args: { charts: [`${SHARE.variable}:planet`] } },
      { code: 'export.steps-gone', args: { steps: ['1', '2'] } },
    ])
    const alone: ExportOrder = { ...order, subject: { kind: 'chart', format: 'csv', chart: gone } }
    expect((await faultsFrom(() => made(alone))).map(({ code }) => code)).toEqual(['run.unknown-variable'])
  })
})
