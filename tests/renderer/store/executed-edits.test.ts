import { expect, it } from 'vitest'
import { withImportedValues } from '../../../renderer/store/executed-edits.ts'
import { documentOf } from '../fake-client.ts'

const value = (item: string, year: number, amount: number) => ({ item, year, value: amount, source: 's' })

it('imported values take the place of those of the same item and year, and stand in order beside the others', () => {
  const document = { ...documentOf('A'), executed: [value('b', 2026, 1), value('a', 2027, 2)] }
  const after = withImportedValues(document, [value('b', 2026, 9), value('a', 2026, 3)])
  expect(after.executed).toEqual([value('a', 2026, 3), value('b', 2026, 9), value('a', 2027, 2)])
  expect(document.executed).toHaveLength(2)
})
