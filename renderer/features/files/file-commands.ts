/** What can be done with files, step by step; where a step needs the planner, it is asked as a question. */

import type { LeftBackup, OpenedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { isUnsaved } from '../../store/app-state.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { nameFromTitle, withExtension } from './file-names.ts'
import { isWorthShowing } from './opening-view.ts'
import { base64Of } from './read-upload.ts'
import { showRestored } from './restored-work.ts'

/** What the page asks over itself; `then` goes on when the work is safe or given up. */
export type Question =
  | { readonly kind: 'open' }
  /** Which file's scenarios come into the document. */
  | { readonly kind: 'import' }
  /** What becomes of the work that was left unsaved. */
  | { readonly kind: 'recovery' }
  /** Whether a recent file that could not be had stays on its list. */
  | { readonly kind: 'recent'; readonly ticket: string; readonly faults: readonly Fault[] }
  /** What became of a file on being opened. */
  | { readonly kind: 'report' }
  /** `why`: what speaks against the file that the document came from. */
  | { readonly kind: 'save'; readonly then: () => void; readonly why: readonly Fault[] }
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | {
      readonly kind: 'replace'
      readonly ticket: string
      /** Why it was not simply written. */
      readonly faults: readonly Fault[]
      readonly then: () => void
    }

/** Where a file that is to be opened comes from: known to the host, or handed to the page. */
export type FileSource = { readonly ticket: string } | File

export interface FileCommands {
  /** Goes on when no change would be lost by it; asks first where one would. */
  whenSafe(then: () => void): void
  startEmpty(): void
  /** Lets the planner choose a file and shows it. */
  open(): void
  /** The same, among the files of the folder and those opened last, with what they hold. */
  library(): void
  /** Shows a recent file; where it cannot be had, it may be taken off the list. */
  openRecent(ticket: string): void
  /**
   * Reads a file, and shows it once unsaved work is safe or given up, unless something else was asked for meanwhile.
   * Answers why it cannot be shown.
   */
  show(source: FileSource): Promise<readonly Fault[]>
  /** Lets the planner choose a file whose scenarios are added to the document. */
  importFile(): void
  /** Reads a file and adds its scenarios to the document, unless something else was asked for meanwhile. Answers why it cannot. */
  take(source: FileSource): Promise<readonly Fault[]>
  /** Writes to the file of the document; the first time it asks for one. `then` follows when it is written. */
  save(then?: () => void): void
  /** Writes to the file of the ticket, over whatever stands there now. */
  replace(ticket: string, then: () => void): void
  saveAs(then?: () => void): void
  /** Shows what became of the file in hand on being opened. */
  showReport(): void
  /** Shows the work that was left unsaved, and what can be done with each. */
  recover(): void
  /** Brings left work into hand once what is in hand is safe or given up; what else was left is asked about again. */
  restore(work: LeftBackup): void
}

const nothing = () => undefined

/** What a host refuses only until the planner says that the file on disk may go. */
const REPLACEABLE: readonly string[] = [
  'file.exists',
  'file.changed-on-disk',
  'file.gone',
  'file.write-protected',
]

/** True where a save was refused only to protect what stands on disk. */
export function isReplaceable(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => REPLACEABLE.includes(code))
}

