import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  greatestChange,
  pathWithValue,
  renameScenario,
  resetLever,
  setLever,
  setPath,
  unlessDefault,
} from '../../../renderer/store/edits.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { type ScenarioDocument, scenarioDocument } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { sampleLever } from '../sample-lever.ts'

const lever = sampleLever()
const ground = groundOf(lever, { baseYear: 2024, lastOutturn: 2025 })

const document: ScenarioDocument = scenarioDocument.parse({
  format: 'h45',
  version: 4,
  pack: { id: 'small', version: '1.0' },
  id: 'document',
  title: 'Một',
  scenarios: [
    { id: 'a', title: 'Một' },
    { id: 'b', title: 'Hai' },
  ],
})

const freeYear = fc.integer({ min: 2026, max: 2035 })
const value = fc.integer({ min: 0, max: 200 }).map(steps => steps / 1000)

const path: fc.Arbitrary<LeverPath> = fc.oneof(
  fc.record({ shape: fc.constant('constant' as const), value }),
  fc.record({ shape: fc.constant('step' as const), year: freeYear, value }),
  fc.record({
    shape: fc.constantFrom('ramp' as const, 's_curve' as const),
    from: fc.integer({ min: 2024, max: 2029 }),
    to: fc.integer({ min: 2030, max: 2035 }),
    value,
  }),
  fc.record({
    shape: fc.constant('growth' as const),
    from: freeYear,
    rate: fc.integer({ min: -5, max: 5 }).map(percent => percent / 100),
  }),
  fc.record({
    shape: fc.constant('points' as const),
    points: fc.dictionary(freeYear.map(String), value, { minKeys: 1 }),
  }),
)

const at = (of: LeverPath | null, year: number) => samplePath(of, ground)[year - 2024]

describe('the greatest change of a path', () => {
  it('is the first year in which two paths differ most, with both values', () => {
    const after: LeverPath = { shape: 'step', year: 2030, value: 0.19 }
    const { year, from, to } = greatestChange(null, after, ground)
    expect(Math.abs(to - from)).toBeGreaterThan(0)
    expect([from, to]).toEqual([at(null, year), at(after, year)])
    const by = ground.years.map(each => Math.abs((at(after, each) ?? 0) - (at(null, each) ?? 0)))
    expect(ground.years.indexOf(year)).toBe(by.indexOf(Math.max(...by)))
  })

  it('is none between equal paths', () => {
    const { from, to } = greatestChange(null, null, ground)
    expect(to).toBe(from)
  })
})

