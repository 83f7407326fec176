/** The loop around the formulas: draws in pairs, inputs in, years, outputs out. */

import { ADDRESS, JOB, NUMBER, type WorkspaceLayout } from './batch-layout.ts'
import type { Constants } from './constants.ts'
import { PAIR } from './emit-steps.ts'
import { Code, type ValueType } from './wasm-code.ts'
import type { WasmFunction } from './wasm-module.ts'

/** Numbers of the functions of the base year and of a later year, to be called one after the other. */
export interface Steps {
  readonly base: readonly number[]
  readonly later: readonly number[]
}

export interface Driven {
  readonly workspace: WorkspaceLayout
  readonly levers: number
  readonly years: number
  readonly baseYear: number
  readonly own: Steps
  /** What the own run asks for of the reference run; nothing of it where the own run never asks. */
  readonly reference: Steps
}

export const RUN = 'run'

/**
 * Three functions, of which the first has the number `first`. The last is exported: `run(job, workspace, from, to)` works
 * out the draws of a job from the even number `from` on up to `to`.
 */
export function emitDriver(driven: Driven, first: number, constants: Constants): readonly WasmFunction[] {
  return [
    takeInputs(constants),
    putOutputs(constants),
    run(driven, { take: first, put: first + 1 }, constants),
  ]
}

/**
 * `take(move, end, workspace, draw)` puts the inputs of a pair into the workspace; `draw` is in bytes from the beginning of
 * a column. It answers zero in lanes where all of them are finite.
 */
function takeInputs(constants: Constants): WasmFunction {
  const signature = { parameters: ['i32', 'i32', 'i32', 'i32'], results: ['v128'] } as const
  const code = new Code(signature.parameters, constants)
  const [move, end, workspace, draw] = [0, 1, 2, 3]
  const pair = code.local('v128')
  const doubt = code.local('v128')
  whileBelow(code, move, end, () => {
    code.get(workspace).get(move).i32Load(ADDRESS).op('i32.add')
    code.get(move).i32Load(0).get(draw).op('i32.add').load(0).tee(pair).store(0)
    code.get(doubt).get(pair).get(pair).op('f64x2.sub', 'f64x2.add').set(doubt)
    advance(code, move, 2 * ADDRESS)
  })
  code.get(doubt)
  return { signature, code }
}

/** `put(output, end, block, place)` writes a pair's outputs of one year; `place` is in bytes from the beginning of a column. */
function putOutputs(constants: Constants): WasmFunction {
  const signature = { parameters: ['i32', 'i32', 'i32', 'i32'], results: [] } as const
  const code = new Code(signature.parameters, constants)
  const [output, end, block, place] = [0, 1, 2, 3]
  whileBelow(code, output, end, () => {
    code.get(output).i32Load(ADDRESS).get(place).op('i32.add')
    code.get(output).i32Load(0).get(block).op('i32.add').load(0).store(0)
    advance(code, output, 2 * ADDRESS)
  })
  return { signature, code }
}

/** The job's and the workspace's address, the first draw and the one behind the last. */
const RUN_PARAMETERS: readonly ValueType[] = ['i32', 'i32', 'i32', 'i32']
const [job, workspace, from, to] = [0, 1, 2, 3]

