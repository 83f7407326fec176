/** The size of the readout, which is known before it is drawn. */

import { describe, expect, it } from 'vitest'
import type { Readout } from '../../../renderer/features/charts/readout.ts'
import { readoutSize } from '../../../renderer/features/charts/readout-card.tsx'
import { look } from './sample-chart.ts'

const line = { key: 'one', role: 'active', slot: 1, hue: null } as const
const readout = (name: string, value: string, difference: string | null = null): Readout => ({
  year: 2030,
  title: '',
  lines: [{ ...line, name, value }],
  difference,
  note: '',
})

describe('the size of the readout', () => {
  it('has one row for each line, however long its name is', () => {
    const { height } = readoutSize(readout('Baseline', '1%'), 'en', look)
    expect(readoutSize(readout('Baseline'.repeat(30), '1%'), 'en', look).height).toBe(height)
    expect(readoutSize(readout('Baseline', '1%', '+1 pp'), 'en', look).height).toBeGreaterThan(height + 16)
  })

  it('grows with what it says, up to a limit that only a value may pass', () => {
    const width = (name: string, value: string) => readoutSize(readout(name, value), 'en', look).width
    expect(width('A', '1%')).toBe(232)
    expect(width('Culture first, as asked', '15.942 tỷ đồng')).toBeGreaterThan(232)
    expect(width('Name '.repeat(50), '1%')).toBe(340)
    expect(width('Name '.repeat(50), '0'.repeat(60))).toBeGreaterThan(60 * 6)
  })

  it('has room for the difference and its name', () => {
    const difference = '+15.942 tỷ đồng (giá năm 2024)'
    const { width } = readoutSize(readout('A', '1%', difference), 'vi', look)
    expect(width).toBeGreaterThan(`Chênh lệch${difference}`.length * 6)
  })
})
