/** Makes a picture of a screen small: a palette of 256 colours in place of 16 million, which a screen of text hardly needs. */

import { crc32, deflateSync } from 'node:zlib'
import { type Pixels, readPng, SIGNATURE } from './read-png.ts'

const MOST = 256
/** A colour on so small a part of the picture gives way to one that is near. */
const RARE = 0.0003
/** How near, as the square of the distance of red, green and blue, from 0 to 255 each. */
const NEAR = 150

/** The same picture with at most 256 colours, the most frequent and what is unlike them. `png` must be as Chromium writes it. */
export function smallPng(png: Uint8Array): Buffer {
  const pixels = readPng(png)
  const palette = paletteOf(pixels)
  return encode(pixels, palette)
}

function paletteOf({ colours }: Pixels): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort(([one, first], [other, second]) => second - first || one - other)
  const palette: number[] = []
  for (const [colour, count] of byCount) {
    if (palette.length === MOST) break
    const isRare = count < RARE * colours.length
    if (!isRare || palette.every(chosen => distance(chosen, colour) > NEAR)) palette.push(colour)
  }
  return palette
}

/** Square of the distance of two colours, each written as 0xRRGGBB. */
function distance(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map(bits => ((one >> bits) & 255) - ((other >> bits) & 255))
  return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2
}

function encode({ width, height, colours }: Pixels, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const placeOf = (colour: number) => {
    const known = places.get(colour)
    if (known !== undefined) return known
    const distances = palette.map(chosen => distance(chosen, colour))
    const nearest = distances.indexOf(Math.min(...distances))
    places.set(colour, nearest)
    return nearest
  }
  // A byte before each line says that it is not filtered, which suits palettes.
  const lines = Buffer.alloc((width + 1) * height)
  colours.forEach((colour, index) => {
    lines[index + Math.floor(index / width) + 1] = placeOf(colour)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
