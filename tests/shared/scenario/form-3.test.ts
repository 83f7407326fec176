/** Files of version 3 open for ever, and as what they always were. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/scenario-files/3')

/** SHA-256 of each file as it was released. None is ever changed; another case is another file. */
const RELEASED: Readonly<Record<string, string>> = {
  'by-hand.h45': '78e3bf62067620bba2b4f83222cc7da0ca780242d49be04a5495af9bb50cff48',
  'rich.h45': 'fd482d355142f40e8ef4a4876c0cfb749c853ba20c85dd0f03dd24682abe67e5',
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)))
const goldenOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, name.replace('.h45', '.json')), 'utf8'))

describe.each(Object.keys(RELEASED))('a file of version 3, %s,', name => {
  it('is kept as it was released, byte for byte', () => {
    expect(createHash('sha256').update(bytesOf(name)).digest('hex')).toBe(RELEASED[name])
  })

  it('opens as what it says, with pins, story, records and executed values, and without formulas', () => {
    const { document, stamp, version, changed, dropped } = readScenarioFile(bytesOf(name), name)
    expect({ document, stamp }).toEqual(goldenOf(name))
    expect({ version, changed, dropped }).toEqual({ version: 3, changed: [], dropped: [] })
  })

  it('is written in the form of today, which then stays the same', () => {
    const text = writeScenario(readScenarioFile(bytesOf(name), name).document)
    expect(text).toContain('"version": 4')
    const again = readScenarioFile(new TextEncoder().encode(text), name)
    expect(writeScenario(again.document)).toBe(text)
  })
})

describe('a file of version 4', () => {
  const withFormulas = (formulas: OwnFormula[]) => {
    const { document } = readScenarioFile(bytesOf('rich.h45'), 'rich.h45')
    const [first, ...others] = document.scenarios
    if (first === undefined) throw new Error('the file holds no scenario')
    return writeScenario({ ...document, scenarios: [{ ...first, formulas }, ...others] })
  }

  it('is for readers of version 2 where no scenario has formulas, and for none before 4 where one has', () => {
    const half: OwnFormula = { kind: 'changed', id: 'grdp', formula: 'prev(grdp)', note: '' }
    expect(JSON.parse(withFormulas([])).minReader).toBe(2)
    expect(JSON.parse(withFormulas([half])).minReader).toBe(4)
  })
})
