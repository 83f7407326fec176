/** A report of scenarios with formulas of their own: every page says so, and a table sets them beside the model's. */

import { describe, expect, it } from 'vitest'
import { reportContent } from '../../../shared/report/report-content.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { reportInput, scenarioWith, shipped } from './report-of.ts'

const changed: OwnFormula = {
  kind: 'changed',
  id: 'spend[culture]',
  formula: '1.2*(rec[line] + capex[line])',
  note: 'thử',
}
const ratio: OwnFormula = {
  kind: 'indicator',
  id: 'own_per_head',
  label: 'Chi bình quân',
  unit: 'm_vnd_per_person',
  formula: 'spend[culture]/pop',
  note: '',
}
const asked = scenarioWith({ title: 'Thử', formulas: [changed, ratio] })

describe('a report', () => {
  const content = reportContent(reportInput([asked], { language: 'vi' }))

  it('says on every page that formulas were changed', () => {
    expect(content.imprint.scenarios).toEqual(['Thử (1 công thức đã sửa)'])
  })

  it('sets every changed formula beside the model’s, and lists the indicators', () => {
    const model = shipped.catalogue.variables.find(({ id }) => id === 'spend[culture]')
    const cells = content.formulas.rows.map(row => row.cells.map(({ text }) => text))
    expect(cells).toEqual([
      ['Đã sửa trong “Thử”', '', '', '', ''],
      [
        `${model?.label.vi} (spend[culture])`,
        'tỷ đồng',
        'rec[line] + capex[line]',
        changed.formula,
        changed.note,
      ],
      ['Chỉ tiêu riêng', '', '', '', ''],
      ['Chi bình quân (own_per_head)', 'triệu đồng/người', '', ratio.formula, ''],
    ])
  })

  it('says of a scenario that it changes nothing only where no formula is changed', () => {
    const unchanged = 'không thay đổi đòn bẩy hay tham số nào'
    const findingsOf = (formulas: OwnFormula[]) =>
      reportContent(reportInput([scenarioWith({ title: 'Thử', formulas })], { language: 'vi' }))
        .findings.map(({ words }) => words)
        .join(' ')
    expect(findingsOf([ratio])).toContain(unchanged)
    expect(findingsOf([changed])).not.toContain(unchanged)
  })

  it('has no such table where there is nothing of the kind', () => {
    expect(reportContent(reportInput([scenarioWith({})])).formulas.rows).toEqual([])
  })
})
