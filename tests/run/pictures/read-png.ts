/** Reads a PNG as Chromium writes screenshots: eight bits a channel, without or with alpha, not interlaced. */

import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** 0xRRGGBB, line by line from the top left. */
  readonly colours: Uint32Array
}

export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** Bytes of a pixel by the type of the picture: with red, green and blue, or with alpha too. */
const SIZES: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** @throws Error where the bytes are no PNG of this kind. */
export function readPng(bytes: Uint8Array): Pixels {
  const png = Buffer.from(bytes)
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.')
  const [width, height, depth, type, interlace] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ]
  const size = SIZES[type ?? -1]
  if (depth !== 8 || size === undefined || interlace !== 0) throw new Error('This is no screenshot.')
  const lines = unfiltered(inflateSync(Buffer.concat([...contents(png)])), width * size, size)
  const colours = new Uint32Array(width * height)
  for (let index = 0; index < colours.length; index += 1) {
    colours[index] = lines.readUIntBE(index * size, 3)
  }
  return { width, height, colours }
}

/** The pieces of the compressed pixels. */
function* contents(png: Buffer): Generator<Buffer> {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') yield png.subarray(at + 8, at + 8 + length)
    at += 12 + length
  }
}

/** Lines with what each byte was predicted from added again (PNG specification, 9.2). `size` is that of a pixel in bytes. */
function unfiltered(raw: Buffer, width: number, size: number): Buffer {
  const height = raw.length / (width + 1)
  const made = Buffer.alloc(width * height)
  for (let line = 0; line < height; line += 1) {
    const filter = raw[line * (width + 1)] ?? 0
    for (let at = 0; at < width; at += 1) {
      const place = line * width + at
      const left = at < size ? 0 : (made[place - size] ?? 0)
      const above = line === 0 ? 0 : (made[place - width] ?? 0)
      const corner = at < size || line === 0 ? 0 : (made[place - width - size] ?? 0)
      const coded = raw[line * (width + 1) + 1 + at] ?? 0
      made[place] = coded + predicted(filter, left, above, corner)
    }
  }
  return made
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4: {
      const guess = left + above - corner
      const [byLeft, byAbove, byCorner] = [left, above, corner].map(value => Math.abs(guess - value))
      if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left
      return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner
    }
    default:
      return 0
  }
}
