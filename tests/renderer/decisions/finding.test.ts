/** What the numbers give a record to say. */

import { beforeAll, describe, expect, it } from 'vitest'
import { openModel, type RunningModel } from '../../../electron/services/running-model.ts'
import { findingOf, withFinding } from '../../../renderer/features/decisions/finding.ts'
import { headlineValues } from '../../../renderer/features/decisions/headline-values.ts'
import { firstLine } from '../../../renderer/features/decisions/record-standing.ts'
import { DECISION_LIMITS } from '../../../shared/scenario/decision.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'

let model: RunningModel
let programme: Scenario
beforeAll(async () => {
  model = await openModel('seeds')
  const found = model.presets.find(({ id }) => id === 'programme')?.scenarios[0]
  if (found === undefined) throw new Error('the pack has a programme')
  programme = found
})

describe('the finding of a record', () => {
  it('is a sentence for each headline, in both languages', () => {
    const [answer] = model.simulate([programme], 'all')
    if (answer === undefined) throw new Error('it was run')
    const lines = findingOf(programme, answer, model.catalogue, 'vi').split('\n')
    expect(lines).toHaveLength(model.catalogue.headlines.length)
    expect(lines[0]).toContain(`“${programme.title}” đạt mục tiêu trên 4`)
    for (const line of [...lines, ...findingOf(programme, answer, model.catalogue, 'en').split('\n')])
      expect(line).toMatch(/^[^:]+: .+\.$/)
  })

  it('is nothing before there are results', () => {
    const run = { id: 'a', title: 'A', years: [], series: {}, checks: [], flags: [], targets: [] }
    expect(findingOf(programme, { run, reference: {} }, model.catalogue, 'vi')).toBe('')
  })

  it('stands behind what was written, and no sentence twice', () => {
    expect(withFinding('', 'Một.\nHai.')).toBe('Một.\nHai.')
    expect(withFinding('Của tôi.\nMột.', 'Một.\nHai.')).toBe('Của tôi.\nMột.\nHai.')
    const full = 'x'.repeat(DECISION_LIMITS.text)
    expect(withFinding(full, 'Một.')).toBe(full)
  })
})

describe('headline values side by side', () => {
  it('stand in the years of their targets, and differ where the numbers do', () => {
    const rows = (share: number) =>
      headlineValues(
        { baseYear: 2024, series: { culture_share_exec: [0, 0, 0, 0, 0, 0, 0.05] } },
        { baseYear: 2025, series: { culture_share_exec: [0, 0, 0, 0, 0, share] } },
        model.catalogue,
        'vi',
      ).filter(({ variable }) => variable === 'culture_share_exec')
    expect(rows(0.05)).toMatchObject([
      { year: 2030, first: '5,00\u202f%', second: '5,00\u202f%', differs: false },
    ])
    expect(rows(0.0500001)).toMatchObject([{ first: '5,00\u202f%', second: '5,00\u202f%', differs: true }])
  })

  it('say nothing of what the results do not have', () => {
    const [row] = headlineValues({ baseYear: 2024, series: {} }, null, model.catalogue, 'en')
    expect(row).toMatchObject({ first: null, second: null, differs: false })
  })
})

it('a record goes by the first line that says something', () => {
  expect(firstLine(' \n\n  Có nên?\nHay không?')).toBe('Có nên?')
  expect(firstLine(' \n')).toBe('')
})
