/** What may not be among the packages, whatever brings it: versions with known holes, and libraries that are given up. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'))

/** `name` is there where a package stands in another one's place. */
interface Locked {
  readonly name?: string
  readonly version?: string
  readonly optional?: boolean
}

const locked: Record<string, Locked> = read('package-lock.json').packages

/** Every copy of a package that is locked, with its version. */
function versionsOf(name: string): string[] {
  return Object.entries(locked).flatMap(([place, { name: standIn = name, version }]) =>
    place.endsWith(`node_modules/${name}`) && standIn === name && version !== undefined ? [version] : [],
  )
}

function isBefore(version: string, least: string): boolean {
  const [a, b] = [version, least].map(text => text.split('.').map(Number))
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0)
}

describe('the packages', () => {
  it.each([
    // CVE-2026-41139 and CVE-2026-40897: code out of an expression.
    ['mathjs', '15.2.0'],
    // CVE-2025-55305: code out of an unsigned snapshot.
    ['electron', '35.7.5'],
  ])('have no %s before %s', (name, least) => {
    expect(versionsOf(name).length).toBeGreaterThan(0)
    expect(versionsOf(name).filter(version => isBefore(version, least))).toEqual([])
  })

  it.each([
    // Its npm releases are frozen with two known holes (CVE-2023-30533, CVE-2024-22363); a benchmark's peer asks for it, and gets
    // the same code as it was mended since, from @e965/xlsx.
    'xlsx',
    // Two advisories without a fix.
    'image-size',
  ])('do not have %s', name => {
    expect(versionsOf(name)).toEqual([])
  })

  it('have in the place of xlsx what is mended', () => {
    const { name, version = '' } = locked['node_modules/xlsx'] ?? {}
    expect(name).toBe('@e965/xlsx')
    expect(isBefore(version, '0.20.2')).toBe(false)
  })

  it('bring a Node 24 for every system that the program runs on', () => {
    const brought = Object.keys(read('package.json').optionalDependencies)
    expect(brought.length).toBeGreaterThan(4)
    for (const name of brought) {
      expect(versionsOf(name), name).toEqual([expect.stringMatching(/^24\./)])
      expect(locked[`node_modules/${name}`]?.optional, name).toBe(true)
    }
  })
})
