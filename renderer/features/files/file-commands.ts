/** What can be done with files, step by step; where a step needs the planner, it is asked as a question. */

import type { LeftBackup, OpenedFile } from '../../../shared/contract/files.ts'
import type { KnownPack } from '../../../shared/contract/packs.ts'
import type { Fault } from '../../../shared/faults.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import { isUnsaved } from '../../store/app-state.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { startAnew } from '../packs/start-anew.ts'
import { nameFromTitle } from './file-names.ts'
import { type GoodVersion, lastGoodVersion } from './last-good-version.ts'
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
  /** `why`: what speaks against the file that the document came from. */
  | { readonly kind: 'save'; readonly then: () => void; readonly why: readonly Fault[] }
  /** What became of a file on being opened. */
  | { readonly kind: 'report' }
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | {
      readonly kind: 'not-saved'
      readonly ticket: string
      /** Why it was not written; some of it the planner may overrule. */
      readonly faults: readonly Fault[]
      readonly then: () => void
    }
  /** The file of the document was changed here and elsewhere. */
  | { readonly kind: 'conflict'; readonly ticket: string; readonly then: () => void }
  | { readonly kind: 'versions' }
  /** Which model runs. */
  | { readonly kind: 'models' }
  /** A file was made for another model that is known; `file` is its ticket, null for a copy without a place. */
  | { readonly kind: 'other-pack'; readonly pack: KnownPack; readonly file: string | null }
  /** Which figures of a table are taken; null where the table is still to be chosen. */
  | { readonly kind: 'figures'; readonly file: File | null }
  | {
      readonly kind: 'unreadable'
      readonly ticket: string
      readonly faults: readonly Fault[]
      readonly good: GoodVersion
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
   * Answers why it cannot be shown; where an earlier version can, that is offered instead.
   */
  show(source: FileSource): Promise<readonly Fault[]>
  /** Lets the planner choose a file whose scenarios are added to the document. */
  importFile(): void
  /** Reads a file and adds its scenarios to the document, unless something else was asked for meanwhile. Answers why it cannot. */
  take(source: FileSource): Promise<readonly Fault[]>
  /** Opens the dialog in which figures of a table are taken; `file` is one that the page was handed. */
  figures(file?: File): void
  /** Writes to the file of the document; the first time it asks for one. `then` follows when it is written. */
  save(then?: () => void): void
  /** Writes to the file of the ticket, over whatever stands there now. */
  replace(ticket: string, then?: () => void): void
  saveAs(then?: () => void): void
  /** Puts before the planner what stands in the file beside what is in hand. */
  settle(then?: () => void): void
  /** Writes to the file of the ticket over what another program left there; the host keeps that. */
  keepMine(ticket: string, then: () => void): void
  /** Shows what stands on disk; what is in hand is kept among the versions. Answers why it cannot. */
  takeTheirs(theirs: OpenedFile): Promise<readonly Fault[]>
  /** Shows the earlier contents of the file in hand. */
  versions(): void
  /** Shows an earlier version of a file that cannot be opened, once unsaved work is safe or given up. */
  showGood(ticket: string, good: GoodVersion): void
  /** Shows a file as a copy that stands nowhere yet, once unsaved work is safe or given up. */
  showCopy(opened: OpenedFile): void
  /** Shows the models that can run. */
  models(): void
  /**
   * Puts the model of the pack in force once unsaved work is safe or given up; the page then begins anew, with the file of the
   * ticket. `onRefused` is told why that cannot be.
   */
  switchModel(pack: string, file: string | null, onRefused: (faults: readonly Fault[]) => void): void
  /** Shows what became of the file in hand on being opened. */
  showReport(): void
  /** Shows the work that was left unsaved, and what can be done with each. */
  recover(): void
  /** Brings left work into hand once what is in hand is safe or given up; what else was left is asked about again. */
  restore(work: LeftBackup): void
}

const nothing = () => undefined

const OTHER_PACK = 'scenario.other-pack'

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

/** True where a save was refused because another program has written the file since it was read. */
function isConflict(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => code === 'file.changed-on-disk')
}

