import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../electron/host/desktop/menu.ts'
import { desktopWords } from '../../electron/host/desktop/menu-words.ts'
import { menuCommands } from '../../shared/contract/contract.ts'
import type { Language } from '../../shared/model/definition.ts'

function template(language: Language, more: { mac?: boolean; devTools?: boolean } = {}) {
  const choose = vi.fn()
  const menus = menuTemplate({ language, mac: false, devTools: false, choose, ...more })
  return { menus, choose, entries: menus.flatMap(entriesOf) }
}

function entriesOf(item: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(entriesOf) : [])]
}

describe('the menu', () => {
  it('speaks Vietnamese and English', () => {
    const heads = (language: Language) => template(language).menus.map(({ label }) => label?.replace('&', ''))
    expect(heads('vi')).toEqual(['Tệp', 'Sửa', 'Hiển thị', 'Cửa sổ'])
    expect(heads('en')).toEqual(['File', 'Edit', 'View', 'Window'])
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
    for (const { click } of entries) if (click !== undefined) Reflect.apply(click, undefined, [])
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

  it('begins with the menu of the program on a Mac', () => {
    expect(template('vi', { mac: true }).menus[0]?.label).toBe('Hanoi 2045')
  })
})
