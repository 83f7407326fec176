/** The numbers of a chart as other programs take them from the clipboard. */

import { describe, expect, it } from 'vitest'
import { chartRows } from '../../../renderer/features/export/chart-rows.ts'
import { htmlOf, plainOf } from '../../../renderer/ui/copy-table.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { active, base, multiplesOf, subjectOf } from '../charts/sample-chart.ts'

const rowsOf = (subject: ChartSubject, language: 'vi' | 'en' = 'vi') => chartRows(subject, '%', language)
const lines = (subject: ChartSubject, language: 'vi' | 'en' = 'vi') =>
  plainOf(rowsOf(subject, language)).split('\n')

describe('the copied numbers of a chart', () => {
  it('stand below the names of their columns with the unit, a row for each year', () => {
    const [head = '', first = '', ...others] = lines(subjectOf({ past: [] }))
    expect(head.split('\t')).toEqual(['Năm', `${active.name} (%)`, `${base.name} (%)`, 'Chênh lệch (điểm %)'])
    expect(first).toMatch(/^2024\t/)
    expect(others.at(-1)).toBe('2034\t7,00\t3,00\t+4,00')
  })

  it('are written as the language writes them, and once more so that every spreadsheet reads them', () => {
    expect(lines(subjectOf(), 'en').at(-1)).toMatch(/\t7\.00\t/)
    for (const language of ['vi', 'en'] as const) {
      expect(htmlOf(rowsOf(subjectOf(), language))).toContain('<td x:num="7" sdval="7">7</td>')
    }
  })

  it('are empty where there is none', () => {
    const values = active.values.map(() => Number.NaN)
    const html = htmlOf(rowsOf(subjectOf({ lines: [{ ...active, values }, base] })))
    expect(html).not.toContain('NaN')
  })

  it('say of which part each column is', () => {
    const [head = ''] = lines(multiplesOf(['Y tế', 'Văn hóa']))
    expect(head).toContain(`${active.name}: Y tế (%)`)
    expect(head).toContain(`${base.name}: Văn hóa (%)`)
  })
})
