/** The options with which the program is started, from the words of a command line. */

import path from 'node:path'
import { parseArgs } from 'node:util'
import { FaultError } from '../../shared/faults.ts'
import { type Language, languages } from '../../shared/model/definition.ts'
import { nearWords } from '../../shared/near-word.ts'
import { isScenarioName } from '../services/file-names.ts'
import { type HandedFiles, handOver } from './outside-files.ts'

export interface StartOptions {
  /** Serve a browser instead of opening a window. */
  readonly browser: boolean
  /** 0 for any free port. */
  readonly port: number
  /** Whether to open the browser. */
  readonly open: boolean
  /** Absolute folders, and the language; absent where the program decides. */
  readonly seeds?: string
  readonly documents?: string
  readonly preferences?: string
  readonly language?: Language
  /** The scenario files to open. */
  readonly handed: HandedFiles
}

/** What stands behind an option; nothing where it takes no value. */
const OPTIONS = {
  browser: '',
  port: '0–65535',
  'no-open': '',
  seeds: 'DIR',
  documents: 'DIR',
  preferences: 'DIR',
  language: languages.join(' | '),
  help: '',
} as const
type Option = keyof typeof OPTIONS

interface Words {
  readonly given: ReadonlyMap<Option, string>
  readonly unknown: readonly string[]
  readonly others: readonly string[]
}

/**
 * Reads the words after the program's name; folders and files count from `folder`. A port or `--no-open` asks for the browser.
 * @throws FaultError `host.flag-unknown`, `host.flag-value`, `host.flag-no-value`, `host.port-invalid`, `outside.no-path`.
 */
export function readStartOptions(words: readonly string[], folder: string): StartOptions {
  const read = readWords(words)
  const isFile = (word: string) => isScenarioName(path.basename(word))
  const [flag] = [...read.unknown, ...read.others.filter(word => !isFile(word))]
  if (flag !== undefined) {
    const known = Object.keys(OPTIONS).map(name => `--${name}`)
    throw new FaultError({ code: 'host.flag-unknown', args: { flag, near: nearWords(flag, known), known } })
  }
  const options = optionsOf(read, folder)
  const [refused, ...more] = options.handed.refused
  if (refused !== undefined) throw new FaultError(refused, ...more)
  return options
}

/** The same for a packaged program, to whose words the system adds its own: what is unknown is left, what names no file is said later. */
export function readDesktopWords(words: readonly string[], folder: string): StartOptions {
  return optionsOf(readWords(words), folder)
}

/** Whether the words ask what the options are; whatever else they say then does not count. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h')
}

/** The language for sentences that are due before the options are read, or because they could not be. */
export function languageOfWords(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = words.join(' ').match(/--language[= ](\w+)/)?.[1]
  return languages.find(language => language === asked) ?? systemLanguage(environment) ?? 'en'
}

/** The language of the system, where it is one of ours. */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language | undefined {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return languages.find(language => locale.toLowerCase().startsWith(language))
}

function readWords(words: readonly string[]): Words {
  const takesValue = (name: string) => isOption(name) && OPTIONS[name] !== ''
  const options = Object.fromEntries(
    Object.keys(OPTIONS).map(name => [name, { type: takesValue(name) ? 'string' : 'boolean' } as const]),
  )
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true })
  const given = new Map<Option, string>()
  const unknown: string[] = []
  const others: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') others.push(token.value)
    if (token.kind !== 'option') continue
    if (isOption(token.name)) given.set(token.name, checkedValue(token.name, token.value))
    else unknown.push(token.rawName)
  }
  return { given, unknown, others }
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name)
}

function checkedValue(name: Option, value: string | undefined): string {
  const flag = `--${name}`
  const expected = OPTIONS[name]
  if (expected === '') {
    if (value !== undefined) throw new FaultError({ code: 'host.flag-no-value', args: { flag } })
    return ''
  }
  if (value === undefined || value === '' || value.startsWith('--')) throw valueFault(name)
  return value
}

function valueFault(name: Option): FaultError {
  return new FaultError({ code: 'host.flag-value', args: { flag: `--${name}`, expected: OPTIONS[name] } })
}

function optionsOf({ given, others }: Words, folder: string): StartOptions {
  const port = given.get('port')
  const folderAt = (name: 'seeds' | 'documents' | 'preferences') => {
    const value = given.get(name)
    return value === undefined ? {} : { [name]: path.resolve(folder, value) }
  }
  return {
    browser: given.has('browser') || given.has('port') || given.has('no-open'),
    port: port === undefined ? 0 : portOf(port),
    open: !given.has('no-open'),
    ...folderAt('seeds'),
    ...folderAt('documents'),
    ...folderAt('preferences'),
    ...languageOf(given.get('language')),
    handed: handOver(others, folder),
  }
}

function portOf(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new FaultError({ code: 'host.port-invalid', args: { value } })
}

function languageOf(value: string | undefined): { language?: Language } {
  if (value === undefined) return {}
  const language = languages.find(one => one === value)
  if (language === undefined) throw valueFault('language')
  return { language }
}
