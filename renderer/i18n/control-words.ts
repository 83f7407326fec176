/** What the controls of React Aria say to readers of the screen by themselves: it has no Vietnamese, so ours is put in. */

/// <reference path="./react-aria-words.d.ts" />
import english, { type ControlText } from 'react-aria-components/i18n/en-US'
import type { Language } from '../../shared/model/definition.ts'

type ControlWords = typeof english

/** For the controls that the screen uses; the others keep their English. */
const vietnamese: ControlWords = {
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/grid': {
    select: 'Chọn',
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
  },
  '@react-aria/gridlist': { hasActionAnnouncement: 'nhấn Enter để mở' },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + mũi tên xuống để mở trình đơn' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa từ khóa tìm' },
}

/** Every text that React Aria has, each asking `language` when it is said, so that a change of language reaches it. */
export function controlWords(language: () => Language): ControlWords {
  return Object.fromEntries(
    Object.entries(english).map(([part, texts]) => [
      part,
      Object.fromEntries(
        Object.entries(texts).map(([key, text]): [string, ControlText] => {
          const own = vietnamese[part]?.[key]
          if (own === undefined) return [key, text]
          return [
            key,
            (values, formatter) => {
              const said = language() === 'vi' ? own : text
              return typeof said === 'function' ? said(values, formatter) : said
            },
          ]
        }),
      ),
    ]),
  )
}

/** Puts the words where React Aria looks for them. Must be called before the first control is drawn. */
export function giveControlWords(page: Window): void {
  const language = (): Language => (page.document.documentElement.lang === 'vi' ? 'vi' : 'en')
  Object.assign(page, {
    [Symbol.for('react-aria.i18n.locale')]: 'en-US',
    [Symbol.for('react-aria.i18n.strings')]: controlWords(language),
  })
}
