import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../renderer/features/levers/lever-marks.ts'
import { fixedWords, markSentence } from '../../../renderer/features/levers/lever-words.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { sampleLever, share } from '../sample-lever.ts'

describe('the marks on a slider', () => {
  it('are three where baseline, saved and default differ', () => {
    expect(marksOf({ base: 0.08, saved: 0.05, standard: 0.026 })).toEqual([
      { value: 0.08, kinds: ['base'] },
      { value: 0.05, kinds: ['saved'] },
      { value: 0.026, kinds: ['default'] },
    ])
  })

  it('are one where all coincide, and two where two of them do', () => {
    expect(marksOf({ base: 0.026, saved: 0.026, standard: 0.026 })).toEqual([
      { value: 0.026, kinds: ['base', 'saved', 'default'] },
    ])
    expect(marksOf({ base: 0.026, saved: 0.05, standard: 0.026 })).toEqual([
      { value: 0.026, kinds: ['base', 'default'] },
      { value: 0.05, kinds: ['saved'] },
    ])
  })

  it('coincide where they differ by the last bit of an interpolation', () => {
    expect(marksOf({ base: 0.1 + 0.2, saved: 0.3, standard: 0.3 })).toHaveLength(1)
  })

  it('have none for what was saved in a scenario that never was', () => {
    expect(marksOf({ base: 0.026, saved: null, standard: 0.026 })).toEqual([
      { value: 0.026, kinds: ['base', 'default'] },
    ])
  })
})

describe('a mark in words', () => {
  const lever = sampleLever()
  const state = { baseTitle: null, unit: share, year: 2030 }

  it('says all that stands there, and the value in its year', () => {
    const mark = { value: 0.026, kinds: ['base', 'saved', 'default'] as const }
    expect(markSentence(mark, lever, state, 'vi')).toBe(
      `Cơ sở, đã lưu, mặc định năm 2030: 2,6${NARROW_SPACE}%`,
    )
    expect(markSentence(mark, lever, state, 'en')).toBe('Baseline, saved, default in 2030: 2.6%')
  })

  it('names the scenario with which it is compared', () => {
    const mark = { value: 0.08, kinds: ['base'] as const }
    expect(markSentence(mark, lever, { ...state, baseTitle: 'Chương trình' }, 'vi')).toBe(
      `Kịch bản so sánh “Chương trình” năm 2030: 8,0${NARROW_SPACE}%`,
    )
  })
})

describe('a lever that no hand can move', () => {
  const ground = groundOf(sampleLever(), { baseYear: 2024, lastOutturn: 2025 })

  it('says why, and what to do', () => {
    expect(fixedWords({ fixed: 'padlock', year: 2030, ground }, 'vi')).toContain('Bấm ổ khóa')
    expect(fixedWords({ fixed: 'outturn', year: 2025, ground }, 'vi')).toBe(
      'Năm 2025 là số thực hiện. Hãy chọn từ năm 2026 trở đi.',
    )
    expect(fixedWords({ fixed: null, year: 2030, ground }, 'vi')).toBeNull()
  })
})
