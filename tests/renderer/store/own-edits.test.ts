/** Formulas of the planner's own in the document: what each edit reaches, and that one step takes it back. */

import { describe, expect, it } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import {
  readersOf,
  withChangedFormula,
  withIndicator,
  withIndicatorsOf,
  withoutChangedFormula,
  withoutIndicator,
  withParameter,
} from '../../../renderer/store/own-edits.ts'
import type { OwnIndicator } from '../../../shared/scenario/own-formula.ts'
import { catalogue, documentOf, fakeHost } from '../fake-client.ts'

const ratio: OwnIndicator = {
  kind: 'indicator',
  id: 'own_ratio',
  label: 'Tỷ lệ riêng',
  unit: 'share',
  formula: 'sh[culture]*2',
  note: '',
}
const changed = { kind: 'changed', id: 'grdp', formula: 'prev(grdp)', note: '' } as const
const label = { kind: 'indicator-add', label: ratio.label } as const
const two = documentOf('File', ['a', 'b'])
const idsIn = (document: typeof two) => document.scenarios.map(({ formulas }) => formulas.map(({ id }) => id))

describe('an indicator', () => {
  it('stands in every scenario, and goes from every one', () => {
    const document = withIndicator(two, ratio)
    expect(idsIn(document)).toEqual([['own_ratio'], ['own_ratio']])
    expect(idsIn(withoutIndicator(document, 'own_ratio'))).toEqual([[], []])
  })

  it('takes the place of the one of its id', () => {
    const other = { ...ratio, formula: '1' }
    const document = withIndicator(withIndicator(two, ratio), other)
    expect(document.scenarios.map(({ formulas }) => formulas)).toEqual([[other], [other]])
  })

  it('is read by those that name it, and not by those that name a longer one', () => {
    const reader = { ...ratio, id: 'own_b', formula: '1 + own_ratio' }
    const stranger = { ...ratio, id: 'own_c', formula: 'own_ratio_2' }
    const atStart = { ...ratio, id: 'own_d', formula: 'prev(own_d)', start: 'own_ratio' }
    expect(readersOf('own_ratio', [ratio, reader, stranger, atStart])).toEqual([reader, atStart])
  })
})

describe('a changed formula', () => {
  it('stands in its scenario alone, and gives way to the model’s', () => {
    const document = withChangedFormula(two, 'a', changed)
    expect(idsIn(document)).toEqual([['grdp'], []])
    expect(idsIn(withoutChangedFormula(document, 'a', 'grdp'))).toEqual([[], []])
  })
})

describe('a parameter', () => {
  it('is set in one scenario, and is the model’s again', () => {
    const document = withParameter(two, 'b', 'recovery', 0.4)
    expect(document.scenarios.map(({ parameters }) => parameters)).toEqual([{}, { recovery: 0.4 }])
    expect(withParameter(document, 'b', 'recovery', null).scenarios[1]?.parameters).toEqual({})
  })
})

describe('scenarios that come into a document', () => {
  const here = withIndicator(two, ratio)
  const [inHand] = here.scenarios
  if (inHand === undefined) throw new Error('a document has a scenario')
  const [coming] = documentOf('Other').scenarios
  if (coming === undefined) throw new Error('a document has a scenario')

  it('take over the indicators of the one in hand', () => {
    const { document, scenarios } = withIndicatorsOf(here, inHand, [coming])
    expect(document).toBe(here)
    expect(scenarios.map(({ formulas }) => formulas)).toEqual([[ratio]])
  })

  it('bring their own into all others', () => {
    const own = { ...ratio, id: 'own_else' }
    const { document, scenarios } = withIndicatorsOf(here, inHand, [{ ...coming, formulas: [own] }])
    expect(idsIn(document)).toEqual([
      ['own_ratio', 'own_else'],
      ['own_ratio', 'own_else'],
    ])
    expect(scenarios[0]?.formulas.map(({ id }) => id).sort()).toEqual(['own_else', 'own_ratio'])
  })

  it('bring one that says something else under another id, and what reads it reads it there', () => {
    const other = { ...ratio, formula: '7' }
    const reader = { ...ratio, id: 'own_reader', formula: 'own_ratio + 1', start: 'own_ratio' }
    const { scenarios } = withIndicatorsOf(here, inHand, [{ ...coming, formulas: [other, reader] }])
    const formulas = Object.fromEntries(scenarios[0]?.formulas.map(each => [each.id, each.formula]) ?? [])
    expect(scenarios[0]?.formulas.find(({ id }) => id === 'own_reader')).toMatchObject({
      start: 'own_ratio_2',
    })
    expect(formulas).toEqual({
      own_ratio: ratio.formula,
      own_ratio_2: '7',
      own_reader: 'own_ratio_2 + 1',
    })
  })
})

describe('own formulas on the screen', () => {
  async function opened() {
    const host = fakeHost()
    const app = await openApp(host.client)
    await app.scheduler.idle()
    return { ...app, host, state: app.store.getState }
  }

  it('are one step, with which runs begin anew and the catalogue has another variable', async () => {
    const { actions, state, scheduler, host } = await opened()
    const runs = () => host.asked.filter(({ name }) => name === 'runs:simulate').length
    const before = runs()
    actions.change(label, document => withIndicator(document, ratio))
    await scheduler.idle()
    expect(state().past).toHaveLength(1)
    expect(runs()).toBe(before + 1)
    expect(state().catalogue.variables.map(({ id, source }) => [id, source.kind])).toEqual([
      ['own_ratio', 'own'],
    ])
    actions.focusVariable('own_ratio')
    actions.undo()
    expect(state().catalogue.variables).toEqual(catalogue.variables)
    expect(state().focus).toBe('')
    actions.redo()
    expect(state().catalogue.variables).toHaveLength(1)
  })

  it('go with every scenario that is added', async () => {
    const { actions, state } = await opened()
    actions.change(label, document => withIndicator(document, ratio))
    actions.addScenario()
    expect(state().document.scenarios.map(({ formulas }) => formulas)).toEqual([[ratio], [ratio]])
    actions.undo()
    expect(state().document.scenarios).toHaveLength(1)
  })

  it('that are being written wait, each for what it is of', async () => {
    const { actions, state } = await opened()
    const draft = { label: '', unit: null, formula: '1', start: '', note: '', isForFamily: false }
    actions.keepDraft({ kind: 'indicator', id: null }, draft)
    actions.keepDraft({ kind: 'changed', id: 'grdp' }, { ...draft, formula: '2' })
    expect(Object.values(state().drafts).map(({ formula }) => formula)).toEqual(['1', '2'])
    expect(state().past).toEqual([])
    actions.keepDraft({ kind: 'indicator', id: null }, null)
    expect(Object.values(state().drafts).map(({ formula }) => formula)).toEqual(['2'])
  })
})
