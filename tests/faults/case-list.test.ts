import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { caseList } from './case-list.ts'
import { caseFile, casesTable } from './cases-table.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8')

/** Ids with which the titles of tests in a file begin; a test that is played for several inputs counts once. */
function idsIn(file: string): string[] {
  return [...read(file).matchAll(/(?:^test\(|^\]\)\(|^test\.each.*\]\)\(|^\s*)['`]([A-I]\d+) /gm)].map(
    ([, id]) => id ?? '',
  )
}

/** Without the spaces by which a table is set. */
const bare = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')

const files = [...new Set(caseList.map(({ id }) => caseFile(id)))]

describe('the list of cases', () => {
  it('has all 166 of them, each once', () => {
    const counts = { A: 25, B: 35, C: 16, D: 18, E: 15, F: 16, G: 7, H: 25, I: 9 }
    const ids = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    )
    expect(caseList.map(({ id }) => id)).toEqual(ids)
  })

  it('claims exactly the cases that have a test of their name', () => {
    const claimed = caseList.filter(({ held }) => held.by === 'here').map(({ id }) => id)
    const there = new Set(files.flatMap(idsIn))
    expect(claimed.filter(id => !there.has(id))).toEqual([])
    expect([...there].filter(id => !claimed.includes(id))).toEqual([])
  })

  it('names tests of other files that are there', () => {
    const gone = caseList.flatMap(({ id, held }) =>
      held.by === 'elsewhere' && !read(held.file).includes(held.title) ? [`${id}: ${held.title}`] : [],
    )
    expect(gone).toEqual([])
  })

  it('says of what is not held why', () => {
    for (const { held } of caseList) if (held.by === 'nothing') expect(held.reason.length).toBeGreaterThan(20)
  })

  it('is the table of the document', () => {
    expect(bare(read('docs/faults.md'))).toContain(bare(casesTable()))
  })
})
