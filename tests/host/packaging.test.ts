import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  })

  it('opens scenario files with the program', () => {
    expect(config.fileAssociations).toEqual([expect.objectContaining({ ext: 'h45' })])
  })
})
