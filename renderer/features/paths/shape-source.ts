/** Changing from shape to shape loses nothing on the way: each is made from the path that the planner last shaped. */

import { sameContent } from '../../../shared/json/same-content.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import type { Shape } from './shapes.ts'

/** A path in another shape; `make` makes it from the path that it is asked to start from. */
export type ShapeSource = (
  path: LeverPath | null,
  shape: Shape | null,
  make: (source: LeverPath | null) => LeverPath | null,
) => LeverPath | null

/** Remembers the path as it was before its shape was changed, for as long as nothing else changes it. */
export function createShapeSource(): ShapeSource {
  let last: { readonly source: LeverPath | null; readonly made: LeverPath | null } | null = null
  return (path, shape, make) => {
    const source = last !== null && sameContent(last.made, path) ? last.source : path
    const made = shape === (source?.shape ?? null) ? source : make(source)
    last = { source, made }
    return made
  }
}
