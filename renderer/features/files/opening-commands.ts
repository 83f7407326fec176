/** Bringing files into hand, step by step: from the disk, from the page, from what was kept or left. */

import type { LeftBackup, OpenedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { type OfferOtherModel, otherModelOf } from '../packs/model-commands.ts'
import type { Ask } from './file-question.ts'
import type { FileSource } from './file-source.ts'
import { type GoodVersion, lastGoodVersion } from './last-good-version.ts'
import type { LatestWish } from './latest-wish.ts'
import { isWorthShowing } from './opening-view.ts'
import { base64Of } from './read-upload.ts'
import { showRestored } from './restored-work.ts'

export interface OpeningCommands {
  startEmpty(): void
  /** Lets the planner choose a file and shows it. */
  open(): void
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
  /** Shows an earlier version of a file that cannot be opened, once unsaved work is safe or given up. */
  showGood(ticket: string, good: GoodVersion): void
  /** Shows a file as a copy that stands nowhere yet, once unsaved work is safe or given up. */
  showCopy(opened: OpenedFile): void
  /** Shows what became of the file in hand on being opened. */
  showReport(): void
  /** Brings left work into hand once what is in hand is safe or given up; what else was left is asked about again. */
  restore(work: LeftBackup): void
}

/** @param offer leads to the model that a file was made for, where the running one refuses it for that. */
export function createOpeningCommands(
  app: App,
  ask: Ask,
  wish: LatestWish,
  offer: OfferOtherModel,
): OpeningCommands {
  const { client, actions, store } = app

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
    wish.next()
    const isStillWished = wish.hold()
    try {
      const opened = await read(source)
      if (!isStillWished()) return []
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
    const faults = await readThen(source, opened => wish.whenSafe(() => showOpened(opened)))
    if (faults.length === 0) return []
    const other = otherModelOf(faults)
    if (other !== null) return (await offer(source, other)) ? [] : faults
    if (source instanceof File) return faults
    const isStillWished = wish.hold()
    const good = await lastGoodVersion(client, source.ticket)
    if (good === null || !isStillWished()) return faults
    ask({ kind: 'unreadable', ticket: source.ticket, faults, good })
    return []
  }

  const take = (source: FileSource) => readThen(source, actions.importScenarios)

  async function chooseAnd(use: (source: FileSource) => Promise<readonly Fault[]>): Promise<void> {
    const chosen = await client.ask('files:choose', { purpose: 'open', name: '' })
    if (chosen !== null) actions.say(await use({ ticket: chosen.ticket }))
  }

  async function bringBack(work: LeftBackup): Promise<void> {
    const isStillWished = wish.hold()
    const opened = await client.ask('backups:open', { slot: work.slot, purpose: 'restore' })
    if (!isStillWished()) return
    showRestored(app, work, opened)
    ask(store.getState().left.length > 0 ? { kind: 'recovery' } : null)
  }

  /** A dialog of the system has no room for what is wrong with the file that was chosen in it: the page says it. */
  function choose(use: (source: FileSource) => Promise<readonly Fault[]>, kind: 'open' | 'import'): void {
    if (store.getState().host.dialogs === 'native')
      chooseAnd(use).catch(reason => actions.say(faultsOf(reason)))
    else ask({ kind })
  }

  return {
    startEmpty: () => wish.start(actions.startEmpty),
    open: () => choose(show, 'open'),
    openRecent: ticket => {
      show({ ticket }).then(faults => {
        if (faults.some(({ code }) => code.startsWith('file.'))) ask({ kind: 'recent', ticket, faults })
        else actions.say(faults)
      })
    },
    show,
    importFile: () => choose(take, 'import'),
    take,
    showGood: (ticket, { opened }) => wish.start(() => actions.showInPlaceOf(ticket, opened)),
    showCopy: opened => wish.start(() => showOpened({ ...opened, ticket: null })),
    showReport,
    restore: work =>
      wish.start(() => {
        bringBack(work).catch(reason => {
          // Nobody would read it under the question.
          ask(null)
          actions.say(faultsOf(reason))
        })
      }),
  }
}
