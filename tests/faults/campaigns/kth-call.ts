/** Each call of the file system fails in each way, in each piece of work: what stood there stands, and work goes on. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Backups } from '../../../electron/services/backups.ts'
import { makerOf } from '../../../electron/services/disk/real-place.ts'
import { FaultError } from '../../../shared/faults.ts'
import { faultSentences } from '../../../shared/locale/fault-sentences.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { putBack, takeDown } from '../disk/disk-files.ts'
import { FailingDisk, SHORT_WRITE } from '../disk/failing-disk.ts'
import { openNamed, openShelf, placesIn, saveAgain, titled } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count, type Verdict } from './campaign.ts'

export const CODES = [
  'ENOSPC',
  'EIO',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EMFILE',
  'EDQUOT',
  'EROFS',
  'ENOENT',
  SHORT_WRITE,
] as const

const NAME = 'plan.h45'
const OLD = writeScenario(titled('old'))
const NEW = writeScenario(titled('new', 2000))

type Shelf = ReturnType<typeof openShelf>
type Opened = Awaited<ReturnType<typeof openNamed>>

interface Work {
  readonly name: string
  /** Whether it is the file of the begin that is written. */
  readonly changes: boolean
  readonly run: (shelf: Shelf, opened: Opened, around: Around) => Promise<unknown>
  /** What is wrong with the answer where the work was not refused. */
  readonly judge: (answer: unknown, path: string) => Promise<string | null>
  /** What is wrong with what stands elsewhere, whatever the answer was. */
  readonly judgeElsewhere?: (around: Around) => Promise<string | null>
}

interface Around {
  readonly root: string
  readonly fs: FailingDisk['fs']
}

const SLOT = 'slot-0001'

function backupsOf({ root, fs }: Around, files: Shelf): Backups {
  return new Backups({ folder: placesIn(root).preferences, files, fs })
}

const works: readonly Work[] = [
  {
    name: 'saving over an older file',
    changes: true,
    run: (shelf, opened) => saveAgain(shelf, opened, titled('new', 2000)),
    judge: async (_answer, path) => ((await readFile(path, 'utf8')) === NEW ? null : 'it was not saved'),
  },
  {
    name: 'saving a new file',
    changes: false,
    run: shelf => shelf.save({ document: titled('other'), to: { name: 'other' }, replace: false }),
    judge: async (_answer, path) => {
      const text = await readFile(join(path, '../other.h45'), 'utf8')
      return text === writeScenario(titled('other')) ? null : 'it was not saved'
    },
  },
  {
    name: 'opening',
    changes: false,
    run: shelf => openNamed(shelf, NAME),
    judge: async answer =>
      JSON.stringify(answer).includes('"title":"old"') ? null : 'it is another document',
  },
  {
    name: 'backing up over an older backup',
    changes: false,
    run: (shelf, _opened, around) => backupsOf(around, shelf).write(SLOT, null, titled('new')),
    judge: async () => null,
    judgeElsewhere: async around => {
      const { document } = await backupsOf(around, openShelf(around.root)).open(SLOT, 'look')
      return ['old', 'new'].includes(document.title) ? null : `the backup is called ${document.title}`
    },
  },
  {
    name: 'listing',
    changes: false,
    run: shelf => shelf.list(),
    judge: async answer => (Array.isArray(answer) ? null : 'it is no list'),
  },
]

/** Tries each call of one piece of work with each code. */
async function tryWork(work: Work, count: Count): Promise<void> {
  await inQuickFolder(async root => {
    const first = openShelf(root)
    await first.save({ document: titled('old'), to: { name: NAME }, replace: false })
    await backupsOf({ root, fs: new FailingDisk().fs }, first).write(SLOT, null, titled('old'))
    const before = await takeDown(root)
    const calls = await callsOf(work, root)
    for (const code of CODES) {
      for (let call = 1; call <= calls.length; call += 1) {
        if (code === SHORT_WRITE && !isWriteOfContent(calls, call)) continue
        await putBack(root, before)
        const name = calls[call - 1] ?? ''
        const failing = { call, code, name, isRenamed: call > renameIn(calls) }
        const { verdict, found } = await tryCall(work, root, failing)
        count.add(verdict, () => `${work.name}, ${code} at call ${call} (${calls[call - 1]}): ${found}`)
      }
    }
  })
}

