import { describe, expect, it } from 'vitest'
import { plainLetters } from '../../../shared/locale/plain-letters.ts'
import { isFound, sectorsOf } from '../../../shared/reading/levers/lever-list.ts'
import { sampleLever } from '../sample-lever.ts'

const culture = sampleLever()
const health = sampleLever({ id: 'share[h]', sector: 'health', primary: false })
const growth = sampleLever({ id: 'growth', sector: 'economy', kind: 'assumption' })

const pack = {
  sectors: ['economy', 'budget', 'health'].map(id => ({ id, label: { en: id, vi: id } })),
  levers: [culture, health, growth],
}

describe('the list of levers', () => {
  it('parts policy from assumptions, sector by sector in the order of the pack', () => {
    expect(sectorsOf(pack, 'policy').map(({ id }) => id)).toEqual(['budget', 'health'])
    expect(sectorsOf(pack, 'assumption').map(({ id }) => id)).toEqual(['economy'])
  })

  it('shows primary levers first and reaches every other one', () => {
    const [budget, other] = sectorsOf(pack, 'policy')
    expect(budget).toMatchObject({ primary: [culture], detailed: [] })
    expect(other).toMatchObject({ primary: [], detailed: [health] })
  })
})

describe('the search', () => {
  it('needs no marks', () => {
    expect(plainLetters('Đòn bẩy Ưu tiên')).toBe('don bay uu tien')
    for (const query of ['van hoa', 'văn hóa', 'VĂN HOÁ'.normalize('NFD'), 'de xuat']) {
      expect(isFound(culture, query, pack)).toBe(true)
    }
  })

  it('finds in both languages and by id', () => {
    for (const query of ['Culture share', 'requested', 'share[culture]', 'ty trong culture']) {
      expect(isFound(culture, query, pack)).toBe(true)
    }
    expect(isFound(culture, 'hospital', pack)).toBe(false)
  })

  it('finds the levers of a sector by its name', () => {
    expect(isFound(health, 'health', pack)).toBe(true)
    expect(isFound(culture, 'health', pack)).toBe(false)
  })

  it('finds everything with nothing asked', () => {
    expect(isFound(culture, '', pack)).toBe(true)
  })
})
