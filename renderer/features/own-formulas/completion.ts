/** What may be meant by the letters before the caret of a formula: by id or by name, with or without the marks of Vietnamese. */

import { plainLetters } from '../../../shared/locale/plain-letters.ts'
import type { Candidate } from './candidates.ts'

export interface Completion {
  /** The part of the text that a chosen suggestion takes the place of. */
  readonly from: number
  readonly to: number
  /** The likeliest first. */
  readonly suggestions: readonly Candidate[]
}

/** As many as are offered at once. */
const MOST = 24

/** What is asked for at a caret, before it is looked for. */
export type Place =
  | {
      readonly kind: 'element'
      readonly family: string
      /** What stands in the brackets before. */
      readonly before: readonly string[]
      readonly from: number
      readonly to: number
      readonly typed: string
    }
  /** `typed` may be several words, of which the first ones need not belong to it. */
  | { readonly kind: 'name'; readonly from: number; readonly to: number; readonly typed: string }

/** Where the caret stands: in the brackets of a family, or in or behind the letters of a name. */
export function placeAt(text: string, caret: number): Place {
  const before = text.slice(0, caret)
  const rest = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(caret))?.[0].length ?? 0
  const inside = /([A-Za-z]\w*)\[([^[\]]*)$/.exec(before)
  if (inside !== null) {
    const parts = (inside[2] ?? '').split(',')
    const typed = (parts.at(-1) ?? '').trimStart()
    return {
      kind: 'element',
      family: inside[1] ?? '',
      before: parts.slice(0, -1).map(part => part.trim()),
      from: caret - typed.length,
      to: caret + rest,
      typed,
    }
  }
  const run = /[\p{L}_][\p{L}\p{M}\p{N}_ ]*$/u.exec(before)?.[0] ?? ''
  // With the caret inside a name its element goes with it; behind it that is another matter.
  const element = rest === 0 ? 0 : (/^\[[^[\]]*\]/.exec(text.slice(caret + rest))?.[0].length ?? 0)
  return { kind: 'name', from: caret - run.length, to: caret + rest + element, typed: run }
}

/** Suggestions at a place; of several words as many as are found together, from the first one on. */
export function completed(place: Place, candidates: readonly Candidate[]): Completion {
  const { from, to, typed } = place
  if (place.kind === 'element' || typed.trim() === '') {
    return { from, to, suggestions: ranked(candidates, typed).slice(0, MOST) }
  }
  const starts = [...typed.matchAll(/(?<![\p{L}\p{M}\p{N}_])[\p{L}_]/gu)].map(({ index }) => index)
  for (const start of starts) {
    const suggestions = ranked(candidates, typed.slice(start))
    if (suggestions.length > 0) return { from: from + start, to, suggestions: suggestions.slice(0, MOST) }
  }
  return { from, to, suggestions: [] }
}

/** Those that match, the best first; ties in the order of the candidates, shorter names before longer ones. */
export function ranked(candidates: readonly Candidate[], typed: string): Candidate[] {
  const query = plainLetters(typed).trim().replace(/\s+/g, ' ')
  if (query === '') return [...candidates]
  return candidates
    .flatMap((candidate, place) => {
      const rank = rankOf(candidate, query)
      return rank === null ? [] : [{ candidate, place, rank, length: lengthOf(candidate) }]
    })
    .sort((one, other) => one.rank - other.rank || one.length - other.length || one.place - other.place)
    .map(({ candidate }) => candidate)
}

/** 0 is the best; null where it is not meant. */
function rankOf({ plain: { id, names } }: Candidate, query: string): number | null {
  if (id === query) return 0
  if (id.startsWith(query)) return 1
  if (names.some(name => name.startsWith(query))) return 2
  const words = query.split(' ')
  const begin = (text: string) => text.split(/[^\p{L}\p{N}]+/u)
  const isBegunIn = (parts: readonly string[]) =>
    words.every(word => parts.some(part => part.startsWith(word)))
  if (isBegunIn(begin(id))) return 3
  const [first = ''] = words
  const begun = names.filter(name => isBegunIn(begin(name)))
  if (begun.some(name => name.startsWith(first))) return 4
  if (begun.length > 0) return 5
  if (words.every(word => names.some(name => name.includes(word)) || id.includes(word))) return 6
  return null
}

function lengthOf({ plain: { id, names } }: Candidate): number {
  return Math.min(id.length * 2, ...names.map(name => name.length))
}
