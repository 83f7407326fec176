/** What a planner can do with whole documents: start one, show one, write one. */

import type { StoreApi } from 'zustand/vanilla'
import type { OpenedBackup, OpenedFile } from '../../shared/contract/files.ts'
import type { Fault } from '../../shared/faults.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AppState, firstScenario, MOST_SHOWN } from './app-state.ts'
import { throughSteps } from './history.ts'
import { copyOfPreset, emptyDocument, isPristine, namedAfter } from './new-document.ts'
import { isAboutFile, notTold } from './notices.ts'
import type { ScenarioActions } from './scenario-actions.ts'
import { slotsFor } from './slots.ts'
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
  /** Left work comes into hand, unsaved; what its file holds now counts as saved. */
  restore(opened: OpenedBackup): void
  /**
   * Writes the document; the answer's name and content become the saved ones. A document that nobody named takes
   * `newName`, the name of a file that was chosen for it.
   */
  save(to: { ticket: string } | { name: string }, replace: boolean, newName?: string): Promise<void>
}

export function fileActions(
  client: Client,
  { getState: get, setState: set }: StoreApi<AppState>,
  adopt: ScenarioActions['adopt'],
): FileActions {
  /** Another document comes into hand: what was done to the one before cannot be taken back any more. */
  function showDocument(
    document: ScenarioDocument,
    file: AppState['file'],
    opening: AppState['opening'],
    notices: readonly Fault[],
    saved = document,
  ): void {
    const activeId = firstScenario(document).id
    set({
      document,
      saved,
      file,
      opening,
      past: [],
      future: [],
      activeId,
      shown: document.scenarios.slice(0, MOST_SHOWN).map(({ id }) => id),
      slots: slotsFor(document.scenarios, {}),
      held: null,
      moved: null,
      replayed: null,
      outcomes: withStandIn(get(), firstScenario(document), {}),
      notices: notTold(
        get().notices.filter(notice => !isAboutFile(notice)),
        notices,
      ),
    })
  }

  return {
    startFrom: preset => {
      const { catalogue, presets, language, document } = get()
      const title = catalogue.presets[presets.indexOf(preset)]?.label[language] ?? preset.title
      const copy = copyOfPreset(preset, catalogue, title)
      if (isPristine(document)) showDocument(copy, null, null, [])
      else adopt(copy.scenarios, { kind: 'new', title })
    },
    startEmpty: () => showDocument(emptyDocument(get().catalogue, get().language), null, null, []),
    show: ({ document, ticket, name, notices, isReadOnly, report }) =>
      showDocument(
        document,
        ticket === null ? null : { ticket, name, isReadOnly },
        report === null ? null : { name, report },
        notices,
      ),
    restore: ({ slot, document, saved, ticket, name }) => {
      const { backup, left, catalogue, language } = get()
      set({
        left: left.filter(each => each.slot !== slot),
        backup: { ...backup, takenOver: [...backup.takenOver, slot] },
      })
      const isReadOnly = document.newer !== undefined
      const file = ticket === null || name === null ? null : { ticket, name, isReadOnly }
      showDocument(document, file, null, [], saved ?? emptyDocument(catalogue, language))
    },
    save: async (to, replace, newName = 'name' in to ? to.name : '') => {
      const document = namedAfter(get().document, newName)
      const { ticket, name } = await client.ask('files:save', { document, to, replace })
      // Another document may have come into hand meanwhile: the file is not its own.
      if (get().document.id !== document.id) return
      const { past, future } = get()
      const named = (each: ScenarioDocument) => namedAfter(each, newName)
      set({
        document: named(get().document),
        past: throughSteps(past, named),
        future: throughSteps(future, named),
        saved: document,
        file: { ticket, name, isReadOnly: false },
        opening: null,
        notices: get().notices.filter(notice => !isAboutFile(notice)),
      })
    },
  }
}
