/** Saving, step by step: to the file in hand, to another one, over what stands there, and what to do where it is refused. */

import type { OpenedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { nameFromTitle } from './file-names.ts'
import type { Ask } from './file-question.ts'
import { isConflict, isForElsewhere } from './save-refusals.ts'

export interface SavingCommands {
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
}

const nothing = () => undefined

export function createSavingCommands({ client, actions, store }: App, ask: Ask): SavingCommands {
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
    if (store.getState().file?.ticket === ticket) settle(then)
    else then()
  }

  function settle(then: () => void = nothing): void {
    const { file } = store.getState()
    if (file !== null) ask({ kind: 'conflict', ticket: file.ticket, then })
  }

  /** Faults of a step that has no field to stand beside are said on the page. */
  function sayFaultsOf(step: Promise<void>): void {
    step.catch(reason => actions.say(faultsOf(reason)))
  }

  /** Asks for another file; a dialog of the system has no room for why, so that the page says it. */
  function saveElsewhere(then: () => void, why: readonly Fault[]): void {
    if (store.getState().host.dialogs === 'native') {
      actions.say(why)
      sayFaultsOf(chooseAndSave(then))
    } else ask({ kind: 'save', then, why })
  }

  return {
    save(then = nothing) {
      const { file } = store.getState()
      if (file === null) saveElsewhere(then, [])
      else if (file.isReadOnly)
        saveElsewhere(then, [{ code: 'file.made-by-newer', args: { name: file.name } }])
      else sayFaultsOf(writeTo(file.ticket, then))
    },
    replace: (ticket, then = nothing) => sayFaultsOf(writeTo(ticket, then, true)),
    saveAs: (then = nothing) => saveElsewhere(then, []),
    settle,
    keepMine: (ticket, then) => sayFaultsOf(write(ticket, then, () => actions.keepMine(ticket))),
    takeTheirs: theirs => actions.takeTheirs(theirs).then(() => [], faultsOf),
  }
}
