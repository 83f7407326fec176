/**
 * exp, log and pow of two numbers at once, with the very bits of `run/arithmetic.ts`. Where both arguments are ordinary
 * the same steps are taken in the same order; where one is not, the reference function answers lane by lane.
 */

import {
  FIFTH_LOW,
  LN2_HIGH,
  LN2_LOW,
  MAX_WHOLE_EXPONENT,
  PER_LN2,
  THIRD_LOW,
  TO_WHOLE,
} from '../run/arithmetic.ts'
import type { Constants } from './constants.ts'
import { Code } from './wasm-code.ts'
import type { Signature, WasmFunction } from './wasm-module.ts'

/** Times a number, it helps to cut that number into halves of 26 bits. */
const SPLITTER = 134217729
const SMALLEST_NORMAL = 2.2250738585072014e-308
/** exp of arguments up to this size is an ordinary number. */
const ORDINARY_EXP = 708
const ONE_BITS = 0x3ff0000000000000n
/** 2^52 with a whole number below 2^52 in its last bits is that number plus 2^52. */
const TWO_52_BITS = 0x4330000000000000n
const TWO_52 = 2 ** 52

const EXP_TAIL = [720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800].map(n => 1 / n)
const LOG_TAIL = [7, 9, 11, 13, 15, 17, 19, 21].map(n => 1 / n)

export const oneLane: Signature = { parameters: ['f64'], results: ['f64'] }
export const twoLanes: Signature = { parameters: ['f64', 'f64'], results: ['f64'] }
const ofOne: Signature = { parameters: ['v128'], results: ['v128'] }
const ofTwo: Signature = { parameters: ['v128', 'v128'], results: ['v128'] }

/** Numbers of the imported reference functions, which take one lane each. */
export interface ReferenceFunctions {
  readonly exp: number
  readonly log: number
  readonly pow: number
}

/** exp of a pair. */
export function laneExp(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const code = new Code(ofOne.parameters, constants)
  code.get(0).op('f64x2.abs').splat(ORDINARY_EXP).op('f64x2.le', 'i64x2.all_true').if('v128')
  const n = code.local('v128')
  const turned = code.local('v128')
  code.get(0).splat(PER_LN2).op('f64x2.mul').splat(TO_WHOLE).op('f64x2.add').tee(turned)
  code.splat(TO_WHOLE).op('f64x2.sub').set(n)
  const high = code.local('v128')
  const low = code.local('v128')
  code.get(0).get(n).splat(LN2_HIGH).op('f64x2.mul', 'f64x2.sub').set(high)
  code.get(n).op('f64x2.neg').splat(LN2_LOW).op('f64x2.mul').set(low)
  expOf(code, high, low, turned)
  code.op('else')
  laneByLane(code, reference.exp, 1)
  code.op('end')
  return { signature: ofOne, code }
}

/** The natural logarithm of a pair. */
export function laneLog(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const code = new Code(ofOne.parameters, constants)
  isOrdinary(code, 0)
  code.op('i64x2.all_true').if('v128')
  const { power, m } = split(code, 0)
  const f = letBe(code, () => code.get(m).splat(1).op('f64x2.sub'))
  const s = letBe(code, () => code.get(f).splat(2).get(f).op('f64x2.add', 'f64x2.div'))
  const z = letBe(code, () => code.get(s).get(s).op('f64x2.mul'))
  const half = letBe(code, () => code.splat(0.5).get(f).op('f64x2.mul').get(f).op('f64x2.mul'))
  const tail = letBe(code, () => logTail(code, z))
  // z * (2/3 + z * (2/5 + z * (2 * tail)))
  const series = letBe(code, () => {
    code
      .get(z)
      .splat(2 / 3)
      .get(z)
      .splat(2 / 5)
      .get(z)
      .splat(2)
      .get(tail)
    code.op('f64x2.mul', 'f64x2.mul', 'f64x2.add', 'f64x2.mul', 'f64x2.add', 'f64x2.mul')
  })
  // power * LN2_HIGH + (f - (half - (s * (half + series) + power * LN2_LOW)))
  code.get(power).splat(LN2_HIGH).op('f64x2.mul')
  code.get(f).get(half).get(s).get(half).get(series).op('f64x2.add', 'f64x2.mul')
  code.get(power).splat(LN2_LOW).op('f64x2.mul', 'f64x2.add', 'f64x2.sub', 'f64x2.sub', 'f64x2.add')
  code.op('else')
  laneByLane(code, reference.log, 1)
  code.op('end')
  return { signature: ofOne, code }
}

