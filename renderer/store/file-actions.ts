/** What a planner can do with whole documents: start one, show one, write one. */

import type { StoreApi } from 'zustand/vanilla'
import type { RequestOutput } from '../../shared/contract/contract.ts'
import type { OpenedBackup, OpenedFile } from '../../shared/contract/files.ts'
import type { Fault } from '../../shared/faults.ts'
import { slotsFor } from '../../shared/reading/slots.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AppState, activeScenario, firstScenario, MOST_SHOWN } from './app-state.ts'
import type { ContentActions } from './content-actions.ts'
import { standingCheck } from './file-standing.ts'
import { throughSteps } from './history.ts'
import { copyOfPreset, emptyDocument, isPristine, namedAfter } from './new-document.ts'
import { isAboutFile, notTold } from './notices.ts'
import type { ScenarioActions } from './scenario-actions.ts'
import { withStandIn } from './stand-in.ts'

export interface FileActions {
  /**
   * Adds the preset's scenarios to the document under its name in the language in force, as one step of undo; they take
   * the place of a document in which there is nothing to lose. The preset itself cannot be changed.
   */
  startFrom(preset: ScenarioDocument): void
  /** An untitled document without any change. */
  startEmpty(): void
  show(opened: OpenedFile): void
  /** Shows an earlier content as that of the file, which stays as it is until the planner saves over it. */
  showInPlaceOf(ticket: string, earlier: OpenedFile): void
  /** Left work comes into hand, unsaved; what its file holds now counts as saved. */
  restore(opened: OpenedBackup): void
  /**
   * Writes the document; the answer's name and content become the saved ones. A document that nobody named takes
   * `newName`, the name of a file that was chosen for it. What is remarked on the save is said.
   */
  save(to: { ticket: string } | { name: string }, replace: boolean, newName?: string): Promise<void>
  /** Asks what became of the file in hand; reads it again where it was changed elsewhere and nothing was changed here. */
  checkFile(): Promise<void>
  /** Writes the document over what another program left in its file; where the host has kept that among the versions, it is said. */
  keepMine(ticket: string): Promise<void>
  /** Shows what stands on disk, once the host keeps the document in hand among the versions of the file. */
  takeTheirs(theirs: OpenedFile): Promise<void>
  /** Puts an earlier content in place of the one in hand, as one step of undo; nothing on disk changes. */
  restoreVersion(earlier: ScenarioDocument, keptAt: string): void
}

/** A document that comes into hand, with where it comes from and what is remarked on it. */
interface Shown extends Pick<AppState, 'document' | 'file' | 'opening'> {
  readonly notices: readonly Fault[]
  /** What counts as saved, where that is not the document itself. */
  readonly saved?: ScenarioDocument
}

/** `first`: the view of a document just opened. `kept`: the same document again, seen as before as far as that goes. */
type View = 'first' | 'kept'

