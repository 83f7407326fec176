/** One export after the other, from the wish to whole files: asks for places, tells how far it is, and asks what instead where one is refused. */

import type { RequestInput } from '../../../shared/contract/contract.ts'
import type {
  ExportedFile,
  ExportFormat,
  ExportTarget,
  ExportView,
} from '../../../shared/contract/exports.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { base64Of } from '../files/read-upload.ts'

/** A file that somebody wants. */
export interface ExportWish {
  readonly format: ExportFormat
  /** How it is called where the planner names it no other way; without its ending. */
  readonly name: string
  /** What it is made of: by the host from a document or from the model, or a picture that the page drew. */
  readonly of:
    | {
        readonly document: ScenarioDocument
        readonly view: ExportView
        readonly subject: RequestInput<'exports:write'>['subject']
      }
    | { readonly picture: Blob; readonly format: 'png' | 'svg' }
    | { readonly book: Language }
}

/** Where a file goes, and whether what stands there may be replaced. */
export interface ExportPlace {
  readonly to: ExportTarget
  readonly replace: boolean
}

export interface ExportUnderWay {
  readonly name: string
  /** From 0 to 1; null where nobody knows. */
  readonly done: number | null
  /** Its number among the files of this run, from 1. */
  readonly number: number
  readonly count: number
  readonly cancel: () => void
}

/** How the planner is asked and told. */
export interface ExportTalk {
  /** Under which name, in the folder of the program. `faults`: why the last one was refused. Null: not at all. */
  askName(
    wish: ExportWish,
    name: string,
    faults: readonly Fault[],
  ): Promise<{ name: string; replace: boolean } | null>
  /** Whether to try elsewhere, after a file that was chosen in the system's dialog was refused. */
  askAgain(name: string, faults: readonly Fault[]): Promise<boolean>
  show(underWay: ExportUnderWay): void
}

export interface ExportSurroundings {
  readonly client: Pick<Client, 'ask'>
  readonly dialogs: 'native' | 'page'
  readonly talk: ExportTalk
}

export interface ExportOutcome {
  readonly files: readonly ExportedFile[]
  /** Whether the planner gave up before the last. */
  readonly isCancelled: boolean
}

/** Milliseconds between two questions how far an export has come. */
const LOOK = 200

/**
 * Makes what is wished for. One file goes where the planner says; several go by their names into the folder of the program, and nobody
 * is asked but where one of them is refused.
 */
export async function runExports(
  wishes: readonly ExportWish[],
  surroundings: ExportSurroundings,
): Promise<ExportOutcome> {
  const files: ExportedFile[] = []
  const isMany = wishes.length > 1
  let replace = false
  for (const [index, wish] of wishes.entries()) {
    const position = { number: index + 1, count: wishes.length }
    const made = await makeOne(
      wish,
      isMany ? named(wish.name, wish.format, replace) : null,
      position,
      surroundings,
    )
    if (made === null) return { files, isCancelled: true }
    files.push(made.file)
    // What was agreed to for one of several files holds for those after it.
    replace = isMany && made.replace
  }
  return { files, isCancelled: false }
}

/** Null where the planner gives up. @param place where it goes; null to ask. */
async function makeOne(
  wish: ExportWish,
  place: ExportPlace | null,
  position: Pick<ExportUnderWay, 'number' | 'count'>,
  surroundings: ExportSurroundings,
): Promise<{ readonly file: ExportedFile; readonly replace: boolean } | null> {
  const isNative = place === null && surroundings.dialogs === 'native'
  let next = place ?? (await firstPlace(wish, surroundings))
  let name = place === null ? '' : wish.name
  while (next !== null) {
    const { to, replace } = next
    if ('name' in to) name = to.name
    try {
      return { file: await attempt(wish, next, { ...position, name }, surroundings), replace }
    } catch (reason) {
      const faults = faultsOf(reason)
      if (faults.some(({ code }) => code === 'export.cancelled')) return null
      next = isNative
        ? await chosenAnew(wish, faults, surroundings)
        : await namedAnew(wish, name, faults, surroundings)
    }
  }
  return null
}

async function firstPlace(wish: ExportWish, surroundings: ExportSurroundings): Promise<ExportPlace | null> {
  return surroundings.dialogs === 'native'
    ? await chosen(wish, surroundings)
    : await namedAnew(wish, wish.name, [], surroundings)
}

async function chosen(wish: ExportWish, { client }: ExportSurroundings): Promise<ExportPlace | null> {
  const { format } = wish
  const name = cleanFileName(wish.name, `.${format}`, FALLBACK)
  const answer = await client.ask('files:choose', { purpose: 'export', format, name })
  return answer && { to: { ticket: answer.ticket }, replace: false }
}

async function chosenAnew(
  wish: ExportWish,
  faults: readonly Fault[],
  surroundings: ExportSurroundings,
): Promise<ExportPlace | null> {
  return (await surroundings.talk.askAgain(wish.name, faults)) ? await chosen(wish, surroundings) : null
}

async function namedAnew(
  wish: ExportWish,
  name: string,
  faults: readonly Fault[],
  { talk }: ExportSurroundings,
): Promise<ExportPlace | null> {
  const answer = await talk.askName(wish, name, faults)
  return answer && named(answer.name, wish.format, answer.replace)
}

/** What a planner calls nothing is called this. */
const FALLBACK = 'Hanoi 2045'

function named(name: string, format: ExportFormat, replace: boolean): ExportPlace {
  return { to: { name: cleanFileName(name, `.${format}`, FALLBACK) }, replace }
}

async function attempt(
  { of }: ExportWish,
  place: ExportPlace,
  position: Pick<ExportUnderWay, 'number' | 'count' | 'name'>,
  { client, talk }: ExportSurroundings,
): Promise<ExportedFile> {
  if ('picture' in of) {
    const base64 = await base64Of(of.picture)
    return await client.ask('exports:save-picture', { format: of.format, base64, ...place })
  }
  if ('book' in of) return await client.ask('exports:save-book', { language: of.book, ...place })
  const job = crypto.randomUUID()
  const cancel = () => {
    client.ask('exports:cancel', { job }).catch(() => undefined)
  }
  const show = (done: number | null) => talk.show({ ...position, done, cancel })
  show(null)
  const looking = setInterval(() => {
    client.ask('exports:progress', { job }).then(
      ({ done }) => done !== null && show(done),
      () => undefined,
    )
  }, LOOK)
  try {
    return await client.ask('exports:write', { job, ...of, ...place })
  } finally {
    clearInterval(looking)
  }
}