/** One pair to the power of another. */
export function lanePow(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const code = new Code(ofTwo.parameters, constants)
  const [x, y] = [0, 1]
  // Ordinary: x normal and above zero, y no whole number up to 64 in size and below 2^52 (NaN is neither).
  isOrdinary(code, x)
  code.get(y).get(y).op('f64x2.trunc', 'f64x2.ne', 'v128.and')
  code.op('i64x2.all_true').if('v128')
  const { power, m } = split(code, x)
  const f = letBe(code, () => code.get(m).splat(1).op('f64x2.sub'))
  const one = letBe(code, () => code.splat(1))
  const d = letBe(code, () => code.get(m).get(one).op('f64x2.add'))
  const dLow = letBe(code, () => sumError(code, m, one, d))
  const s = letBe(code, () => code.get(f).get(d).op('f64x2.div'))
  const sd = letBe(code, () => code.get(s).get(d).op('f64x2.mul'))
  const sdLost = letBe(code, () => productError(code, s, d, sd))
  const sLow = letBe(code, () => {
    code.get(f).get(sd).op('f64x2.sub').get(sdLost).op('f64x2.sub').get(s).get(dLow)
    code.op('f64x2.mul', 'f64x2.sub').get(d).op('f64x2.div')
  })
  const z = letBe(code, () => code.get(s).get(s).op('f64x2.mul'))
  const zLost = letBe(code, () => productError(code, s, s, z))
  const zLow = letBe(code, () => {
    code.get(zLost).splat(2).get(s).op('f64x2.mul').get(sLow).op('f64x2.mul', 'f64x2.add')
  })
  const far = letBe(code, () => {
    code.get(z)
    logTail(code, z)
    code.op('f64x2.mul')
  })
  const withTail = (whole: number, wholeLow: number, rest: number, restLow: number | undefined) => {
    const first = letBe(code, () => code.splat(whole))
    const sum = letBe(code, () => code.get(first).get(rest).op('f64x2.add'))
    const low = letBe(code, () => {
      sumError(code, first, rest, sum)
      if (restLow === undefined) code.splat(wholeLow).op('f64x2.add')
      else code.splat(wholeLow).get(restLow).op('f64x2.add', 'f64x2.add')
    })
    return { sum, low }
  }
  const timesZ = (factor: number, factorLow: number) => {
    const product = letBe(code, () => code.get(z).get(factor).op('f64x2.mul'))
    const lost = letBe(code, () => productError(code, z, factor, product))
    const low = letBe(code, () => {
      code.get(lost).get(z).get(factorLow).op('f64x2.mul', 'f64x2.add')
      code.get(zLow).get(factor).op('f64x2.mul', 'f64x2.add')
    })
    return { product, low }
  }
  const fifth = withTail(1 / 5, FIFTH_LOW, far, undefined)
  const v = timesZ(fifth.sum, fifth.low)
  const third = withTail(1 / 3, THIRD_LOW, v.product, v.low)
  const u = timesZ(third.sum, third.low)

  const double = letBe(code, () => code.splat(2).get(s).op('f64x2.mul'))
  const bend = letBe(code, () => code.get(double).get(u.product).op('f64x2.mul'))
  const bendLost = letBe(code, () => productError(code, double, u.product, bend))
  const bendLow = letBe(code, () => {
    code.get(bendLost).get(double).get(u.low).op('f64x2.mul', 'f64x2.add')
    code.splat(2).get(sLow).op('f64x2.mul').get(u.product).op('f64x2.mul', 'f64x2.add')
  })
  const near = letBe(code, () => code.get(double).get(bend).op('f64x2.add'))
  const nearLow = letBe(code, () => {
    sumError(code, double, bend, near)
    code.splat(2).get(sLow).op('f64x2.mul', 'f64x2.add').get(bendLow).op('f64x2.add')
  })
  const whole = letBe(code, () => code.get(power).splat(LN2_HIGH).op('f64x2.mul'))
  const high = letBe(code, () => code.get(whole).get(near).op('f64x2.add'))
  const low = letBe(code, () => {
    sumError(code, whole, near, high)
    code.get(nearLow).get(power).splat(LN2_LOW).op('f64x2.mul', 'f64x2.add', 'f64x2.add')
  })
  const logHigh = letBe(code, () => code.get(high).get(low).op('f64x2.add'))
  const logLow = letBe(code, () => code.get(low).get(logHigh).get(high).op('f64x2.sub', 'f64x2.sub'))

  const exponent = letBe(code, () => code.get(y).get(logHigh).op('f64x2.mul'))
  const exponentLost = letBe(code, () => productError(code, y, logHigh, exponent))
  const exponentLow = letBe(code, () =>
    code.get(exponentLost).get(y).get(logLow).op('f64x2.mul', 'f64x2.add'),
  )
  code.get(exponent).op('f64x2.abs').splat(ORDINARY_EXP).op('f64x2.le', 'i64x2.all_true').if('v128')
  const turned = letBe(code, () =>
    code.get(exponent).splat(PER_LN2).op('f64x2.mul').splat(TO_WHOLE).op('f64x2.add'),
  )
  const n = letBe(code, () => code.get(turned).splat(TO_WHOLE).op('f64x2.sub'))
  const restHigh = letBe(code, () => code.get(exponent).get(n).splat(LN2_HIGH).op('f64x2.mul', 'f64x2.sub'))
  const restLow = letBe(code, () => code.get(exponentLow).get(n).splat(LN2_LOW).op('f64x2.mul', 'f64x2.sub'))
  expOf(code, restHigh, restLow, turned)
  code.op('else')
  laneByLane(code, reference.pow, 2)
  code.op('end', 'else')
  wholePower(code, x, y, reference)
  code.op('end')
  return { signature: ofTwo, code }
}

