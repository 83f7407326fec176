import { describe, expect, it } from 'vitest'
import { fileSearch } from '../../../renderer/features/library/find-files.ts'
import { inOrder, type LibraryFile } from '../../../renderer/features/library/library-file.ts'
import type { DescribedFile } from '../../../shared/contract/files.ts'

const file = (name: string, moment = '2026-01-01T00:00:00.000Z'): LibraryFile => ({
  ticket: `ticket-of-${name}`,
  name,
  folder: null,
  size: 1,
  moment,
})
const holding = (name: string, title: string, ...scenarios: string[]): [string, DescribedFile] => {
  const ticket = `ticket-of-${name}`
  return [ticket, { ticket, title, scenarios, faults: [], otherPack: null, headlines: null }]
}
const names = (files: readonly LibraryFile[]) => files.map(({ name }) => name)

const files = [file('một.h45'), file('hai.h45'), file('Đường sắt.h45')]
const known = new Map([
  holding('một.h45', 'Ưu tiên Văn hóa', 'Thấp', 'Cao'),
  holding('hai.h45', 'Y tế cơ sở', 'Đầu tư'),
])

describe('the search of the library', () => {
  it.each([
    ['van hoa', ['một.h45']],
    ['VĂN HÓA', ['một.h45']],
    ['duong sat', ['Đường sắt.h45']],
    ['dau tu', ['hai.h45']],
    ['cao mot', ['một.h45']],
    ['  te   co so ', ['hai.h45']],
    ['h45', ['một.h45', 'hai.h45', 'Đường sắt.h45']],
    ['không có', []],
    [' ', ['một.h45', 'hai.h45', 'Đường sắt.h45']],
  ])('finds by “%s” the files with all its words in name, title or scenarios', (query, expected) => {
    expect(names(fileSearch()(files, known, query))).toEqual(expected)
  })

  it('does not find words that only two files together have', () => {
    expect(fileSearch()(files, known, 'van hoa dau tu')).toEqual([])
  })

  it('finds a file by what it holds as soon as that was read', () => {
    const find = fileSearch()
    expect(find(files, new Map(), 'van hoa')).toEqual([])
    expect(names(find(files, known, 'van hoa'))).toEqual(['một.h45'])
  })

  it('finds one among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => file(`Kế hoạch ${index}.h45`))
    const all = new Map(many.map(({ name }, index) => holding(name, `Phương án ${index}`, `Bản ${index}`)))
    const find = fileSearch()
    expect(find(many, all, 'phuong an')).toHaveLength(10_000)
    expect(names(find(many, all, 'ban 9999'))).toEqual(['Kế hoạch 9999.h45'])
  })
})

describe('the order of the library', () => {
  it('has the latest first, and by name numbers as numbers and letters as in Vietnamese', () => {
    const [older, newer] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z']
    const mixed = [
      file('b 10', older),
      file('đ', newer),
      file('b 9', older),
      file('e', older),
      file('d', older),
    ]
    expect(names(inOrder(mixed, 'latest'))).toEqual(['đ', 'b 9', 'b 10', 'd', 'e'])
    expect(names(inOrder(mixed, 'name'))).toEqual(['b 9', 'b 10', 'd', 'đ', 'e'])
    expect(names(mixed)).toEqual(['b 10', 'đ', 'b 9', 'e', 'd'])
  })
})
