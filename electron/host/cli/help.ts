/** The help of the command line, put together from its commands and options. */

import type { Language } from '../../../shared/model/definition.ts'
import type { Command } from './command.ts'
import { flagsOf } from './command-line.ts'
import { commands } from './commands.ts'
import { everywhere, type FlagName, flags } from './flags.ts'
import { words } from './words.ts'

/** As many letters fit on a line of the help. */
const WIDTH = 96
/** Where the explanation of an option begins, and that of a command. */
const INDENT = 22
const COMMAND_INDENT = 15

/** What all commands do, and the options that all of them have. */
export function helpOfAll(language: Language): string {
  const say = words[language]
  const lines = commands.map(({ name, help }) => entry(`  ${name}`, help[language].line, COMMAND_INDENT))
  return [
    say.title,
    '',
    say.usage,
    `  ${shownForm('h45 COMMAND [FILE]… [--OPTION VALUE]…', language)}`,
    '',
    say.commands,
    ...lines,
    '',
    ...wrapped(say.moreHelp, 2),
    '',
    say.everywhere,
    ...everywhere.map(name => flagEntry(name, { formats: [] }, language)),
    '',
    ...say.ending.flatMap(paragraph => wrapped(paragraph, 0)),
    '',
  ].join('\n')
}

/** What one command does, with all its options. */
export function helpOf(command: Command, language: Language): string {
  const say = words[language]
  const { name, files, help } = command
  const place = { none: '', one: ' FILE', some: ' FILE…', folder: ' DIR' }[files]
  return [
    shownForm(`h45 ${name}${place} [--OPTION VALUE]…`, language),
    '',
    ...[help[language].line, ...help[language].more].flatMap(paragraph => [...wrapped(paragraph, 2), '']),
    say.options,
    ...flagsOf(command).map(flag => flagEntry(flag, command, language)),
    '',
    ...say.ending.flatMap(paragraph => wrapped(paragraph, 0)),
    '',
  ].join('\n')
}

function flagEntry(
  name: FlagName,
  { formats, wording }: Pick<Command, 'formats' | 'wording'>,
  language: Language,
): string {
  const { value } = flags[name]
  const { form, help } = wording?.[name] ?? flags[name]
  const shown = value.is === 'format' ? formats.join('|') : shownForm(form, language)
  return entry(`  --${name} ${shown}`.trimEnd(), help[language], INDENT)
}

/** The head, and from `indent` on what it means, beside it or below. */
function entry(head: string, meaning: string, indent: number): string {
  const [first = '', ...others] = wrapped(meaning, indent)
  const lines = head.length + 2 > indent ? [head, first] : [head.padEnd(indent) + first.trimStart()]
  return [...lines, ...others].join('\n')
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent + longer.normalize('NFC').length > WIDTH) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map(each => ' '.repeat(indent) + each)
}

const inVietnamese: Readonly<Record<string, string>> = {
  COMMAND: 'LỆNH',
  OPTION: 'TÙY_CHỌN',
  VALUE: 'GIÁ_TRỊ',
  FILE: 'TỆP',
  DIR: 'THƯ_MỤC',
  ID: 'MÃ',
  YEAR: 'NĂM',
  NUMBER: 'SỐ',
  LOW: 'THẤP',
  HIGH: 'CAO',
  KIND: 'LOẠI',
  FORM: 'DẠNG',
  RANK: 'HỆ_SỐ',
  FIRST: 'MỘT',
  SECOND: 'HAI',
  DIMENSION: 'CHIỀU',
}

/** What stands for values, in the reader's language. */
function shownForm(form: string, language: Language): string {
  return language === 'en' ? form : form.replace(/\b[A-Z]{2,}\b/g, word => inVietnamese[word] ?? word)
}
