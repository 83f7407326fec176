import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { robustChoice } from '../../../electron/engine/analysis/robust-choice.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import type { Sampling } from '../../../shared/analysis/varied.ts'
import type { AskedQuestion, Question } from '../../../shared/contract/analysis.ts'
import { analyses } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { languages } from '../../../shared/model/definition.ts'
import { modelOf } from '../compile-small.ts'
import { check, equation, lever, parameter, target } from '../small-pack.ts'

/**
 * The steady scenario always has 0.5; the bold one has what luck gives, evenly between 0 and 1. The careful one pays no
 * attention to luck and always has 0.3.
 */
const model = modelOf({
  levers: [
    lever({ id: 'boldness', path: { 2024: 0 } }),
    lever({ id: 'safe', path: { 2024: 0.5 } }),
    lever({ id: 'wind', kind: 'assumption', path: { 2024: 0 }, range: { min: -1, max: 1, step: 0.01 } }),
  ],
  parameters: [parameter({ id: 'luck', value: 0.5 }), parameter({ id: 'idle', value: 0.5 })],
  equations: [
    equation('yield', 'boldness*(luck + wind) + (1 - boldness)*safe'),
    equation('risky', '1/(1 - boldness*max(0, luck - 0.9)*100)'),
    equation('pole', '(1 - boldness)*safe + boldness*(luck - 0.25)*(luck - 0.75)*4'),
  ],
  checks: [check('no_ruin', 'risky', { test: 'not_negative' })],
  targets: [
    target({ id: 't_yield', variable: 'yield', value: 0.4 }),
    target({ id: 't_low', variable: 'yield', value: 0.4, operator: '<' }),
  ],
})

const steady = { id: 'steady', title: 'Steady' }
const bold = { id: 'bold', title: 'Bold', levers: { boldness: { shape: 'constant' as const, value: 1 } } }
const careful = {
  id: 'careful',
  title: 'Careful',
  levers: { safe: { shape: 'constant' as const, value: 0.3 } },
}

const luck = { id: 'luck', distribution: { kind: 'uniform' as const, low: 0, high: 0.9 } }
const sampling: Sampling = { method: 'sobol', draws: 1024, seed: 7, inputs: [luck], correlations: [] }

const yieldIn2030 = { kind: 'variable', variable: 'yield', year: 2030, better: 'more' } as const

function ask(asked: Partial<AskedQuestion<'robust-choice'>>, of: Model = model) {
  const question: Question<'robust-choice'> = analyses['robust-choice'].question.parse({
    scenarios: [steady, bold],
    judgedBy: yieldIn2030,
    sampling,
    ...asked,
  })
  const context = {
    model: of,
    modelOf: () => of,
    runBatch: batchInJavaScript(of),
    expect: () => undefined,
    show: () => undefined,
  }
  return analyses['robust-choice'].answer.parse(robustChoice(context, question))
}

function codeOf(asked: Partial<AskedQuestion<'robust-choice'>>): string {
  try {
    ask(asked)
  } catch (reason) {
    if (!(reason instanceof FaultError)) throw reason
    const [fault] = reason.faults
    for (const language of languages) expect(sayFault(fault, language)).not.toMatch(/undefined|analysis\./)
    return fault.code
  }
  throw new Error('the question was answered')
}

