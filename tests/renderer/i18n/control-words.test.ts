import { describe, expect, it } from 'vitest'
import { controlWords } from '../../../renderer/i18n/control-words.ts'
import type { Language } from '../../../shared/model/definition.ts'

/** Says a text as React Aria does. */
function say(
  words: ReturnType<typeof controlWords>,
  part: string,
  key: string,
  values: Record<string, string> = {},
) {
  const text = words[part]?.[key]
  return typeof text === 'function' ? text(values, undefined) : text
}

describe('the words of controls', () => {
  it('follow the language at the moment when they are said', () => {
    let language: Language = 'vi'
    const words = controlWords(() => language)
    expect(say(words, '@react-aria/overlays', 'dismiss')).toBe('Đóng')
    expect(say(words, '@react-aria/grid', 'selectedItem', { item: 'a.h45' })).toBe('Đã chọn a.h45.')
    language = 'en'
    expect(say(words, '@react-aria/overlays', 'dismiss')).toBe('Dismiss')
    expect(say(words, '@react-aria/grid', 'selectedItem', { item: 'a.h45' })).toBe('a.h45 selected.')
  })

  it('stay English where there is no Vietnamese, so that no control asks in vain', () => {
    const words = controlWords(() => 'vi')
    expect(say(words, '@react-aria/tree', 'expand')).toBe('Expand')
    expect(Object.keys(words)).toContain('react-aria-components')
  })
})
