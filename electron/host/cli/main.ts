/** Runs the command line: `node electron/host/cli/main.ts simulate seeds/scenarios/baseline.h45`. */

import { LIMITS } from '../../../shared/scenario/document.ts'
import { runProgram } from './program.ts'
import { writeOutput } from './standard-output.ts'

/** `npm run` moves to the program's folder; the files were named from where the person stands. */
const { INIT_CWD: whence, npm_lifecycle_event: script } = process.env
if (script === 'h45' && whence !== undefined) process.chdir(whence)

/** A closed pipe is told by the write that meets it; without this it would also end the process with a trace. */
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

process.exitCode = await runProgram(process.argv.slice(2), {
  out: writeOutput,
  say: text => {
    process.stderr.write(text)
  },
  ...(process.stderr.isTTY ? { progress: showLine } : {}),
  onInterrupt,
  readInput,
  environment: process.env,
})

/** One line at the foot of the terminal, written over the one before. */
function showLine(line: string | null): void {
  process.stderr.write(`\r${line ?? ''}\x1b[K`)
}

/** A second Ctrl+C ends the program as ever. */
function onInterrupt(stop: () => void): () => void {
  process.once('SIGINT', stop)
  return () => process.off('SIGINT', stop)
}

/** Standard input, up to one byte more than a scenario file may have: enough to see that it is too large. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LIMITS.bytes) break
  }
  return Buffer.concat(chunks)
}
