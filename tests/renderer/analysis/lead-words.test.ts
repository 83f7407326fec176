/** The sentences that a meeting is read: what did it, what drives it, how sure it is, whether it was ever seen. */

import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { leadWords } from '../../../renderer/features/analysis/attribution/attribution-lead.ts'
import type { Contribution } from '../../../renderer/features/analysis/attribution/attribution-view.ts'
import { growthLead, standingOf } from '../../../renderer/features/analysis/plausibility/growth-words.ts'
import { inputWords } from '../../../renderer/features/analysis/tornado/input-words.ts'
import { sobolLead, tornadoLead } from '../../../renderer/features/analysis/tornado/tornado-lead.ts'
import { chancesLead } from '../../../renderer/features/analysis/uncertainty/chances-lead.ts'
import type { TornadoAnswer, TornadoBar } from '../../../shared/analysis/tornado.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { growthViews } from '../../../shared/reading/growth-view.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { money } from '../sample-lever.ts'

const catalogue = catalogueOf(await shippedModel())

const plain = (words: string | null) => words?.replaceAll('\u202f', ' ') ?? null

describe('what did it, in a sentence', () => {
  const part = (name: string, value: number): Contribution => ({
    id: name,
    name,
    detail: '',
    values: [value],
    errors: null,
  })
  const lead = (scenario: number, parts: Contribution[], language: Language = 'vi') =>
    plain(
      leadWords(
        { name: 'Chi văn hóa', year: 2030, baseName: 'cơ sở', base: 100, scenario },
        parts,
        0,
        money,
        language,
      ),
    )

  it('names the change that did most in the direction of the difference, whatever went against it', () => {
    expect(lead(150, [part('Y tế', -70), part('Văn hóa', 90), part('Giáo dục', 30)])).toBe(
      'Chi văn hóa năm 2030 cao hơn cơ sở 50 tỷ đồng, chủ yếu do thay đổi về văn hóa (+90 tỷ đồng).',
    )
    expect(lead(60, [part('Y tế', -70), part('Văn hóa', 30)])).toBe(
      'Chi văn hóa năm 2030 thấp hơn cơ sở 40 tỷ đồng, chủ yếu do thay đổi về y tế (−70 tỷ đồng).',
    )
  })

  it('gives the whole difference to a change that makes it alone', () => {
    expect(lead(150, [part('Y tế', 0), part('Văn hóa', 50)], 'en')).toBe(
      'Chi văn hóa in 2030 is 50 bn VND above cơ sở, from changes in văn hóa.',
    )
  })

  it('says that the two are level where no digit shows a difference', () => {
    expect(lead(100.2, [part('Văn hóa', 0.2)])).toBe('Chi văn hóa năm 2030 bằng cơ sở.')
  })
})

describe('what drives it, in a sentence', () => {
  const told = (language: Language) => {
    const variable = itemOf(catalogue.variables, catalogue.targets[0]?.variable ?? '')
    const unit = itemOf(catalogue.units, variable.unit)
    return {
      language,
      variable,
      year: 2030,
      wordsOf: (id: string) => inputWords(catalogue, id, language),
      resultText: (value: number) => quantity(value, unit, { language }).text,
    }
  }
  const bar = (low: number | null): TornadoBar => ({
    id: 'share[culture]',
    kind: 'policy',
    present: 0.05,
    low: { input: 0, result: low },
    high: { input: 0.12, result: 0.1 },
    span: 0.1,
    isOneSided: false,
  })
  const answer = (over: Partial<TornadoAnswer>): TornadoAnswer => ({
    base: 0.05,
    bars: [],
    elasticities: [],
    left: 0,
    still: [],
    failures: [],
    ...over,
  })

  it('says where the widest bar begins and ends, with units', () => {
    expect(plain(tornadoLead(answer({ bars: [bar(0.01)] }), told('vi')))).toBe(
      'Tỷ trọng chi văn hóa chi phối mạnh nhất: ở mức 0 %, Chi văn hóa / tổng chi năm 2030 là 1,00 %; ở mức 12 % là 10,00 %.',
    )
  })

  it('names the input alone where one of its ends cannot be run, and nothing where nothing moves the result', () => {
    expect(tornadoLead(answer({ bars: [bar(null)] }), told('vi'))).not.toMatch(/mức/)
    expect(tornadoLead(answer({}), told('vi'))).toBeNull()
  })

  it('names the greatest elasticity, and the largest share of a variance', () => {
    const elasticity = {
      id: 'share[culture]',
      kind: 'policy' as const,
      present: 0.05,
      elasticity: 0.9,
      slope: 1,
      slopeBelow: 1,
      slopeAbove: 1,
      isKinked: false,
    }
    expect(plain(tornadoLead(answer({ elasticities: [elasticity] }), told('vi')))).toMatch(
      /^Tỷ trọng chi văn hóa .*thay đổi \+0,900 %\.$/,
    )
    const estimate = { value: 0.62, low: 0.6, high: 0.64 }
    const index = { id: 'share[culture]', first: estimate, total: estimate, isZero: false }
    expect(sobolLead({ indices: [index] }, told('en'))).toMatch(/: 62% of the variance of /)
    expect(sobolLead({ indices: [] }, told('en'))).toBeNull()
  })
})

describe('how sure it is, in a sentence', () => {
  it('counts the targets that most draws meet, and names the one that the fewest do', () => {
    const [first, second, third] = catalogue.targets
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few targets')
    const chance = (id: string, of: number) => ({
      id,
      chance: of,
      low: of - 0.01,
      high: of + 0.01,
      firstMet: [],
      never: 1 - of,
    })
    const lead = chancesLead(
      'Chương trình',
      [chance(first.id, 0.9), chance(second.id, 0.5), chance(third.id, 0.2)],
      catalogue,
      'vi',
    )
    expect(plain(lead)).toMatch(/^“Chương trình” .* ở 1 trong 3 mục tiêu; thấp nhất là .* \(20 %\)\.$/)
    expect(chancesLead('x', [], catalogue, 'vi')).toBeNull()
  })
})

describe('whether it was ever seen, in a sentence', () => {
  it('counts and names the assumptions that leave the past', () => {
    const fast = growthViews(
      catalogue,
      { levers: { grdp_growth_trend: { shape: 'constant', value: 0.11 } } },
      undefined,
    )
    expect(growthLead(fast, 'vi')).toMatch(/^\d trong \d giả định .*tăng trưởng GRDP thực theo xu thế/)
    const calm = fast.filter(view => standingOf(view) === 'within').slice(0, 1)
    expect(growthLead(calm, 'vi')).toMatch(/^Giả định .* nằm trong/)
    expect(growthLead([], 'vi')).toBeNull()
  })
})
