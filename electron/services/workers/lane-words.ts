/**
 * What the program and its threads tell one another while they work, as words of shared memory: a thread in the middle of a
 * calculation hears no message.
 */

/**
 * Of one lane. Those that hold for a question are set to nothing before it begins, those of a batch while its door is closed and
 * no helping thread is inside.
 */
const WORD = {
  /** 1 once the question is no longer wanted. */
  cancelled: 0,
  /** Draws that the whole question will run; 0 while that is not known. */
  expected: 1,
  /** Draws that were run for the question. */
  done: 2,
  /** Moves on with everything that the leading thread does: one in which it stands still is stuck. */
  beat: 3,
  /** 1 while helping threads may come into the batch. */
  door: 4,
  /** Counts the batches of which the door was opened. */
  batch: 5,
  /** The chunk to be claimed next. */
  next: 6,
  /** Draws of the batch and of a chunk, and bytes of the note: what stands on the lane's board. */
  draws: 7,
  chunkDraws: 8,
  noteBytes: 9,
  /** 1 while nobody has asked for more since the last partial answer was told: another one would be worked out for nothing. */
  untaken: 10,
  /** From here on two words for each helping thread: whether it is inside, and how often it came in. */
  hands: 11,
} as const

export type QuestionWord = 'cancelled' | 'expected' | 'done' | 'beat' | 'untaken'
type BatchWord = 'door' | 'batch' | 'next' | 'draws' | 'chunkDraws' | 'noteBytes'

/** Words that all threads of a lane share. */
export class LaneWords {
  readonly buffer: SharedArrayBuffer
  private readonly words: Int32Array<SharedArrayBuffer>

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer
    this.words = new Int32Array(buffer)
  }

  static for(helpers: number): LaneWords {
    return new LaneWords(new SharedArrayBuffer((WORD.hands + 2 * helpers) * Int32Array.BYTES_PER_ELEMENT))
  }

  get helpers(): number {
    return (this.words.length - WORD.hands) / 2
  }

  /** As a whole number from 0 on: the largest counts go beyond half of what a word holds. */
  get(word: QuestionWord | BatchWord): number {
    return Atomics.load(this.words, WORD[word]) >>> 0
  }

  set(word: QuestionWord | BatchWord, value: number): void {
    Atomics.store(this.words, WORD[word], value)
  }

  /** What stood there before. */
  add(word: QuestionWord | BatchWord, value: number): number {
    return Atomics.add(this.words, WORD[word], value) >>> 0
  }

  beginQuestion(): void {
    for (const word of ['cancelled', 'expected', 'done', 'beat', 'untaken'] as const) this.set(word, 0)
  }

  /** Whether a helping thread may still read or write the batch. */
  isInside(helper: number): boolean {
    return Atomics.load(this.words, insideAt(helper)) === 1
  }

  /** How often a helping thread came in. */
  visitsOf(helper: number): number {
    return Atomics.load(this.words, insideAt(helper) + 1)
  }

  /** Comes in where the door is open; whether it was. */
  enter(helper: number): boolean {
    if (this.get('door') === 0) return false
    Atomics.store(this.words, insideAt(helper), 1)
    Atomics.add(this.words, insideAt(helper) + 1, 1)
    // It may have been closed in between, by one who did not see anybody inside yet.
    if (this.get('door') === 1) return true
    this.leave(helper)
    return false
  }

  /** Also told of a thread that has ended, by the one who saw its end. */
  leave(helper: number): void {
    Atomics.store(this.words, insideAt(helper), 0)
    Atomics.notify(this.words, insideAt(helper))
  }

  /**
   * Lets nobody in any more and waits until all helping threads have left; one that has ended or is stuck is replaced by the
   * program, which then says that it has left.
   */
  closeDoor(): void {
    this.set('door', 0)
    for (let helper = 0; helper < this.helpers; helper += 1) {
      while (this.isInside(helper)) {
        Atomics.wait(this.words, insideAt(helper), 1, LOOK_EVERY)
        this.add('beat', 1)
      }
    }
  }
}

/** Milliseconds after which one that waits looks by itself. */
const LOOK_EVERY = 50

function insideAt(helper: number): number {
  return WORD.hands + 2 * helper
}

/** Wakes helping threads, which sleep while no door is open. */
export class Bell {
  readonly buffer: SharedArrayBuffer
  private readonly rings: Int32Array<SharedArrayBuffer>

  constructor(buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.buffer = buffer
    this.rings = new Int32Array(buffer)
  }

  ring(): void {
    Atomics.add(this.rings, 0, 1)
    Atomics.notify(this.rings, 0)
  }

  /** How often it rang. */
  heard(): number {
    return Atomics.load(this.rings, 0)
  }

  /** Sleeps until it rings again after `heard`. */
  waitAfter(heard: number): void {
    Atomics.wait(this.rings, 0, heard)
  }
}
