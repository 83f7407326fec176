/** Pictures of the guide keep what one sees of them when they get a palette. */

import { crc32, deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPng } from './pictures/read-png.ts'
import { smallPng } from './pictures/small-png.ts'

const bytesOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(content.length, 0)
  numbers.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
}

/** A screenshot whose lines are written as what each byte differs by from what `filter` predicts: 0 nothing, 1 left, 2 above. */
function screenshot(width: number, colours: readonly number[], filter: number): Buffer {
  const lines = Array.from({ length: colours.length / width }, (_, line) =>
    colours.slice(line * width, (line + 1) * width).flatMap(bytesOf),
  )
  const filtered = lines.flatMap((bytes, line) => {
    const above = lines[line - 1] ?? []
    const predicted = bytes.map((_, at) => [0, bytes[at - 3] ?? 0, above[at] ?? 0][filter] ?? 0)
    return [filter, ...bytes.map((byte, at) => (byte - (predicted[at] ?? 0)) & 255)]
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(lines.length, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(filtered))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The content of a piece of a PNG. */
function pieceOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

/** The colours of a PNG with a palette whose lines are not filtered. */
function shown(png: Buffer, width: number): number[] {
  const palette = pieceOf(png, 'PLTE')
  const lines = inflateSync(pieceOf(png, 'IDAT'))
  return [...lines].flatMap((place, at) => (at % (width + 1) === 0 ? [] : [palette.readUIntBE(place * 3, 3)]))
}

const colour = fc.integer({ min: 0, max: 0xffffff })
const drawn = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.tuple(
      fc.constant(width),
      fc.array(colour, { minLength: width * height, maxLength: width * height }),
      fc.integer({ min: 0, max: 2 }),
    ),
  )

describe('a picture with a palette', () => {
  it('shows the very colours of one that has few', () => {
    fc.assert(
      fc.property(drawn, ([width, colours, filter]) => {
        const png = screenshot(width, colours, filter)
        expect([...readPng(png).colours]).toEqual(colours)
        expect(shown(smallPng(png), width)).toEqual(colours)
      }),
    )
  })

  it('keeps grounds and spots of more colours than it has, and sets shades between by what is near', () => {
    const [ground, spot] = [0xf4f6f9, 0xc0392b]
    const shades = Array.from({ length: 512 }, (_, index) => 0x10000 * (index >> 1) + 0x101 * (index % 256))
    const colours = [...Array.from({ length: 7676 }, () => ground), spot, spot, spot, spot, ...shades]
    const small = smallPng(screenshot(64, colours, 1))
    const found = shown(small, 64)
    expect(new Set(found).size).toBeLessThanOrEqual(256)
    expect(found.slice(0, 7680)).toEqual(colours.slice(0, 7680))
    const apart = found.map((each, place) =>
      Math.max(...bytesOf(each).map((byte, at) => Math.abs(byte - (bytesOf(colours[place] ?? 0)[at] ?? 0)))),
    )
    expect(Math.max(...apart)).toBeLessThan(16)
  })

  it('is not made of what is no screenshot', () => {
    expect(() => smallPng(Buffer.from('GIF89a'))).toThrow('no PNG')
  })
})
