/** The list of contents of an archive, checked before anything of it is unpacked. */

import { FaultError } from '../../../shared/faults.ts'

/** `unpacked`: bytes of all parts together. `ratio`: of a part larger than `small`; deflate reaches 1032. */
export const ARCHIVE_LIMITS = {
  parts: 2000,
  unpacked: 300 * 1024 * 1024,
  ratio: 200,
  small: 10 * 1024 * 1024,
} as const

export interface ArchivePart {
  readonly name: string
  /** As it lies in the archive. */
  readonly packed: Uint8Array
  readonly isDeflated: boolean
  /** Bytes that the archive says to come out. */
  readonly size: number
  readonly crc32: number
}

const END = 0x06054b50
const END_BYTES = 22
const LISTED = 0x02014b50
const LISTED_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
/** ZIP64 puts these in place of numbers that it keeps elsewhere; no file of a size that is read has need of it. */
const ELSEWHERE = 0xffffffff
const ENCRYPTED = 0x0041

/**
 * The parts of an archive, none of them unpacked: their sizes, ratios, names and places hold.
 * @throws FaultError `import.archive-…`, `import.password`.
 */
export function readArchive(bytes: Uint8Array): readonly ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  const [disk, ownDisk, here, count] = [4, 6, 8, 10].map(at => view.getUint16(end + at, true))
  const listBytes = view.getUint32(end + 12, true)
  const listStart = view.getUint32(end + 16, true)
  if (disk !== 0 || ownDisk !== 0 || here !== count || count === undefined) throw damaged()
  if (listStart + listBytes !== end) throw damaged()
  if (count > ARCHIVE_LIMITS.parts)
    throw new FaultError({ code: 'import.archive-parts', args: { count, limit: ARCHIVE_LIMITS.parts } })
  const listed: Listed[] = []
  let at = listStart
  for (let index = 0; index < count; index += 1) {
    const part = readListed(view, at, end)
    listed.push(part)
    at = part.next
  }
  if (at !== end) throw damaged()
  checkNames(listed)
  checkSizes(listed)
  checkPlaces(view, listed, listStart)
  return listed.map(({ name, start, packedSize, method, size, crc32 }) => ({
    ...{ name, size, crc32, isDeflated: method === 8 },
    packed: bytes.subarray(start, start + packedSize),
  }))
}

interface Listed {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc32: number
  readonly packedSize: number
  readonly size: number
  /** Where its own head lies, and behind it its bytes. */
  readonly head: number
  readonly start: number
  readonly next: number
}

/** The last head of an archive is the one with which it ends; a comment may follow. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  }
  throw damaged()
}

function readListed(view: DataView, at: number, end: number): Listed {
  if (at + LISTED_BYTES > end || view.getUint32(at, true) !== LISTED) throw damaged()
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + LISTED_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const head = view.getUint32(at + 42, true)
  if (next > end || [packedSize, size, head].includes(ELSEWHERE)) throw damaged()
  if (head + LOCAL_BYTES > view.byteLength || view.getUint32(head, true) !== LOCAL) throw damaged()
  const name = nameIn(view, at + LISTED_BYTES, nameBytes)
  const ownNameBytes = view.getUint16(head + 26, true)
  if (nameIn(view, head + LOCAL_BYTES, ownNameBytes) !== name) throw damaged()
  return {
    ...{ name, packedSize, size, head, next },
    flags: view.getUint16(at + 8, true) | view.getUint16(head + 6, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    start: head + LOCAL_BYTES + ownNameBytes + view.getUint16(head + 28, true),
  }
}

function nameIn(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw damaged()
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
}

/** A name that leads out of its folder, or that two parts have, is no workbook's. */
function checkNames(listed: readonly Listed[]): void {
  const seen = new Set<string>()
  for (const { name } of listed) {
    const isOutside = /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
    if (isOutside) throw new FaultError({ code: 'import.archive-path', args: { name: name.slice(0, 200) } })
    const folded = name.toLowerCase()
    if (seen.has(folded))
      throw new FaultError({ code: 'import.archive-twice', args: { name: name.slice(0, 200) } })
    seen.add(folded)
  }
}

function checkSizes(listed: readonly Listed[]): void {
  if (listed.some(({ flags }) => (flags & ENCRYPTED) !== 0))
    throw new FaultError({ code: 'import.password', args: {} })
  const unpacked = listed.reduce((sum, { size }) => sum + size, 0)
  const isSwollen = ({ size, packedSize }: Listed) =>
    size > ARCHIVE_LIMITS.small && size > packedSize * ARCHIVE_LIMITS.ratio
  if (unpacked > ARCHIVE_LIMITS.unpacked || listed.some(isSwollen)) throw tooLargeInside()
}

/** Parts that share bytes would come out many times of one; each lies between its head and the next. */
function checkPlaces(view: DataView, listed: readonly Listed[], listStart: number): void {
  const inOrder = listed.toSorted((one, other) => one.head - other.head)
  for (const [index, { start, packedSize, method, size }] of inOrder.entries()) {
    const end = start + packedSize
    if (end > (inOrder[index + 1]?.head ?? listStart) || end > view.byteLength) throw damaged()
    if (method === 0 ? packedSize !== size : method !== 8) throw damaged()
  }
}

/** What is cut off, or is not what its list of contents says. */
export function damaged(): FaultError {
  return new FaultError({ code: 'import.archive-damaged', args: {} })
}

/** What would take more room than it is worth, and more than its size lets anybody expect. */
export function tooLargeInside(): FaultError {
  return new FaultError({
    code: 'import.archive-large',
    args: { limit: ARCHIVE_LIMITS.unpacked / 1024 / 1024 },
  })
}