describe('who wins how often', () => {
  it('is the share of the draws in which one result is better, with an interval that holds the known chance', () => {
    const [pair] = ask({}).pairs
    // Luck beats 0.5 in 0.4 of its range of 0.9.
    expect(pair?.secondBetter.share).toBeCloseTo(0.4 / 0.9, 2)
    expect(pair?.secondBetter.low).toBeLessThan(0.4 / 0.9)
    expect(pair?.secondBetter.high).toBeGreaterThan(0.4 / 0.9)
    expect(pair).toMatchObject({ first: 'steady', second: 'bold', tied: 0 })
  })

  it('turns over when less is better', () => {
    const more = ask({}).pairs[0]
    const less = ask({ judgedBy: { ...yieldIn2030, better: 'less' } }).pairs[0]
    expect(less?.firstBetter).toEqual(more?.secondBetter)
  })

  it('is the same from either side', () => {
    const [one] = ask({}).pairs
    const [other] = ask({ scenarios: [bold, steady] }).pairs
    expect(other?.firstBetter).toEqual(one?.secondBetter)
    expect(other?.secondBetter).toEqual(one?.firstBetter)
    expect(other?.difference.mean).toBeCloseTo(-(one?.difference.mean ?? Number.NaN), 12)
  })

  it('takes its direction and its chances from a target', () => {
    const above = ask({ judgedBy: { kind: 'target', target: 't_yield' } })
    expect(above).toMatchObject({ variable: 'yield', year: 2030, better: 'more', target: 't_yield' })
    expect(above.scenarios.map(({ chance }) => chance?.share)).toEqual([1, expect.closeTo(0.5 / 0.9, 2)])
    const below = ask({ judgedBy: { kind: 'target', target: 't_low' } })
    expect(below.better).toBe('less')
    expect(below.scenarios.map(({ chance }) => chance?.share)).toEqual([0, expect.closeTo(0.4 / 0.9, 2)])
  })

  it('calls what is the same a tie and not a win', () => {
    const { pairs, scenarios } = ask({ scenarios: [steady, { ...steady, id: 'twin', title: 'Twin' }] })
    expect(pairs[0]).toMatchObject({ tied: 1, firstBetter: { share: 0 }, secondBetter: { share: 0 } })
    expect(scenarios.map(({ best, tied }) => [best.share, tied])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it('has the same numbers for the same seed and others for another', () => {
    expect(ask({})).toEqual(ask({}))
    const other = ask({ sampling: { ...sampling, seed: 8 } })
    expect(other.scenarios[1]?.result).not.toEqual(ask({}).scenarios[1]?.result)
  })
})

describe('regret', () => {
  it('is how far a scenario is from the best one of the draw', () => {
    const [safe, risky] = ask({}).scenarios
    // Luck − 0.5 where that is above zero, and 0.5 − luck where it is not, over the range from 0 to 0.9.
    expect(safe?.regret.mean).toBeCloseTo((0.4 * 0.4) / 2 / 0.9, 3)
    expect(risky?.regret.mean).toBeCloseTo((0.5 * 0.5) / 2 / 0.9, 3)
    expect(safe?.regret.most).toBeCloseTo(0.4, 2)
    expect(risky?.regret.most).toBeCloseTo(0.5, 2)
  })

  it('is nothing for a scenario that no other ever beats', () => {
    const answer = ask({ scenarios: [steady, careful] })
    expect(answer.scenarios[0]).toMatchObject({
      regret: { mean: 0, p90: 0, p95: 0, most: 0 },
      best: { share: 1 },
      tied: 0,
    })
    expect(answer.scenarios[1]).toMatchObject({ best: { share: 0 } })
  })

  it('leaves somebody best in every draw', () => {
    const { scenarios } = ask({ scenarios: [steady, bold, careful] })
    const alone = scenarios.reduce((sum, { best, tied }) => sum + best.share - tied, 0)
    expect(alone).toBeCloseTo(1, 12)
  })
})

describe('switch values', () => {
  it('are where two scenarios come to the same, with the one that is better below', () => {
    const { switches, switchRunsFailed } = ask({})
    expect(switches).toEqual([
      { first: 'steady', second: 'bold', input: 'luck', value: expect.closeTo(0.5, 9), below: 'steady' },
    ])
    expect(switchRunsFailed).toBe(0)
  })

  it('are all told, nearest to the centre first', () => {
    const { switches } = ask({
      scenarios: [{ ...steady, levers: { safe: { shape: 'constant', value: 0 } } }, bold],
      judgedBy: { ...yieldIn2030, variable: 'pole' },
      sampling: { ...sampling, inputs: [{ id: 'luck', distribution: { ...luck.distribution, high: 0.8 } }] },
    })
    expect(switches.map(({ value, below }) => [value, below])).toEqual([
      [expect.closeTo(0.25, 8), 'bold'],
      [expect.closeTo(0.75, 8), 'steady'],
    ])
  })

  it('of a lever are the amount by which its path is moved', () => {
    const wind = {
      id: 'wind',
      distribution: { kind: 'normal' as const, low: -0.3, mean: 0, deviation: 0.1, high: 0.3 },
    }
    const { switches, inputs } = ask({
      scenarios: [{ ...steady, levers: { safe: { shape: 'constant', value: 0.6 } } }, bold],
      sampling: { ...sampling, inputs: [wind] },
    })
    expect(switches).toMatchObject([{ input: 'wind', value: expect.closeTo(0.1, 8), below: 'steady' }])
    expect(inputs).toEqual([
      { id: 'wind', kind: 'lever', low: -0.3, centre: 0, high: 0.3, own: [0, 0], overrides: [] },
    ])
  })

  it('do not exist for what moves neither, nor beyond the range', () => {
    const idle = { id: 'idle', distribution: { kind: 'uniform' as const, low: 0, high: 1 } }
    const low = { id: 'luck', distribution: { kind: 'uniform' as const, low: 0, high: 0.4 } }
    expect(ask({ sampling: { ...sampling, inputs: [idle, low] } }).switches).toEqual([])
  })

  it('are found wherever the other scenario stands', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.85, noNaN: true }), value => {
        const rival = { ...steady, levers: { safe: { shape: 'constant' as const, value } } }
        const { switches } = ask({ scenarios: [rival, bold], sampling: { ...sampling, draws: 64 } })
        expect(switches).toMatchObject([{ value: expect.closeTo(value, 8), below: 'steady' }])
      }),
      { numRuns: 20 },
    )
  })
})

