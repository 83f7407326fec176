import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ICNS_TYPES, ICO_SIZES } from '../../electron/packaging/icon-files.ts'

const icon = (name: string) =>
  readFileSync(new URL(`../../electron/packaging/icons/${name}`, import.meta.url))

/** The sides of a PNG; throws where the bytes are none. */
function sidesOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe('the icons', () => {
  it.each(['icon.ico', 'h45.ico'])('%s has a picture for every size of Windows, each where it says', name => {
    const bytes = icon(name)
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([
      0,
      1,
      ICO_SIZES.length,
    ])
    for (const [index, size] of ICO_SIZES.entries()) {
      const entry = bytes.subarray(6 + 16 * index)
      expect(entry.readUInt8(0)).toBe(size % 256)
      const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)]
      expect(sidesOf(bytes.subarray(offset, offset + length))).toEqual([size, size])
    }
  })

  it.each(['icon.icns', 'h45.icns'])('%s has a picture for every type of the Mac, and no byte more', name => {
    const bytes = icon(name)
    expect(bytes.toString('latin1', 0, 4)).toBe('icns')
    expect(bytes.readUInt32BE(4)).toBe(bytes.length)
    let at = 8
    for (const [type, size] of ICNS_TYPES) {
      expect(bytes.toString('latin1', at, at + 4)).toBe(type)
      const length = bytes.readUInt32BE(at + 4)
      expect(sidesOf(bytes.subarray(at + 8, at + length))).toEqual([size, size])
      at += length
    }
    expect(at).toBe(bytes.length)
  })

  it.each([16, 32, 48, 64, 128, 256, 512])(
    'for Linux is there in %i pixels, under the name of its size',
    size => {
      expect(sidesOf(icon(`linux/${size}x${size}.png`))).toEqual([size, size])
    },
  )

  it('is there as one large picture', () => {
    expect(sidesOf(icon('icon.png'))).toEqual([1024, 1024])
  })
})
