/** The loop around the formulas: draws in pairs, inputs in, years, outputs out. */

import { ADDRESS, JOB, NUMBER, STAGED, type WorkspaceLayout } from './batch-layout.ts'
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
  /** What the own run asks for of the reference run; absent where it never asks. */
  readonly reference: Steps | undefined
}

export const RUN = 'run'

/**
 * Four functions, of which the first has the number `first`. The last is exported: `run(job, workspace, from, to)` works
 * out the draws of a job from the even number `from` on up to `to`.
 */
export function emitDriver(driven: Driven, first: number, constants: Constants): readonly WasmFunction[] {
  const calls = { take: first, put: first + 1, flush: first + 2 }
  return [
    takeInputs(constants),
    putOutputs(driven.years, constants),
    flushOutputs(constants),
    run(driven, calls, constants),
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

/**
 * `put(output, end, block, staged)` puts a pair's outputs of one year where they wait for those of the next pairs: a
 * column for each output and year, so that what is written to the far-off columns of results fills whole lines of the cache.
 */
function putOutputs(years: number, constants: Constants): WasmFunction {
  const signature = { parameters: ['i32', 'i32', 'i32', 'i32'], results: [] } as const
  const code = new Code(signature.parameters, constants)
  const [output, end, block, staged] = [0, 1, 2, 3]
  whileBelow(code, output, end, () => {
    code.get(staged).get(output).i32Load(0).get(block).op('i32.add').load(0).store(0)
    advance(code, output, ADDRESS)
    advance(code, staged, years * STAGED)
  })
  return { signature, code }
}

/** `flush(staged, end, column, bytes, columnBytes)` writes what waits, so many bytes of each column, to the results. */
function flushOutputs(constants: Constants): WasmFunction {
  const signature = { parameters: ['i32', 'i32', 'i32', 'i32', 'i32'], results: [] } as const
  const code = new Code(signature.parameters, constants)
  const [staged, end, column, bytes, columnBytes] = [0, 1, 2, 3, 4]
  const [at, behind] = [code.local('i32'), code.local('i32')]
  const eachColumn = (copy: () => void) =>
    whileBelow(code, staged, end, () => {
      copy()
      advance(code, staged, STAGED)
      code.get(column).get(columnBytes).op('i32.add').set(column)
    })
  code.get(bytes).i32(STAGED).op('i32.ge_u').if()
  eachColumn(() => {
    for (let offset = 0; offset < STAGED; offset += PAIR)
      code.get(column).get(staged).load(offset).store(offset)
  })
  // What is left over at the end of the draws.
  code.op('else')
  eachColumn(() => {
    code.get(staged).tee(at).get(bytes).op('i32.add').set(behind)
    whileBelow(code, at, behind, () => {
      code.get(at).get(staged).op('i32.sub').get(column).op('i32.add').get(at).load(0).store(0)
      advance(code, at, PAIR)
    })
  })
  code.op('end')
  return { signature, code }
}

/** The job's and the workspace's address, the first draw and the one behind the last. */
const RUN_PARAMETERS: readonly ValueType[] = ['i32', 'i32', 'i32', 'i32']
const [job, workspace, from, to] = [0, 1, 2, 3]

function run(driven: Driven, calls: Calls, constants: Constants): WasmFunction {
  const code = new Code(RUN_PARAMETERS, constants)
  const { workspace: layout, levers } = driven
  const ofJob = (name: keyof typeof JOB) => code.get(job).i32Load(JOB[name])
  const at = (local: number, bytes: number) => code.get(local).i32(bytes).op('i32.add')
  spreadValues(code, layout)
  const [draw, end] = [code.local('i32'), code.local('i32')]
  code.get(from).i32(NUMBER).op('i32.mul').set(draw)
  code.get(to).i32(NUMBER).op('i32.mul').set(end)

  // A run whose policy is the default's is its own reference run.
  const [own, reference, hasReference] = [code.local('i32'), code.local('i32'), code.local('i32')]
  at(workspace, layout.ownBlocks).tee(own)
  ofJob('hasReference').tee(hasReference)
  code
    .i32(layout.referenceBlocks - layout.ownBlocks)
    .op('i32.mul', 'i32.add')
    .set(reference)

  const [mask, sound] = [code.local('i32'), code.local('v128')]
  // How many bytes of each column of results wait in the workspace.
  const waiting = code.local('i32')
  const runYear = (blocks: Blocks, steps: Steps, year: number) => {
    const [now, previous] = turns(year)
    const leverBytes = levers * PAIR
    at(blocks.own, now * layout.blockBytes)
    at(workspace, blocks.levers + year * leverBytes)
      .i32(leverBytes)
      .copy()
    for (const step of year === 0 ? steps.base : steps.later) {
      for (const block of [blocks.own, blocks.reference])
        for (const turn of [now, previous, 0]) at(block, turn * layout.blockBytes)
      at(workspace, layout.parameters)
        .splat(year)
        .splat(driven.baseYear + year)
        .call(step)
      code.get(sound).op('v128.and').set(sound)
    }
  }
  whileBelow(code, draw, end, () => {
    ofJob('levers')
    ofJob('others').get(workspace).get(draw).call(calls.take).splat(0).op('f64x2.eq').set(sound)
    ofJob('others')
    ofJob('othersEnd').get(workspace).get(draw).call(calls.take).op('drop')
    for (let year = 0; year < driven.years; year += 1) {
      if (driven.reference !== undefined) {
        code.get(hasReference).if()
        runYear({ own: reference, reference, levers: layout.referenceLevers }, driven.reference, year)
        code.op('end')
      }
      runYear({ own, reference, levers: layout.ownLevers }, driven.own, year)
      ofJob('outputs')
      ofJob('outputsEnd')
      at(own, turns(year)[0] * layout.blockBytes)
      at(workspace, layout.bytes + year * STAGED)
        .get(waiting)
        .op('i32.add')
        .call(calls.put)
    }
    advance(code, waiting, PAIR)
    // A byte for each draw: the mask has a bit for each sound lane.
    ofJob('failed').get(draw).i32(3).op('i32.shr_u', 'i32.add')
    code.get(sound).op('i64x2.bitmask').i32(3).op('i32.xor').tee(mask)
    code.get(mask).i32(7).op('i32.shl', 'i32.or').i32(0x101).op('i32.and').i32Store16(0)
    advance(code, draw, PAIR)

    code.get(waiting).i32(STAGED).op('i32.ge_u').get(draw).get(end).op('i32.ge_u', 'i32.or').if()
    at(workspace, layout.bytes)
    at(workspace, layout.bytes)
    ofJob('columns').i32(STAGED).op('i32.mul', 'i32.add')
    ofJob('results').get(draw).op('i32.add').get(waiting).op('i32.sub').get(waiting)
    ofJob('columnBytes').call(calls.flush)
    code.i32(0).set(waiting).op('end')
  })
  return { signature: { parameters: RUN_PARAMETERS, results: [] }, code, exported: RUN }
}

interface Calls {
  readonly take: number
  readonly put: number
  readonly flush: number
}

/** Locals with the addresses of a run's blocks, and the place of its levers in the workspace. */
interface Blocks {
  readonly own: number
  readonly reference: number
  readonly levers: number
}

/** Which of a run's three blocks is that of the year and which that of the year before: 0 is the base year's for good. */
function turns(year: number): readonly [now: number, previous: number] {
  if (year === 0) return [0, 0]
  const now = year % 2 === 1 ? 1 : 2
  return [now, year === 1 ? 0 : 3 - now]
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
