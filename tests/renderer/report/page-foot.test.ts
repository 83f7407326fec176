import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssText, footWords } from '../../../renderer/features/report/page-foot.ts'

const imprint = {
  model: 'Mô hình 0.2',
  data: 'Dữ liệu 02/2026',
  date: '26/11/2026',
  scenarios: ['Một', 'Hai'],
  base: 'Đường cơ sở',
  priceBasis: 'Giá hiện hành',
  program: 'Hanoi 2045, 0.1.0',
  warning: '',
}

describe('the foot of a printed page', () => {
  it('says of what it is, in which prices, and what made the numbers', () => {
    expect(footWords(imprint)).toBe(
      'Một; Hai / Đường cơ sở · Giá hiện hành\nMô hình 0.2 · Dữ liệu 02/2026 · 26/11/2026 · Hanoi 2045, 0.1.0',
    )
  })

  it('begins with the warning where checks failed, and cuts names that have no room', () => {
    const [warning, names] = footWords({
      ...imprint,
      warning: 'Không tính được.',
      scenarios: ['Đ'.repeat(300)],
    }).split('\n')
    expect(warning).toBe('Không tính được.')
    expect(names).toMatch(/^Đ{89}… · Giá hiện hành$/)
  })

  it('is one string of a sheet of styles, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), words => {
        expect(cssText(words)).toMatch(/^"[^"\n\r\f<>{};@\0]*"$/)
      }),
    )
    expect(cssText('a"; } @page { b')).toBe('"a\\22 \\3b  \\7d  \\40 page \\7b  b"')
    expect(cssText('a\\')).toBe('"a\\5c "')
  })
})
