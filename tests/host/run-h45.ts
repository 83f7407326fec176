/** Runs the command line within this process. */

import { runProgram } from '../../electron/host/cli/program.ts'
import type { Terminal } from '../../electron/host/cli/terminal.ts'

export interface Ended {
  readonly status: number
  readonly out: string
  readonly said: string
}

interface Options extends Partial<Pick<Terminal, 'out' | 'progress' | 'onInterrupt'>> {
  readonly input?: string
  readonly language?: string
}

export async function runH45(words: readonly string[], options: Options = {}): Promise<Ended> {
  const { input = '', language = 'en_GB.UTF-8', ...others } = options
  const written = { out: '', said: '' }
  const status = await runProgram(words, {
    out: async chunk => {
      written.out += chunk
    },
    say: chunk => {
      written.said += chunk
    },
    readInput: async () => new TextEncoder().encode(input),
    environment: { LANG: language },
    ...others,
  })
  return { status, ...written }
}
