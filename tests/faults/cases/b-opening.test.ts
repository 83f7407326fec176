/** Group B: opening. Whatever the bytes are, they end in a document or in faults that say what and where. */

import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import net from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scanJson } from '../../../shared/json/scan.ts'
import { OLDEST_READER, VERSION } from '../../../shared/scenario/document.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { SAMPLE, sampleWith } from '../../shared/scenario/sample.ts'
import { jsonSuiteCampaign } from '../campaigns/json-suite.ts'
import { largeCampaign } from '../campaigns/large.ts'
import { refuseFirst, refusingDisk } from '../disk/refusing-disk.ts'
import { openNamed, openShelf, saveAgain, titled } from '../shelf.ts'
import { aFolder, aSavedScenario, codesOf, NAME, titleAt } from './case-ground.ts'

/** Files of every version of the format, as they were when it was released. */
const FROZEN = fileURLToPath(new URL('../../fixtures/scenario-files', import.meta.url))

const read = (bytes: Uint8Array) => readScenarioFile(bytes, NAME).document
const readText = (text: string) => read(Buffer.from(text))
const told = (text: string) => codesOf(() => readText(text))
const toldOf = (bytes: Uint8Array) => codesOf(() => read(bytes))

/** The sample with other fields at its root. */
const withFields = (fields: object) => JSON.stringify({ ...JSON.parse(SAMPLE), ...fields })

/** A file of these bytes in a folder, opened as the program does; the bytes must stand there afterwards. */
async function opening(bytes: Uint8Array | string): Promise<string[]> {
  const shelf = openShelf(await aFolder())
  await fs.mkdir(shelf.folder)
  const path = join(shelf.folder, NAME)
  await fs.writeFile(path, bytes)
  const codes = await codesOf(() => openNamed(shelf, NAME))
  expect((await fs.readFile(path)).equals(Buffer.from(bytes))).toBe(true)
  expect(await fs.readdir(shelf.folder)).toEqual([NAME])
  return codes
}

test('B1 an empty file is told as empty, and stays', async () => {
  expect(await opening('')).toEqual(['scenario.empty'])
  expect(await toldOf(Buffer.from('\ufeff \r\n'))).toEqual(['scenario.empty'])
})

test('B2 blocks of zeros are told as damage', async () => {
  expect(await opening(Buffer.alloc(4096))).toEqual(['scenario.damaged'])
  expect(await toldOf(Buffer.from(sampleWith('"One"', `"O${'\0'.repeat(512)}ne"`)))).toEqual([
    'scenario.damaged',
  ])
})

test('B3 a file that is cut off at any byte is never part of a document', async () => {
  const whole = Buffer.from(SAMPLE.trimEnd())
  for (let length = 0; length < whole.length; length += 1)
    expect(await toldOf(whole.subarray(0, length))).not.toEqual([])
})

test('B4 a byte order mark is taken, and not written again', () => {
  const document = readText(`\ufeff${SAMPLE}`)
  expect(writeScenario(document).charCodeAt(0)).toBe('{'.charCodeAt(0))
})

test.each(['le', 'be'])('B5 UTF-16 %s that says so opens with a remark', order => {
  const bytes = Buffer.from(`\ufeff${SAMPLE}`, 'utf16le')
  const { document, notices } = readScenarioFile(order === 'le' ? bytes : bytes.swap16(), NAME)
  expect(document.title).toBe('Hồ xanh')
  expect(notices.map(({ code }) => code)).toEqual(['scenario.utf16'])
})

test.each<[string, Uint8Array]>([
  ['UTF-16 that does not say so', Buffer.from(SAMPLE, 'utf16le')],
  ['UTF-32', Buffer.from(Uint32Array.from(SAMPLE, letter => letter.codePointAt(0) ?? 0).buffer)],
  [
    'UTF-32 with a mark',
    Buffer.from(Uint32Array.from(`\ufeff${SAMPLE}`, letter => letter.codePointAt(0) ?? 0).buffer),
  ],
  ['latin-1', Buffer.from(sampleWith('Hồ xanh', 'café'), 'latin1')],
  ['overlong UTF-8', Buffer.concat([Buffer.from(SAMPLE), Buffer.from([0xc0, 0xaf])])],
])('B6 %s never becomes letters that were not there', async (_what, bytes) => {
  expect(await toldOf(bytes)).toEqual(['scenario.encoding'])
})

