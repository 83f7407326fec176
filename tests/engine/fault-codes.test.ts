import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faultSentences } from '../../shared/locale/fault-sentences.ts'

const root = fileURLToPath(new URL('../../electron', import.meta.url))
const code = /'((?:formula|model|run|unit|xmile|own|back-test)\.[a-z-]+)'/g
const told = new Set(
  globSync('{engine,services/workers}/**/*.ts', { cwd: root }).flatMap(file =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(code)].map(found => found[1] ?? ''),
  ),
)
const said = new Set(
  Object.keys(faultSentences).filter(known => /^(formula|model|run|unit|xmile|own|back-test)\./.test(known)),
)

test('every fault that the engine and its threads can tell has its sentence', () => {
  expect([...told].filter(known => !said.has(known))).toEqual([])
})

test('every sentence about formulas, models, runs and XMILE belongs to a fault that they can tell', () => {
  expect([...said].filter(known => !told.has(known))).toEqual([])
})
