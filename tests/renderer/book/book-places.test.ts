import { describe, expect, it } from 'vitest'
import { chapterByPlace, findables, findIn } from '../../../renderer/features/book/book-places.ts'
import type { Chapter, IndexEntry } from '../../../shared/book/content.ts'

function indexEntry(id: string, label: string): IndexEntry {
  return { id, label, sort: 'Biến', to: `item-${id}` }
}

const INDEX = findables([
  indexEntry('cult_share', 'Tỷ trọng công nghiệp văn hóa'),
  indexEntry('share[culture]', 'Tỷ trọng chi đề xuất: văn hóa'),
  indexEntry('debt', 'Dư nợ'),
  indexEntry('spend_total', 'Tổng chi, gồm cả văn hóa'),
])

const idsOf = (query: string) => findIn(INDEX, query).map(({ id }) => id)

describe('the search of the book', () => {
  it('finds names typed without the marks of Vietnamese', () => {
    expect(idsOf('van hoa')).toEqual(['cult_share', 'share[culture]', 'spend_total'])
    expect(idsOf('DU NO')).toEqual(['debt'])
  })

  it('puts first what begins with the words: ids, then names', () => {
    expect(idsOf('share')).toEqual(['share[culture]', 'cult_share'])
    expect(idsOf('tong')).toEqual(['spend_total'])
  })

  it('wants every word, in the id or in the name', () => {
    expect(idsOf('share nghiep')).toEqual(['cult_share'])
    expect(idsOf('share no')).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(idsOf('   ')).toEqual([])
  })
})

describe('places of the book', () => {
  it('are known by the chapter that they stand in, those inside tables too', () => {
    const table = {
      kind: 'table' as const,
      columns: [{ title: 'Id', align: 'start' as const }],
      rows: [[[{ kind: 'anchor' as const, anchor: 'item-a.b', text: 'a[b]' }]]],
    }
    const chapter = (anchor: string, about: Chapter['about'] = []): Chapter => ({
      anchor,
      title: anchor,
      about,
      sections: [
        {
          anchor: `${anchor}-part`,
          title: 'Part',
          about: [],
          entries: [
            {
              anchor: `${anchor}-entry`,
              title: 'Entry',
              ids: [],
              about: [],
              rows: anchor === 'two' ? [{ name: 'Elements', blocks: [table] }] : [],
            },
          ],
        },
      ],
    })
    expect([...chapterByPlace({ chapters: [chapter('one'), chapter('two')] })]).toEqual([
      ['one', 0],
      ['one-part', 0],
      ['one-entry', 0],
      ['two', 1],
      ['two-part', 1],
      ['two-entry', 1],
      ['item-a.b', 1],
    ])
  })
})
