import { describe, expect, it } from 'vitest'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { money, sampleLever, share } from '../sample-lever.ts'

const years = Array.from({ length: 22 }, (_, index) => 2024 + index)
/** 2,2 % until 2025, then up by 0,04 points a year to 3,0 % in 2045. */
const defaults = years.map(year => 0.022 + 0.0004 * Math.max(0, year - 2025))
const ground = { years, defaults, firstFreeYear: 2026 }

const words = (path: LeverPath | null, language: Language = 'vi') =>
  pathWords(path, sampleLever(), share, ground, language).replaceAll(NARROW_SPACE, ' ')

describe('the sentence of a path', () => {
  it('says from where a ramp goes, how far, and that it then holds', () => {
    const path = { shape: 'ramp', from: 2025, to: 2030, value: 0.06 } as const
    expect(words(path)).toBe('tăng tuyến tính từ 2,2 % năm 2025 lên 6,0 % năm 2030, sau đó giữ nguyên')
    expect(words(path, 'en')).toBe('rises in a straight line from 2.2% in 2025 to 6.0% in 2030, then stays')
  })

  it('says nothing of what comes after the last year', () => {
    expect(words({ shape: 'ramp', from: 2025, to: 2045, value: 0.01 })).toBe(
      'giảm tuyến tính từ 2,2 % năm 2025 xuống 1,0 % năm 2045',
    )
  })

  it('says how long the default holds where a shape begins later', () => {
    expect(words({ shape: 'ramp', from: 2030, to: 2035, value: 0.06 })).toBe(
      'theo mặc định đến hết năm 2030 rồi tăng tuyến tính từ 2,4 % năm 2030 lên 6,0 % năm 2035, sau đó giữ nguyên',
    )
    expect(words({ shape: 'step', year: 2030, value: 0.06 }, 'en')).toBe(
      'follows the default to 2029, then rises to 6.0% from 2030',
    )
    expect(words({ shape: 'step', year: 2026, value: 0.01 })).toBe('giảm xuống 1,0 % từ năm 2026')
  })

  it('tells an S-curve from a line, and growth by its rate', () => {
    expect(words({ shape: 's_curve', from: 2025, to: 2035, value: 0.06 })).toBe(
      'tăng theo đường chữ S từ 2,2 % năm 2025 lên 6,0 % năm 2035, sau đó giữ nguyên',
    )
    expect(words({ shape: 'growth', from: 2025, rate: 0.045 })).toBe(
      'tăng 4,5 % mỗi năm, từ 2,2 % năm 2025 đến 5,3 % năm 2045',
    )
    expect(words({ shape: 'growth', from: 2025, rate: -0.0125 }, 'en')).toMatch(/^shrinks 1\.25% a year, /)
  })

  it('names few points one by one, and of many the ends and the extremes', () => {
    expect(words({ shape: 'points', points: { 2040: 0.07, 2026: 0.03, 2030: 0.06 } })).toBe(
      'lần lượt qua các mốc 3,0 % năm 2026, 6,0 % năm 2030, 7,0 % năm 2040, sau đó giữ nguyên',
    )
    const many = { 2028: 0.03, 2030: 0.06, 2031: 0.09, 2032: 0.04, 2040: 0.07, 2045: 0.07 }
    expect(words({ shape: 'points', points: many })).toBe(
      'theo mặc định đến hết năm 2027 rồi lần lượt qua 6 mốc, từ 3,0 % năm 2028 đến 7,0 % năm 2045, cao nhất 9,0 % năm 2031',
    )
  })

  it('of a single point is that of a step', () => {
    expect(words({ shape: 'points', points: { 2030: 0.04 } })).toBe(
      words({ shape: 'step', year: 2030, value: 0.04 }),
    )
  })

  it('speaks of no rise where both ends read the same', () => {
    expect(words({ shape: 'ramp', from: 2025, to: 2030, value: 0.022 })).toBe('giữ ở mức 2,2 % từ năm 2026')
    expect(words({ shape: 'constant', value: 0.022 }, 'en')).toBe('held at 2.2% from 2026')
    expect(words({ shape: 'growth', from: 2025, rate: 0 })).toBe('giữ ở mức 2,2 % từ năm 2026')
  })

  it('speaks of no growth from zero', () => {
    const zero = { ...ground, defaults: years.map(() => 0) }
    expect(pathWords({ shape: 'growth', from: 2025, rate: 0.05 }, sampleLever(), share, zero, 'en')).toBe(
      'held at 0.0% from 2026',
    )
  })

  it('says where the default path leads', () => {
    expect(words(null)).toBe('theo lộ trình mặc định, từ 2,24 % năm 2026 đến 3,0 % năm 2045')
    const level = { ...ground, defaults: years.map(() => 0.45) }
    expect(pathWords(null, sampleLever(), share, level, 'en')).toBe('on the default path, held at 45.0%')
  })

  it('writes money with its unit as running text', () => {
    const lever = sampleLever({ range: { min: 0, max: 200_000, step: 1000 } })
    expect(pathWords({ shape: 'constant', value: 90_000 }, lever, money, ground, 'vi')).toBe(
      'giữ ở mức 90.000 tỷ đồng từ năm 2026',
    )
  })
})
