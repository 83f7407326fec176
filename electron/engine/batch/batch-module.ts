/** A model as a WebAssembly module that works out batches of two draws at once. */

import type { Model } from '../model/model.ts'
import { workspaceLayout } from './batch-layout.ts'
import { Constants } from './constants.ts'
import { emitDriver, type Steps } from './emit-driver.ts'
import { emitYear, type Formula } from './emit-steps.ts'
import {
  laneExp,
  laneLog,
  laneLogParts,
  lanePow,
  lanePowOfLog,
  oneLane,
  twoLanes,
} from './lane-arithmetic.ts'
import { referenceCone } from './reference-cone.ts'
import { type WasmFunction, wasmModule } from './wasm-module.ts'
import { type CompiledModule, runsModule, webAssembly } from './web-assembly.ts'

/** What threads need to know of a model; plain data but for the module, and the module can be sent too. */
export interface BatchModule {
  readonly module: CompiledModule
  /** Bytes at the beginning of the memory that are the module's own. */
  readonly reserved: number
}

const compiled = new WeakMap<Model, BatchModule>()

/**
 * A model is compiled once: a comparison goes from one scenario's model to the other's and back.
 * @throws Error where the host has no WebAssembly for it: ask `runsBatchModules` first.
 */
export function compileBatchModule(model: Model): BatchModule {
  const known = compiled.get(model)
  if (known !== undefined) return known
  const { bytes, reserved } = batchModuleBytes(model)
  const made = { module: new (webAssembly().Module)(bytes), reserved }
  compiled.set(model, made)
  return made
}

/** Whether the host has WebAssembly with numbers side by side and with memory that threads share. */
export function runsBatchModules(): boolean {
  const constants = new Constants()
  const reference = { exp: 0, log: 1, pow: 2 }
  return runsModule(wasmModule(IMPORTS, [laneExp(reference, constants)], constants.bytes()))
}

/** The reference functions that a module asks the host for. */
const IMPORTS = [
  { name: 'exp', signature: oneLane },
  { name: 'log', signature: oneLane },
  { name: 'pow', signature: twoLanes },
] as const

/** The module before it is compiled. */
function batchModuleBytes(model: Model): {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reserved: number
} {
  const constants = new Constants()
  const reference = { exp: 0, log: 1, pow: 2 }
  const functions: WasmFunction[] = [
    laneExp(reference, constants),
    laneLog(reference, constants),
    lanePow(reference, constants),
    laneLogParts(reference, constants),
    lanePowOfLog(reference, constants),
  ]
  const lanes = { exp: 3, log: 4, pow: 5, logParts: 6, powOfLog: 7 }
  const number = (added: readonly WasmFunction[]) => {
    const first = IMPORTS.length + functions.length
    functions.push(...added)
    return added.map((_, index) => first + index)
  }
  const stepsOf = (isJudged: boolean, slots?: ReadonlySet<number>): Steps => {
    const within = ({ slot }: Formula) => slots === undefined || slots.has(slot)
    const base = { year: 'base', formulas: baseYearFormulas(model).filter(within), isJudged } as const
    const later = { year: 'later', formulas: laterYearFormulas(model).filter(within), isJudged } as const
    return {
      base: number(emitYear(base, lanes, constants)),
      later: number(emitYear(later, lanes, constants)),
    }
  }
  const cone = referenceCone(model)
  const driven = {
    workspace: workspaceLayout(model),
    levers: model.levers.length,
    years: model.years.length,
    baseYear: model.baseYear,
    own: stepsOf(true),
    reference: cone.size > 0 ? stepsOf(false, cone) : undefined,
  }
  functions.push(...emitDriver(driven, IMPORTS.length + functions.length, constants))
  const beginning = constants.bytes()
  return { bytes: wasmModule(IMPORTS, functions, beginning), reserved: beginning.length }
}

/** A rule that is not judged yet is zero. */
function baseYearFormulas({ order, rules }: Model): readonly Formula[] {
  return [
    ...order.baseYear.map(({ slot, baseTree }) => ({ slot, tree: baseTree })),
    ...rules.map(rule => ({
      slot: rule.slot,
      tree: rule.fromIndex === 0 ? rule.tree : ({ kind: 'number', value: 0 } as const),
      rule,
    })),
  ]
}

function laterYearFormulas({ order, rules }: Model): readonly Formula[] {
  return [
    ...order.laterYears.map(({ slot, tree }) => ({ slot, tree })),
    ...rules.map(rule => ({ slot: rule.slot, tree: rule.tree, rule })),
  ]
}
