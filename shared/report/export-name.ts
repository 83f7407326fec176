/** What files that are handed over are called. */

import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'

const kinds: Readonly<Record<'pack' | 'report', Readonly<Record<Language, string>>>> = {
  pack: { vi: 'tài liệu họp', en: 'meeting pack' },
  report: { vi: 'báo cáo', en: 'report' },
}

/**
 * The title of the document, then what it is in its language, so that files in two languages can lie in one folder:
 * `Ngân sách cho văn hóa - tài liệu họp.pdf`. A long title is cut, and the rest stays.
 */
export function exportName(
  title: string,
  kind: 'pack' | 'report',
  language: Language,
  format: ExportFormat,
): string {
  const ending = ` - ${kinds[kind][language]}.${format}`
  let letters = [...title.normalize('NFC')]
  for (;;) {
    const name = cleanFileName(letters.join('') + ending, `.${format}`, '')
    if (letters.length === 0 || name.endsWith(ending)) return name
    letters = letters.slice(0, -1)
  }
}