/** @param ask puts a question on the page; null takes it away. */
export function createFileCommands(app: App, ask: (question: Question | null) => void): FileCommands {
  const { client, actions, store } = app
  /** Counts what was asked to come into hand: a file that is read slowly does not replace what was asked for later. */
  let lastAsked = 0

  function whenSafe(then: () => void): void {
    if (isUnsaved(store.getState())) ask({ kind: 'unsaved', then })
    else then()
  }

  function read(source: FileSource): Promise<OpenedFile> {
    return source instanceof File ? readHanded(source) : client.ask('files:open', source)
  }

  async function readHanded(file: File): Promise<OpenedFile> {
    return client.ask('files:read', { name: file.name, base64: await base64Of(file) })
  }

  /** Reads a file and hands it on unless something else was asked for meanwhile. Answers why it could not be read. */
  async function readThen(source: FileSource, then: (opened: OpenedFile) => void): Promise<readonly Fault[]> {
    if (source instanceof File && source.size > LIMITS.bytes) {
      return [{ code: 'scenario.too-large', args: { bytes: source.size, limit: LIMITS.bytes } }]
    }
    lastAsked += 1
    const asked = lastAsked
    try {
      const opened = await read(source)
      if (asked !== lastAsked) return []
      ask(null)
      then(opened)
      return []
    } catch (reason) {
      return faultsOf(reason)
    }
  }

  function showOpened(opened: OpenedFile): void {
    actions.show(opened)
    if (opened.report !== null && isWorthShowing(opened.report)) ask({ kind: 'report' })
  }

  const show = (source: FileSource) => readThen(source, opened => whenSafe(() => showOpened(opened)))
  const take = (source: FileSource) => readThen(source, actions.importScenarios)

  async function chooseAnd(use: (source: FileSource) => Promise<readonly Fault[]>): Promise<void> {
    const chosen = await client.ask('files:choose', { purpose: 'open', name: '' })
    if (chosen !== null) actions.say(await use({ ticket: chosen.ticket }))
  }

  async function chooseAndSave(then: () => void): Promise<void> {
    const name = withExtension(nameFromTitle(store.getState().document.title))
    const chosen = await client.ask('files:choose', { purpose: 'save', name })
    if (chosen === null) return
    await writeTo(chosen.ticket, then, false, chosen.name)
  }

  async function writeTo(ticket: string, then: () => void, replace = false, newName = ''): Promise<void> {
    try {
      await actions.save({ ticket }, replace, newName)
    } catch (reason) {
      const faults = faultsOf(reason)
      if (!isReplaceable(faults)) return actions.say(faults)
      return ask({ kind: 'replace', ticket, faults, then })
    }
    then()
  }

  async function bringBack(work: LeftBackup): Promise<void> {
    const asked = lastAsked
    const opened = await client.ask('backups:open', { slot: work.slot, purpose: 'restore' })
    if (asked !== lastAsked) return
    showRestored(app, work, opened)
    ask(store.getState().left.length > 0 ? { kind: 'recovery' } : null)
  }

  /** Faults of a step that has no field to stand beside are said on the page. */
  function sayFaultsOf(step: Promise<void>): void {
    step.catch(reason => actions.say(faultsOf(reason)))
  }

  const isNative = store.getState().host.dialogs === 'native'

  function start(what: () => void): void {
    lastAsked += 1
    whenSafe(what)
  }

  /** Asks for another file; a dialog of the system has no room for why, so that the page says it. */
  function saveElsewhere(then: () => void, why: readonly Fault[]): void {
    if (isNative) {
      actions.say(why)
      sayFaultsOf(chooseAndSave(then))
    } else ask({ kind: 'save', then, why })
  }

  const commands: FileCommands = {
    whenSafe,
    startEmpty: () => start(actions.startEmpty),
    open: () => (isNative ? sayFaultsOf(chooseAnd(show)) : ask({ kind: 'open' })),
    library: () => ask({ kind: 'open' }),
    openRecent: ticket => {
      show({ ticket }).then(faults => {
        if (faults.some(({ code }) => code.startsWith('file.'))) ask({ kind: 'recent', ticket, faults })
        else actions.say(faults)
      })
    },
    show,
    importFile: () => (isNative ? sayFaultsOf(chooseAnd(take)) : ask({ kind: 'import' })),
    take,
    save: (then = nothing) => {
      const { file } = store.getState()
      if (file === null) commands.saveAs(then)
      else if (file.isReadOnly)
        saveElsewhere(then, [{ code: 'file.made-by-newer', args: { name: file.name } }])
      else sayFaultsOf(writeTo(file.ticket, then))
    },
    replace: (ticket, then) => sayFaultsOf(writeTo(ticket, then, true)),
    recover: () => ask({ kind: 'recovery' }),
    restore: work => start(() => sayFaultsOf(bringBack(work))),
    saveAs: (then = nothing) => saveElsewhere(then, []),
    showReport: () => ask({ kind: 'report' }),
  }
  return commands
}
