import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { readScenarioText } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { anyPath } from './any-path.ts'

function documentWith(path: LeverPath): ScenarioDocument {
  return {
    format: 'h45',
    version: 4,
    pack: { id: 'small', version: '1.0' },
    id: 'd',
    title: 'Một',
    notes: '',
    scenarios: [
      {
        id: 'a',
        title: 'Một',
        description: '',
        author: '',
        levers: { pace: path },
        parameters: {},
        formulas: [],
        locked: [],
      },
    ],
    base: null,
    views: [],
    pins: [],
    story: [],
    decisions: [],
    executed: [],
  }
}

const written = (path: LeverPath) => writeScenario(documentWith(path))

test('a path of any shape reads back from its file as it was written', () => {
  fc.assert(
    fc.property(anyPath({ firstFreeYear: 2026, horizon: 2045 }), path => {
      expect(readScenarioText(written(path), 'a.h45').document.scenarios[0]?.levers.pace).toEqual(path)
    }),
  )
})

test('a file keeps the shape and its parameters, not the values year by year', () => {
  expect(written({ shape: 's_curve', from: 2025, to: 2035, value: 0.06 })).toContain(
    '"pace": { "shape": "s_curve", "from": 2025, "to": 2035, "value": 0.06 }',
  )
  expect(written({ shape: 'growth', from: 2026, rate: 0.045 })).toContain(
    '"pace": { "shape": "growth", "from": 2026, "rate": 0.045 }',
  )
  expect(written({ shape: 'points', points: { 2026: 0.03, 2040: 0.05 } })).toContain(
    '"pace": { "shape": "points", "points": { "2026": 0.03, "2040": 0.05 } }',
  )
})
