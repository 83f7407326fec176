/** What a command of the command line is. */

import type { Language } from '../../../shared/model/definition.ts'
import type { Flag, FlagName } from './flags.ts'
import type { Given } from './given.ts'
import type { Status, Terminal } from './terminal.ts'

export interface Command {
  /** One word, or two: the longer name goes first, `pack new` before `pack`. */
  readonly name: string
  /** Scenario files that follow its name; or the folder of a pack, which it then works with in place of `--seeds`. */
  readonly files: 'none' | 'one' | 'some' | 'folder'
  /** Its own options; those of every command come besides. */
  readonly flags: readonly FlagName[]
  /** Forms of its results, the default first; empty where there is no choice. */
  readonly formats: readonly string[]
  readonly help: Readonly<Record<Language, CommandHelp>>
  /** What its help says of an option that means something else here than elsewhere. */
  readonly wording?: Readonly<Partial<Record<FlagName, Pick<Flag, 'form' | 'help'>>>>
  /**
   * Does it. Results go to the terminal's `out`.
   * @throws FaultError with what is refused.
   */
  perform(asked: Asked): Promise<Status>
}

export interface CommandHelp {
  /** A line of the list of commands. */
  readonly line: string
  /** What else there is to know, a paragraph each. */
  readonly more: readonly string[]
}

/** A command as it was given. */
export interface Asked {
  readonly files: readonly string[]
  readonly given: Given
  readonly language: Language
  readonly terminal: Terminal
}
