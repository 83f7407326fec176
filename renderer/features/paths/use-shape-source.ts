/** Changing from shape to shape loses nothing on the way: each is made from the path that the planner last shaped. */

import { useRef } from 'react'
import type { LeverPath } from '../../../shared/scenario/document.ts'
import { sameContent } from '../../store/same-content.ts'
import type { Shape } from './shapes.ts'

interface Switch {
  /** The path before the first of several changes of shape. */
  readonly source: LeverPath | null
  /** What the last of them made of it. */
  readonly made: LeverPath | null
}

/** Remembers the path as it was before its shape was changed, for as long as nothing else changes it. */
export function useShapeSource(): (
  path: LeverPath | null,
  shape: Shape | null,
  make: (source: LeverPath | null) => LeverPath | null,
) => LeverPath | null {
  const last = useRef<Switch | null>(null)
  return (path, shape, make) => {
    const source = last.current !== null && sameContent(last.current.made, path) ? last.current.source : path
    const made = shape === (source?.shape ?? null) ? source : make(source)
    last.current = { source, made }
    return made
  }
}
