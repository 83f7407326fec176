/**
 * exp, log and pow of two numbers at once, with the very bits of `run/arithmetic.ts`. Where both arguments are ordinary
 * the same steps are taken in the same order; where one is not, the reference function answers lane by lane.
 */

import { HUGE_EXPONENT, ORDINARY_EXP, SMALLEST_NORMAL, TO_20_BITS, TO_WHOLE } from '../run/arithmetic.ts'
import {
  EXP_ENTRY,
  expTable,
  LN2_FIRST,
  LN2_REST,
  LOG_ENTRY,
  logTable,
  OCTAVE_BEGIN,
  PARTS,
  STEP_FIRST,
  STEP_REST,
  STEPS_PER_UNIT,
} from '../run/arithmetic-tables.ts'
import type { Constants } from './constants.ts'
import { Lanes, type Pair } from './lanes.ts'
import type { Code } from './wasm-code.ts'
import type { Signature, WasmFunction } from './wasm-module.ts'

const NUMBER = 8
const EXPONENT_BITS = 0xfff0_0000_0000_0000n
/** What is added to the exponent of a number in its bits. */
const BIAS = 1023
const ONE_BITS = 0x3ff0_0000_0000_0000n
/** The exponent begins with this bit. */
const EXPONENT_PLACE = 52
/** With a whole number below 2^52 in its last bits it is that number plus 2^52. */
const TWO_52 = 2 ** 52
const PART_BITS = Math.log2(PARTS)

export const oneLane: Signature = { parameters: ['f64'], results: ['f64'] }
export const twoLanes: Signature = { parameters: ['f64', 'f64'], results: ['f64'] }
const ofOne: Signature = { parameters: ['v128'], results: ['v128'] }
const ofTwo: Signature = { parameters: ['v128', 'v128'], results: ['v128'] }
const inTwoParts: Signature = { parameters: ['v128'], results: ['v128', 'v128'] }
const ofFour: Signature = { parameters: ['v128', 'v128', 'v128', 'v128'], results: ['v128'] }

/** Numbers of the imported reference functions, which take one lane each. */
export interface ReferenceFunctions {
  readonly exp: number
  readonly log: number
  readonly pow: number
}

/** exp of a pair. */
export function laneExp(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const lanes = new Lanes(ofOne, constants)
  const x = lanes.parameter(0)
  choose(lanes, {
    where: isSmall(lanes, x, ORDINARY_EXP),
    answer: () => lanes.push(expOf(lanes, x, null)),
    otherwise: () => laneByLane(lanes.code, reference.exp, 1),
  })
  return { signature: ofOne, code: lanes.code }
}

/** The natural logarithm of a pair. */
export function laneLog(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const lanes = new Lanes(ofOne, constants)
  const x = lanes.parameter(0)
  choose(lanes, {
    where: isOrdinary(lanes, x),
    answer: () => lanes.push(logOf(lanes, x).sum),
    otherwise: () => laneByLane(lanes.code, reference.log, 1),
  })
  return { signature: ofOne, code: lanes.code }
}

/** One pair to the power of another. */
export function lanePow(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const lanes = new Lanes(ofTwo, constants)
  const [x, y] = [lanes.parameter(0), lanes.parameter(1)]
  const isOrdinaryBase = isOrdinary(lanes, x)
  power(lanes, reference, { isOrdinaryBase, x, y, logarithm: () => logOf(lanes, x) })
  return { signature: ofTwo, code: lanes.code }
}

/**
 * The natural logarithm of a pair and what it lacks, for a base of which powers are wanted too. What it lacks is NaN where
 * the base is not ordinary in both lanes.
 */
export function laneLogParts(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const lanes = new Lanes(inTwoParts, constants)
  const { code } = lanes
  const x = lanes.parameter(0)
  const lacking = code.local('v128')
  choose(lanes, {
    where: isOrdinary(lanes, x),
    answer: () => {
      const logarithm = logOf(lanes, x)
      lanes.push(logarithm.lacking())
      code.set(lacking)
      lanes.push(logarithm.sum)
    },
    otherwise: () => {
      code.splat(Number.NaN).set(lacking)
      laneByLane(code, reference.log, 1)
    },
  })
  code.get(lacking)
  return { signature: inTwoParts, code }
}

