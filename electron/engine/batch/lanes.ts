/** Code that works with pairs of numbers, written down as formulas are. */

import type { Constants } from './constants.ts'
import { Code, type PlainInstruction } from './wasm-code.ts'
import type { Signature } from './wasm-module.ts'

/** A pair that was worked out, kept in a local. */
export interface Pair {
  readonly local: number
}

/** A pair, or one number in both lanes. */
export type Operand = Pair | number

/** The numbers of an entry of a table, of one entry for each lane. */
export interface Entries {
  readonly first: Pair
  readonly second: Pair
  /** Read where it is asked for. */
  readonly third: () => Pair
}

/** A function under construction. What it works out stands in locals, of which the host's compiler makes registers. */
export class Lanes {
  readonly code: Code
  private readonly constants: Constants

  constructor({ parameters }: Signature, constants: Constants) {
    this.code = new Code(parameters, constants)
    this.constants = constants
  }

  parameter(index: number): Pair {
    return { local: index }
  }

  /** What one instruction makes of its operands. */
  of(instruction: PlainInstruction, ...operands: readonly Operand[]): Pair {
    this.push(...operands)
    this.code.op(instruction)
    return this.taken()
  }

  /** The operands added from the first on. */
  add(...operands: readonly Operand[]): Pair {
    return this.folded('f64x2.add', operands)
  }

  mul(...operands: readonly Operand[]): Pair {
    return this.folded('f64x2.mul', operands)
  }

  sub(one: Operand, other: Operand): Pair {
    return this.of('f64x2.sub', one, other)
  }

  /** The pair in which all bits of both lanes are set where all of the masks have them set. */
  all(...masks: readonly Pair[]): Pair {
    return this.folded('v128.and', masks)
  }

  /** Both lanes with only these bits left. */
  masked(pair: Pair, bits: bigint): Pair {
    this.push(pair)
    this.code.splatBits(bits).op('v128.and')
    return this.taken()
  }

  /** The bits of both lanes moved. */
  shifted(pair: Pair, direction: 'shl' | 'shr_u', by: number): Pair {
    this.push(pair)
    this.code.i32(by).op(`i64x2.${direction}`)
    return this.taken()
  }

  /** Both lanes as a number of 32 bits each. */
  rounded(pair: Pair): Pair {
    this.push(pair)
    this.code.op('f32x4.demote_f64x2_zero', 'f64x2.promote_low_f32x4')
    return this.taken()
  }

  /** Whole numbers in the bits, added. */
  addedBits(pair: Pair, bits: bigint): Pair {
    this.push(pair)
    this.code.splatBits(bits).op('i64x2.add')
    return this.taken()
  }

  /** @param offset into the table for each lane, in bytes, in its lower 32 bits. */
  entries(table: Float64Array, offset: Pair): Entries {
    const { code } = this
    const address = this.constants.table(table)
    const placeOf = (lane: 0 | 1) => {
      const place = code.local('i32')
      this.push(offset)
      code.extractWord(lane).set(place)
      return place
    }
    const [one, other] = [placeOf(0), placeOf(1)]
    const zipped = (lane: 0 | 1) => {
      code.get(one).load(address).get(other).load(address).zip(lane)
      return this.taken()
    }
    const third = address + 2 * NUMBER
    return {
      first: zipped(0),
      second: zipped(1),
      third: () => {
        code.get(other).get(one).loadSplat(third).loadSecond(third)
        return this.taken()
      },
    }
  }

  push(...operands: readonly Operand[]): void {
    for (const operand of operands)
      if (typeof operand === 'number') this.code.splat(operand)
      else this.code.get(operand.local)
  }

  private folded(instruction: PlainInstruction, [first, ...others]: readonly Operand[]): Pair {
    if (first === undefined) throw new Error('an operation without an operand')
    this.push(first)
    for (const other of others) {
      this.push(other)
      this.code.op(instruction)
    }
    return this.taken()
  }

  private taken(): Pair {
    const local = this.code.local('v128')
    this.code.set(local)
    return { local }
  }
}

const NUMBER = 8
