/** The user guide is true to the screen: its controls exist, its pictures were taken, and both languages say the same. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { analysisTabs } from '../../../renderer/features/analysis/analysis-tabs.ts'
import { shortcutGroups } from '../../../renderer/features/help/shortcuts.ts'
import { type GuideBlock, guideBlocks, linesOf } from '../../../renderer/features/user-guide/guide-blocks.ts'
import type { Words } from '../../../shared/model/definition.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { ROOT } from '../../run/command.ts'
import { scenes } from '../../run/pictures/scenes.ts'
import { pictureFile } from '../../run/pictures/take-scene.ts'

const languages = ['vi', 'en'] as const
type Language = (typeof languages)[number]

/** All pictures together, in bytes: they go into the program. */
const MOST_BYTES = 4_000_000

const messageFiles = import.meta.glob<Record<string, unknown>>(
  ['../../../renderer/**/*-messages.ts', '../../../shared/**/*-messages.ts'],
  { eager: true },
)
/** Texts, of all that such a file exports. */
const messagesSchema = z.object({
  en: z.record(z.string(), z.unknown()),
  vi: z.record(z.string(), z.unknown()),
})

const guides: Record<Language, GuideBlock[]> = { vi: [], en: [] }
/** Everything that stands on the screen as it is, without a number or a name in it. */
const onScreen: Record<Language, Set<string>> = { vi: new Set(), en: new Set() }

function add(...words: readonly (Words | undefined)[]): void {
  for (const each of words) {
    for (const language of languages) if (each !== undefined) onScreen[language].add(each[language])
  }
}

function addMessages(): void {
  for (const exported of Object.values(messageFiles).flatMap(file => Object.values(file))) {
    const { data } = messagesSchema.safeParse(exported)
    for (const language of languages) {
      for (const text of Object.values(data?.[language] ?? {})) {
        if (typeof text === 'string') onScreen[language].add(text)
      }
    }
  }
}

beforeAll(async () => {
  for (const language of languages) {
    guides[language] = guideBlocks(readFileSync(path.join(ROOT, `docs/guide/${language}.md`), 'utf8'))
  }
  const { levers, presets } = catalogueOf(await shippedModel())
  add(...levers.flatMap(({ label, short }) => [label, short]))
  add(...presets.map(({ label }) => label))
  add(...analysisTabs.map(({ title }) => title))
  addMessages()
})

const named = (language: Language, kind: 'control' | 'key') =>
  guides[language]
    .flatMap(linesOf)
    .flat()
    .flatMap(piece => (piece.kind === kind ? [piece.text] : []))

const pictures = (language: Language) =>
  guides[language].flatMap(block => (block.kind === 'picture' ? [block] : []))

describe.each(languages)('the guide in %s', language => {
  it('names controls only as they stand on the screen', () => {
    const controls = named(language, 'control')
    expect(controls.length).toBeGreaterThan(100)
    expect(controls.filter(control => !onScreen[language].has(control))).toEqual([])
  })

  it('names only keys that the program has', () => {
    const keys = shortcutGroups
      .flatMap(({ shortcuts }) => shortcuts)
      .flatMap(shortcut => shortcut.keys.map(chord => chord.join('+')))
    // Modifiers alone, what a field of formulas has of its own, and the ending of files.
    const known = new Set([...keys, 'Ctrl', 'Shift', 'Ctrl+Space', '.h45'])
    expect(named(language, 'key').filter(key => !known.has(key))).toEqual([])
  })

  it('shows exactly the pictures that are taken, each once, said in words', () => {
    const shown = pictures(language).map(({ file }) => `docs/guide/${file}`)
    expect(shown.toSorted()).toEqual(scenes.map(({ name }) => pictureFile(language, name)).toSorted())
    for (const { words } of pictures(language)) expect(words.length).toBeGreaterThan(10)
  })

  it('has every picture in the repository, and no other', () => {
    const there = readdirSync(path.join(ROOT, 'docs/guide/pictures', language))
    expect(there.toSorted()).toEqual(scenes.map(({ name }) => `${name}.png`).toSorted())
  })
})

describe('the guide', () => {
  it('says the same in both languages, block by block', () => {
    const shape = (block: GuideBlock) => {
      switch (block.kind) {
        case 'heading':
          return `heading ${block.level}`
        case 'list':
          return `list of ${block.items.length}, ${block.isOrdered}`
        case 'table':
          return `table of ${block.rows.length}`
        case 'picture':
          return path.basename(block.file)
        case 'paragraph':
          return 'paragraph'
      }
    }
    expect(guides.vi.map(shape)).toEqual(guides.en.map(shape))
    const counts = (language: Language) =>
      guides[language].map(block => linesOf(block).flat().length > 0 && controlsIn(block))
    expect(counts('vi')).toEqual(counts('en'))
  })

  it('is light', () => {
    const bytes = languages.flatMap(language =>
      scenes.map(({ name }) => readFileSync(path.join(ROOT, pictureFile(language, name))).length),
    )
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })

  it('refuses forms that it cannot show', () => {
    expect(() => guideBlocks('> said')).toThrow('no form')
    expect(() => guideBlocks('- one\n1. two')).toThrow('no form')
    expect(() => guideBlocks('one\ntwo')).toThrow('no form')
  })
})

function controlsIn(block: GuideBlock): number {
  return linesOf(block)
    .flat()
    .filter(({ kind }) => kind === 'control').length
}