/** As `lanePow`, of a base whose logarithm and what it lacks are the third and fourth pair. */
export function lanePowOfLog(reference: ReferenceFunctions, constants: Constants): WasmFunction {
  const lanes = new Lanes(ofFour, constants)
  const [x, y] = [lanes.parameter(0), lanes.parameter(1)]
  const [sum, lacking] = [lanes.parameter(2), lanes.parameter(3)]
  power(lanes, reference, {
    isOrdinaryBase: lanes.of('f64x2.eq', lacking, lacking),
    x,
    y,
    logarithm: () => ({ sum, lacking: () => lacking }),
  })
  return { signature: ofFour, code: lanes.code }
}

interface Power {
  readonly isOrdinaryBase: Pair
  readonly x: Pair
  readonly y: Pair
  readonly logarithm: () => Logarithm
}

/** Leaves x^y. */
function power(
  lanes: Lanes,
  reference: ReferenceFunctions,
  { isOrdinaryBase, x, y, logarithm }: Power,
): void {
  const askReference = () => laneByLane(lanes.code, reference.pow, 2)
  choose(lanes, {
    where: lanes.all(
      isOrdinaryBase,
      lanes.of('f64x2.lt', lanes.of('f64x2.abs', y), HUGE_EXPONENT),
      lanes.of('f64x2.ne', y, 2),
      lanes.of('f64x2.ne', y, -1),
    ),
    answer: () => anyPower(lanes, y, logarithm(), askReference),
    otherwise: () =>
      choose(lanes, {
        where: lanes.of('f64x2.eq', y, 2),
        answer: () => lanes.push(lanes.mul(x, x)),
        otherwise: askReference,
      }),
  })
}

/** Leaves exp(y · logarithm) for an ordinary y. */
function anyPower(lanes: Lanes, y: Pair, logarithm: Logarithm, askReference: () => void): void {
  const logFirst = lanes.rounded(logarithm.sum)
  const logRest = lanes.add(lanes.sub(logarithm.sum, logFirst), logarithm.lacking())
  const yFirst = lanes.rounded(y)
  const first = lanes.mul(yFirst, logFirst)
  const rest = lanes.add(lanes.mul(lanes.sub(y, yFirst), logFirst), lanes.mul(y, logRest))
  choose(lanes, {
    where: isSmall(lanes, first, ORDINARY_EXP),
    answer: () => lanes.push(expOf(lanes, first, rest)),
    otherwise: askReference,
  })
}

interface Logarithm {
  readonly sum: Pair
  /** What the sum lacks, worked out for those who ask. */
  readonly lacking: () => Pair
}