/** Whether the call writes what is saved: a lock, which is linked into place before, is written by a loop of the system's. */
function isWriteOfContent(calls: readonly string[], call: number): boolean {
  return /write/i.test(calls[call - 1] ?? '') && call > calls.indexOf('link')
}

/** Number of the call after which the new content stands; beyond the last where there is none. */
function renameIn(calls: readonly string[]): number {
  const at = calls.lastIndexOf('rename')
  return at === -1 ? calls.length : at
}

async function callsOf(work: Work, root: string): Promise<readonly string[]> {
  const disk = new FailingDisk()
  const shelf = openShelf(root, disk.fs)
  const opened = await openNamed(shelf, NAME)
  disk.arm()
  await work.run(shelf, opened, { root, fs: disk.fs })
  disk.disarm()
  return disk.calls
}

interface Failing {
  readonly call: number
  readonly code: string
  readonly name: string
  /** Whether the new content stands there already. */
  readonly isRenamed: boolean
}

async function tryCall(
  work: Work,
  root: string,
  { call, code, name, isRenamed }: Failing,
): Promise<{ readonly verdict: Verdict; readonly found: string }> {
  const disk = new FailingDisk()
  const shelf = openShelf(root, disk.fs)
  const path = join(shelf.folder, NAME)
  const opened = await openNamed(shelf, NAME)
  disk.arm(call, code)
  const answer = await work.run(shelf, opened, { root, fs: disk.fs }).then(
    value => ({ value }),
    (error: unknown) => ({ error }),
  )
  disk.disarm()
  const text = await readFile(path, 'utf8')
  if (text !== OLD && text !== NEW) return { verdict: 'corrupt', found: 'the file is neither old nor new' }
  if ('error' in answer) {
    const wrong = wrongRefusal(answer.error)
    if (wrong !== null) return { verdict: 'failed', found: wrong }
    if (text !== OLD && !(work.changes && isRenamed))
      return { verdict: 'lost', found: 'the old bytes are gone' }
  } else {
    const wrong = await work.judge(answer.value, path)
    if (wrong !== null) return { verdict: 'lost', found: wrong }
    if (!work.changes && text !== OLD) return { verdict: 'lost', found: 'the old bytes are gone' }
  }
  const elsewhere = await work.judgeElsewhere?.({ root, fs: disk.fs })
  if (typeof elsewhere === 'string') return { verdict: 'lost', found: elsewhere }
  const next = await goesOn(shelf, opened, path)
  const left = await leftBehind(shelf.folder, name)
  if (next.verdict === 'held' && left.length > 0)
    return { verdict: 'failed', found: `left behind: ${left.join(', ')}` }
  return next
}

/** A refusal has a code, and its sentence in both languages. */
function wrongRefusal(error: unknown): string | null {
  if (!(error instanceof FaultError)) return `not refused but broken: ${error}`
  const { code, args } = error.faults[0]
  const said = faultSentences[code]
  if (said === undefined) return `no sentence for ${code}`
  return said.vi(args) === '' || said.en(args) === '' ? `nothing is said of ${code}` : null
}

/** What lies in the folder after the next save. A temporary file that could not be removed is swept away later. */
async function leftBehind(folder: string, failing: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter(name => name !== NAME && name !== 'other.h45')
    .filter(name => failing !== 'rm' || makerOf(name) === null)
}

/** What was refused once is saved the next time, by the same window and without a question. */
async function goesOn(
  shelf: Shelf,
  opened: Opened,
  path: string,
): Promise<{ readonly verdict: Verdict; readonly found: string }> {
  try {
    await saveAgain(shelf, opened, titled('next'))
    await shelf.save({ document: titled('other'), to: { name: 'other' }, replace: true })
  } catch (error) {
    return { verdict: 'failed', found: `the next save: ${error}` }
  }
  const text = await readFile(path, 'utf8')
  return text === writeScenario(titled('next'))
    ? { verdict: 'held', found: '' }
    : { verdict: 'lost', found: 'the next save is not there' }
}

export const kthCallCampaign: Campaign = {
  name: 'kth-call',
  promise:
    'Whichever call of the file system fails, and with whichever code, the answer is a fault with a code or an honest success, the old bytes stand, nothing is left behind, and the next save works.',
  sizes: { usual: 1, nightly: 1 },
  run: async () => {
    const count = new Count()
    for (const work of works) await tryWork(work, count)
    return count.outcome()
  },
}