/** Leaves x^y where both lanes have the same whole exponent, as years since the base year are; else asks the reference. */
function wholePower(code: Code, x: number, y: number, reference: ReferenceFunctions): void {
  isOrdinary(code, x)
  code.get(y).splat(1).op('f64x2.ge', 'v128.and').get(y).splat(MAX_WHOLE_EXPONENT).op('f64x2.le', 'v128.and')
  code.get(y).get(y).op('f64x2.trunc', 'f64x2.eq', 'v128.and')
  code.get(y).get(y).extract(0).op('f64x2.splat', 'f64x2.eq', 'v128.and', 'i64x2.all_true').if('v128')
  const left = code.local('i32')
  const { power, m: base } = split(code, x)
  const baseLow = code.local('v128')
  const result = letBe(code, () => code.splat(1))
  const resultLow = code.local('v128')
  code.splat(0).set(baseLow).splat(0).set(resultLow)
  code.get(y).extract(0).op('i32.trunc_f64_s').set(left)
  code.loop()
  code.get(left).i32(1).op('i32.and').if()
  const product = letBe(code, () => code.get(result).get(base).op('f64x2.mul'))
  const lost = letBe(code, () => productError(code, result, base, product))
  code.get(lost).get(result).get(baseLow).op('f64x2.mul', 'f64x2.add')
  code.get(resultLow).get(base).op('f64x2.mul', 'f64x2.add').set(resultLow)
  code.get(product).get(resultLow).op('f64x2.add').set(result)
  code.get(resultLow).get(result).get(product).op('f64x2.sub', 'f64x2.sub').set(resultLow)
  code.op('end')
  const square = letBe(code, () => code.get(base).get(base).op('f64x2.mul'))
  const squareLost = letBe(code, () => productError(code, base, base, square))
  code
    .get(squareLost)
    .splat(2)
    .get(base)
    .op('f64x2.mul')
    .get(baseLow)
    .op('f64x2.mul', 'f64x2.add')
    .set(baseLow)
  code.get(square).get(baseLow).op('f64x2.add').set(base)
  code.get(baseLow).get(base).get(square).op('f64x2.sub', 'f64x2.sub').set(baseLow)
  code.get(left).i32(1).op('i32.shr_u').tee(left).branchIf(0)
  code.op('end')
  // The power of two of an ordinary x stays one that can be added to the exponent bits of an ordinary result.
  const turned = letBe(code, () => code.get(power).get(y).op('f64x2.mul'))
  code.get(turned).op('f64x2.abs').splat(1000).op('f64x2.le', 'i64x2.all_true').if('v128')
  code.get(result).get(turned).splat(TO_WHOLE).op('f64x2.add').i32(52).op('i64x2.shl').splatBits(ONE_BITS)
  code.op('i64x2.add', 'f64x2.mul')
  code.op('else')
  laneByLane(code, reference.pow, 2)
  code.op('end', 'else')
  laneByLane(code, reference.pow, 2)
  code.op('end')
}

/** A local that holds what the instructions leave on the stack. */
function letBe(code: Code, instructions: () => unknown): number {
  const local = code.local('v128')
  instructions()
  code.set(local)
  return local
}

