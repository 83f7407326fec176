/** What a board says of itself, and what fits into its bar. */

import { describe, expect, it } from 'vitest'
import { barRoom } from '../../../renderer/features/boards/bar-room.ts'
import { boardWords } from '../../../renderer/features/boards/board-facts.ts'
import type { Fact } from '../../../shared/model/definition.ts'
import { originsOf, publishersOf } from '../../../shared/reading/sources/origins.ts'
import { pack } from './sample-board.ts'

function fact(id: string, title: string, publisher: string): Fact {
  const rest = { topic: '', indicator: '', value: '', unit: '', year: '', place: '', url: '', quote: '' }
  return { id, source_title: title, publisher, confidence: '', note: '', source_class: '', ...rest }
}

describe('a board', () => {
  it('has a name and a sentence in the language, the overview first', () => {
    expect(boardWords(pack, 'vi').map(({ short }) => short)).toEqual(['Tổng quan', 'Y tế'])
    expect(boardWords(pack, 'en')[1]).toMatchObject({ text: 'Health for all.', facts: ['F-1'] })
  })

  it('names each document behind it once, and each publisher once', () => {
    const facts = new Map(
      [fact('a', 'Plan', 'City'), fact('b', 'Plan', 'City'), fact('c', 'Report', 'City')].map(each => [
        each.id,
        each,
      ]),
    )
    const origins = originsOf(['a', 'b', 'c', 'missing'], facts)
    expect(origins.map(({ title }) => title)).toEqual(['Plan', 'Report'])
    expect(publishersOf(origins)).toBe('City')
  })
})

describe('the bar of a board', () => {
  it('opens what has room, and puts the rest behind buttons', () => {
    expect(barRoom(80)).toEqual({ hasTabs: true, hasModes: true, hasCounts: true })
    expect(barRoom(62)).toEqual({ hasTabs: true, hasModes: false, hasCounts: true })
    expect(barRoom(36)).toEqual({ hasTabs: false, hasModes: false, hasCounts: true })
    expect(barRoom(20)).toEqual({ hasTabs: false, hasModes: false, hasCounts: false })
  })

  it('begins narrow until it was measured', () => {
    expect(barRoom(null).hasTabs).toBe(false)
  })
})
