/** Where in JSON text the values stand that a later step found wrong. The text is one that `scanJson` has let through. */

import type { Place } from '../faults.ts'
import type { FieldPath } from '../field-problem.ts'

/** Offsets of a value and of the key before it; both the same where it has no key. */
export interface JsonSpot {
  readonly key: number
  readonly value: number
}

/** One spot for each path; where a path leads nowhere, that of the last value on its way. */
export function locateJson(text: string, paths: readonly FieldPath[]): JsonSpot[] {
  if (paths.length === 0) return []
  const wanted = new Set<string>()
  for (const path of paths)
    for (let length = 0; length <= path.length; length += 1) wanted.add(wayOf(path.slice(0, length)))
  const found = walk(text, wanted)
  return paths.map(path => {
    for (let length = path.length; length > 0; length -= 1) {
      const spot = found.get(wayOf(path.slice(0, length)))
      if (spot !== undefined) return spot
    }
    return found.get('') ?? { key: 0, value: 0 }
  })
}

/** Line and column of an offset; a line ends with LF, CR LF or CR. */
export function placeInText(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset)
  const breaks = before.match(/\r\n|\n|\r(?!\n)/g)?.length ?? 0
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { file, line: breaks + 1, column: offset - lineStart + 1 }
}

/** As `placeInText`, for many offsets of one text: its lines are counted once. */
export function placesIn(text: string, file: string): (offset: number) => Place {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return offset => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function wayOf(path: FieldPath): string {
  return path.map(step => `\u0000${step}`).join('')
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** An open container: its way where someone asks for what is in it, and the step that its next value is. */
interface Container {
  readonly way: string | null
  readonly list: boolean
  step: string
  key: number
}

function walk(text: string, wanted: ReadonlySet<string>): Map<string, JsonSpot> {
  const found = new Map<string, JsonSpot>()
  const open: Container[] = []
  let keyAwaited = false
  const enter = (offset: number): string | null => {
    const parent = open.at(-1)
    const way = parent === undefined ? '' : parent.way === null ? null : `${parent.way}\u0000${parent.step}`
    if (way === null || !wanted.has(way)) return null
    found.set(way, { key: parent === undefined || parent.list ? offset : parent.key, value: offset })
    return way
  }
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const parent = open.at(-1)
    if (token === '{' || token === '[') {
      const way = enter(match.index)
      open.push({ way, list: token === '[', step: '0', key: match.index })
      keyAwaited = token === '{'
    } else if (token === '}' || token === ']') {
      open.pop()
      keyAwaited = false
    } else if (token === ',') {
      if (parent?.list === true) parent.step = String(Number(parent.step) + 1)
      else keyAwaited = true
    } else if (token === ':') {
      keyAwaited = false
    } else if (keyAwaited && parent !== undefined) {
      if (parent.way !== null) parent.step = String(JSON.parse(token))
      parent.key = match.index
    } else {
      enter(match.index)
    }
  }
  return found
}