test.each<[string, Uint8Array]>([
  ['GZIP', gzipSync(SAMPLE)],
  ['ZIP', Buffer.from('PK\u0003\u0004 and more')],
  ['PDF', Buffer.from('%PDF-1.7')],
  ['XLSX', Buffer.from('PK\u0003\u0004[Content_Types].xml')],
  ['RAR', Buffer.from('Rar!\u001a\u0007\u0000')],
  ['a program', Buffer.from('MZ\u0090\u0000')],
])('B7 a file of another kind is named as such: %s', async (_kind, bytes) => {
  expect(await opening(bytes)).toEqual(['scenario.not-text'])
})

test.each([
  ['a trailing comma', sampleWith('"base": "one"', '"base": "one",')],
  ['a comment', sampleWith('"base": "one"', '// mine\n"base": "one"')],
  ['single quotes', sampleWith('"base": "one"', "'base': 'one'")],
  ['NaN', sampleWith('0.02', 'NaN')],
  ['something behind the end', `${SAMPLE}x`],
  ['two documents', SAMPLE + SAMPLE],
])('B8 %s is told with line and column', async (_what, text) => {
  const faults = await codesOf(() => readText(text))
  expect(faults).toEqual(['scenario.json-syntax'])
  try {
    readText(text)
  } catch (error) {
    expect(Object(error).faults[0].at.line).toBeGreaterThan(1)
  }
})

test.each([
  sampleWith('"title": "Hồ xanh"', '"title": "Hồ xanh", "title": "Hồ"'),
  sampleWith('"title": "One"', '"title": "One", "title": "Two"'),
  sampleWith('"2026": 0.3', '"2026": 0.3, "2026": 0.4'),
])('B9 a key that stands twice is told at any level', async text => {
  expect(await told(text)).toEqual(['scenario.json-duplicate-key'])
})

test.each([
  sampleWith('"base": "one"', '"base": "one", "__proto__": { "x": 1 }'),
  sampleWith('"growth":', '"__proto__": { "x": 1 }, "growth":'),
  sampleWith('"id": "two"', '"constructor": { "prototype": { "x": 1 } }, "id": "two"'),
])('B10 a key that reaches the prototype is refused, and the prototype stays clean', async text => {
  expect(new Set(await told(text))).toEqual(new Set(['scenario.json-forbidden-key']))
  expect('x' in {}).toBe(false)
})

test('B11 names that every object has are taken as names or refused, and never read as something else', () => {
  for (const name of ['toString', 'hasOwnProperty', 'valueOf']) {
    const { scenarios } = readText(sampleWith('"growth"', `"${name}"`))
    expect(Object.hasOwn(scenarios[0]?.levers ?? {}, name)).toBe(true)
  }
})

test.each(['__proto__', 'constructor', 'toString'])('B11 no scenario has the id %s', async name => {
  expect(await told(sampleWith('"id": "two"', `"id": "${name}"`))).toEqual(['scenario.forbidden-id'])
})

test.each([65, 10_000, 1_000_000])('B12 %i levels are too deep', async depth => {
  expect(await told('['.repeat(depth) + ']'.repeat(depth))).toEqual(['scenario.json-too-deep'])
})

test.each<[string, string, () => string]>([
  [
    'a million keys',
    'wide',
    () => `{${Array.from({ length: 1_000_000 }, (_, key) => `"k${key}":1`).join()}}`,
  ],
  ['five million items', 'many', () => `[${'1,'.repeat(4_999_999)}1]`],
])('B13 %s are too %s', async (_what, how, text) => {
  expect(await told(text())).toEqual([`scenario.json-too-${how}`])
})

test('B14 a file that is too large is refused without being read', async () => {
  const { failures } = await largeCampaign.run({ size: 1, seed: 1 })
  expect(failures).toEqual([])
}, 60_000)

test('B15 a file that grows while it is read is told as changing', async () => {
  const root = await aFolder()
  const path = join(openShelf(root).folder, NAME)
  const growing = refusingDisk(name => {
    if (name === '.read') execFileSync('sh', ['-c', 'printf "more and more" >> "$0"', path])
    return null
  })
  const shelf = openShelf(root, growing)
  await fs.mkdir(shelf.folder)
  await fs.writeFile(path, SAMPLE)
  expect(await codesOf(() => openNamed(shelf, NAME))).toEqual(['file.changed-while-reading'])
})

