/** The instructions of WebAssembly that a model needs, written one after the other as bytes. */

import { Bytes } from './bytes.ts'
import { bitsOf, type Constants } from './constants.ts'

/** Types of locals, parameters and results. */
export const TYPE = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const
export type ValueType = keyof typeof TYPE

const SIMD = 0xfd
const NOTHING = 0x40
/** Alignment of loads and stores, as a power of two; only a hint. */
const ALIGNED = { two: 1, four: 2, eight: 3, sixteen: 4 } as const

/** Instructions without an operand of their own. */
const PLAIN = {
  else: 0x05,
  end: 0x0b,
  drop: 0x1a,
  'i32.ge_u': 0x4f,
  'i32.add': 0x6a,
  'i32.sub': 0x6b,
  'i32.mul': 0x6c,
  'i32.and': 0x71,
  'i32.or': 0x72,
  'i32.xor': 0x73,
  'i32.shl': 0x74,
  'i32.shr_u': 0x76,
} as const

/** The same among those for two or more numbers at once. */
const PLAIN_SIMD = {
  'f64x2.eq': 0x47,
  'f64x2.ne': 0x48,
  'f64x2.gt': 0x4a,
  'f64x2.le': 0x4b,
  'f64x2.lt': 0x49,
  'f64x2.ge': 0x4c,
  'v128.and': 0x4e,
  'v128.or': 0x50,
  'f32x4.demote_f64x2_zero': 0x5e,
  'f64x2.promote_low_f32x4': 0x5f,
  'i64x2.all_true': 0xc3,
  'i64x2.bitmask': 0xc4,
  'i64x2.shl': 0xcb,
  'i64x2.shr_u': 0xcd,
  'i64x2.add': 0xce,
  'i64x2.sub': 0xd1,
  'f64x2.splat': 0x14,
  'f64x2.abs': 0xec,
  'f64x2.neg': 0xed,
  'f64x2.sqrt': 0xef,
  'f64x2.add': 0xf0,
  'f64x2.sub': 0xf1,
  'f64x2.mul': 0xf2,
  'f64x2.div': 0xf3,
  'f64x2.min': 0xf4,
  'f64x2.max': 0xf5,
  'f64x2.pmin': 0xf6,
  'f64x2.pmax': 0xf7,
} as const

export type PlainInstruction = keyof typeof PLAIN | keyof typeof PLAIN_SIMD

const isSimd = (name: PlainInstruction): name is keyof typeof PLAIN_SIMD => name in PLAIN_SIMD

/** A function under construction; each call adds one instruction. */
export class Code {
  private readonly bytes = new Bytes()
  private readonly locals: ValueType[] = []
  private readonly parameters: readonly ValueType[]
  private readonly constants: Constants

  /** @param parameters types of the function's parameters, which are its first locals. */
  constructor(parameters: readonly ValueType[], constants: Constants) {
    this.parameters = parameters
    this.constants = constants
  }

  /** The index of a new local. */
  local(type: ValueType): number {
    this.locals.push(type)
    return this.parameters.length + this.locals.length - 1
  }

  op(...names: readonly PlainInstruction[]): this {
    for (const name of names) {
      if (isSimd(name)) this.simd(PLAIN_SIMD[name])
      else this.bytes.push(PLAIN[name])
    }
    return this
  }

  get(local: number): this {
    return this.numbered(0x20, local)
  }

  set(local: number): this {
    return this.numbered(0x21, local)
  }

  tee(local: number): this {
    return this.numbered(0x22, local)
  }

  call(index: number): this {
    return this.numbered(0x10, index)
  }

  i32(value: number): this {
    this.bytes.push(0x41)
    this.bytes.signed(value)
    return this
  }

  block(): this {
    return this.pair(0x02, NOTHING)
  }

  loop(): this {
    return this.pair(0x03, NOTHING)
  }

  if(type?: ValueType): this {
    return this.pair(0x04, type === undefined ? NOTHING : TYPE[type])
  }

  branch(depth: number): this {
    return this.numbered(0x0c, depth)
  }

  branchIf(depth: number): this {
    return this.numbered(0x0d, depth)
  }

  i32Load(offset: number): this {
    this.bytes.push(0x28)
    return this.memory(ALIGNED.four, offset)
  }

  i32Store16(offset: number): this {
    this.bytes.push(0x3b)
    return this.memory(ALIGNED.two, offset)
  }

  /** Two numbers from memory. */
  load(offset: number): this {
    return this.simd(0x00).memory(ALIGNED.sixteen, offset)
  }

  /** One number from memory, in both lanes. */
  loadSplat(offset: number): this {
    return this.simd(0x0a).memory(ALIGNED.eight, offset)
  }

  /** Takes an address and a pair: one number from memory into the second lane of the pair. */
  loadSecond(offset: number): this {
    this.simd(0x57).memory(ALIGNED.eight, offset).bytes.push(1)
    return this
  }

  store(offset: number): this {
    return this.simd(0x0b).memory(ALIGNED.sixteen, offset)
  }

  /** Copies within the memory: takes destination, source and number of bytes. */
  copy(): this {
    for (const byte of [0xfc, 0x0a, 0, 0]) this.bytes.push(byte)
    return this
  }

  /** Both lanes hold the same 64 bits. */
  splatBits(bits: bigint): this {
    if (bits !== 0n) return this.i32(0).loadSplat(this.constants.place(bits))
    this.simd(0x0c)
    for (let index = 0; index < 16; index += 1) this.bytes.push(0)
    return this
  }

  /** Both lanes hold the same number. */
  splat(value: number): this {
    return this.splatBits(bitsOf(value))
  }

  extract(lane: 0 | 1): this {
    this.simd(0x21).bytes.push(lane)
    return this
  }

  /** The lower 32 bits of a lane. */
  extractWord(lane: 0 | 1): this {
    this.simd(0x1b).bytes.push(2 * lane)
    return this
  }

  /** Of two pairs, the pair of what they have in one lane. */
  zip(lane: 0 | 1): this {
    this.simd(0x0d)
    for (const pair of [0, 2])
      for (let byte = 0; byte < 8; byte += 1) this.bytes.push(8 * (pair + lane) + byte)
    return this
  }

  replace(lane: 0 | 1): this {
    this.simd(0x22).bytes.push(lane)
    return this
  }

  /** The function as the code section has it, without its size: its locals, its instructions. */
  body(): Bytes {
    const body = new Bytes()
    const runs = runsOf(this.locals)
    body.unsigned(runs.length)
    for (const { type, length } of runs) {
      body.unsigned(length)
      body.push(TYPE[type])
    }
    body.append(this.bytes.written())
    body.push(PLAIN.end)
    return body
  }

  private simd(code: number): this {
    this.bytes.push(SIMD)
    this.bytes.unsigned(code)
    return this
  }

  private memory(alignment: number, offset: number): this {
    return this.numbered(alignment, offset)
  }

  private numbered(first: number, value: number): this {
    this.bytes.push(first)
    this.bytes.unsigned(value)
    return this
  }

  private pair(first: number, second: number): this {
    this.bytes.push(first)
    this.bytes.push(second)
    return this
  }
}

function runsOf(
  types: readonly ValueType[],
): readonly { readonly type: ValueType; readonly length: number }[] {
  const runs: { type: ValueType; length: number }[] = []
  for (const type of types) {
    const last = runs.at(-1)
    if (last?.type === type) last.length += 1
    else runs.push({ type, length: 1 })
  }
  return runs
}
