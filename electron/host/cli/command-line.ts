/** What was asked for on the command line, as data; or every word of it that cannot be understood. */

import { parseArgs } from 'node:util'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { nearWords } from '../../../shared/near-word.ts'

const formats = {
  simulate: ['json', 'csv'],
  describe: ['text', 'json'],
} as const

interface OnPack {
  /** Folder of the pack; null for the one that comes with the program. */
  readonly seeds: string | null
}

export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | (OnPack & {
      readonly command: 'simulate'
      readonly files: readonly string[]
      readonly format: (typeof formats.simulate)[number]
      readonly out: string | null
      readonly variables: readonly string[] | null
      /** As written; whether they are years of the model shows when it is open. */
      readonly years: readonly string[] | null
    })
  | (OnPack & { readonly command: 'describe'; readonly format: (typeof formats.describe)[number] })
  | (OnPack & { readonly command: 'validate'; readonly files: readonly string[] })

/** What stands for the value of a flag where it is missing; null for a flag without value. */
const flags = {
  seeds: 'DIR',
  language: languages.join('|'),
  help: null,
  version: null,
  format: 'FORMAT',
  out: 'FILE',
  variables: 'ID,…',
  years: 'YEAR,…',
} as const
type Flag = keyof typeof flags

const commands = ['simulate', 'describe', 'validate'] as const
type Command = (typeof commands)[number]
const everywhere: readonly Flag[] = ['seeds', 'language', 'help', 'version']
const flagsOf: Readonly<Record<Command, readonly Flag[]>> = {
  simulate: ['format', 'out', 'variables', 'years', ...everywhere],
  describe: ['format', ...everywhere],
  validate: everywhere,
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
  if (given.has('help')) return { command: 'help' }
  if (given.has('version')) return { command: 'version' }

  const [word, ...files] = plain
  const command = commands.find(known => known === word)
  if (command === undefined) throw new FaultError(commandFault(word))
  const format = given.get('format')
  throwFaults([
    ...options.flatMap(option => flagFaults(option, command)),
    ...choiceFaults('--language', languages, given.get('language')),
    ...(command === 'validate' ? [] : choiceFaults('--format', formats[command], format)),
  ])
  const seeds = given.get('seeds') ?? null
  if (command === 'describe') {
    throwFaults(files.map(file => ({ code: 'usage.too-many-words', args: { command, word: file } })))
    return { command, seeds, format: formats.describe.find(known => known === format) ?? 'text' }
  }
  checkFiles(command, files)
  if (command === 'validate') return { command, seeds, files }
  return {
    command,
    seeds,
    files,
    format: formats.simulate.find(known => known === format) ?? 'json',
    out: given.get('out') ?? null,
    variables: listOf(given.get('variables')),
    years: listOf(given.get('years')),
  }
}

function checkFiles(command: Command, files: readonly string[]): void {
  if (files.length === 0) throw new FaultError({ code: 'usage.no-file', args: { command } })
  if (files.filter(file => file === '-').length > 1)
    throw new FaultError({ code: 'usage.input-twice', args: {} })
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
        ([flag, form]) => [flag, { type: form === null ? 'boolean' : 'string' }] as const,
      ),
    ),
  })
  return {
    options: tokens.filter(token => token.kind === 'option'),
    plain: tokens.filter(token => token.kind === 'positional').map(token => token.value),
  }
}

function commandFault(word: string | undefined): Fault {
  if (word === undefined) return { code: 'usage.no-command', args: { known: [...commands] } }
  return {
    code: 'usage.unknown-command',
    args: { command: word, near: nearWords(word, commands), known: [...commands] },
  }
}

function flagFaults({ name, rawName, value }: Option, command: Command): Fault[] {
  const allowed = flagsOf[command]
  const flag = allowed.find(known => known === name)
  if (flag === undefined) {
    const known = allowed.map(other => `--${other}`)
    return [{ code: 'usage.unknown-flag', args: { flag: rawName, near: nearWords(rawName, known), known } }]
  }
  const form = flag === 'format' && command !== 'validate' ? formats[command].join('|') : flags[flag]
  if (form === null) {
    return value === undefined ? [] : [{ code: 'usage.flag-with-value', args: { flag: rawName, value } }]
  }
  return lacksValue(value) ? [{ code: 'usage.flag-without-value', args: { flag: rawName, form } }] : []
}

/** Nothing, nothing but commas, or the next option. */
function lacksValue(value = ''): boolean {
  return /^[\s,]*$/.test(value) || value.startsWith('--')
}

function choiceFaults(flag: string, allowed: readonly string[], value = ''): Fault[] {
  if (lacksValue(value) || allowed.includes(value)) return []
  return [
    { code: 'usage.flag-value', args: { flag, value, near: nearWords(value, allowed), known: [...allowed] } },
  ]
}

/** Items between commas, without spaces; a comma inside brackets belongs to an id such as `cov[child,rural]`. */
function listOf(text: string | undefined): string[] | null {
  if (text === undefined) return null
  const items = text.replace(/\s/g, '').split(/,(?![^[\]]*\])/)
  return items.filter(item => item !== '')
}
