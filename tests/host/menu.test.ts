import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type MenuSurroundings, menuTemplate } from '../../electron/host/desktop/menu.ts'
import { desktopWords } from '../../electron/host/desktop/menu-words.ts'
import { menuCommands } from '../../shared/contract/contract.ts'
import type { RecentFile } from '../../shared/contract/files.ts'
import type { Language } from '../../shared/model/definition.ts'

const recent = (name: string): RecentFile => ({
  ticket: 'ticket-0001',
  name,
  folder: 'Sở KH&ĐT',
  openedAt: '2026-11-26T05:00:00.000Z',
  otherPack: null,
})

function template(language: Language, more: Partial<MenuSurroundings> = {}) {
  const [choose, openRecent, clearRecents] = [vi.fn(), vi.fn(), vi.fn()]
  const menus = menuTemplate({
    language,
    mac: false,
    devTools: false,
    choose,
    recents: [],
    openRecent,
    clearRecents,
    ...more,
  })
  return { menus, choose, openRecent, clearRecents, entries: menus.flatMap(entriesOf) }
}

function click(entry: MenuItemConstructorOptions | undefined): void {
  if (entry?.click !== undefined) Reflect.apply(entry.click, undefined, [])
}

function entriesOf(item: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(entriesOf) : [])]
}

describe('the menu', () => {
  it('speaks Vietnamese and English', () => {
    const heads = (language: Language) => template(language).menus.map(({ label }) => label?.replace('&', ''))
    expect(heads('vi')).toEqual(['Tệp', 'Sửa', 'Hiển thị', 'Cửa sổ', 'Trợ giúp'])
    expect(heads('en')).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
  })

  it('names every entry in its language, and none in both', () => {
    for (const language of ['vi', 'en'] as const) {
      const labels = template(language, { mac: true, devTools: true })
        .entries.filter(({ type }) => type !== 'separator')
        .map(({ label }) => label)
      const own: unknown[] = Object.values(desktopWords).map(words => words[language])
      expect(labels.filter(label => !own.includes(label))).toEqual(['Hanoi 2045', 'Tiếng Việt', 'English'])
    }
  })

  it('has one entry for each command of the contract, and tells the screen which was chosen', () => {
    const { entries, choose } = template('en')
    for (const entry of entries) click(entry)
    expect(choose.mock.calls.flat().sort()).toEqual([...menuCommands].sort())
  })

  it('marks the language that is spoken', () => {
    const radios = (language: Language) =>
      template(language)
        .entries.filter(({ type }) => type === 'radio')
        .map(({ label, checked }) => [label, checked])
    expect(radios('vi')).toEqual([
      ['Tiếng Việt', true],
      ['English', false],
    ])
    expect(radios('en')).toEqual([
      ['Tiếng Việt', false],
      ['English', true],
    ])
  })

  it('gives no shortcut twice', () => {
    const shortcuts = template('en').entries.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('offers the tools of developers only where they are allowed', () => {
    const roles = (devTools: boolean) => template('en', { devTools }).entries.map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
  })

  it('opens what was open of late, tells files of one name apart by their folders, and shows ten at most', () => {
    const recents = Array.from({ length: 12 }, (_, index) => recent(`plan-${index}.h45`))
    const { entries, openRecent, clearRecents } = template('vi', { recents })
    const labels = entries.map(({ label }) => label ?? '')
    expect(labels.filter(label => label.startsWith('plan-'))).toHaveLength(10)
    // Two ampersands are one to read.
    click(entries.find(({ label }) => label === 'plan-0.h45 — Sở KH&&ĐT'))
    expect(openRecent).toHaveBeenCalledWith(recents[0])
    click(entries.find(({ label }) => label === 'Xóa danh sách này'))
    expect(clearRecents).toHaveBeenCalledOnce()
  })

  it('says that nothing was open of late, where it would offer an empty list', () => {
    const { entries } = template('en')
    expect(entries.find(({ label }) => label === 'No recent files')?.enabled).toBe(false)
    expect(entries.map(({ label }) => label)).not.toContain('Clear this list')
  })

  it('says what the program is, in the help or on a Mac in the menu of the program', () => {
    for (const mac of [true, false]) {
      expect(template('vi', { mac }).entries.filter(({ role }) => role === 'about')).toHaveLength(1)
    }
  })

  it('begins with the menu of the program on a Mac', () => {
    expect(template('vi', { mac: true }).menus[0]?.label).toBe('Hanoi 2045')
  })
})
