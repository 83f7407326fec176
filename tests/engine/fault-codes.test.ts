import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faultSentences } from '../../shared/locale/fault-sentences.ts'

const root = fileURLToPath(new URL('../../electron/engine', import.meta.url))
const code = /'((?:formula|model|run|unit)\.[a-z-]+)'/g
const told = new Set(
  globSync('**/*.ts', { cwd: root }).flatMap(file =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(code)].map(found => found[1] ?? ''),
  ),
)
const said = new Set(Object.keys(faultSentences).filter(known => /^(formula|model|run|unit)\./.test(known)))

test('every fault that the engine can tell has its sentence', () => {
  expect([...told].filter(known => !said.has(known))).toEqual([])
})

test('every sentence about formulas, models, runs and units belongs to a fault that the engine can tell', () => {
  expect([...said].filter(known => !told.has(known))).toEqual([])
})
