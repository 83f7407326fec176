import { expect, test } from 'vitest'
import { createShapeSource } from '../../../renderer/features/paths/shape-source.ts'
import { reshaped, type Shape } from '../../../renderer/features/paths/shapes.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { ground, range } from './sample-ground.ts'

const ramp: LeverPath = { shape: 'ramp', from: 2028, to: 2034, value: 0.06 }

function planner() {
  const fromSource = createShapeSource()
  return (path: LeverPath | null, shape: Shape | null) =>
    fromSource(path, shape, source => reshaped(source, shape, ground, range, 2030))
}

test('the way through other shapes and back leads to the path as it was', () => {
  const choose = planner()
  let path: LeverPath | null = ramp
  for (const shape of ['constant', 'step', 'growth', null, 'points'] as const) path = choose(path, shape)
  expect(choose(path, 'ramp')).toEqual(ramp)
})

test('a shape on the way is made from the path as it was, not from the shape before', () => {
  const choose = planner()
  expect(choose(choose(ramp, 'constant'), 's_curve')).toEqual({ ...ramp, shape: 's_curve' })
})

test('a path that was changed meanwhile is where the next shape starts from', () => {
  const choose = planner()
  choose(ramp, 'constant')
  const changed: LeverPath = { shape: 'constant', value: 0.08 }
  expect(choose(changed, 'ramp')).toEqual({ shape: 'ramp', from: 2025, to: 2030, value: 0.08 })
})
