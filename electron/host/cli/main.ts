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
  readInput,
  environment: process.env,
})

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
