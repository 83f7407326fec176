/** Which charts are offered where something is handed over. */

import { describe, expect, it } from 'vitest'
import { offeredCharts } from '../../../renderer/features/export/export-wishes.ts'
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
