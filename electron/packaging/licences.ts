/** The licences of everything that the program brings along: each text once, with the packages and the holders that it is for. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Licences that a program under the MIT licence may bring along. */
const ACCEPTED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  '(MIT OR Apache-2.0)',
  '(MIT OR CC0-1.0)',
  // Of jszip, which is brought along under the first of them.
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]

/** Packages that name no licence, and what the text that they bring is. */
const NAMED_HERE: Readonly<Record<string, string>> = { 'stack-trace': 'MIT', 'png-js': 'MIT' }

export interface Licensed {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** As it came with the package; empty where it brought none. */
  readonly text: string
  /** Of whom the package says that they wrote it. */
  readonly author: string
}

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
})

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
})

/** The packages below `root` that the program is built from, by its lock file; those for development and those of one system are left out. */
export function bundledPackages(root: string): Licensed[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(packages)
    .filter(([place, of]) => place !== '' && !of.dev && !of.optional && !of.devOptional)
    .map(([place]) => readPackage(path.join(root, place)))
    .sort((a, b) => (a.name === b.name ? order(a.version, b.version) : order(a.name, b.name)))
}

function readPackage(folder: string): Licensed {
  const said = manifest.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
  const { license, licenses = [], author = '' } = said
  const named = typeof license === 'object' ? license.type : (license ?? licenses[0]?.type)
  const licence = named ?? NAMED_HERE[said.name] ?? ''
  const files = readdirSync(folder).filter(name => /^(licen[cs]e|copying|unlicense)/i.test(name))
  const [file] = files.sort()
  return {
    name: said.name,
    version: said.version,
    licence: licence === 'Apache 2.0' ? 'Apache-2.0' : licence,
    text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8'),
    author: typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author.name,
  }
}

/** Packages that may not be brought along, or of which nobody can say under what terms; each in a line. */
export function licenceOffences(packages: readonly Licensed[]): string[] {
  const standards = new Map(packages.filter(({ text }) => text !== '').map(one => [one.licence, one]))
  return packages.flatMap(({ name, version, licence, text }) => {
    if (!ACCEPTED.includes(licence)) return [`${name} ${version}: “${licence}” is not among the licences`]
    return text === '' && !standards.has(licence)
      ? [`${name} ${version}: there is no text of ${licence}`]
      : []
  })
}

/**
 * All texts. A package that brings none is listed with what it declares, under the text that others brought of the same licence.
 * `others` are parts that are no packages, each with its text.
 */
export function licenceBook(packages: readonly Licensed[], others: readonly Licensed[]): string {
  const byText = new Map<string, { licence: string; text: string; of: Licensed[] }>()
  for (const one of [...others, ...packages].filter(({ text }) => text !== '')) {
    const text = withoutHolders(one.text)
    const key = `${one.licence} ${text.replace(/\s+/g, ' ').toLowerCase()}`
    const entry = byText.get(key) ?? { licence: one.licence, text, of: [] }
    entry.of.push(one)
    byText.set(key, entry)
  }
  const sections = [...byText.values()].sort((a, b) => b.of.length - a.of.length)
  for (const silent of packages.filter(({ text }) => text === '')) {
    sections.find(({ licence }) => licence === silent.licence)?.of.push(silent)
  }
  return `${[HEAD, ...sections.map(sectionOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const HEAD = [
  'Hà Nội 2045 là phần mềm tự do theo giấy phép MIT, được xây dựng từ các thành phần dưới đây; giấy phép của từng thành phần được in kèm. Electron, Chromium và Node.js, nền tảng của bản cài đặt trên máy tính, có giấy phép riêng trong LICENSE.electron.txt và LICENSES.chromium.html, đặt cạnh chương trình.',
  'Hanoi 2045 is free software under the MIT licence. It is built from the parts below, whose licences follow. Electron, Chromium and Node.js, on which the installed desktop program runs, bring their own: LICENSE.electron.txt and LICENSES.chromium.html, beside the program.',
].join('\n\n')

function sectionOf({
  licence,
  text,
  of,
}: {
  licence: string
  text: string
  of: readonly Licensed[]
}): string {
  const names = of.map(one => `${one.name} ${one.version}${holdersOf(one)}`)
  return `${licence}\n\n${names.join('\n')}\n\n${text}`
}

function holdersOf({ text, author }: Licensed): string {
  const holders = text
    .split('\n')
    .filter(isHolder)
    .map(line => line.trim())
  if (holders.length > 0) return holders.map(holder => `\n    ${holder}`).join('')
  return author === '' ? '' : `\n    ${author}`
}

function withoutHolders(text: string): string {
  return text
    .replaceAll('\r', '')
    .split('\n')
    .filter(line => !isHolder(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function isHolder(line: string): boolean {
  return /^\s*(copyright\b.*(\d{4}|\(c\)|©)|\(c\)\s|©)/i.test(line)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
