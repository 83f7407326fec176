/** Where the command line reads and writes, and how it ends. */

export interface Terminal {
  /** Results. Rejects with the system's error, `EPIPE` where nobody reads any more. */
  readonly out: (text: string) => Promise<void>
  /** Messages. */
  readonly say: (text: string) => void
  /** Shows one line in place of the one before, null none; absent where nobody watches. */
  readonly progress?: (line: string | null) => void
  /** Calls `stop` at the first Ctrl+C, instead of ending the program, until what it returns is called. */
  readonly onInterrupt?: (stop: () => void) => () => void
  readonly readInput: () => Promise<Uint8Array>
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** 0 done; 1 input refused; 2 wrong usage; 3 a hard check of the model failed; 130 stopped by Ctrl+C. */
export type Status = 0 | 1 | 2 | 3 | 130
