import { describe, expect, it } from 'vitest'
import { sizeText } from '../../../renderer/features/files/file-facts.ts'
import {
  nameFromTitle,
  withExtension,
  withoutExtension,
} from '../../../renderer/features/files/file-names.ts'
import { base64Of } from '../../../renderer/features/files/read-upload.ts'
import { commandOfKey } from '../../../renderer/features/files/use-file-signals.ts'
import { momentText } from '../../../shared/locale/moments.ts'

describe('the name of a file', () => {
  it('comes from the title without what a disk refuses', () => {
    expect(nameFromTitle('Văn hóa 2026/2030: "thử"')).toBe('Văn hóa 2026 2030 thử')
    expect(nameFromTitle('  Kịch bản…  ')).toBe('Kịch bản…')
    expect(nameFromTitle('Thử. ')).toBe('Thử')
    expect(nameFromTitle('a\u0007b\\c')).toBe('a b c')
  })

  it('has its extension once', () => {
    expect(withExtension('Văn hóa')).toBe('Văn hóa.h45')
    expect(withExtension(' Văn hóa.H45 ')).toBe('Văn hóa.H45')
    expect(withoutExtension('Văn hóa.h45')).toBe('Văn hóa')
    expect(withoutExtension('Văn hóa')).toBe('Văn hóa')
  })
})

describe('the facts of a file', () => {
  it('are said in the language', () => {
    expect(sizeText(517, 'vi')).toBe('517 B')
    expect(sizeText(1536, 'vi')).toBe('1,5 kB')
    expect(sizeText(1536, 'en')).toBe('1.5 kB')
    expect(sizeText(999_960, 'en')).toBe('1.0 MB')
    expect(sizeText(123_456, 'vi')).toBe('123 kB')
  })

  it('have the day first, in both languages', () => {
    const local = new Date(2026, 10, 5, 7, 3).toISOString()
    expect(momentText(local, 'vi')).toBe('05/11/2026 07:03')
    expect(momentText(local, 'en')).toBe('05/11/2026 07:03')
    expect(momentText(local, 'en', 'second')).toBe('05/11/2026 07:03:00')
  })
})

describe('a file that the page was handed', () => {
  it('travels as base64, whatever its bytes', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256)
    expect(await base64Of(new Blob([bytes]))).toBe(Buffer.from(bytes).toString('base64'))
  })
})

describe('the keys of files', () => {
  const press = (key: string, held: object = {}) =>
    commandOfKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

  it('are Ctrl or ⌘ with O, S, P, and Shift and S', () => {
    expect(press('o', { ctrlKey: true })).toBe('open')
    expect(press('s', { metaKey: true })).toBe('save')
    expect(press('p', { ctrlKey: true })).toBe('print')
    expect(press('S', { ctrlKey: true, shiftKey: true })).toBe('saveAs')
  })

  it('are nothing else', () => {
    expect(press('s')).toBeNull()
    expect(press('s', { ctrlKey: true, altKey: true })).toBeNull()
    expect(press('O', { ctrlKey: true, shiftKey: true })).toBeNull()
  })
})