export function fileActions(
  client: Client,
  store: StoreApi<AppState>,
  adopt: ScenarioActions['adopt'],
  change: ContentActions['change'],
): FileActions {
  const { getState: get, setState: set } = store
  /** Saves that have begun and not ended. */
  let saving = 0
  /** Counts the documents that came into hand: one that was opened as a copy has the id of the other. */
  let shown = 0

  /** Another document comes into hand: what was done to the one before cannot be taken back any more. */
  function showDocument(
    { document, file, opening, notices, saved = document }: Shown,
    view: View = 'first',
  ): void {
    shown += 1
    const inView = view === 'first' ? firstView(document) : keptView(document, get())
    const { activeId } = inView
    set({
      document,
      saved,
      file,
      opening,
      past: [],
      future: [],
      ...inView,
      held: null,
      moved: null,
      replayed: null,
      outcomes: withStandIn(get(), activeScenario({ document, activeId }), {}),
      notices: notTold(
        get().notices.filter(notice => !isAboutFile(notice)),
        notices,
      ),
    })
  }

  /** Null where another document came into hand meanwhile: the file is not its own. */
  async function write(
    to: { ticket: string } | { name: string },
    replace: boolean,
    newName = 'name' in to ? to.name : '',
  ): Promise<RequestOutput<'files:save'> | null> {
    const document = namedAfter(get().document, newName)
    const inHand = shown
    saving += 1
    const written = client.ask('files:save', { document, to, replace })
    const answer = await written.finally(() => {
      saving -= 1
    })
    if (shown !== inHand) return null
    const { ticket, name, notices } = answer
    const { past, future } = get()
    const named = (each: ScenarioDocument) => namedAfter(each, newName)
    set({
      document: named(get().document),
      past: throughSteps(past, named),
      future: throughSteps(future, named),
      saved: document,
      file: { ticket, name, isReadOnly: false, standing: 'same' },
      opening: null,
      notices: notTold(
        get().notices.filter(notice => !isAboutFile(notice)),
        notices,
      ),
    })
    return answer
  }

  const say = (fault: Fault) => set({ notices: notTold(get().notices, [fault]) })

  return {
    startFrom: preset => {
      const { catalogue, presets, language, document } = get()
      const title = catalogue.presets[presets.indexOf(preset)]?.label[language] ?? preset.title
      const copy = copyOfPreset(preset, catalogue, title)
      if (isPristine(document)) showDocument(newlyMade(copy))
      else adopt(copy.scenarios, { kind: 'new', title })
    },
    startEmpty: () => showDocument(newlyMade(emptyDocument(get().catalogue, get().language))),
    show: opened => showDocument(shownOf(opened)),
    showInPlaceOf: (ticket, earlier) =>
      showDocument({
        ...shownOf(earlier),
        file: { ticket, name: earlier.name, isReadOnly: earlier.isReadOnly, standing: 'unread' },
      }),
    restore: ({ slot, document, saved, ticket, name, standing }) => {
      const { backup, left, catalogue, language } = get()
      set({
        left: left.filter(each => each.slot !== slot),
        backup: { ...backup, takenOver: [...backup.takenOver, slot] },
      })
      const isOfFile = ticket !== null && name !== null
      showDocument({
        document,
        saved: saved ?? emptyDocument(catalogue, language),
        file: isOfFile
          ? { ticket, name, isReadOnly: document.newer !== undefined, standing: standing ?? 'same' }
          : null,
        opening: null,
        notices: [],
      })
    },
    save: async (to, replace, newName) => {
      await write(to, replace, newName)
    },
    checkFile: standingCheck({
      client,
      store,
      isSaving: () => saving > 0,
      showAgain: opened => {
        const again = { code: 'conflict.read-again', args: { name: opened.name } }
        showDocument(shownOf(opened, again), 'kept')
      },
    }),
    keepMine: async ticket => {
      const saved = await write({ ticket }, true)
      if (saved?.hasKept === true) say({ code: 'conflict.theirs-kept', args: { name: saved.name } })
    },
    takeTheirs: async theirs => {
      const { document, file } = get()
      if (file === null) return
      await client.ask('versions:keep', { ticket: file.ticket, document })
      // What was changed while it was kept is not among the versions.
      if (get().document !== document) return
      showDocument(shownOf(theirs, { code: 'conflict.mine-kept', args: { name: theirs.name } }), 'kept')
    },
    restoreVersion: (earlier, keptAt) => {
      const { activeId, document } = get()
      const restored = { ...earlier, id: document.id }
      change({ kind: 'restore-version', keptAt }, () => restored, activeIn(restored, activeId))
    },
  }
}

/** An opened file with what its reader and `remarks` say of it. */
function shownOf(
  { document, ticket, name, isReadOnly, report, notices }: OpenedFile,
  ...remarks: Fault[]
): Shown {
  return {
    document,
    file: ticket === null ? null : { ticket, name, isReadOnly, standing: 'same' },
    opening: report === null ? null : { name, report },
    notices: [...notices, ...remarks],
  }
}

/** A document that stands in no file yet. */
function newlyMade(document: ScenarioDocument): Shown {
  return { document, file: null, opening: null, notices: [] }
}

function firstView(document: ScenarioDocument): Pick<AppState, 'activeId' | 'shown' | 'slots' | 'stepId'> {
  return {
    activeId: firstScenario(document).id,
    stepId: null,
    shown: document.scenarios.slice(0, MOST_SHOWN).map(({ id }) => id),
    slots: slotsFor(document.scenarios, {}),
  }
}

function keptView(
  document: ScenarioDocument,
  before: AppState,
): Pick<AppState, 'activeId' | 'shown' | 'slots' | 'stepId'> {
  if (document.id !== before.document.id) return firstView(document)
  return {
    activeId: activeIn(document, before.activeId),
    stepId: before.stepId,
    shown: before.shown,
    slots: slotsFor(document.scenarios, before.slots),
  }
}

/** The scenario in hand where the document has it, otherwise its first. */
function activeIn(document: ScenarioDocument, activeId: string): string {
  return document.scenarios.some(({ id }) => id === activeId) ? activeId : firstScenario(document).id
}
