/** Electron's binary, which does not come with its package: where it is, and fetching it once. */

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Absolute path of the binary below the program's folder `root`, where it has been fetched. */
export function findElectron(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folder = path.join(root, 'node_modules/electron')
  const note = path.join(folder, 'path.txt')
  const elsewhere = environment.ELECTRON_OVERRIDE_DIST_PATH
  if (!existsSync(note) && !elsewhere) return undefined
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'electron'
  const binary = path.join(elsewhere || path.join(folder, 'dist'), name)
  return existsSync(binary) ? binary : undefined
}

/**
 * Fetches the binary with Electron's own installer. Nothing when it is there now, otherwise in a few words why not.
 * `patience` in milliseconds.
 */
export function fetchElectron(root: string, patience: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const installer = path.join(root, 'node_modules/electron/install.js')
    const child = spawn(process.execPath, [installer], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
    })
    let said = ''
    child.stderr.on('data', chunk => {
      said = (said + chunk).slice(-20_000)
    })
    child.on('error', error => resolve(error.message))
    child.on('close', (status, signal) => {
      if (status === 0) resolve(undefined)
      else resolve(signal === null ? reasonIn(said) : `timeout, ${Math.round(patience / 60_000)} min`)
    })
  })
}

/** Of a stack, the one line that says most: the error of the network where there is one, or else the first. */
export function reasonIn(stack: string): string {
  const lines = stack.split('\n').map(line => line.trim())
  const errors = lines.filter(line => /^(\[?cause\]?: )?\w*Error\b.*: /.test(line))
  const line = errors.at(-1) ?? lines.find(one => one !== '') ?? ''
  return line
    .replace(/^(\[?cause\]?: )?\w*Error\b[^:]*: /, '')
    .replace(/[{\s]+$/, '')
    .slice(0, 200)
}