describe('a value that a hand sets', () => {
  it('is the value of that year, whatever the path was', () => {
    fc.assert(
      fc.property(fc.option(path), freeYear, value, (before, year, set) => {
        expect(at(pathWithValue(before, ground, year, set), year)).toBeCloseTo(set, 12)
      }),
    )
  })

  it('leaves outturn alone', () => {
    fc.assert(
      fc.property(fc.option(path), freeYear, value, (before, year, set) => {
        const after = samplePath(pathWithValue(before, ground, year, set), ground)
        expect(after.slice(0, 2)).toEqual(lever.values.slice(0, 2))
      }),
    )
    expect(pathWithValue(null, ground, 2025, 0.1)).toBeNull()
  })

  it('does not depend on the values that the hand passed on its way', () => {
    fc.assert(
      fc.property(fc.option(path), freeYear, fc.array(value), value, (before, year, passed, last) => {
        const dragged = passed.reduce((on, each) => pathWithValue(on, ground, year, each), before)
        const direct = samplePath(pathWithValue(before, ground, year, last), ground)
        const arrived = samplePath(pathWithValue(dragged, ground, year, last), ground)
        for (const [index, each] of direct.entries()) expect(arrived[index]).toBeCloseTo(each, 12)
      }),
    )
  })

  it('moves no other year of a path in points beyond its neighbours', () => {
    const before: LeverPath = { shape: 'points', points: { 2026: 0.03, 2030: 0.05, 2034: 0.06 } }
    const after = pathWithValue(before, ground, 2030, 0.1)
    for (const year of [2024, 2025, 2026, 2034, 2035]) expect(at(after, year)).toBe(at(before, year))
  })

  it('goes straight from the last outturn and then stays, from the default path', () => {
    const set = samplePath(pathWithValue(null, ground, 2030, 0.061), ground)
    expect(set.slice(0, 2)).toEqual([0.02, 0.021])
    expect(set[2]).toBeCloseTo(0.029, 12)
    expect(set.slice(6)).toEqual(Array(6).fill(0.061))
  })

  it('keeps what was set for an earlier year when a later one is set', () => {
    const first = pathWithValue(null, ground, 2030, 0.06)
    const second = pathWithValue(first, ground, 2035, 0.08)
    expect(at(second, 2028)).toBeCloseTo(at(first, 2028) ?? 0, 12)
    expect([at(second, 2030), at(second, 2035)]).toEqual([0.06, 0.08])
  })

  it('keeps a shape whose own number it is', () => {
    expect(pathWithValue({ shape: 'constant', value: 0.1 }, ground, 2031, 0.05)).toEqual({
      shape: 'constant',
      value: 0.05,
    })
    expect(pathWithValue({ shape: 'step', year: 2029, value: 0.1 }, ground, 2031, 0.05)).toEqual({
      shape: 'step',
      year: 2029,
      value: 0.05,
    })
    const curve: LeverPath = { shape: 's_curve', from: 2026, to: 2031, value: 0.1 }
    expect(pathWithValue(curve, ground, 2031, 0.05)).toEqual({ ...curve, value: 0.05 })
    expect(pathWithValue(curve, ground, 2028, 0.05)?.shape).toBe('points')
  })

  it('puts a lever back on its default path when it is brought back to the default', () => {
    const standard = lever.values[6] ?? 0
    expect(pathWithValue(pathWithValue(null, ground, 2030, 0.06), ground, 2030, standard)).toBeNull()
    expect(pathWithValue(null, ground, 2030, standard)).toBeNull()
  })
})

describe('a path that says what the default path says', () => {
  const years = [2026, 2035] as const
  const points = (by: number): LeverPath => ({
    shape: 'points',
    points: Object.fromEntries(years.map(year => [year, (lever.values[year - 2024] ?? 0) + by])),
  })

  it('is the default path, though it differs by the last bits of a value between two points', () => {
    expect(samplePath(points(0), ground)).not.toEqual(lever.values)
    expect(unlessDefault(points(0), ground)).toBeNull()
    expect(unlessDefault(null, ground)).toBeNull()
  })

  it('is one of its own where it differs by what a planner can type', () => {
    expect(unlessDefault(points(0.000_01), ground)).toEqual(points(0.000_01))
  })
})

describe('edits of a document', () => {
  it('change the scenario in hand and no other', () => {
    const edited = setLever(document, 'a', lever, ground, 2030, 0.06)
    expect(Object.keys(edited.scenarios[0]?.levers ?? {})).toEqual([lever.id])
    expect(edited.scenarios[1]).toBe(document.scenarios[1])
    expect(document.scenarios[0]?.levers).toEqual({})
  })

  it('leave nothing behind when a lever goes back', () => {
    const edited = setLever(document, 'a', lever, ground, 2030, 0.06)
    expect(resetLever(edited, 'a', lever.id)).toEqual(document)
    expect(setPath(edited, 'a', lever.id, null)).toEqual(document)
    expect(setLever(edited, 'a', lever, ground, 2030, lever.values[6] ?? 0)).toEqual(document)
  })

  it('keep the scenario as it is where nothing changes', () => {
    expect(resetLever(document, 'a', lever.id).scenarios[0]).toBe(document.scenarios[0])
    const edited = setLever(document, 'a', lever, ground, 2025, 0.06)
    expect(edited.scenarios[0]).toBe(document.scenarios[0])
  })

  it('give a path back as it was', () => {
    const given: LeverPath = { shape: 'constant', value: 0.07 }
    expect(setPath(document, 'b', lever.id, given).scenarios[1]?.levers).toEqual({ [lever.id]: given })
  })

  it('name the document too where it holds one scenario only', () => {
    expect(renameScenario(document, 'a', 'Ba').title).toBe('Một')
    const alone = { ...document, scenarios: document.scenarios.slice(0, 1) }
    expect(renameScenario(alone, 'a', 'Ba')).toMatchObject({ title: 'Ba', scenarios: [{ title: 'Ba' }] })
  })
})
