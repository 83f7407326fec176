/** Holds what the Hanoi pack says of its presets against what the model makes of them. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import type { RunResult } from '../../shared/model/result.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const HEADLINES = ['t_culture_2030', 't_cva_2030', 't_cva_2045', 't_waiver_2030']

const runs = new Map<string, RunResult>()

beforeAll(async () => {
  const { catalogue, presets, simulate } = await openModel(SEEDS)
  catalogue.presets.forEach(({ id }, index) => {
    const [answer] = simulate(presets[index]?.scenarios ?? [], 'all')
    if (answer !== undefined) runs.set(id, answer.run)
  })
})

function run(preset: string): RunResult {
  const found = runs.get(preset)
  if (found === undefined) throw new Error(`no preset ${preset}`)
  return found
}

function value(preset: string, variable: string, year: number): number {
  const { series, years } = run(preset)
  return series[variable]?.[years.indexOf(year)] ?? Number.NaN
}

function met(preset: string): string[] {
  return run(preset)
    .targets.filter(target => target.met && HEADLINES.includes(target.id))
    .map(target => target.id)
}

function firstMet(preset: string, target: string): number | null | undefined {
  return run(preset).targets.find(({ id }) => id === target)?.firstMet
}

function flagged(preset: string, flag: string): number[] {
  return run(preset).flags.find(({ id }) => id === flag)?.years ?? []
}

describe('the presets', () => {
  it('hold every hard check', () => {
    for (const preset of runs.keys()) expect(run(preset).checks.filter(check => !check.held)).toEqual([])
  })
})

describe('the baseline', () => {
  it('reaches none of the headline targets', () => {
    expect(met('baseline')).toEqual([])
  })

  it('has culture at 2.6% of spending, 6.3% of GRDP and 17% of members covered in 2030', () => {
    expect(value('baseline', 'culture_share_exec', 2030)).toBeCloseTo(0.026, 3)
    expect(value('baseline', 'cult_share', 2030)).toBeCloseTo(0.063, 3)
    expect(value('baseline', 'waiver_cov', 2030)).toBeCloseTo(0.17, 2)
  })
})

describe('the programme', () => {
  it('reaches every headline target, and 9% of GRDP only just', () => {
    expect(met('programme')).toEqual(HEADLINES)
    expect(value('programme', 'cult_share', 2030)).toBeLessThan(0.091)
  })

  it('pays for it with infrastructure and needs culture to grow by more than 20% a year to 2030', () => {
    expect(value('programme', 'sh[infra]', 2025)).toBeCloseTo(0.46, 2)
    expect(value('programme', 'sh[infra]', 2030)).toBeCloseTo(0.38, 2)
    expect(flagged('programme', 'f_cva_growth')).toEqual([2026, 2027, 2028, 2029, 2030])
  })
})

describe('low growth', () => {
  it('cannot meet the obligations of health from 2028 and pays for no waivers from then on', () => {
    expect(flagged('low_growth', 'f_health')[0]).toBe(2028)
    for (let year = 2028; year <= 2045; year += 1)
      expect(value('low_growth', 'waiver_city', year)).toBeCloseTo(0)
  })
})

describe('culture first', () => {
  it('passes 9% of GRDP in 2031 and 12% in 2036', () => {
    expect(firstMet('culture_first', 't_cva_2030')).toBe(2031)
    expect(firstMet('culture_first', 't_cva_2045')).toBe(2036)
  })
})

describe('health first', () => {
  it('reaches full waiver in 2029 with culture at the baseline', () => {
    expect(firstMet('health_first', 't_waiver_2030')).toBe(2029)
    const culture = value('health_first', 'culture_share_exec', 2030)
    expect(culture).toBeCloseTo(value('baseline', 'culture_share_exec', 2030), 3)
  })
})
