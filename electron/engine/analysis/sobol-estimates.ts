/**
 * First-order and total Sobol indices from the columns of a radial design: the first order as Saltelli et al. (Variance based
 * sensitivity analysis of model output, Computer Physics Communications 181, 2010, table 2 b), the total as Jansen (Analysis of
 * variance designs for model output, Computer Physics Communications 117, 1999).
 */

import type { Estimate } from '../../../shared/analysis/sobol.ts'
import { randomUnit } from '../sampling/philox.ts'
import { NORMAL_95 } from './counted-share.ts'

/** Results by row: of two independent points, and for each input of the first with that input from the second. */
export interface DesignColumns {
  readonly first: Float64Array
  readonly second: Float64Array
  readonly mixed: readonly Float64Array[]
}

export interface InputEstimates {
  readonly first: Estimate
  readonly total: Estimate
}

export interface SobolEstimates {
  readonly mean: number
  /** Of all results of the two points. Zero where nothing moves: the indices are then zero too. */
  readonly variance: number
  readonly inputs: readonly InputEstimates[]
}

/** Resamplings of the rows (Archer, Saltelli, Sobol 1997). */
const RESAMPLES = 200

/**
 * Points of a scrambled Sobol sequence lie more evenly than the independent ones that the resampling takes them for: the intervals
 * are rather too wide than too narrow.
 */
export function sobolEstimates(columns: DesignColumns, seed: number): SobolEstimates {
  const rows = columns.first.length
  const mean = (sumOf(columns.first) + sumOf(columns.second)) / (2 * rows)
  const whole = new Float64Array(rows).fill(1)
  const variance = varianceOf(columns, mean, whole)
  const values = columns.mixed.map(mixed => indicesOf(columns, mixed, mean, whole, variance))
  const firsts: number[][] = values.map(() => [])
  const totals: number[][] = values.map(() => [])
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    const weights = resampled(rows, seed, sample)
    const resampledVariance = varianceOf(columns, mean, weights)
    columns.mixed.forEach((mixed, input) => {
      const { first, total } = indicesOf(columns, mixed, mean, weights, resampledVariance)
      firsts[input]?.push(first)
      totals[input]?.push(total)
    })
  }
  return {
    mean,
    variance,
    inputs: values.map(({ first, total }, input) => ({
      first: around(first, deviationOf(firsts[input] ?? [])),
      total: notBelowZero(around(total, deviationOf(totals[input] ?? []))),
    })),
  }
}

/** @param weights how often each row counts; together as often as there are rows. */
function indicesOf(
  { first, second }: DesignColumns,
  mixed: Float64Array,
  mean: number,
  weights: Float64Array,
  variance: number,
): { readonly first: number; readonly total: number } {
  if (variance === 0) return { first: 0, total: 0 }
  let together = 0
  let apart = 0
  for (let row = 0; row < first.length; row += 1) {
    const weight = weights[row] ?? 0
    const change = (mixed[row] ?? 0) - (first[row] ?? 0)
    together += weight * ((second[row] ?? 0) - mean) * change
    apart += weight * change * change
  }
  const rows = first.length
  return { first: together / rows / variance, total: apart / (2 * rows) / variance }
}

function varianceOf({ first, second }: DesignColumns, mean: number, weights: Float64Array): number {
  let squares = 0
  for (let row = 0; row < first.length; row += 1) {
    const one = (first[row] ?? 0) - mean
    const other = (second[row] ?? 0) - mean
    squares += (weights[row] ?? 0) * (one * one + other * other)
  }
  return squares / (2 * first.length)
}

/** How often each row is drawn when as many are drawn as there are, with replacement. */
function resampled(rows: number, seed: number, sample: number): Float64Array {
  const weights = new Float64Array(rows)
  for (let draw = 0; draw < rows; draw += 1) {
    const row = Math.floor(randomUnit(seed, 'value', sample, draw) * rows)
    weights[row] = (weights[row] ?? 0) + 1
  }
  return weights
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

function around(value: number, deviation: number): Estimate {
  return { value, low: value - NORMAL_95 * deviation, high: value + NORMAL_95 * deviation }
}

/** A total index is a sum of squares. */
function notBelowZero({ value, low, high }: Estimate): Estimate {
  return { value, low: Math.max(0, low), high }
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return Math.sqrt(squares / (values.length - 1))
}
