import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
const config = parse(read('electron-builder.yml'))

interface BuilderSchema {
  readonly definitions: { readonly FuseOptionsV1: { readonly properties: Readonly<Record<string, unknown>> } }
}

const require = createRequire(import.meta.url)
const schema: BuilderSchema = require('app-builder-lib/scheme.json')
const { resolveFunction } = require('app-builder-lib/out/util/resolve.js')
const { validateSchema } = require('app-builder-lib/out/util/config/schemaValidator.js')

describe('electron-builder.yml', () => {
  it('is a configuration that the packer takes', () => {
    expect(() => validateSchema(schema, config, { name: 'electron-builder' })).not.toThrow()
  })

  it('would be refused with a word that the packer does not know', () => {
    expect(() => validateSchema(schema, { ...config, fuses: {} }, { name: 'electron-builder' })).toThrow(
      /fuses/,
    )
  })

  it('closes what a packed program need not open', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    })
    expect(Object.keys(config.electronFuses).sort()).toEqual(
      Object.keys(schema.definitions.FuseOptionsV1.properties).sort(),
    )
  })

  it('packs what the program starts from, in an archive', () => {
    const { main } = JSON.parse(read('package.json'))
    expect(config.asar).toBe(true)
    expect(config.files).toContain(`${main.split('/').slice(0, 2).join('/')}/**`)
    expect(config.files).toContain('seeds/**')
    const rooms = [...read('vite.config.ts').matchAll(/at\('(dist\/[a-z]+)'\)/g)].map(([, room]) => room)
    expect(rooms.length).toBeGreaterThan(4)
    for (const room of rooms.filter(each => each !== 'dist/browser'))
      expect(config.files).toContain(`${room}/**`)
  })

  it('opens scenario files with the program, under icons of their own', () => {
    expect(config.fileAssociations).toEqual([expect.objectContaining({ ext: 'h45', role: 'Editor' })])
    for (const name of ['icon.ico', 'icon.icns', 'h45.ico', 'h45.icns'])
      expect(existsSync(new URL(`${config.directories.buildResources}/${name}`, root)), name).toBe(true)
  })

  it('makes what each system installs', () => {
    expect(config.win.target).toBe('nsis')
    expect(config.mac.target).toBe('dmg')
    expect(config.linux.target).toEqual(['AppImage', 'deb'])
  })

  it('brings the licences of everything along', () => {
    for (const { from } of config.extraResources) expect(existsSync(new URL(from, root)), from).toBe(true)
    expect(config.extraResources).toContainEqual({
      from: 'renderer/features/help/licences.txt',
      to: 'licences.txt',
    })
  })

  it('leaves the check of the archive on, and names hooks that the packer finds', async () => {
    expect(config.disableAsarIntegrity).toBeUndefined()
    expect(config.disableSanityCheckAsar).toBeUndefined()
    const hooks = await Promise.all(
      ['afterPack', 'afterAllArtifactBuild'].map(name =>
        resolveFunction('module', config[name], name, fileURLToPath(root)),
      ),
    )
    expect(hooks.map(hook => hook.name)).toEqual(['afterPack', 'afterAllArtifactBuild'])
  })

  it('has no place from which it would update itself', () => {
    expect(config.publish).toBe(null)
  })
})