test('B16 what is no file is refused, without waiting for it', async () => {
  const shelf = openShelf(await aFolder())
  await fs.mkdir(join(shelf.folder, 'folder.h45'), { recursive: true })
  await fs.symlink('/dev/zero', join(shelf.folder, 'endless.h45'))
  execFileSync('mkfifo', [join(shelf.folder, 'pipe.h45')])
  const server = net.createServer()
  await new Promise<void>(resolve => server.listen(join(shelf.folder, 'socket.h45'), resolve))
  for (const name of ['folder.h45', 'endless.h45', 'pipe.h45', 'socket.h45'])
    expect(await codesOf(() => openNamed(shelf, name))).toEqual(['file.not-a-file'])
  await new Promise(resolve => server.close(resolve))
})

test.each(['1e400', '-1e400', '1e-400'])(
  'B17 a number that no computer keeps is refused: %s',
  async number => {
    expect(await told(sampleWith('0.02', number))).toEqual(['scenario.json-number'])
  },
)

test('B18 numbers come back as they were, and those that would lose digits are refused', async () => {
  const value = (number: string) =>
    JSON.stringify(readText(sampleWith('0.02', number)).scenarios[0]?.levers.growth)
  expect(value('-0')).toBe('{"shape":"constant","value":0}')
  expect(value('0.30000000000000004')).toContain('0.30000000000000004')
  expect(await told(sampleWith('0.02', '9007199254740993'))).toEqual(['scenario.json-number'])
  expect(await told(sampleWith('"id": "two"', '"id": 2'))).not.toEqual([])
})

test.each(['\\ud800', '\\u0000', '\\u202e', '\\u200b'])(
  'B19 a letter that nobody sees is refused in a name: %s',
  async letter => {
    expect(await told(sampleWith('Hồ xanh', `Hồ${letter} xanh`))).not.toEqual([])
  },
)

test.each(['\\u0000', '\\u001b', '\\u202e', '\\u200b'])(
  'B19 a text that holds a letter that nobody sees is opened with a word and kept: %s',
  letter => {
    const text = sampleWith('"title": "One"', `"title": "One", "description": "Vì${letter}sao"`)
    const { document, notices } = readScenarioFile(Buffer.from(text), NAME)
    expect(notices.map(({ code }) => code)).toEqual(['scenario.hidden-in-text'])
    expect(document.scenarios[0]?.description).toBe(JSON.parse(`"Vì${letter}sao"`))
  },
)

test('B20 wrong types are told with their places, twenty at most', async () => {
  const levers = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`l${index}`, 'wrong']))
  expect(await told(withFields({ scenarios: [{ id: 'one', title: 'One', levers }] }))).toHaveLength(20)
  expect(await told(sampleWith('"value": 0.02', '"value": "0.02"'))).toHaveLength(1)
})

test('B21 a field that nobody knows is refused by rule in a file of this version', async () => {
  expect(await told(sampleWith('"base": "one"', '"base": "one", "extra": 1'))).toEqual([
    'scenario.field-unknown',
  ])
})

test.each([undefined, '1', 1.5, -1, null])('B22 a version that is none is told: %j', async version => {
  expect(await told(withFields({ version }))).toEqual(['scenario.version'])
})

test('B23 a file for newer readers only is refused by both versions, and stays', async () => {
  const version = VERSION + 1
  expect(await opening(withFields({ version, minReader: version }))).toEqual(['scenario.too-new'])
  expect(await told(withFields({ version: 1e9 }))).toEqual(['scenario.too-new'])
})

test('B24 a newer file that this program can read opens to look at, and keeps what is unknown', async () => {
  const shelf = openShelf(await aFolder())
  await fs.mkdir(shelf.folder)
  const version = VERSION + 1
  const text = withFields({ version, minReader: OLDEST_READER, weather: { rain: true } })
  await fs.writeFile(join(shelf.folder, NAME), text)
  const opened = await openNamed(shelf, NAME)
  expect(opened.isReadOnly).toBe(true)
  expect(await codesOf(() => saveAgain(shelf, opened, opened.document))).not.toEqual([])
  await shelf.save({ document: opened.document, to: { name: 'copy' }, replace: false })
  expect(JSON.parse(await fs.readFile(join(shelf.folder, 'copy.h45'), 'utf8'))).toMatchObject({
    version,
    weather: { rain: true },
  })
  expect(await fs.readFile(join(shelf.folder, NAME), 'utf8')).toBe(text)
})

