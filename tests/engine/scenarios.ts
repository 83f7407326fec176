/** Scenarios as tests write them. */

import type { Scenario } from '../../shared/scenario/document.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'

export function scenario(
  levers: Readonly<Record<string, LeverPath>> = {},
  parameters: Readonly<Record<string, number>> = {},
): Scenario {
  return {
    id: 'test',
    title: 'Test',
    description: '',
    author: '',
    levers: { ...levers },
    parameters: { ...parameters },
    formulas: [],
    locked: [],
  }
}

export function constant(value: number): LeverPath {
  return { shape: 'constant', value }
}

export function points(given: Readonly<Record<string, number>>): LeverPath {
  return { shape: 'points', points: { ...given } }
}