/** Leaves exp(high + low) · 2^n, where the last bits of `turned` hold n. */
function expOf(code: Code, high: number, low: number, turned: number): void {
  const r = letBe(code, () => code.get(high).get(low).op('f64x2.add'))
  const lost = letBe(code, () => code.get(low).get(r).get(high).op('f64x2.sub', 'f64x2.sub'))
  const tail = letBe(code, () => horner(code, r, EXP_TAIL))
  const square = letBe(code, () => {
    code
      .get(r)
      .get(r)
      .op('f64x2.mul')
      .splat(0.5)
      .get(r)
      .splat(1 / 6)
      .get(r)
      .splat(1 / 24)
      .get(r)
    code
      .splat(1 / 120)
      .get(r)
      .get(tail)
      .op('f64x2.mul', 'f64x2.add')
    code.op('f64x2.mul', 'f64x2.add', 'f64x2.mul', 'f64x2.add', 'f64x2.mul', 'f64x2.add', 'f64x2.mul')
  })
  const sum = letBe(code, () => code.splat(1).get(r).op('f64x2.add'))
  // sum + (r - (sum - 1) + (square + (lost + lost * r)))
  code.get(sum).get(r).get(sum).splat(1).op('f64x2.sub', 'f64x2.sub')
  code
    .get(square)
    .get(lost)
    .get(lost)
    .get(r)
    .op('f64x2.mul', 'f64x2.add', 'f64x2.add', 'f64x2.add', 'f64x2.add')
  code.get(turned).i32(52).op('i64x2.shl').splatBits(ONE_BITS).op('i64x2.add', 'f64x2.mul')
}

/** Leaves c0 + r·(c1 + r·(… + r·cn)). */
function horner(code: Code, r: number, coefficients: readonly number[]): void {
  const last = coefficients.length - 1
  coefficients.forEach((coefficient, index) => {
    code.splat(coefficient)
    if (index < last) code.get(r)
  })
  for (let index = 0; index < last; index += 1) code.op('f64x2.mul', 'f64x2.add')
}

/** Leaves 1/7 + z/9 + z²/11 + …; the last step divides. */
function logTail(code: Code, z: number): void {
  for (const coefficient of LOG_TAIL) code.splat(coefficient).get(z)
  code.splat(23).op('f64x2.div', 'f64x2.add')
  for (let index = 1; index < LOG_TAIL.length; index += 1) code.op('f64x2.mul', 'f64x2.add')
}

/** Leaves a mask of the lanes that are normal, finite and above zero. */
function isOrdinary(code: Code, x: number): void {
  code.get(x).splat(SMALLEST_NORMAL).op('f64x2.ge')
  code.get(x).splat(Number.MAX_VALUE).op('f64x2.le', 'v128.and')
}

/** x as m · 2^power with m between √½ and √2. */
function split(code: Code, x: number): { readonly power: number; readonly m: number } {
  const m = code.local('v128')
  const isLarge = code.local('v128')
  const power = code.local('v128')
  code.get(x).splatBits(0xfffffffffffffn).op('v128.and').splatBits(ONE_BITS).op('v128.or').tee(m)
  code.splat(Math.SQRT2).op('f64x2.gt').set(isLarge)
  code
    .get(x)
    .i32(52)
    .op('i64x2.shr_u')
    .splatBits(TWO_52_BITS)
    .op('v128.or')
    .splat(TWO_52 + 1023)
    .op('f64x2.sub')
  code.get(isLarge).splat(1).op('v128.and', 'f64x2.add').set(power)
  code.get(m).splat(0.5).op('f64x2.mul').get(m).get(isLarge).op('v128.bitselect').set(m)
  return { power, m }
}

/** Leaves what a + b lost when it was rounded to `sum`. */
function sumError(code: Code, a: number, b: number, sum: number): void {
  const part = letBe(code, () => code.get(sum).get(a).op('f64x2.sub'))
  code.get(a).get(sum).get(part).op('f64x2.sub', 'f64x2.sub').get(b).get(part).op('f64x2.sub', 'f64x2.add')
}

/** Leaves what a · b lost when it was rounded to `product`. */
function productError(code: Code, a: number, b: number, product: number): void {
  const halves = (whole: number) => {
    const cut = letBe(code, () => code.splat(SPLITTER).get(whole).op('f64x2.mul'))
    const high = letBe(code, () => code.get(cut).get(cut).get(whole).op('f64x2.sub', 'f64x2.sub'))
    const low = letBe(code, () => code.get(whole).get(high).op('f64x2.sub'))
    return { high, low }
  }
  const first = halves(a)
  const second = a === b ? first : halves(b)
  // aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
  code.get(first.low).get(second.low).op('f64x2.mul').get(product)
  code.get(first.high).get(second.high).op('f64x2.mul', 'f64x2.sub')
  code.get(first.low).get(second.high).op('f64x2.mul', 'f64x2.sub')
  code.get(first.high).get(second.low).op('f64x2.mul', 'f64x2.sub', 'f64x2.sub')
}

/** Leaves what the reference function says of each lane of the function's parameters. */
function laneByLane(code: Code, reference: number, parameters: number): void {
  const lane = (which: 0 | 1) => {
    for (let parameter = 0; parameter < parameters; parameter += 1) code.get(parameter).extract(which)
    code.call(reference)
  }
  lane(0)
  code.op('f64x2.splat')
  lane(1)
  code.replace(1)
}