test.each(globSync('*/*.h45', { cwd: FROZEN }))(
  'B25 a file of an older version opens, and stays until it is saved: %s',
  async name => {
    const shelf = openShelf(await aFolder())
    await fs.mkdir(shelf.folder)
    const path = join(shelf.folder, NAME)
    const frozen = await fs.readFile(join(FROZEN, name))
    await fs.writeFile(path, frozen)
    const opened = await openNamed(shelf, NAME)
    expect((await fs.readFile(path)).equals(frozen)).toBe(true)
    await saveAgain(shelf, opened, opened.document)
    const { version, title } = JSON.parse(await fs.readFile(path, 'utf8'))
    expect({ version, title }).toEqual({ version: VERSION, title: opened.document.title })
    expect(await shelf.versions(opened.ticket ?? '')).toHaveLength(1)
  },
)

test('B26 a step from one version to the next that breaks opens nothing, and names both', async () => {
  const broken = () => {
    throw new Error('a mistake of the program')
  }
  const steps = [{ from: 1, step: broken }]
  const codes = await codesOf(async () =>
    readScenarioFile(await fs.readFile(join(FROZEN, '1/by-hand.h45')), NAME, steps),
  )
  expect(codes).toEqual(['scenario.migration-failed'])
})

test.each([
  ['a base that is not there', sampleWith('"base": "one"', '"base": "three"'), 'scenario.unknown-base'],
  ['an id that is there twice', sampleWith('"id": "two"', '"id": "one"'), 'scenario.repeated-id'],
])('B27 %s is named', async (_what, text, code) => {
  expect(await told(text)).toEqual([code])
})

test('B29 names and lists that are too long are refused by their limit', async () => {
  expect(await told(sampleWith('Hồ xanh', 'x'.repeat(900_000)))).toHaveLength(1)
  expect(await told(sampleWith('Hồ xanh', 'x'.repeat(1_000_001)))).toEqual(['scenario.json-too-long'])
  const scenarios = Array.from({ length: 10_000 }, (_, index) => ({ id: `s${index}`, title: 'x' }))
  expect(await told(withFields({ scenarios }))).toHaveLength(1)
})

test.each([
  ['open', 'EACCES', 'file.no-permission'],
  ['.read', 'EIO', 'file.disk-error'],
  ['.read', 'ESTALE', 'file.failed'],
])('B30 %s that fails with %s is an error, and no empty file', async (call, code, expected) => {
  const { root } = await aSavedScenario()
  const disk = refusingDisk(refuseFirst(1, call, code))
  const shelf = openShelf(root, disk)
  expect(await codesOf(() => openNamed(shelf, NAME))).toEqual([expected])
  expect((await openNamed(shelf, NAME)).document.title).toBe('old')
})

test('B32 of a folder with links in circles and files of every kind the good ones are listed', async () => {
  const { shelf } = await aSavedScenario()
  await fs.symlink('/', join(shelf.folder, 'root.h45'))
  await fs.symlink(join(shelf.folder, 'loop.h45'), join(shelf.folder, 'loop.h45'))
  await fs.symlink(shelf.folder, join(shelf.folder, 'self'))
  await fs.writeFile(join(shelf.folder, 'damaged.h45'), '{')
  const names = (await shelf.list()).map(({ name }) => name).sort()
  expect(names).toEqual(['damaged.h45', NAME])
  expect(await codesOf(() => openNamed(shelf, 'damaged.h45'))).toEqual(['scenario.json-syntax'])
})

test('B33 a folder that was there and is missing is out of reach, and not empty', async () => {
  const { shelf } = await aSavedScenario()
  expect(await shelf.list()).toHaveLength(1)
  await fs.rename(shelf.folder, `${shelf.folder}.away`)
  expect(await codesOf(() => shelf.list())).toEqual(['file.folder-unavailable'])
  await fs.rename(`${shelf.folder}.away`, shelf.folder)
  expect(await shelf.list()).toHaveLength(1)
})

test('B34 a file that is opened by two names is one file to whoever saves it', async () => {
  const { shelf, path } = await aSavedScenario()
  await fs.symlink(path, join(shelf.folder, 'link.h45'))
  const one = await openNamed(shelf, NAME)
  const other = await openNamed(shelf, 'link.h45')
  await saveAgain(shelf, one, titled('by one'))
  expect(await codesOf(() => saveAgain(shelf, other, titled('by the other')))).toEqual([
    'file.changed-on-disk',
  ])
  expect(await titleAt(path)).toBe('by one')
})

test('B35 the public suite of JSON texts is judged as its names say', async () => {
  const { failures, tried } = await jsonSuiteCampaign.run({ size: 1, seed: 1 })
  expect(failures).toEqual([])
  expect(tried).toBe(318)
  expect(scanJson('[]', { depth: 1, tokens: 9, fields: 9, string: 9 })).toEqual([])
})
