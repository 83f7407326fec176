/** Of a workbook, only what its cells need: sheets, texts, formats. Macros, pictures and links stay packed. */

import { strFromU8, strToU8, zipSync } from 'fflate'
import { FaultError } from '../../../shared/faults.ts'
import { type ArchivePart, tooLargeInside } from './archive.ts'
import { cutSheet } from './cut-sheet.ts'
import { unpack } from './unpack.ts'

/** Bytes that may lie unpacked in memory. */
const MOST_KEPT = 32 * 1024 * 1024

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i
const NEEDED =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(_rels\/[^/]+\.rels|workbook\.xml|sharedstrings\.xml|styles\.xml))$/i
const KINDS = /^\[content_types\]\.xml$/i
const MACROS = /^xl\/(vbaproject\.bin|macrosheets\/)/i
const LINKS = /^xl\/externallinks\//i

/** Words with which a text of XML defines words of its own, in UTF-8 and as UTF-16 has them; Office writes none. */
const DEFINES = [Buffer.from('<!DOCTYPE'), Buffer.from('<!ENTITY'), Buffer.from('<!ENTITY', 'utf16le')]

export interface WorkbookParts {
  /** An archive of the needed parts alone. */
  readonly archive: Uint8Array
  readonly hasMacros: boolean
  readonly hasLinks: boolean
}

/**
 * Unpacks what is needed, and of sheets no more than `rows` rows.
 * @throws FaultError `import.archive-…`, `import.other-kind`, `import.entities`.
 */
export function workbookParts(parts: readonly ArchivePart[], rows: number): WorkbookParts {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name))
  if (!has(/^xl\/workbook\.xml$/i)) throw otherKind(parts)
  let kept = 0
  const taken: Record<string, Uint8Array> = {}
  for (const part of parts) {
    if (!SHEET.test(part.name) && !NEEDED.test(part.name)) continue
    const room = SHEET.test(part.name) ? cutSheet(rows) : cutSheet(Number.POSITIVE_INFINITY)
    unpack(part, bytes => {
      room.take(bytes)
      if (kept + room.kept > MOST_KEPT) throw tooLargeInside()
    })
    const bytes = room.bytes()
    if (DEFINES.some(word => bytes.includes(word)))
      throw new FaultError({ code: 'import.entities', args: {} })
    kept += bytes.length
    taken[part.name] = bytes
  }
  onlyTaken(taken)
  return { archive: zipSync(taken, { level: 0 }), hasMacros: has(MACROS), hasLinks: has(LINKS) }
}

/** The list of what kind each part is, without those that were left behind: a reader would look for them. */
function onlyTaken(taken: Record<string, Uint8Array>): void {
  const names = new Set(Object.keys(taken).map(name => `/${name.toLowerCase()}`))
  for (const [name, bytes] of Object.entries(taken)) {
    if (!KINDS.test(name)) continue
    const kinds = strFromU8(bytes).replace(/<Override\b[^>]*>/g, entry => {
      const [, part = ''] = /PartName\s*=\s*["']([^"']*)["']/.exec(entry) ?? []
      return names.has(part.toLowerCase()) ? entry : ''
    })
    taken[name] = strToU8(kinds)
  }
}

function otherKind(parts: readonly ArchivePart[]): FaultError {
  const has = (name: string) => parts.some(part => part.name.toLowerCase() === name)
  const isOpenDocument = parts.some(
    ({ name, packed, isDeflated }) =>
      name === 'mimetype' &&
      !isDeflated &&
      Buffer.from(packed).includes('application/vnd.oasis.opendocument'),
  )
  const kind = has('xl/workbook.bin') ? 'XLSB' : isOpenDocument ? 'ODS' : 'ZIP'
  return new FaultError({ code: 'import.other-kind', args: { kind } })
}