describe('draws that fail', () => {
  const dangerous = { ...luck, distribution: { ...luck.distribution, high: 1 } }

  it('in one scenario are left out for all, counted and named', () => {
    const answer = ask({ sampling: { ...sampling, inputs: [dangerous] } })
    expect(answer.failed.count).toBeGreaterThan(0)
    expect(answer.draws).toBe(sampling.draws - answer.failed.count)
    expect(answer.failedIn).toBe('Bold')
    expect(answer.failed.first?.faults).toMatchObject([
      { code: 'run.check-failed', args: { check: 'no_ruin' } },
    ])
    // What is left of luck ends at 0.91, where the condition begins to fail.
    expect(answer.scenarios[1]?.result.p95).toBeLessThan(0.91)
    expect(answer.switchRunsFailed).toBeGreaterThan(0)
  })

  it('all of them leave nothing to compare', () => {
    const ruin = { id: 'luck', distribution: { kind: 'uniform' as const, low: 0.95, high: 1 } }
    expect(codeOf({ sampling: { ...sampling, inputs: [ruin] } })).toBe('analysis.no-draw-left')
  })
})

it('tells which scenarios give up a value of their own to the draws', () => {
  const lucky = { ...bold, parameters: { luck: 0.8 } }
  expect(ask({ scenarios: [steady, lucky] }).inputs).toMatchObject([{ id: 'luck', overrides: ['bold'] }])
})

describe('a question that cannot be answered is refused:', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...steady, id: `s${index}` }))
  const cases: readonly [string, Partial<AskedQuestion<'robust-choice'>>, string][] = [
    ['one scenario alone', { scenarios: [steady] }, 'analysis.too-few-compared'],
    ['no scenario', { scenarios: [] }, 'analysis.too-few-compared'],
    ['more than charts tell apart', { scenarios: many }, 'analysis.too-many-compared'],
    ['the same scenario twice', { scenarios: [steady, steady] }, 'analysis.compared-twice'],
    ['an unknown target', { judgedBy: { kind: 'target', target: 't_yeld' } }, 'analysis.unknown-target'],
    ['an unknown variable', { judgedBy: { ...yieldIn2030, variable: 'yeld' } }, 'run.unknown-variable'],
    ['a year beyond the horizon', { judgedBy: { ...yieldIn2030, year: 2031 } }, 'analysis.year-outside'],
    ['nothing that varies', { sampling: { ...sampling, inputs: [] } }, 'analysis.nothing-varied'],
    [
      'a scenario that cannot be run',
      { scenarios: [steady, { ...bold, levers: { boldness: { shape: 'constant', value: 3 } } }] },
      'run.lever-out-of-range',
    ],
  ]
  it.each(cases)('%s', (_, asked, code) => {
    expect(codeOf(asked)).toBe(code)
  })
})
