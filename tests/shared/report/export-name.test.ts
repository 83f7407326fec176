/** Names of files that are handed over. */

import { describe, expect, it } from 'vitest'
import { exportName } from '../../../shared/report/export-name.ts'

describe('the name of a file', () => {
  it('is the title and what it is', () => {
    expect(exportName('Ngân sách', 'report', 'vi')).toBe('Ngân sách - báo cáo')
  })

  it.each(['x'.repeat(300), 'ữ'.repeat(300), '../../x', 'CON', '', '.', 'a/b'])(
    'is never a path and keeps its end, for the title %j',
    title => {
      const name = exportName(title, 'pack', 'vi')
      expect(name).toMatch(/^[^/\\.][^/\\]*tài liệu họp$/)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
    },
  )
})
