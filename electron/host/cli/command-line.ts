/** What was asked for on the command line, as data; or every word of it that cannot be understood. */

import { parseArgs } from 'node:util'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { everywhere, type FlagName, flags } from './flags.ts'
import { type Given, valueFaults } from './given.ts'

export type Request =
  /** Of one command, or of all. */
  | { readonly asks: 'help'; readonly command: Command | null }
  | { readonly asks: 'version' }
  | {
      readonly asks: 'command'
      readonly command: Command
      readonly files: readonly string[]
      readonly given: Given
    }

/** The language that the words ask for; null where they leave it to the terminal. Also of words that are wrong otherwise. */
export function askedLanguage(words: readonly string[]): Language | null {
  const asked = tokensOf(words).options.findLast(({ name }) => name === 'language')
  return languages.find(known => known === asked?.value) ?? null
}

/** @throws FaultError with `usage.…` faults, one for each word that cannot be understood. */
export function readCommandLine(words: readonly string[]): Request {
  const { options, plain } = tokensOf(words)
  const given = new Map(options.map(({ name, value }) => [name, value ?? '']))
  const [word, second] = plain
  const command =
    commands.find(({ name }) => second !== undefined && name === `${word} ${second}`) ??
    commands.find(({ name }) => name === word)
  const files = plain.slice(command?.name.split(' ').length)
  if (given.has('help')) return { asks: 'help', command: command ?? null }
  if (given.has('version')) return { asks: 'version' }
  if (command === undefined) throw new FaultError(commandFault(word))
  throwFaults(options.flatMap(option => optionFaults(option, command)))
  checkFiles(command, files)
  return { asks: 'command', command, files, given }
}

function checkFiles({ name, files: wanted }: Command, files: readonly string[]): void {
  if (wanted === 'none') {
    throwFaults(files.map(file => ({ code: 'usage.too-many-words', args: { command: name, word: file } })))
    return
  }
  const isFolder = wanted === 'folder'
  if (files.length === 0)
    throw new FaultError({ code: isFolder ? 'usage.no-folder' : 'usage.no-file', args: { command: name } })
  if (files.filter(file => file === '-').length > 1)
    throw new FaultError({ code: 'usage.input-twice', args: {} })
  const [, second] = files
  if (wanted !== 'some' && second !== undefined) {
    const code = isFolder ? 'usage.one-folder' : 'usage.one-file'
    throw new FaultError({ code, args: { command: name, word: second } })
  }
}

interface Option {
  readonly name: string
  /** As written, with its dashes. */
  readonly rawName: string
  readonly value: string | undefined
}

function tokensOf(words: readonly string[]): { options: readonly Option[]; plain: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(
        ([name, { value }]) => [name, { type: value.is === 'none' ? 'boolean' : 'string' }] as const,
      ),
    ),
  })
  return {
    options: tokens.filter(token => token.kind === 'option'),
    plain: tokens.filter(token => token.kind === 'positional').map(token => token.value),
  }
}

function commandFault(word: string | undefined): Fault {
  const known = commands.map(({ name }) => name)
  if (word === undefined) return { code: 'usage.no-command', args: { known } }
  return { code: 'usage.unknown-command', args: { command: word, near: nearWords(word, known), known } }
}

function optionFaults({ name, rawName, value }: Option, command: Command): Fault[] {
  const allowed = flagsOf(command)
  const known = allowed.find(each => each === name)
  if (known === undefined) {
    const names = allowed.map(each => `--${each}`)
    const args = { flag: rawName, near: nearWords(rawName, names), known: names }
    return [{ code: 'usage.unknown-flag', args }]
  }
  const flag = flags[known]
  if (flag.value.is === 'none')
    return value === undefined ? [] : [{ code: 'usage.flag-with-value', args: { flag: rawName, value } }]
  const { form: ownForm } = command.wording?.[known] ?? flag
  const form = flag.value.is === 'format' ? command.formats.join('|') : ownForm
  return value === undefined || lacksValue(value)
    ? [{ code: 'usage.flag-without-value', args: { flag: rawName, form } }]
    : valueFaults(known, flag, value, command.formats)
}

/** Its own options, and those of every command; one that is given the folder of a pack takes no other pack. */
export function flagsOf({ flags: own, formats, files }: Command): readonly FlagName[] {
  const others = files === 'folder' ? everywhere.filter(name => name !== 'seeds') : everywhere
  return [...(formats.length === 0 ? [] : (['format'] as const)), ...own, ...others]
}

/** Nothing, nothing but commas, or the next option. */
function lacksValue(value: string): boolean {
  return /^[\s,]*$/.test(value) || value.startsWith('--')
}