/** True where saving to another place would help: the file, its folder or its disk refused, and nothing was written. */
function isForElsewhere(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => /^file\.(?!not-certain$)/.test(code))
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
    const ticket = await client.ticketOf(file)
    if (ticket !== null) return client.ask('files:open', { ticket })
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
    if (opened.report !== null && isWorthShowing(opened.report)) showReport()
  }

  /** What the report says is not said beside it as well. */
  function showReport(): void {
    const { opening, notices } = store.getState()
    const told = notices.filter(notice => opening?.report.changed.some(each => sameContent(each, notice)))
    for (const notice of told) actions.dismiss(notice)
    ask({ kind: 'report' })
  }

  async function show(source: FileSource): Promise<readonly Fault[]> {
    const faults = await readThen(source, opened => whenSafe(() => showOpened(opened)))
    if (faults.some(({ code }) => code === OTHER_PACK)) return await offerPack(source, faults)
    if (faults.length === 0 || source instanceof File) return faults
    const asked = lastAsked
    const good = await lastGoodVersion(client, source.ticket)
    if (good === null || asked !== lastAsked) return faults
    ask({ kind: 'unreadable', ticket: source.ticket, faults, good })
    return []
  }

  /** A file of another model that is known can be opened there; of any other it is told why it cannot. */
  async function offerPack(source: FileSource, faults: readonly Fault[]): Promise<readonly Fault[]> {
    const asked = lastAsked
    const id = faults.find(({ code }) => code === OTHER_PACK)?.args.pack
    const known = await client.ask('packs:list', {}).catch(() => ({ packs: [] }))
    const pack = known.packs.find(({ head, faults: own }) => head?.id === id && own.length === 0)
    if (pack === undefined || asked !== lastAsked) return faults
    const file = source instanceof File ? await client.ticketOf(source) : source.ticket
    ask({ kind: 'other-pack', pack, file })
    return []
  }

  async function putInForce(pack: string, file: string | null): Promise<void> {
    store.setState({ isChangingModel: true })
    try {
      await client.ask('packs:choose', { ticket: pack })
    } catch (reason) {
      store.setState({ isChangingModel: false })
      throw reason
    }
    // What was given up must not come back as work that was left.
    actions.startEmpty()
    startAnew(window, file)
  }

  const take = (source: FileSource) => readThen(source, actions.importScenarios)

  async function chooseAnd(use: (source: FileSource) => Promise<readonly Fault[]>): Promise<void> {
    const chosen = await client.ask('files:choose', { purpose: 'open', name: '' })
    if (chosen !== null) actions.say(await use({ ticket: chosen.ticket }))
  }

  async function chooseAndSave(then: () => void): Promise<void> {
    const name = cleanFileName(nameFromTitle(store.getState().document.title))
    const chosen = await client.ask('files:choose', { purpose: 'save', name })
    if (chosen === null) return
    await writeTo(chosen.ticket, then, false, chosen.name)
  }

  async function writeTo(ticket: string, then: () => void, replace = false, newName = ''): Promise<void> {
    await write(ticket, then, () => actions.save({ ticket }, replace, newName))
  }

  /** A save to the file of the ticket; where it is refused, the planner is asked what instead. */
  async function write(ticket: string, then: () => void, save: () => Promise<void>): Promise<void> {
    try {
      await save()
    } catch (reason) {
      const faults = faultsOf(reason)
      if (isConflict(faults) && store.getState().file?.ticket === ticket) return meetConflict(ticket, then)
      if (isForElsewhere(faults)) return ask({ kind: 'not-saved', ticket, faults, then })
      return actions.say(faults)
    }
    then()
  }

  /** Where nothing was changed here, what another program wrote is simply read; otherwise the planner chooses. */
  async function meetConflict(ticket: string, then: () => void): Promise<void> {
    await actions.checkFile()
    if (store.getState().file?.ticket === ticket) commands.settle(then)
    else then()
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
    figures: file => ask({ kind: 'figures', file: file ?? null }),
    save: (then = nothing) => {
      const { file } = store.getState()
      if (file === null) commands.saveAs(then)
      else if (file.isReadOnly)
        saveElsewhere(then, [{ code: 'file.made-by-newer', args: { name: file.name } }])
      else sayFaultsOf(writeTo(file.ticket, then))
    },
    replace: (ticket, then = nothing) => sayFaultsOf(writeTo(ticket, then, true)),
    recover: () => ask({ kind: 'recovery' }),
    restore: work =>
      start(() => {
        bringBack(work).catch(reason => {
          // Nobody would read it under the question.
          ask(null)
          actions.say(faultsOf(reason))
        })
      }),
    saveAs: (then = nothing) => saveElsewhere(then, []),
    settle: (then = nothing) => {
      const { file } = store.getState()
      if (file !== null) ask({ kind: 'conflict', ticket: file.ticket, then })
    },
    keepMine: (ticket, then) => sayFaultsOf(write(ticket, then, () => actions.keepMine(ticket))),
    takeTheirs: theirs => actions.takeTheirs(theirs).then(() => [], faultsOf),
    versions: () => ask({ kind: 'versions' }),
    models: () => ask({ kind: 'models' }),
    switchModel: (pack, file, onRefused) =>
      start(() => {
        putInForce(pack, file).catch(reason => onRefused(faultsOf(reason)))
      }),
    showGood: (ticket, { opened }) => start(() => actions.showInPlaceOf(ticket, opened)),
    showCopy: opened => start(() => showOpened({ ...opened, ticket: null })),
    showReport,
  }
  return commands
}