function run(driven: Driven, calls: { take: number; put: number }, constants: Constants): WasmFunction {
  const code = new Code(RUN_PARAMETERS, constants)
  const ofJob = (name: keyof typeof JOB) => code.get(job).i32Load(JOB[name])
  const { ownBlocks, referenceBlocks, blockBytes } = driven.workspace
  spreadValues(code, driven.workspace)
  const [draw, end] = [code.local('i32'), code.local('i32')]
  code.get(from).i32(NUMBER).op('i32.mul').set(draw)
  code.get(to).i32(NUMBER).op('i32.mul').set(end)
  const hasReference = code.local('i32')
  ofJob('hasReference').set(hasReference)
  // A run whose policy is the default's is its own reference run.
  const [own, reference] = [code.local('i32'), code.local('i32')]
  code.get(workspace).i32(ownBlocks).op('i32.add').tee(own)
  code
    .get(hasReference)
    .i32(referenceBlocks - ownBlocks)
    .op('i32.mul', 'i32.add')
    .set(reference)

  const [place, sound] = [code.local('i32'), code.local('v128')]
  const callSteps = (runs: { own: number; reference: number }, steps: Steps, year: number) => {
    const [now, previous] = year === 0 ? [0, 0] : [2 - (year % 2), year === 1 ? 0 : 1 + (year % 2)]
    for (const step of year === 0 ? steps.base : steps.later) {
      for (const block of [runs.own, runs.reference])
        for (const turn of [now, previous, 0])
          code
            .get(block)
            .i32(turn * blockBytes)
            .op('i32.add')
      code.get(workspace).i32(driven.workspace.parameters).op('i32.add')
      code
        .splat(year)
        .splat(driven.baseYear + year)
        .call(step)
      code.get(sound).op('v128.and').set(sound)
    }
    return now * blockBytes
  }
  const copyLevers = (block: number, year: number, table: number) => {
    const bytes = driven.levers * PAIR
    const now = year === 0 ? 0 : 2 - (year % 2)
    code
      .get(block)
      .i32(now * blockBytes)
      .op('i32.add')
    code
      .get(workspace)
      .i32(table + year * bytes)
      .op('i32.add')
      .i32(bytes)
      .copy()
  }

  whileBelow(code, draw, end, () => {
    ofJob('levers')
    ofJob('others').get(workspace).get(draw).call(calls.take).splat(0).op('f64x2.eq').set(sound)
    ofJob('others')
    ofJob('othersEnd').get(workspace).get(draw).call(calls.take).op('drop')
    code.get(draw).set(place)
    for (let year = 0; year < driven.years; year += 1) {
      if (driven.reference.base.length > 0) {
        code.get(hasReference).if()
        copyLevers(reference, year, driven.workspace.referenceLevers)
        callSteps({ own: reference, reference }, driven.reference, year)
        code.op('end')
      }
      copyLevers(own, year, driven.workspace.ownLevers)
      const now = callSteps({ own, reference }, driven.own, year)
      ofJob('outputs')
      ofJob('outputsEnd').get(own).i32(now).op('i32.add').get(place).call(calls.put)
      ofJob('columnBytes').get(place).op('i32.add').set(place)
    }
    // A byte for each draw: the mask has a bit for each sound lane.
    ofJob('failed').get(draw).i32(3).op('i32.shr_u', 'i32.add')
    code.get(sound).op('i64x2.bitmask').i32(3).op('i32.xor').tee(place)
    code.get(place).i32(7).op('i32.shl', 'i32.or').i32(0x101).op('i32.and').i32Store16(0)
    advance(code, draw, PAIR)
  })
  return { signature: { parameters: RUN_PARAMETERS, results: [] }, code, exported: RUN }
}

/** Writes the job's values to the workspace, each into both lanes. */
function spreadValues(code: Code, { values }: WorkspaceLayout): void {
  const [value, end, pair] = [code.local('i32'), code.local('i32'), code.local('i32')]
  code
    .get(job)
    .i32Load(JOB.values)
    .tee(value)
    .i32(values * NUMBER)
    .op('i32.add')
    .set(end)
  code.get(workspace).set(pair)
  whileBelow(code, value, end, () => {
    code.get(pair).get(value).loadSplat(0).store(0)
    advance(code, value, NUMBER)
    advance(code, pair, PAIR)
  })
}

function whileBelow(code: Code, counter: number, end: number, body: () => void): void {
  code.block().loop().get(counter).get(end).op('i32.ge_u').branchIf(1)
  body()
  code.branch(0).op('end', 'end')
}

function advance(code: Code, counter: number, by: number): void {
  code.get(counter).i32(by).op('i32.add').set(counter)
}
