import { expect, it } from 'vitest'
import { atStart } from '../../../shared/locale/sentence-start.ts'

it('words at the start have a capital, whatever their first letter, and keep all others', () => {
  expect(atStart('dân số Hà Nội')).toBe('Dân số Hà Nội')
  expect(atStart('đường cơ sở')).toBe('Đường cơ sở')
  expect(atStart('GRDP')).toBe('GRDP')
  expect(atStart('')).toBe('')
})
