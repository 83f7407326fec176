/** What an audience reads is what the operator's screen says: the same numbers, worded in either language. */

import { beforeAll, describe, expect, it } from 'vitest'
import { cardWords } from '../../../renderer/features/kpis/card-words.ts'
import type { Scene } from '../../../renderer/features/present/scene.ts'
import { type SceneGround, sceneOf } from '../../../renderer/features/present/scene-of.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { kpiOf } from '../../../shared/reading/indicators/kpi.ts'
import { programmeGround } from './sample-scene.ts'

let ground: SceneGround
beforeAll(async () => {
  ground = await programmeGround()
})

function sceneFor(change: Partial<SceneGround>): Scene {
  const scene = sceneOf({ ...ground, ...change })
  if (scene === null) throw new Error('there is no scene')
  return scene
}

/** The same card as one line of text on the operator's screen. */
function screenWords(language: 'en' | 'vi', target: string | null = 't_cva_2030'): string {
  const { catalogue, years, scenarios, base } = ground.sources
  const card = {
    indicator: indicatorOf(catalogue, 'cult_share'),
    target: target === null ? null : itemOf(catalogue.targets, target),
  }
  const series = scenarios[0]?.series ?? {}
  const kpi = kpiOf(card, { years: [...years], series }, base.series, 2030, 'current', catalogue)
  return cardWords(kpi, catalogue.lastOutturn, language)
}

const words = ({ sentence }: Scene) => sentence.map(part => part.words).join('')
const strong = ({ sentence }: Scene) => sentence.filter(({ isStrong }) => isStrong).map(part => part.words)

describe('a scene of the programme', () => {
  it.each(['vi', 'en'] as const)('says of its card what the screen says (%s)', language => {
    const { card } = sceneFor({ sources: { ...ground.sources, language } })
    const screen = screenWords(language)
    expect(screen).toContain(card?.value.number)
    expect(screen).toContain(card?.state?.words)
    expect(screen).toContain(card?.bullet?.words.replace(/^./, letter => letter.toLowerCase()).slice(1))
    for (const row of card?.rows ?? []) {
      expect(screen).toContain(row.words)
      expect(screen).toContain(row.amount)
    }
  })

  it('marks the scenario on its card where formulas are changed', () => {
    const scenarios = ground.sources.scenarios.map(each => ({
      ...each,
      work: { formulas: ['envelope'], parameters: [] },
    }))
    const plain = sceneFor({}).card?.scenario
    expect(sceneFor({ sources: { ...ground.sources, scenarios } }).card?.scenario).toBe(`ƒ ${plain}`)
  })

  it('has the target of a later year with the value of that year', () => {
    const { card } = sceneFor({})
    expect(card?.further?.words).toMatch(/^2045 · Mục tiêu 12/)
    const at2045 = ground.sources.scenarios[0]?.series.cult_share?.at(-1) ?? Number.NaN
    expect(card?.further?.value.number).toBe((at2045 * 100).toFixed(2).replace('.', ','))
  })

  it('without a target compares with the baseline', () => {
    const { card } = sceneFor({ card: { variable: 'cult_share', target: null } })
    expect(card?.state).toBeNull()
    expect(card?.bullet).toBeNull()
    const screen = screenWords('vi', null)
    expect(card?.rows.map(row => row.words)).toEqual(['Cơ sở đã đổi', 'Chênh lệch'])
    for (const row of card?.rows ?? []) expect(screen).toContain(row.amount)
  })

  it('makes a sentence from the numbers where none was written, and marks the year that it is about', () => {
    const scene = sceneFor({})
    expect(words(scene)).toContain('đạt mục tiêu 9')
    expect(words(scene).endsWith('.')).toBe(true)
    expect(strong(scene)).toEqual(['2030'])
  })

  it('hides no letters in a written sentence, and makes one where nothing else stands in it', () => {
    expect(words(sceneFor({ sentence: 'Đạt\u202e mục\u200b tiêu.' }))).toBe('Đạt mục tiêu.')
    expect(words(sceneFor({ sentence: '\u200b \u202e' }))).toBe(words(sceneFor({ sentence: '' })))
  })

  it('marks a number in a written sentence only where it is the one of the results', () => {
    const { number } = sceneFor({}).card?.value ?? { number: '' }
    const right = sceneFor({ sentence: `Công nghiệp văn hóa đạt ${number} % GRDP.` })
    expect(strong(right)).toEqual([`${number}\u00a0%`])
    expect(strong(sceneFor({ sentence: 'Công nghiệp văn hóa đạt 7,77 % GRDP.' }))).toEqual([])
  })

  it('says where the numbers come from, in what prices, of which data and of which day', () => {
    const { foot } = sceneFor({})
    expect(foot.source).toMatch(/^Nguồn: mô hình/)
    expect(foot.facts).toBe('Giá hiện hành · Dữ liệu 02/2026 · 02/03/2026')
    const english = sceneFor({ sources: { ...ground.sources, language: 'en' } })
    expect(english.foot.facts).toBe('Current prices · Data Feb 2026 · 2 Mar 2026')
  })

  it('says what a chance rests on exactly where it is shown', () => {
    const chance = { id: 't_cva_2030', chance: 0.34, low: 0.32, high: 0.36, firstMet: [], never: 0.1 }
    const basis = '100 yếu tố bất định, 4.096 lượt'
    const known = sceneFor({ chances: [chance], ensembleWords: basis })
    expect(known.card?.rows.at(-1)).toEqual({ words: 'Xác suất đạt', amount: '34\u202f%' })
    expect(known.foot.source).toContain(basis)
    expect(sceneFor({ chances: [], ensembleWords: basis }).foot.source).not.toContain(basis)
  })

  it('stays the same on its way to another page', () => {
    const scene = sceneFor({})
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene)
  })

  it('is none before its series have arrived; a card without its series is left out', () => {
    const [active] = ground.sources.scenarios
    if (active === undefined) throw new Error('there is a scenario')
    const without = (...ids: string[]) => {
      const series = Object.fromEntries(Object.entries(active.series).filter(([id]) => !ids.includes(id)))
      return { ...ground.sources, scenarios: [{ ...active, series }] }
    }
    expect(sceneOf({ ...ground, sources: without('cult_share') })).toBeNull()
    expect(sceneFor({ sources: without('grdp') }).card).toBeNull()
  })
})
