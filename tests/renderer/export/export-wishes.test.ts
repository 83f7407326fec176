/** What is offered where something is handed over, and what is asked for. */

import { describe, expect, it } from 'vitest'
import { modelWish, offeredCharts } from '../../../renderer/features/export/export-wishes.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { plainChart } from '../../../shared/reading/pack-board.ts'
import { catalogue, documentOf, fakeHost } from '../fake-client.ts'
import { sampleVariable } from '../sample-variable.ts'

describe('the charts that are offered', () => {
  const model = { ...catalogue, variables: [sampleVariable('known', 'share')] }
  const offered = async (...pins: string[]) => {
    const { store } = await openApp(fakeHost({ 'catalogue:read': () => model }).client)
    const document = { ...documentOf('Ngân sách'), pins: pins.map(plainChart) }
    return offeredCharts({ ...store.getState(), focus: 'in focus', document }).map(({ variable }) => variable)
  }

  it('are those that were pinned and that the model has, each once', async () => {
    expect(await offered('gone', 'known', 'known')).toEqual(['known'])
  })

  it('are those of the board where the model has none of those that were pinned', async () => {
    expect(await offered('gone')).toEqual(['in focus'])
  })
})

describe('the model as a file', () => {
  it('is that of the scenario in hand, under its name, whatever else is shown', async () => {
    const { store } = await openApp(fakeHost().client)
    const state = store.getState()
    const [first] = documentOf('Ngân sách').scenarios
    if (first === undefined) throw new Error('the document has no scenario')
    const scenarios = [first, { ...first, id: 'second', title: 'Tăng trưởng thấp' }]
    const document = { ...documentOf('Ngân sách'), scenarios }
    const wish = modelWish({ ...state, document, activeId: 'second', language: 'vi' })
    expect([wish.name, wish.format]).toEqual(['Tăng trưởng thấp - mô hình', 'xmile'])
    expect(wish.of).toMatchObject({
      document: { title: 'Ngân sách' },
      view: { inHand: 'second', scenarios: ['second'] },
      subject: { kind: 'model', format: 'xmile' },
    })
  })
})
