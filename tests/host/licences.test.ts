import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  bundledPackages,
  type Licensed,
  licenceBook,
  licenceOffences,
} from '../../electron/packaging/licences.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const book = readFileSync(`${root}renderer/features/help/licences.txt`, 'utf8')

const one = (more: Partial<Licensed>): Licensed => ({
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  text: 'Copyright (c) 2020 Somebody\n\nPermission is granted.',
  author: 'Somebody Else',
  ...more,
})

describe('the licences of what the program brings along', () => {
  const packages = bundledPackages(root)

  it('are all known and accepted', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(licenceOffences(packages)).toEqual([])
  })

  it('stand in the book that the help shows, each package by its name and version; “npm run licences” writes it', () => {
    const missing = packages.filter(({ name, version }) => !book.includes(`\n${name} ${version}\n`))
    expect(missing.map(({ name, version }) => `${name} ${version}`)).toEqual([])
    expect(book).toContain('IBM Plex Sans')
    expect(book).toContain('SIL OPEN FONT LICENSE')
    expect(book).toContain('Sobol direction numbers')
    expect(book).toContain('Copyright (c) 2008, Frances Y. Kuo and Stephen Joe')
  })

  it('do not include what is for development only', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toContain('react')
    expect(names).not.toContain('vitest')
    expect(names).not.toContain('electron')
  })
})

describe('a licence', () => {
  it('that is not accepted, or named by nobody, is an offence', () => {
    expect(licenceOffences([one({ licence: 'GPL-3.0' }), one({ name: 'b', licence: '' })])).toEqual([
      'a 1.0.0: “GPL-3.0” is not among the licences',
      'b 1.0.0: “” is not among the licences',
    ])
  })

  it('without a text is one where no other package brings the text of that licence', () => {
    const silent = one({ name: 'b', text: '' })
    expect(licenceOffences([silent])).toEqual(['b 1.0.0: there is no text of MIT'])
    expect(licenceOffences([one({}), silent])).toEqual([])
  })
})

describe('the book of licences', () => {
  it('has a text once, with everyone who holds it', () => {
    const written = licenceBook(
      [
        one({}),
        one({ name: 'b', text: 'Copyright (c) 2021 Another\n\nPermission  is granted.' }),
        one({ name: 'c', text: '' }),
      ],
      [],
    )
    expect(written.split('Permission').length).toBe(2)
    expect(written).toContain(
      'MIT\n\na 1.0.0\n    Copyright (c) 2020 Somebody\nb 1.0.0\n    Copyright (c) 2021 Another\nc 1.0.0\n    Somebody Else\n\nPermission is granted.',
    )
  })
})
