/** Real processes are killed while they save. */

import { spawn } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { removeLeftovers } from '../../../electron/services/disk/leftovers.ts'
import { type Random, randomFrom } from '../random.ts'
import { openNamed, openShelf, placesIn } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count, type Verdict } from './campaign.ts'

const SAVER = fileURLToPath(new URL('kill-9-saver.ts', import.meta.url))
const NAME = 'plan.h45'
/** Two at a time: most of the time goes into starting processes. */
const AT_ONCE = 2
/** Milliseconds after the first save; another one takes about a tenth of this. */
const LONGEST_LIFE = 40

interface Killing {
  readonly saver: string
  readonly root: string
  /** Number of its first save. */
  readonly first: number
  readonly random: Random
}

interface Killed {
  /** Number of the last save that was acknowledged; 0 for none. */
  readonly acknowledged: number
}

/** The saver as one file in `folder`, which starts in a third of the time. */
async function bundledSaver(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: SAVER, outDir: folder, emptyOutDir: false, minify: true, target: 'node24' },
    ssr: { noExternal: true },
  })
  const [name = ''] = (await fs.readdir(folder)).filter(file => file.endsWith('.js'))
  return join(folder, name)
}

/** Starts a saver and kills it at a random moment after its first save. */
async function killOne({ saver, root, first, random }: Killing): Promise<Killed> {
  const child = spawn(process.execPath, [saver, root, String(first)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_COMPILE_CACHE: `${saver}.compiled` },
  })
  let said = ''
  const life = random.next() * LONGEST_LIFE
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  await new Promise<void>(resolve => {
    child.stdout.on('data', chunk => {
      said += chunk
      resolve()
    })
    child.once('close', () => resolve())
  })
  await setTimeout(life)
  child.kill('SIGKILL')
  await ended
  const whole = said.slice(0, said.lastIndexOf('\n') + 1)
  return { acknowledged: Number(whole.trim().split('\n').at(-1)) }
}

async function found(root: string): Promise<number | string> {
  try {
    const { document } = await openNamed(openShelf(root), NAME)
    return Number(document.title.replace('save ', ''))
  } catch (error) {
    return String(error)
  }
}

function judged(acknowledged: number, standing: number | string): Verdict {
  if (typeof standing === 'string') return 'corrupt'
  if (acknowledged === 0) return 'failed'
  return standing >= acknowledged ? 'held' : 'lost'
}

/** Kills savers of one file, one after another. */
async function killMany(
  { saver, root, random }: Omit<Killing, 'first'>,
  kills: number,
  count: Count,
): Promise<void> {
  await fs.mkdir(placesIn(root).documents, { recursive: true })
  let first = 1
  for (let kill = 0; kill < kills; kill += 1) {
    const { acknowledged } = await killOne({ saver, root, first, random })
    const standing = await found(root)
    count.add(
      judged(acknowledged, standing),
      () => `kill ${kill}: save ${acknowledged} was acknowledged, and there stands ${standing}`,
    )
    first = Math.max(acknowledged, Number(standing) || 0) + 1
  }
}

/** Temporary files that are there after a sweep an hour later. */
async function leftAfterSweep(root: string): Promise<{ readonly before: number; readonly after: number }> {
  const { documents } = placesIn(root)
  const count = async () => (await fs.readdir(documents)).filter(name => name !== NAME).length
  const before = await count()
  await removeLeftovers(fs, documents, Date.now() + 60 * 60 * 1000)
  return { before, after: await count() }
}

export const kill9Campaign: Campaign = {
  name: 'kill-9',
  promise:
    'A process that is killed at any moment of a save leaves a whole file, at least as new as the last save that it acknowledged; what else it leaves is swept away later.',
  sizes: { usual: 1000, nightly: 10_000 },
  run: async ({ size, seed }) => {
    const count = new Count()
    const temporaries = { before: 0, after: 0 }
    await inQuickFolder(async folder => {
      const saver = await bundledSaver(folder)
      const work = async (worker: number) =>
        inQuickFolder(async root => {
          const kills = Math.floor((size + AT_ONCE - 1 - worker) / AT_ONCE)
          await killMany({ saver, root, random: randomFrom(seed + worker) }, kills, count)
          const { before, after } = await leftAfterSweep(root)
          temporaries.before += before
          temporaries.after += after
        })
      await Promise.all([...Array(AT_ONCE).keys()].map(work))
    })
    count.add(temporaries.after === 0 ? 'held' : 'failed', () => `${temporaries.after} temporary files stay`)
    return count.outcome({ 'temporary files left by kills': temporaries.before })
  },
}
