/** Bytes of a scenario file to text, without ever putting a replacement character where a letter was. */

import { type Fault, FaultError, type Place } from '../faults.ts'
import { placeInText } from '../json/locate.ts'

/** Both Node and browsers have it; declared here because this zone knows neither. */
declare const TextDecoder: new (
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string
  readonly notices: readonly Fault[]
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so (then with the notice `scenario.utf16`).
 * @throws FaultError `scenario.not-text` for a file of another kind, `scenario.damaged` for NUL bytes, `scenario.encoding` for all other
 * text, at the first letter that cannot be read.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const start = { file, line: 1, column: 1 }
  const kind = kindOf(bytes)
  if (kind !== null) throw new FaultError({ code: 'scenario.not-text', args: { kind }, at: start })
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8'
  const encodingFault = (at: Place) =>
    new FaultError({ code: 'scenario.encoding', args: { encoding: encoding.slice(0, 6).toUpperCase() }, at })
  if (isWide(bytes)) throw encodingFault(start)
  if (encoding === 'utf-8' && isZeroed(bytes))
    throw new FaultError({ code: 'scenario.damaged', args: {}, at: start })
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const zero = text.indexOf('\0')
    if (zero !== -1)
      throw new FaultError({ code: 'scenario.damaged', args: {}, at: placeInText(text, zero, file) })
    const notices = encoding === 'utf-8' ? [] : [{ code: 'scenario.utf16', args: {} }]
    return { text, notices }
  } catch (error) {
    if (error instanceof FaultError) throw error
    const readable = new TextDecoder(encoding, { fatal: false }).decode(bytes)
    throw encodingFault(placeInText(readable, Math.max(readable.indexOf('\ufffd'), 0), file))
  }
}

/** Which of the first four bytes are zeros where a letter or a mark of UTF-32 stands, or two letters of UTF-16 without a mark. */
const WIDE_BEGINNINGS: readonly string[] = ['x0x0', '0x0x', 'x000', '000x', '00xx', 'xx00']

/** What has two bytes a letter and does not say so, or four, is told before its zeros are taken for damage. */
function isWide(bytes: Uint8Array): boolean {
  const beginning = Array.from(bytes.subarray(0, 4), byte => (byte === 0 ? '0' : 'x')).join('')
  return WIDE_BEGINNINGS.includes(beginning)
}

/** A disk that lost power leaves whole blocks of zeros, at the beginning or at the end. */
function isZeroed(bytes: Uint8Array): boolean {
  return (bytes.at(0) === 0 && bytes.at(1) === 0) || (bytes.at(-1) === 0 && bytes.at(-2) === 0)
}

const signatures: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'GZIP', bytes: [0x1f, 0x8b] },
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'OLE', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'XZ', bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { kind: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
  { kind: 'EXE', bytes: [0x4d, 0x5a] },
]

function kindOf(bytes: Uint8Array): string | null {
  return signatures.find(signature => startsWith(bytes, signature.bytes))?.kind ?? null
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}
