import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, Cancelled, type InputColumn } from '../../../electron/engine/batch/batch.ts'
import { batchInJavaScript, drawRunner } from '../../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../../electron/engine/batch/batch-in-web-assembly.ts'
import { layOutBatch } from '../../../electron/engine/batch/batch-layout.ts'
import { readBatch, writeBatch } from '../../../electron/engine/batch/batch-memory.ts'
import { compileBatchModule, runsBatchModules } from '../../../electron/engine/batch/batch-module.ts'
import { batchThread } from '../../../electron/engine/batch/batch-thread.ts'
import { sharedMemory } from '../../../electron/engine/batch/web-assembly.ts'
import type { Model, ModelLever } from '../../../electron/engine/model/model.ts'
import { walkAllYears } from '../../../electron/engine/run/evaluate.ts'
import { FaultError } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { modelOf } from '../compile-small.ts'
import { printFormula } from '../print-formula.ts'
import { randomFormula } from '../random-formula.ts'
import { constant, scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { check, equation, flag, lever, parameter } from '../small-pack.ts'
import { allSlots, compared, differences, randomNumbers } from './same-bits.ts'

const shipped = await shippedModel()
const shippedBackEnds = [batchInJavaScript(shipped), batchInWebAssembly(shipped)] as const

/** A column for each of the model's parameters, drawn around its value by a share of its range. */
function parameterColumns(model: Model, draws: number, share: number, random: () => number): InputColumn[] {
  return model.parameters.map(({ index, value, low, high }) => ({
    kind: 'parameter',
    index,
    values: Float64Array.from({ length: draws }, () => {
      const towards = random() < 0.5 ? low : high
      return value + share * random() * (towards - value)
    }),
  }))
}

/** A column for each of the levers: its default moved by a little from the first free year on. */
function leverColumns(
  model: Model,
  levers: readonly ModelLever[],
  draws: number,
  random: () => number,
): InputColumn[] {
  const firstFree = model.head.last_outturn + 1 - model.baseYear
  return levers.map(({ slot, defaults, range }) => {
    const moves = Float64Array.from(
      { length: draws },
      () => 0.02 * (random() - 0.5) * (range.max - range.min),
    )
    const values = defaults.flatMap((value, year) =>
      [...moves].map(move =>
        year < firstFree ? value : Math.min(range.max, Math.max(range.min, value + move)),
      ),
    )
    return { kind: 'lever', slot, values: Float64Array.from(values) }
  })
}

const leversOf = (kind: ModelLever['kind']) => shipped.levers.filter(item => item.kind === kind)

describe('batches in WebAssembly', () => {
  it('are what this host runs', () => {
    expect(runsBatchModules()).toBe(true)
  })

  const random = randomNumbers(19)
  const odd = 33
  const few = (levers: readonly ModelLever[]) => levers.filter((_, index) => index % 4 === 1)
  const policy = leversOf('policy')[0]?.id ?? ''
  const half = (leversOf('policy')[0]?.range.min ?? 0) / 2 + (leversOf('policy')[0]?.range.max ?? 0) / 2
  it.each<[string, Partial<Batch>]>([
    ['one draw without columns', { draws: 1 }],
    ['parameters', { inputs: parameterColumns(shipped, odd, 0.3, random) }],
    ['assumptions', { inputs: leverColumns(shipped, few(leversOf('assumption')), odd, random) }],
    ['policies', { inputs: leverColumns(shipped, few(leversOf('policy')), odd, random) }],
    [
      'all of them on a scenario with a policy of its own',
      {
        scenario: scenario({ [policy]: constant(half) }),
        inputs: [
          ...parameterColumns(shipped, odd, 0.3, random),
          ...leverColumns(shipped, few(shipped.levers), odd, random),
        ],
      },
    ],
    [
      'parameters far out of range',
      { inputs: parameterColumns(shipped, odd, 30, random).filter(({ kind }) => kind === 'parameter') },
    ],
  ])('have the bits of generated JavaScript on the shipped model for %s', (_, given) => {
    const batch = { draws: odd, scenario: scenario(), inputs: [], outputs: allSlots(shipped), ...given }
    expect(compared(shipped, batch, shippedBackEnds).differences).toEqual([])
  })

  it('have them still after thousands of draws, when the code was made quick, and so do the trees', () => {
    const draws = 5001
    const inputs = [
      ...parameterColumns(shipped, draws, 0.2, random),
      ...leverColumns(shipped, few(shipped.levers).slice(0, 6), draws, random),
    ]
    const outputs = allSlots(shipped).filter(slot => slot % 50 === 7)
    const batch = { draws, scenario: scenario(), inputs, outputs }
    const [, inWebAssembly] = shippedBackEnds
    const result = inWebAssembly(batch)
    const generated = drawRunner(shipped, batch)
    const walked = drawRunner(shipped, batch, (...records) => walkAllYears(shipped, ...records))
    for (const draw of [0, 1, 2499, 4999, 5000]) {
      const expected = generated(draw).own
      expect(walked(draw).own).toEqual(expected)
      for (const [output, slot] of outputs.entries())
        for (const year of shipped.years.keys())
          expect(result.column(output, year)[draw]).toBe(expected[year * shipped.slots + slot])
    }
  })

  it('tell draws that fail from draws that do not as JavaScript does', () => {
    const inputs = parameterColumns(shipped, 200, 3, random)
    const batch = { draws: 200, scenario: scenario(), inputs, outputs: [shipped.slots - 1] }
    const { differences: found, failed } = compared(shipped, batch, shippedBackEnds)
    expect(found).toEqual([])
    expect(failed).toBeGreaterThan(10)
    expect(failed).toBeLessThan(190)
  })

  it('are refused where the scenario cannot be run', () => {
    const batch = { draws: 2, scenario: scenario({ nothing: constant(1) }), inputs: [], outputs: [] }
    for (const run of shippedBackEnds) expect(() => run(batch)).toThrow('run.unknown-lever')
  })

  it('are refused in both languages where they would need more memory than allowed', () => {
    const run = batchInWebAssembly(shipped, { pagesLimit: 32 })
    const batch = { draws: 100_000, scenario: scenario(), inputs: [], outputs: [0] }
    expect(() => run({ ...batch, draws: 100 })).not.toThrow()
    try {
      run(batch)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      expect(error.faults).toEqual([{ code: 'analysis.too-large', args: { megabytes: 18, allowed: 2 } }])
      expect(sayFault(error.faults[0], 'en')).toContain('18 MB')
      expect(sayFault(error.faults[0], 'vi')).toContain('18 MB')
    }
  })

  it('end where they are no longer wanted', () => {
    const run = batchInWebAssembly(shipped, {
      onDraw: draw => {
        if (draw > 0) throw new Cancelled()
      },
    })
    const batch = { scenario: scenario(), inputs: [], outputs: [0] }
    expect(() => run({ ...batch, draws: 4000 })).toThrow(Cancelled)
    expect(run({ ...batch, draws: 3 }).failed).toEqual(new Uint8Array(3))
  })

  it('use their memory again, for larger and for smaller ones', () => {
    const [inJavaScript, inWebAssembly] = shippedBackEnds
    for (const draws of [7, 301, 2, 64]) {
      const inputs = parameterColumns(shipped, draws, 0.2, random)
      const batch = { draws, scenario: scenario(), inputs, outputs: [3, 200] }
      expect(compared(shipped, batch, [inJavaScript, inWebAssembly]).differences).toEqual([])
    }
  })

  it('may be shared out among threads, each in a workspace of its own', () => {
    const batch = {
      draws: 9,
      scenario: scenario(),
      inputs: parameterColumns(shipped, 9, 0.2, random),
      outputs: [90, 91, 92],
    }
    const { module, reserved } = compileBatchModule(shipped)
    const memory = sharedMemory({ initial: 1, maximum: 256 })
    const layout = structuredClone(layOutBatch(shipped, batch, { threads: 2, reserved, pagesLimit: 256 }))
    const threads = [batchThread(module, memory), batchThread(module, memory)] as const
    writeBatch(memory, shipped, layout, batch)
    threads[1](layout, 1, 6, 9)
    threads[0](layout, 0, 0, 2)
    threads[1](layout, 1, 2, 6)
    const inOne = shippedBackEnds[0](batch)
    expect(differences(shipped, batch, [inOne, readBatch(memory, layout)])).toEqual([])
  })
})

describe('small models in WebAssembly', () => {
  const agree = (model: Model, batch: Omit<Batch, 'scenario' | 'outputs'>) =>
    compared(model, { ...batch, scenario: scenario(), outputs: allSlots(model) }, [
      batchInJavaScript(model),
      batchInWebAssembly(model),
    ])

  it('agree with JavaScript for any formula and any numbers', () => {
    const draws = 3
    const numbers = fc.array(fc.oneof(fc.double({ min: -10, max: 10 }), fc.double()), {
      minLength: 40,
      maxLength: 40,
    })
    fc.assert(
      fc.property(randomFormula(true), randomFormula(false), numbers, (later, start, given) => {
        fc.pre(printFormula(later).length <= 2000 && printFormula(start).length <= 2000)
        const model = modelOf({
          parameters: [parameter({ id: 'gain', value: 0.5 })],
          equations: [equation('a', printFormula(later), { over: ['line'], start: printFormula(start) })],
          checks: [
            check('late', 'sum(a[line], line) - 1', { from: 2027, test: 'not_negative', tolerance: 1 }),
          ],
        })
        const value = (place: number) => given[place % given.length] ?? 0
        const inputs: InputColumn[] = [
          ...model.parameters.map(({ index }) => ({
            kind: 'parameter' as const,
            index,
            values: Float64Array.from({ length: draws }, (_, draw) => value(draw)),
          })),
          ...model.levers.map(({ slot }) => ({
            kind: 'lever' as const,
            slot,
            values: Float64Array.from({ length: draws * model.years.length }, (_, place) =>
              value(7 * place + slot),
            ),
          })),
        ]
        expect(agree(model, { draws, inputs }).differences).toEqual([])
      }),
      { numRuns: 60, seed: 20450107 },
    )
  })

  /** One parameter `x` that is given draw by draw. */
  const drawn = (model: Model, ...values: readonly number[]) => {
    const index = model.parameterById.get('x')?.index ?? 0
    return {
      draws: values.length,
      inputs: [{ kind: 'parameter' as const, index, values: Float64Array.from(values) }],
    }
  }
  const x = parameter({ id: 'x', value: 0.5, low: 0, high: 1 })
  const hostile = [
    0,
    -0,
    1,
    -1,
    0.3,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e308,
    5e-324,
  ]

  it.each([
    'max(0, x)',
    'max(x, 0)',
    'min(0, x)',
    'min(x, 0)',
    'max(0.3, x, -1)',
    'min(x, 0.3, 0.5)',
    'max(-x, 0*x)',
    'min(0*x, -x)',
    '1/x - x/(x - 1)',
    'sqrt(x) + log(x) + abs(x)',
    '1/(1/x)',
    'min(1, 1/x)',
    'x^2 + x^0.5 + 2^x + x^t_idx',
    'log(x) + x^0.3 - x^1.7 + x^(1 - x) + x^(-1)',
  ])('agree on %s for numbers of every kind', formula => {
    const model = modelOf({
      parameters: [x],
      equations: [equation('a', formula), equation('b', 'prev(a)', { start: 0 })],
    })
    const { differences: found, failed } = agree(model, drawn(model, ...hostile))
    expect(found).toEqual([])
    expect(failed).toBeGreaterThan(0)
    expect(failed).toBeLessThan(hostile.length)
  })

  it.each<[string, number | undefined]>([
    ['from the base year on', undefined],
    ['from the second year on', 2025],
    ['from a later year on', 2028],
    ['in the last year', 2030],
  ])('judge checks and flags %s', (_, from) => {
    const given = from === undefined ? {} : { from }
    const model = modelOf({
      parameters: [x],
      equations: [equation('rising', 'x*t_idx', { unit: '1' })],
      checks: [
        check('below', '4.5 - rising', { test: 'not_negative', tolerance: 0.1, ...given }),
        check('naught', 'max(0, rising - 5)/(5.5 - rising)', { tolerance: 0.5, ...given }),
      ],
      flags: [flag('steep', '1/(rising - 3)')],
    })
    const values = [0, 0.1, 0.5, 0.76, 0.77, 0.8, 0.9, 1, 3, -1, 0.25, 1.1]
    const { differences: found, failed } = agree(model, drawn(model, ...values))
    expect(found).toEqual([])
    expect(failed).toBeGreaterThan(0)
    expect(failed).toBeLessThan(values.length)
  })

  it('read the base year, last year and the reference run', () => {
    const model = modelOf({
      parameters: [x],
      levers: [lever({ id: 'push' }), lever({ id: 'drift', kind: 'assumption' })],
      equations: [
        equation('stock', 'prev(stock)*(1 + drift) + push + x', { start: 'x + push' }),
        equation('ahead', 'stock - ref(stock) + (prev(stock) - prev(ref(stock)))/start(stock)', {
          start: 'stock - ref(stock)',
        }),
        equation(
          'lever_read',
          'start(push) + prev(drift) + ref(push) + prev(ref(drift)) + start(ref(stock))',
          { start: 0 },
        ),
      ],
    })
    const columns = (id: string): InputColumn => ({
      kind: 'lever',
      slot: model.leverById.get(id)?.slot ?? 0,
      values: Float64Array.from({ length: 5 * model.years.length }, (_, place) => 0.01 * ((7 * place) % 50)),
    })
    const { draws, inputs } = drawn(model, 0.1, 0.2, 0.3, 0.4, 0.5)
    for (const varied of [[], ['push'], ['drift'], ['push', 'drift']])
      expect(agree(model, { draws, inputs: [...inputs, ...varied.map(columns)] })).toEqual({
        differences: [],
        failed: 0,
      })
  })

  it('fail a draw for a lever that is no number though nothing reads it', () => {
    const model = modelOf({ levers: [lever({ id: 'idle' })] })
    const values = new Float64Array(3 * model.years.length).fill(0.5)
    values[3 * 4 + 1] = Number.NaN
    const slot = model.leverById.get('idle')?.slot ?? 0
    expect(agree(model, { draws: 3, inputs: [{ kind: 'lever', slot, values }] })).toEqual({
      differences: [],
      failed: 1,
    })
  })
})
