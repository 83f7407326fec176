/** The icon files of Windows and of the Mac, both of which hold pictures as PNG. */

export interface Picture {
  /** Pixels of a side. */
  readonly size: number
  readonly png: Buffer
}

/** Sides of the pictures in an icon of Windows. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256] as const

/** Types of the pictures in an icon of the Mac, by their sides; the type says what the picture is for. */
export const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

export function icoFile(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length + 16 * pictures.length
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    // One byte for a side: 0 means 256.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)])
}

/** `pngOf` gives the picture of a side. */
export function icnsFile(pngOf: (size: number) => Buffer): Buffer {
  const parts = ICNS_TYPES.map(([type, size]) => framed(type, pngOf(size)))
  return framed('icns', Buffer.concat(parts))
}

/** Four letters, the length of the whole, and what it holds. */
function framed(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(head.length + content.length, 4)
  return Buffer.concat([head, content])
}
