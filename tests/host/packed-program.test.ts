import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { afterAllArtifactBuild, afterPack } from '../../electron/packaging/check-packed.ts'
import { FUSES, fuseOffences } from '../../electron/packaging/fuse-wire.ts'
import { headerHash, packedOffences } from '../../electron/packaging/packed-program.ts'

// What the packer itself sets fuses and makes archives with: another reader of the same bytes.
const require = createRequire(import.meta.url)
const { flipFuses } = createRequire(require.resolve('app-builder-lib'))('@electron/fuses')
const { createPackage } = createRequire(require.resolve('app-builder-lib'))('@electron/asar')
const { readAsarHeader } = require('app-builder-lib/out/asar/asar.js')

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** A binary as Electron ships it: its fuses at their defaults, between other bytes. `states` as they stand in the wire. */
function binary(states = '101100011', version = 1): Buffer {
  const wire = Buffer.concat([Buffer.from([version, states.length]), Buffer.from(states)])
  return Buffer.concat([Buffer.alloc(1000, 7), Buffer.from(MARK), wire, Buffer.alloc(1000, 9)])
}

/** With every fuse as a packed program must have it. */
const RIGHT = FUSES.map(([, state]) => (state === 'on' ? '1' : '0')).join('')

describe('the fuses', () => {
  it('are right where each is as it must be', () => {
    expect(fuseOffences(binary(RIGHT))).toEqual([])
  })

  it.each(FUSES.map(([name], index) => [name, index] as const))(
    'are wrong where %s is not',
    (name, index) => {
      const flipped = RIGHT[index] === '1' ? '0' : '1'
      const wire = RIGHT.slice(0, index) + flipped + RIGHT.slice(index + 1)
      expect(fuseOffences(binary(wire))).toEqual([
        `${name} is ${flipped === '1' ? 'on' : 'off'}, not ${flipped === '1' ? 'off' : 'on'}`,
      ])
    },
  )

  it.each<[string, Buffer, RegExp]>([
    ['one more than is known here', binary(`${RIGHT}0`), /^1 of the fuses are not known here/],
    ['one less', binary(RIGHT.slice(0, -1)), /^WasmTrapHandlers is missing$/],
    ['one that was taken out', binary(`r${RIGHT.slice(1)}`), /^RunAsNode is removed, not off$/],
    ['one that is neither', binary(`x${RIGHT.slice(1)}`), /^RunAsNode is neither on nor off, not off$/],
    ['a wire of another version', binary(RIGHT, 2), /^the fuses are of version 2, not 1$/],
    ['none at all', Buffer.from('a program'), /^the binary has no fuses$/],
    ['a wire that is cut off', Buffer.from(MARK), /^the fuses are of version undefined, not 1$/],
  ])('are refused with %s', (_what, bytes, offence) => {
    expect(fuseOffences(bytes)).toEqual([expect.stringMatching(offence)])
  })

  it('are looked at for both processors of a universal program', () => {
    expect(fuseOffences(Buffer.concat([binary(RIGHT), binary(RIGHT)]))).toEqual([])
    expect(fuseOffences(Buffer.concat([binary(RIGHT), binary('101100011')])).length).toBeGreaterThan(0)
  })
})

describe('a packed program', () => {
  let folder: string
  const at = (...names: string[]) => path.join(folder, ...names)

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'packed-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
  })

  async function makeArchive(resources: string): Promise<string> {
    mkdirSync(at('source'), { recursive: true })
    writeFileSync(at('source/main.js'), 'export {}')
    mkdirSync(resources, { recursive: true })
    await createPackage(at('source'), path.join(resources, 'app.asar'))
    return headerHash(path.join(resources, 'app.asar'))
  }

  async function packLinux(bytes = binary(RIGHT)) {
    await makeArchive(at('resources'))
    writeFileSync(at('hanoi-2045'), bytes)
    return { platform: 'linux', folder, executable: 'hanoi-2045' } as const
  }

  async function packWindows(inside: (hash: string) => string) {
    const hash = await makeArchive(at('resources'))
    writeFileSync(at('Hanoi 2045.exe'), Buffer.concat([binary(RIGHT), Buffer.from(inside(hash))]))
    return { platform: 'win32', folder, executable: 'Hanoi 2045' } as const
  }

  async function packMac(inside: (hash: string) => string) {
    const contents = at('Hanoi 2045.app/Contents')
    const framework = path.join(contents, 'Frameworks/Electron Framework.framework')
    mkdirSync(framework, { recursive: true })
    const hash = await makeArchive(path.join(contents, 'Resources'))
    writeFileSync(path.join(framework, 'Electron Framework'), binary(RIGHT))
    writeFileSync(path.join(contents, 'Info.plist'), `<dict><string>${inside(hash)}</string></dict>`)
    return { platform: 'darwin', folder, executable: 'Hanoi 2045' } as const
  }

  it('is right with its fuses set and its archive alone', async () => {
    expect(await packedOffences(await packLinux())).toEqual([])
    expect(await packedOffences(await packWindows(hash => JSON.stringify([{ value: hash }])))).toEqual([])
    expect(await packedOffences(await packMac(hash => hash))).toEqual([])
  })

  it('is wrong with the fuses that Electron ships', async () => {
    expect((await packedOffences(await packLinux(binary()))).length).toBe(7)
  })

  it('is right after the packer has set the fuses by its configuration', async () => {
    const program = await packLinux(binary())
    // Its own names, by their places in the wire.
    const wanted = FUSES.slice(0, 8).map(([, state], index) => [index, state === 'on'])
    await flipFuses(at('hanoi-2045'), { version: '1', ...Object.fromEntries(wanted) })
    expect(await packedOffences(program)).toEqual([])
  })

  it('is wrong where the hash of its archive is not in it', async () => {
    const offence = ['the hash of app.asar does not stand in the program']
    expect(await packedOffences(await packWindows(() => 'another'))).toEqual(offence)
    expect(await packedOffences(await packMac(() => 'another'))).toEqual(offence)
  })

  it('is wrong without its archive, or with a folder beside it that would be loaded first', async () => {
    const program = await packLinux()
    mkdirSync(at('resources/app'))
    expect(await packedOffences(program)).toEqual(['app lies beside the archive'])
    rmSync(at('resources/app.asar'))
    expect(await packedOffences(program)).toContain('there is no app.asar')
  })

  it('has the same hash of its archive as the packer finds, and another after one byte has changed', async () => {
    const hash = await makeArchive(at('resources'))
    const archive = at('resources/app.asar')
    const { header } = await readAsarHeader(archive)
    expect(hash).toBe(createHash('sha256').update(header).digest('hex'))
    const bytes = readFileSync(archive)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(archive, bytes)
    expect(await headerHash(archive)).not.toBe(hash)
  })

  it('is looked at when all is packed, and fails the build where it is wrong', async () => {
    const { platform, executable } = await packLinux(binary())
    const packed = {
      appOutDir: folder,
      electronPlatformName: platform,
      packager: { executableName: executable, appInfo: { productFilename: 'Hanoi 2045' } },
    }
    afterPack(packed)
    await expect(afterAllArtifactBuild()).rejects.toThrow(/RunAsNode is on, not off; .*OnlyLoadAppFromAsar/)
    writeFileSync(at('hanoi-2045'), binary(RIGHT))
    afterPack(packed)
    expect(await afterAllArtifactBuild()).toEqual([])
    await expect(afterAllArtifactBuild()).rejects.toThrow('nothing was packed')
  })
})