/** The logarithm of an ordinary x. */
function logOf(lanes: Lanes, x: Pair): Logarithm {
  // Whole numbers in the bits: what is above the beginning of the octave, with a bias that keeps it positive.
  const above = lanes.addedBits(x, ONE_BITS - (BigInt(OCTAVE_BEGIN) << 32n))
  const power = lanes.of('v128.or', lanes.shifted(above, 'shr_u', EXPONENT_PLACE), TWO_52)
  const k = lanes.sub(power, TWO_52 + BIAS)
  const z = lanes.addedBits(lanes.of('i64x2.sub', x, lanes.masked(above, EXPONENT_BITS)), ONE_BITS)
  const part = lanes.entries(logTable, offset(lanes, above, LOG_ENTRY))
  const c = part.first

  const zFirst = lanes.sub(lanes.add(z, TO_20_BITS), TO_20_BITS)
  const rFirst = lanes.sub(lanes.mul(zFirst, c), 1)
  const rRest = lanes.mul(lanes.sub(z, zFirst), c)
  const r = lanes.add(rFirst, rRest)
  const rLost = lanes.sub(rRest, lanes.sub(r, rFirst))

  const base = lanes.add(lanes.mul(k, LN2_FIRST), part.second)
  const baseRest = lanes.add(lanes.mul(k, LN2_REST), part.third())
  const linear = lanes.add(base, r)
  const linearRest = lanes.add(lanes.sub(base, linear), r, rLost)

  const half = lanes.mul(-0.5, r)
  const halfFirst = lanes.mul(-0.5, rFirst)
  const bend = lanes.mul(rFirst, halfFirst)
  const bendRest = lanes.mul(rRest, lanes.add(half, halfFirst))
  const first = lanes.add(linear, bend)
  const firstLost = lanes.add(lanes.sub(linear, first), bend)
  const square = lanes.mul(r, r)
  const terms = (odd: number) => lanes.sub(1 / odd, lanes.mul(r, 1 / (odd + 1)))
  const behind = lanes.add(terms(5), lanes.mul(square, terms(7)))
  const series = lanes.mul(r, square, lanes.add(terms(3), lanes.mul(square, behind)))
  const rest = lanes.add(linearRest, baseRest, lanes.add(bendRest, firstLost), series)
  const sum = lanes.add(first, rest)
  return { sum, lacking: () => lanes.add(lanes.sub(first, sum), rest) }
}

/** exp(first + rest) where it is a normal number. */
function expOf(lanes: Lanes, first: Pair, rest: Pair | null): Pair {
  // The last bits hold the whole number.
  const turned = lanes.add(lanes.mul(first, STEPS_PER_UNIT), TO_WHOLE)
  const whole = lanes.sub(turned, TO_WHOLE)
  const near = lanes.sub(lanes.sub(first, lanes.mul(whole, STEP_FIRST)), lanes.mul(whole, STEP_REST))
  const r = rest === null ? near : lanes.add(near, rest)
  const steps = lanes.shifted(turned, 'shl', EXPONENT_PLACE - PART_BITS)
  const part = lanes.entries(expTable, offset(lanes, steps, EXP_ENTRY))
  const square = lanes.mul(r, r)
  const nearer = lanes.add(1 / 2, lanes.mul(r, 1 / 6))
  const behind = lanes.add(1 / 24, lanes.mul(r, 1 / 120))
  const series = lanes.add(r, lanes.mul(square, lanes.add(nearer, lanes.mul(square, behind))))
  const value = lanes.add(part.first, lanes.mul(part.first, lanes.add(part.second, series)))
  return lanes.of('i64x2.add', value, lanes.masked(steps, EXPONENT_BITS))
}

/** Where in a table the entry is whose number stands right below the exponent, in bytes. */
function offset(lanes: Lanes, bits: Pair, entry: number): Pair {
  const bytes = entry * NUMBER
  const moved = lanes.shifted(bits, 'shr_u', EXPONENT_PLACE - PART_BITS - Math.log2(bytes))
  return lanes.masked(moved, BigInt((PARTS - 1) * bytes))
}

/** A mask of the lanes that are normal, finite and above zero. */
function isOrdinary(lanes: Lanes, x: Pair): Pair {
  return lanes.all(lanes.of('f64x2.ge', x, SMALLEST_NORMAL), lanes.of('f64x2.le', x, Number.MAX_VALUE))
}

/** A mask of the lanes that are numbers up to this size. */
function isSmall(lanes: Lanes, x: Pair, size: number): Pair {
  return lanes.of('f64x2.le', lanes.of('f64x2.abs', x), size)
}

interface Choice {
  readonly where: Pair
  readonly answer: () => void
  readonly otherwise: () => void
}

/** Leaves what `answer` leaves where the mask is set in both lanes, else what `otherwise` leaves. */
function choose(lanes: Lanes, { where, answer, otherwise }: Choice): void {
  lanes.push(where)
  lanes.code.op('i64x2.all_true').if('v128')
  answer()
  lanes.code.op('else')
  otherwise()
  lanes.code.op('end')
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
