import { expect, test } from 'vitest'
import { Constants } from '../../../electron/engine/batch/constants.ts'
import {
  laneExp,
  laneLog,
  lanePow,
  oneLane,
  twoLanes,
} from '../../../electron/engine/batch/lane-arithmetic.ts'
import { Code } from '../../../electron/engine/batch/wasm-code.ts'
import { HOST, MEMORY, wasmModule } from '../../../electron/engine/batch/wasm-module.ts'
import { exp, log, pow } from '../../../electron/engine/run/arithmetic.ts'
import { randomNumbers } from './same-bits.ts'

/** Where the test puts arguments and finds results, behind the module's constants. */
const PLACE = { first: 32768, second: 32784, result: 32800 } as const

/** Every number at which exp, log or pow turn to another case, and one beside it. */
const EDGES = [
  0,
  1,
  0.5,
  0.7083,
  0.7084,
  1.4166,
  1.4168,
  2,
  3,
  63,
  64,
  65,
  0.1,
  5e-324,
  1e-310,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
]
  .concat([
    2.2250738585072014e-308,
    2.225073858507201e-308,
    Math.SQRT1_2,
    Math.SQRT2,
    1 - 2 ** -53,
    1 + 2 ** -52,
  ])
  .concat([707.9, 708, 708.1, 709.7, 709.8, 744.9, 745.3, 746, 1e-308, 1e308, 2 ** 53, 2 ** 60, 2 ** 64, 2.5])
  .flatMap(value => [value, -value])
  .concat(Number.NaN)

/** exp, log and pow of two numbers at once, as the module works them out. */
function lanes() {
  const constants = new Constants()
  const reference = { exp: 0, log: 1, pow: 2 }
  const imports = [
    { name: 'exp', signature: oneLane },
    { name: 'log', signature: oneLane },
    { name: 'pow', signature: twoLanes },
  ]
  const functions = [laneExp, laneLog, lanePow].map(lane => lane(reference, constants))
  const callers = imports.map(({ name, signature }, index) => {
    const code = new Code([], constants)
    code.i32(0).i32(0).load(PLACE.first)
    if (signature.parameters.length === 2) code.i32(0).load(PLACE.second)
    code.call(imports.length + index).store(PLACE.result)
    return { signature: { parameters: [], results: [] }, code, exported: name }
  })
  const bytes = wasmModule(imports, [...functions, ...callers], constants.bytes())
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    [HOST]: { [MEMORY]: memory, exp, log, pow },
  })
  const numbers = new Float64Array(memory.buffer)
  return (name: 'exp' | 'log' | 'pow', first: Pair, second: Pair = [0, 0]): Pair => {
    numbers.set(first, PLACE.first / 8)
    numbers.set(second, PLACE.second / 8)
    const called = instance.exports[name]
    if (typeof called !== 'function') throw new Error(`the module has no ${name}`)
    called()
    return [numbers[PLACE.result / 8] ?? 0, numbers[PLACE.result / 8 + 1] ?? 0]
  }
}

type Pair = [number, number]

/** Where the lanes differ from the reference functions for these arguments, in either lane. */
function wrongLanes(lane: ReturnType<typeof lanes>, [a, b]: Pair, [y, z]: Pair): string[] {
  const told = (name: string, found: Pair, expected: Pair) =>
    Object.is(found[0], expected[0]) && Object.is(found[1], expected[1])
      ? []
      : [`${name} of ${a}, ${b} and ${y}, ${z}: ${found} instead of ${expected}`]
  return [
    ...told('exp', lane('exp', [a, b]), [exp(a), exp(b)]),
    ...told('log', lane('log', [a, b]), [log(a), log(b)]),
    ...told('pow', lane('pow', [a, b], [y, z]), [pow(a, y), pow(b, z)]),
  ]
}

test('exp, log and pow of two numbers at once have the bits of the reference functions at every edge', () => {
  const lane = lanes()
  const wrong = EDGES.flatMap(x =>
    EDGES.flatMap(y => [...wrongLanes(lane, [x, 1.25], [y, 0.75]), ...wrongLanes(lane, [1.25, x], [y, y])]),
  )
  expect(wrong.slice(0, 5)).toEqual([])
})

test('they have the same bits for numbers of every size, and still when the code was made quick', () => {
  const lane = lanes()
  const random = randomNumbers(2045)
  const bits = new DataView(new ArrayBuffer(8))
  const any = (): number => {
    const kind = random()
    if (kind < 0.4) return 3 * random()
    if (kind < 0.6) return (random() - 0.5) * 1500
    if (kind < 0.8) return exp((random() - 0.5) * 1400)
    bits.setUint32(0, random() * 2 ** 32)
    bits.setUint32(4, random() * 2 ** 32)
    return bits.getFloat64(0)
  }
  const wrong: string[] = []
  for (let round = 0; round < 40_000; round += 1) {
    const whole = Math.floor(70 * random())
    const exponents: Pair =
      round % 3 === 0 ? [whole, whole] : [8 * random() - 4, round % 3 === 1 ? any() : 1.5]
    wrong.push(...wrongLanes(lane, [any(), any()], exponents))
  }
  expect(wrong.slice(0, 5)).toEqual([])
})
