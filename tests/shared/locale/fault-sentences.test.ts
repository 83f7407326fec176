import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultLine, faultSentences, sayFault } from '../../../shared/locale/fault-sentences.ts'
import { formNames } from '../../../shared/locale/faults/field-sentences.ts'
import type { FaultArguments } from '../../../shared/locale/faults/sentence.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const sources = ['electron', 'renderer', 'shared']
  .flatMap(zone =>
    readdirSync(join(ROOT, zone), { recursive: true, encoding: 'utf8' }).map(name => join(zone, name)),
  )
  .filter(name => /\.tsx?$/.test(name) && !name.startsWith(join('shared', 'locale', 'faults')))
  .map(name => readFileSync(join(ROOT, name), 'utf8'))

/** Areas of codes, so that another dotted string is not taken for one; `pack.yaml` is a file, `startsWith` asks for many. */
const areas = [...new Set(Object.keys(faultSentences).map(code => code.split('.')[0]))].join('|')
const codeInSource = new RegExp(`(?<!startsWith\\()'((?:${areas})\\.(?!yaml')[a-z0-9-]*[a-z0-9])'`, 'g')
const used = new Set(sources.flatMap(text => [...text.matchAll(codeInSource)].map(match => match[1] ?? '')))

/** Codes that are put together from an area and a kind: those of `fieldFault`, of `scanJson` and of formulas. */
const composed = /^(pack|scenario)\.(field|json)-|^formula\./

/** An argument for every name. */
const anyArguments: FaultArguments = new Proxy(
  {},
  { get: (_, name) => (name === 'limit' ? 2 ** 25 : 'sample') },
)

describe('the sentence of a fault', () => {
  it('is there for every code that the source raises', () => {
    expect(used.size).toBeGreaterThan(80)
    expect([...used].filter(code => !Object.hasOwn(faultSentences, code))).toEqual([])
  })

  it('is there for no code that the source does not raise', () => {
    const told = Object.keys(faultSentences).filter(code => !composed.test(code))
    expect(told.filter(code => !used.has(code))).toEqual([])
  })

  it.each(['en', 'vi'] as const)('is one whole sentence in %s', language => {
    const faulty = Object.entries(faultSentences)
      .map(([code, sentence]) => `${code}: ${sentence[language](anyArguments)}`)
      .filter(line => {
        const begins = /^[a-z0-9.-]+: (?:[\p{Lu}“]|\w+\(\) )/u.test(line)
        const ends = /(?:[.?:…]|\.h45|sample)$/.test(line)
        return !begins || !ends || /undefined|NaN|\[object| {2}|\n/.test(line)
      })
    expect(faulty).toEqual([])
  })

  it('differs between the languages', () => {
    const same = Object.entries(faultSentences).filter(
      ([, { en, vi }]) => en(anyArguments) === vi(anyArguments),
    )
    expect(same.map(([code]) => code)).toEqual([])
  })

  it('carries its place and code where it is shown as a line', () => {
    const fault = { code: 'scenario.empty', args: {}, at: { file: 'a.h45', line: 3, column: 7 } }
    expect(faultLine(fault, 'en')).toMatch(/^a\.h45:3:7: scenario\.empty: The file is empty/)
    expect(faultLine({ code: 'scenario.empty', args: {} }, 'vi')).toMatch(/^scenario\.empty: Tệp trống/)
  })

  it.each(['en', 'vi'] as const)(
    'names what a file would hide in it or steer a terminal with, in %s',
    language => {
      const at = { file: 'a\n\u202eb.h45', line: 1, column: 1 }
      const line = faultLine(
        { code: 'run.unknown-lever', args: { lever: '\u001b[2Jx', near: [] }, at },
        language,
      )
      expect(line).toContain('“‹U+001B›[2Jx”')
      expect(line).toContain('a‹U+000A›‹U+202E›b.h45:1:1')
    },
  )

  it('shows the beginning of what nobody would read to its end', () => {
    const sentence = sayFault({ code: 'scenario.unknown-base', args: { name: 'x'.repeat(1_000_000) } }, 'en')
    expect(sentence).toMatch(/“x{300}…”/)
    expect(sentence.length).toBeLessThan(500)
  })

  it('of a code from a newer host is the code itself', () => {
    expect(sayFault({ code: 'pack.from-the-future', args: {} }, 'en')).toBe('pack.from-the-future')
  })

  it('has words for every pattern that a pack or scenario is held to', () => {
    const forms = ['shared/model/definition.ts', 'shared/scenario/stamp.ts']
    const definitions = forms.map(form => readFileSync(join(ROOT, form), 'utf8')).join('\n')
    const patterns = [...definitions.matchAll(/\.regex\((\/.+?\/)[,)]/g)].map(match => match[1] ?? '')
    expect(patterns.length).toBeGreaterThan(3)
    for (const pattern of patterns) expect(Object.keys(formNames)).toContain(pattern)
  })
})
