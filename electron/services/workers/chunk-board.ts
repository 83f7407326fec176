/** What the threads of a lane know of the batch that is open: into what chunks it is cut, which of them are finished, a note. */

import type { LaneWords } from './lane-words.ts'

export interface Chunk {
  readonly index: number
  /** Its first draw. */
  readonly from: number
  /** The draw after its last. */
  readonly end: number
}

export interface ChunkBoard {
  readonly draws: number
  readonly chunkDraws: number
  /** By chunk: 1 once its results are there. */
  readonly finished: Uint8Array
}

/** Most bytes of a board: a flag for each chunk and the note. */
const MOST_BYTES = 2 ** 24

/** Memory for the board of a lane, which grows where it must. */
export function boardMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(0, { maxByteLength: MOST_BYTES })
}

/** Puts a batch on the board, of which nothing is finished. To be called while nobody is inside. */
export function writeBoard(
  memory: SharedArrayBuffer,
  words: LaneWords,
  { draws, chunkDraws, note }: { readonly draws: number; readonly chunkDraws: number; readonly note: string },
): ChunkBoard {
  const text = new TextEncoder().encode(note)
  const count = Math.ceil(draws / chunkDraws)
  if (count + text.length > memory.byteLength) memory.grow(count + text.length)
  const finished = new Uint8Array(memory, 0, count).fill(0)
  new Uint8Array(memory).set(text, count)
  words.set('draws', draws)
  words.set('chunkDraws', chunkDraws)
  words.set('noteBytes', text.length)
  words.set('next', 0)
  return { draws, chunkDraws, finished }
}

/** The batch that stands on the board, with its note. */
export function readBoard(
  memory: SharedArrayBuffer,
  words: LaneWords,
): { readonly board: ChunkBoard; readonly note: string } {
  const draws = words.get('draws')
  const chunkDraws = words.get('chunkDraws')
  const count = Math.ceil(draws / chunkDraws)
  // A copy, because decoders refuse memory that others may write.
  const text = new Uint8Array(memory, count, words.get('noteBytes')).slice()
  return {
    board: { draws, chunkDraws, finished: new Uint8Array(memory, 0, count) },
    note: new TextDecoder().decode(text),
  }
}

/** The next chunk that nobody has claimed; null where none is left. */
export function claimChunk(words: LaneWords, board: ChunkBoard): Chunk | null {
  const index = words.add('next', 1)
  return index < board.finished.length ? chunkAt(index, board) : null
}

export function chunkAt(index: number, { draws, chunkDraws }: ChunkBoard): Chunk {
  const from = index * chunkDraws
  return { index, from, end: Math.min(from + chunkDraws, draws) }
}

export function finishChunk(words: LaneWords, { finished }: ChunkBoard, { index, from, end }: Chunk): void {
  finished[index] = 1
  words.add('done', end - from)
}
