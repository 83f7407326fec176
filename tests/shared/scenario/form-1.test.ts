/** Files of version 1 open for ever, and as what they always were. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../shared/faults.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/scenario-files/1')

/** SHA-256 of each file as it was released. None is ever changed; another case is another file. */
const RELEASED: Readonly<Record<string, string>> = {
  'by-hand.h45': '97e97ff8d821009b46e1dcc5109adc50a56f900a39be1b0895c0ae0c5e79d66d',
  'rich.h45': '8388ccfb58b651b7361dbb9261a0381cf2f261339a670bfc94c2438e83424246',
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)))
const goldenOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, name.replace('.h45', '.json')), 'utf8'))
const names = Object.keys(RELEASED)

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, letter => letter.charCodeAt(0)).buffer)
}

function placedFaults(text: string): string[] {
  try {
    readScenarioFile(new TextEncoder().encode(text), 'a.h45')
    return []
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return error.faults.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)
  }
}

describe('files of version 1', () => {
  it('are kept as they were released, byte for byte', () => {
    const hashes = names.map(name => [name, createHash('sha256').update(bytesOf(name)).digest('hex')])
    expect(Object.fromEntries(hashes)).toEqual(RELEASED)
    expect(readdirSync(FOLDER).filter(name => name.endsWith('.h45'))).toEqual(names)
  })

  it.each(names)('open as what they say: %s (B25)', name => {
    const { document, stamp, version, changed, dropped } = readScenarioFile(bytesOf(name), name)
    expect(document).toEqual(goldenOf(name))
    expect({ stamp, version, dropped }).toEqual({ stamp: null, version: 1, dropped: [] })
    expect(changed.map(({ code }) => code)).toEqual(['opening.stamp-added'])
  })

  it.each(names)('say the same in every encoding: %s', name => {
    const text = new TextDecoder().decode(bytesOf(name))
    const marked = new TextEncoder().encode(`\ufeff${text}`)
    for (const bytes of [marked, utf16(text)])
      expect(readScenarioFile(bytes, name).document).toEqual(goldenOf(name))
  })

  it.each(names)('are written in the form of today, which then stays the same: %s', name => {
    const text = writeScenario(readScenarioFile(bytesOf(name), name).document)
    expect(text).toContain('"version": 4')
    const again = readScenarioFile(new TextEncoder().encode(text), name)
    expect(again.version).toBe(4)
    expect(writeScenario(again.document)).toBe(text)
  })

  it('are held to the form of their own version, at the line of the mistake', () => {
    const text = new TextDecoder().decode(bytesOf('rich.h45'))
    expect(placedFaults(text.replace('"base": "tham-chieu"', '"stamp": null, "base": "tham-chieu"'))).toEqual(
      ['scenario.field-unknown 45:3'],
    )
    expect(placedFaults(text.replace('"rate": 0.02', '"rate": "2 %"'))).toEqual(['scenario.field-type 21:66'])
  })
})
