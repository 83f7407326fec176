/** Runs one program with its output shown, and waits for it. */

import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Programs of npm packages as files that Node runs itself, which is the same on every system. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const

/** Runs a program of a package; the status with which it ends, 1 where it was killed. */
export function runPackage(
  name: keyof typeof PROGRAMS,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return run(process.execPath, [path.join(ROOT, 'node_modules', PROGRAMS[name]), ...words], environment)
}

export function run(
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(command, words, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    child.on('error', error => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', status => resolve(status ?? 1))
  })
}
