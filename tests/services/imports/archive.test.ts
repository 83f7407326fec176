/** Archives that no spreadsheet writes: refused before they are unpacked, or as soon as they lie. */

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { FaultError } from '../../../shared/faults.ts'
import { renamed, sheetXml, smallBook, withListed, withParts } from './made-books.ts'

const SHEET = 'xl/worksheets/sheet1.xml'

function refusal(bytes: Uint8Array, name = 'a.xlsx'): string | null {
  try {
    readTable(bytes, name, null)
    return null
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0].code
    throw error
  }
}

describe('an archive', () => {
  it('that a spreadsheet wrote is read', () => {
    expect(refusal(smallBook)).toBeNull()
  })

  it('that says to become very large is refused by its list alone', () => {
    const bomb = zipSync({ [SHEET]: new Uint8Array(50 * 1024 * 1024) }, { level: 1 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(refusal(bomb)).toBe('import.archive-large')
    expect(refusal(withListed(smallBook, SHEET, 24, 400 * 1024 * 1024))).toBe('import.archive-large')
  })

  it('that says to be small and is large is stopped where it passes what it said', () => {
    const book = withParts(smallBook, { [SHEET]: sheetXml(' '.repeat(50_000_000)) })
    expect(refusal(withListed(book, SHEET, 24, 1000))).toBe('import.archive-damaged')
  })

  it('that unpacks to less than it says, or to something else, is refused', () => {
    expect(refusal(withListed(smallBook, SHEET, 24, 100_000))).toBe('import.archive-damaged')
    expect(refusal(withListed(smallBook, SHEET, 16, 1))).toBe('import.archive-damaged')
  })

  it('whose texts would fill the memory is stopped, though no part of it is too large', () => {
    const text = sheetXml(`<row r="1"><c t="str"><v>${'ab'.repeat(17_000_000)}</v></c></row>`)
    expect(refusal(withParts(smallBook, { [SHEET]: [text, { level: 0 }] }))).toBe('import.too-large')
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [
        `xl/worksheets/more${index}.xml`,
        sheetXml(`<row>${'<c/>'.repeat(2_400_000)}</row>`),
      ]),
    )
    expect(refusal(withParts(smallBook, many))).toBe('import.archive-large')
  })

  it.each(['../../x', '/etc/passwd', 'xl/../../x', 'C:/x', 'xl\\x'])(
    'with a part named %s is refused by name',
    name => {
      expect(refusal(withParts(smallBook, { [name]: strToU8('x') }))).toBe('import.archive-path')
    },
  )

  it('with two parts of a name is refused', () => {
    const two = withParts(smallBook, { 'xl/worksheets/sheetA.xml': sheetXml('') })
    expect(refusal(renamed(two, 'sheetA', 'SHEET1'))).toBe('import.archive-twice')
  })

  it('with parts that share bytes is refused', () => {
    const archive = Buffer.from(withParts(smallBook, { 'xl/a': strToU8('aaaa'), 'xl/b': strToU8('bbbb') }))
    const other = archive.readUInt32LE(archive.lastIndexOf('xl/a') - 46 + 42)
    const shared = withListed(archive, 'xl/b', 42, other)
    expect(refusal(shared)).toBe('import.archive-damaged')
  })

  it('that points to numbers kept elsewhere, as ZIP64 does, is refused', () => {
    expect(refusal(withListed(smallBook, SHEET, 20, 0xffffffff))).toBe('import.archive-damaged')
  })

  it('of more parts than a workbook has is refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`xl/${index}`, strToU8('')]))
    expect(refusal(withParts(smallBook, parts))).toBe('import.archive-parts')
  })

  it('whose parts are encrypted is refused as locked', () => {
    const listed = Buffer.from(smallBook).lastIndexOf(SHEET) - 46
    const flags = Uint8Array.from(smallBook)
    flags[listed + 8] = 1
    expect(refusal(flags)).toBe('import.password')
  })

  it('whose text defines words of its own is refused, in every part that is read', () => {
    const words = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    for (const part of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml'])
      expect(refusal(withParts(smallBook, { [part]: strToU8(`${words}<x>&b;</x>`) }))).toBe('import.entities')
  })

  it.each([
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('x') }), 'import.other-kind'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'import.other-kind',
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'import.other-kind'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'import.other-kind'],
    [
      'a locked workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'import.password',
    ],
    ['a page that is called a workbook', strToU8('<html><table><tr><td>1'), 'import.other-kind'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'import.not-text'],
    ['nothing', new Uint8Array(), 'import.no-sheet'],
  ])('%s is told from a workbook', (_what, bytes, code) => {
    expect(refusal(bytes)).toBe(code)
  })

  it('cut off anywhere, or with bytes changed, is read or refused, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(smallBook.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const changed = Uint8Array.from(smallBook)
        changed[at] = byte
        refusal(isCut ? smallBook.subarray(0, at) : changed)
      }),
      { numRuns: 400 },
    )
    expect(refusal(smallBook.subarray(0, -1))).toBe('import.archive-damaged')
  })
})
