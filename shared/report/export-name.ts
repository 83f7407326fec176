/** What files that are handed over are called, from the screen and from the terminal. */

import type { Language } from '../model/definition.ts'
import { cleanFileName } from '../scenario/file-name.ts'

type ExportKind = 'pack' | 'report' | 'model'

const kinds: Readonly<Record<ExportKind, Readonly<Record<Language, string>>>> = {
  pack: { vi: 'tài liệu họp', en: 'meeting pack' },
  report: { vi: 'báo cáo', en: 'report' },
  model: { vi: 'mô hình', en: 'model' },
}

/**
 * The title of the document (of a model, that of its scenario), then what it is in its language, so that files in two languages can lie in one folder:
 * `Ngân sách cho văn hóa - tài liệu họp`, without the ending of its format. A long title is cut, and the rest stays.
 */
export function exportName(title: string, kind: ExportKind, language: Language): string {
  const what = ` - ${kinds[kind][language]}`
  let letters = [...title.normalize('NFC')]
  for (;;) {
    const name = cleanFileName(letters.join('') + what, '', '')
    if (letters.length === 0 || name.endsWith(what)) return name
    letters = letters.slice(0, -1)
  }
}
