/** Waiting for what passes by itself, and not waiting for what does not come. */

import { systemReason } from './file-faults.ts'

/** Milliseconds before a call is tried again: about five seconds in all. */
const WAITS = [10, 20, 40, 80, 160, 320, 640, 1280, 2560]

/** Codes of a system or a program that has too many files open for the moment. */
const CROWDED: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE'])

/** Tries `work` again for about five seconds while it fails with a code that `passes`. @throws its last error. */
export async function patiently<T>(work: () => Promise<T>, passes: (code: string) => boolean): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await work()
    } catch (error) {
      if (!passes(systemReason(error))) throw error
    }
    await pause(wait)
  }
  return await work()
}

/** As `patiently`, for calls that open a file. */
export function opensPatiently<T>(work: () => Promise<T>): Promise<T> {
  return patiently(work, code => CROWDED.has(code))
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/**
 * The answer of `work`, if it comes within `limit` milliseconds. A call to a disk cannot be taken back: where none comes, `work`
 * is told by its signal and goes on unheard.
 * @throws `ENOANSWER`, or what `work` throws.
 */
export async function within<T>(limit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const given = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = noAnswer()
      given.abort(error)
      reject(error)
    }, limit)
  })
  try {
    return await Promise.race([work(given.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

/** The error of a disk that says nothing. */
export function noAnswer(): Error {
  return Object.assign(new Error('the disk does not answer'), { code: 'ENOANSWER' })
}
