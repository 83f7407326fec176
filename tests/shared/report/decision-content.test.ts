/** A decision record as it is set in a pack or a report. */

import { describe, expect, it } from 'vitest'
import { decisionContent, latestFirst } from '../../../shared/report/decision-content.ts'
import { decision, frozenEvidence } from '../../../shared/scenario/decision.ts'
import type { Verification } from '../../../shared/scenario/verification.ts'

const model = { id: 'hanoi', version: '0.2', hash: '3c413c82a1df9f97' }
const frozen = frozenEvidence.parse({
  at: '2026-11-26T08:00:00.000Z',
  program: '1',
  model,
  data: '2026-02',
  title: 'Khi chốt',
  levers: {},
  parameters: {},
  executed: [],
  baseYear: 2024,
  outputs: {},
  checks: [],
  flags: [],
  targets: [],
  hash: `0123456789ab${'c'.repeat(52)}`,
})
const confirmed: Verification = {
  isIntact: true,
  model,
  data: '2026-02',
  isSameModel: true,
  isSameData: true,
  recomputed: { kind: 'same' },
}
const open = decision.parse({
  id: 'a',
  scenario: 's',
  date: '2026-11-26',
  question: ' Có nên?\u202e ',
  people: 'Bà An',
})
const scenarios = [{ id: 's', title: 'Hôm nay' }]
const said = (verification: Verification | null, language: 'vi' | 'en' = 'vi') =>
  decisionContent({ ...open, frozen }, scenarios, verification, language).evidence

describe('a decision record on paper', () => {
  it('says what was written, and nothing of what was not', () => {
    expect(decisionContent(open, scenarios, null, 'vi')).toEqual({
      scenario: 'Hôm nay',
      date: '26/11/2026',
      parts: [
        { title: 'Câu hỏi', words: 'Có nên?' },
        { title: 'Người dự', words: 'Bà An' },
      ],
      evidence: '',
    })
    expect(decisionContent(open, [], null, 'en')).toMatchObject({
      scenario: 'a scenario that was removed',
      parts: [{ title: 'Question' }, { title: 'Present' }],
    })
  })

  it('goes by the name that its scenario had when it was frozen, and says when that was and on what', () => {
    const { scenario, evidence } = decisionContent({ ...open, frozen }, scenarios, null, 'vi')
    expect(scenario).toBe('Khi chốt')
    expect(evidence).toMatch(
      /^Chốt \d\d\/11\/2026 \d\d:\d\d · mô hình 0\.2 · dữ liệu 02\/2026 · mã niêm phong 0123456789ab\.$/,
    )
  })

  it('says what became of it when it was computed again', () => {
    const other = { ...model, version: '0.3', hash: 'ffffffffffffffff' }
    expect(said(confirmed)).toMatch(/tính lại cho đúng số liệu đã chốt\.$/)
    expect(said({ ...confirmed, isSameModel: false, model: other })).toContain('0.2, 3c413c → 0.3, ffffff')
    expect(said({ ...confirmed, isIntact: false })).toMatch(
      /bị sửa sau khi chốt: mã niêm phong không khớp\.$/,
    )
    const numbers = [{ variable: 'a', year: 2030, frozen: 1, now: 2 }]
    const differing = { kind: 'other' as const, numbers, count: 12, judgements: [] }
    expect(said({ ...confirmed, recomputed: { ...differing, numbers } }, 'en')).toContain(
      '12 figures come out otherwise',
    )
    expect(
      said({ ...confirmed, recomputed: { ...differing, numbers: [], count: 0, judgements: ['t'] } }, 'en'),
    ).toContain('1 check or target is judged otherwise')
    const faults = [{ code: 'run.unknown-lever', args: {} }]
    expect(said({ ...confirmed, recomputed: { kind: 'impossible', faults } })).toMatch(
      /Không tính lại được bằng mô hình đang dùng\.$/,
    )
  })

  it('stands before those that are older, and not at all where nothing was written', () => {
    const record = (id: string, date: string, question = '?') =>
      decision.parse({ id, scenario: 's', date, question })
    const records = [
      record('old', '2026-01-05'),
      record('blank', '', ''),
      record('new', '2026-11-26'),
      record('newer', '2026-11-26'),
      record('undated', ''),
    ]
    expect(latestFirst(records).map(({ id }) => id)).toEqual(['undated', 'newer', 'new', 'old'])
  })
})
