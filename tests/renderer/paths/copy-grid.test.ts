import { expect, test } from 'vitest'
import { gridRows } from '../../../renderer/features/paths/copy-grid.ts'
import { readPasted } from '../../../renderer/features/paths/pasted-path.ts'
import { htmlOf, plainOf } from '../../../renderer/ui/copy-table.ts'
import { languages } from '../../../shared/model/definition.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { sampleLever, share } from '../sample-lever.ts'
import { ground, range } from './sample-ground.ts'

const lever = sampleLever({ range })
const values = samplePath({ shape: 's_curve', from: 2025, to: 2040, value: 0.06 }, ground)
const rows = (language: 'vi' | 'en') => gridRows({ lever, values, ground, unit: share, language })

test('a copied grid has plain numbers for a spreadsheet and the reader’s writing beside them', () => {
  const two = {
    lever,
    values: [0.02, 0.022, 0.0235],
    ground: { ...ground, years: [2024, 2025, 2026] },
    unit: share,
  }
  const copied = gridRows({ ...two, language: 'vi' })
  expect(plainOf(copied)).toBe('Năm\tTỷ trọng chi văn hóa (%)\n2026\t2,35')
  expect(htmlOf(copied)).toContain('>2.35<')
})

test('a copied grid can be pasted back as it was, in either language', () => {
  for (const language of languages) {
    const place = { ground, range, unit: share, language, startYear: 2026 }
    const table = readPasted(plainOf(rows(language)), place, { language: null, scale: null })
    expect(table).toMatchObject({ heads: 1, unread: 0 })
    expect(table.values).toHaveLength(20)
    for (const { year, value } of table.values) expect(value).toBeCloseTo(values[year - 2024] ?? 0, 12)
  }
})
