import { describe, expect, it } from 'vitest'
import { impactWords } from '../../../renderer/features/analysis/impact/impact-strip.tsx'
import { followedResults, moversOf } from '../../../renderer/features/analysis/impact/movers.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { catalogue as small } from '../fake-client.ts'
import { money, share } from '../sample-lever.ts'
import { sampleVariable } from '../sample-variable.ts'

const words = { en: 'x', vi: 'x' }
const names = ['judged', 'aimed', 'wide', 'narrow', 'still', 'more']

/** `judged` is a headline, `aimed` a target, the others stand on a board; all but `judged` are money. 2024 to 2026. */
const catalogue: Catalogue = {
  ...small,
  horizon: 2026,
  units: [share, money],
  variables: names.map(id => sampleVariable(id, id === 'judged' ? 'share' : 'bn_vnd')),
  headlines: [{ variable: 'judged', targets: ['t'] }],
  targets: [
    {
      id: 't',
      label: words,
      short: words,
      variable: 'aimed',
      year: 2026,
      operator: '>=',
      value: 1,
      source: { kind: 'identity' },
    },
  ],
  boards: [
    {
      id: 'board',
      label: words,
      short: words,
      text: words,
      facts: [],
      targets: [],
      variables: ['wide'],
      charts: ['narrow', 'still', 'judged', 'more'],
    },
  ],
}

const before = {
  judged: [0.02, 0.03, 0.04],
  aimed: [0, 500, 1000],
  wide: [0, 50_000, 100_000],
  narrow: [900, 1000, 1100],
  still: [7, 7, 7],
}

const namesOf = (after: Record<string, number[]>, year = 2026) =>
  moversOf({ before, after: { ...before, ...after }, year }, catalogue, 'current').list.map(
    ({ variable }) => variable.id,
  )

describe('the results that a change moved most', () => {
  it('are found among headlines and targets, then what stands on boards', () => {
    expect(followedResults(catalogue)).toEqual({
      judged: ['judged', 'aimed'],
      other: ['wide', 'narrow', 'still', 'more'],
    })
  })

  it('are compared by how far they moved within their own spread, whatever their unit', () => {
    // A tenth of what `wide` spans, though it is the larger sum; the whole of what `narrow` spans.
    expect(namesOf({ wide: [0, 50_000, 110_000], narrow: [900, 1000, 1300] })).toEqual(['narrow', 'wide'])
  })

  it('count in full where they are judged, and by half where they are not', () => {
    expect(namesOf({ aimed: [0, 500, 1100], wide: [0, 50_000, 110_000] })).toEqual(['aimed', 'wide'])
    expect(namesOf({ aimed: [0, 500, 1100], wide: [0, 50_000, 150_000] })).toEqual(['wide', 'aimed'])
  })

  it('did not move where nothing of it would be seen', () => {
    expect(namesOf({ judged: [0.02, 0.03, 0.04004], narrow: [900, 1000, 1100.4] })).toEqual([])
  })

  it('do not come first because what never moves stirred', () => {
    expect(namesOf({ still: [7, 7, 8], aimed: [0, 500, 1200] })).toEqual(['aimed', 'still'])
  })

  it('are those of the year in view, or of the year of most movement where none moved in it', () => {
    const after = { ...before, aimed: [0, 500, 900] }
    const inView = moversOf({ before, after, year: 2025 }, catalogue, 'current')
    expect(inView.year).toBe(2026)
    expect(inView.list).toMatchObject([{ before: 1000, after: 900 }])
    const moved = { ...before, aimed: [0, 501, 2000] }
    expect(moversOf({ before, after: moved, year: 2025 }, catalogue, 'current').year).toBe(2025)
  })

  it('are not guessed where a result was not there before the change', () => {
    expect(namesOf({ more: [0, 0, 9_999] })).toEqual([])
  })

  it('are said in one sentence to those who hear the screen', () => {
    const after = { ...before, judged: [0.02, 0.03, 0.05], aimed: [0, 500, 900] }
    const movers = moversOf({ before, after, year: 2026 }, catalogue, 'current')
    expect(impactWords(movers, 'en')).toBe(
      'Moved most in 2026: judged from 4.00% to 5.00%, +1.00%; aimed from 1,000 bn VND to 900 bn VND, −100 bn VND.',
    )
    expect(impactWords({ year: 2026, list: [] }, 'vi')).toMatch(/không làm biến động/)
  })
})
