/**
 * Loaded before every command: says in one sentence that Node is too old, where its own error would be a riddle, and has it keep
 * what it compiles, so that the next command starts sooner.
 */

import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  const vietnamese = (process.env.LC_ALL || process.env.LANG || '').startsWith('vi')
  const sentence = vietnamese
    ? `Hà Nội 2045 cần Node 24, nhưng đây là ${process.version}: hãy chạy “npm ci” để có Node 24, rồi khởi động bằng “npm start”.`
    : `Hanoi 2045 needs Node 24, and this is ${process.version}: run “npm ci”, which brings it, and start with “npm start”.`
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

// Beside what is built of the same sources; a folder that cannot be written costs nothing but the time.
module.enableCompileCache(fileURLToPath(new URL('../../../dist/compiled', import.meta.url)))
