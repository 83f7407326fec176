/** Where a batch lies in memory, in bytes; plain data that can be sent to the threads that work on it. */

import { FaultError } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import type { Batch, InputColumn } from './batch.ts'
import { PAIR } from './emit-steps.ts'
import { columnStride } from './result-columns.ts'
import { BYTES_PER_PAGE } from './web-assembly.ts'

/** Bytes of a number, and of an address. */
export const NUMBER = 8
export const ADDRESS = 4

/** Bytes of a column of results that wait in the workspace until they are written: eight pairs, two lines of the cache. */
export const STAGED = 128

/** Areas begin on lines of the cache of their own, so that threads do not wait for each other's lines. */
const LINE = 128

/**
 * What a job begins with: addresses, [name] → place from the job's own address. `run` reads nothing else of the layout.
 * `values`: parameters, then levers [year][lever] of the own run, then of the reference run, as they are where no column
 * says otherwise; in a workspace they lie in the same order as pairs. A move is the address of a column and the place
 * in the workspace where its pair belongs; those from `levers` on are levers of the own run, those from `others` on all
 * else. An output is the place of its pair in a year's block; `columns` is how many columns of results there are.
 */
export const JOB = {
  values: 0,
  levers: 4,
  others: 8,
  othersEnd: 12,
  outputs: 16,
  outputsEnd: 20,
  results: 24,
  columns: 28,
  columnBytes: 32,
  failed: 36,
  hasReference: 40,
} as const
const JOB_BYTES = ADDRESS * Object.keys(JOB).length

/** Where a workspace has what it needs, from its own address. */
export interface WorkspaceLayout {
  readonly parameters: number
  readonly ownLevers: number
  readonly referenceLevers: number
  /** Three blocks [slot] of pairs: the base year's, and two that take turns. */
  readonly ownBlocks: number
  readonly referenceBlocks: number
  readonly blockBytes: number
  /** Pairs that a job's values are spread to. */
  readonly values: number
  /** All of it but for what waits to be written: [output][year], behind it. */
  readonly bytes: number
}

export interface BatchLayout {
  readonly draws: number
  readonly years: number
  readonly job: number
  readonly values: number
  readonly moves: number
  readonly outputs: number
  readonly columns: number
  readonly failed: number
  readonly results: number
  /** One for each thread. */
  readonly workspaces: readonly number[]
  /** All memory that is used, from address 0 on. */
  readonly bytes: number
}

export function workspaceLayout({ parameters, levers, slots, years }: Model): WorkspaceLayout {
  const leverPairs = levers.length * years.length
  const values = parameters.length + 2 * leverPairs
  const ownBlocks = aligned(values * PAIR)
  const blockBytes = aligned(slots * PAIR)
  return {
    parameters: 0,
    ownLevers: parameters.length * PAIR,
    referenceLevers: (parameters.length + leverPairs) * PAIR,
    ownBlocks,
    referenceBlocks: ownBlocks + 3 * blockBytes,
    blockBytes,
    values,
    bytes: ownBlocks + 6 * blockBytes,
  }
}

export interface MemoryShare {
  /** How many threads work on the batch. */
  readonly threads: number
  /** Bytes at the beginning of the memory that are the module's own. */
  readonly reserved: number
  /** Most pages of 64 KiB that the memory may have. */
  readonly pagesLimit: number
}

/** @throws FaultError `analysis.too-large` where the batch does not fit into the memory. */
export function layOutBatch(
  model: Model,
  batch: Batch,
  { threads, reserved, pagesLimit }: MemoryShare,
): BatchLayout {
  const years = model.years.length
  const column = columnStride(batch.draws) * NUMBER
  let end = 0
  const area = (bytes: number) => {
    const begin = end
    end = aligned(end + bytes)
    return begin
  }
  area(reserved)
  const workspace = workspaceLayout(model)
  const layout = {
    draws: batch.draws,
    years,
    workspaces: Array.from({ length: threads }, () =>
      area(workspace.bytes + batch.outputs.length * years * STAGED),
    ),
    job: area(JOB_BYTES),
    values: area(workspace.values * NUMBER),
    moves: area(2 * ADDRESS * sum(batch.inputs.map(input => movesOf(model, input)))),
    outputs: area(ADDRESS * batch.outputs.length),
    columns: area(column * sum(batch.inputs.map(input => columnsOf(model, input)))),
    failed: area(batch.draws + 1),
    results: area(column * batch.outputs.length * years),
  }
  if (end > pagesLimit * BYTES_PER_PAGE)
    throw new FaultError({
      code: 'analysis.too-large',
      args: {
        megabytes: Math.ceil(end / MEGABYTE),
        allowed: Math.floor((pagesLimit * BYTES_PER_PAGE) / MEGABYTE),
      },
    })
  return { ...layout, bytes: end }
}

const MEGABYTE = 2 ** 20

/** Columns of draws that an input consists of. */
function columnsOf({ years }: Model, input: InputColumn): number {
  return input.kind === 'parameter' ? 1 : years.length
}

/** Places to which the pairs of an input go: an assumption holds in the reference run too. */
function movesOf(model: Model, input: InputColumn): number {
  const isInBoth = input.kind === 'lever' && model.levers[input.slot]?.kind === 'assumption'
  return columnsOf(model, input) * (isInBoth ? 2 : 1)
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / LINE) * LINE
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
