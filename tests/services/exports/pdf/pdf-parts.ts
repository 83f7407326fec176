/** A PDF as its bytes say it, without any reader, and content that is as long and as odd as it can be. */

import { readFileSync } from 'node:fs'
import type { ContentWriter, Written } from '../../../../electron/services/exports/writers.ts'
import type { ReportContent, TableContent } from '../../../../shared/report/content.ts'
import { MADE_AT } from '../export-ground.ts'

const font = readFileSync(
  new URL('../../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url),
)

export function written(
  write: ContentWriter,
  content: ReportContent,
  onProgress = (_: number): void => undefined,
): Promise<Written> {
  return write(content, { font, madeAt: MADE_AT, onProgress })
}

/** What stands in the file beside its compressed streams. */
export function plainParts(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/\nstream\n[\s\S]*?\nendstream/g, '')
}

export function pageCount(bytes: Uint8Array): number {
  return plainParts(bytes).match(/\/Type \/Page\n/g)?.length ?? 0
}

const nothing: TableContent = { title: 'Bảng', note: '', columns: [], rows: [], empty: 'Không có gì.' }

/** Content that has nothing to say. */
export const EMPTY: ReportContent = {
  language: 'vi',
  title: 'Trống',
  notes: '',
  imprint: {
    model: 'Mô hình 0.2',
    data: 'Dữ liệu 02/2026',
    date: '26/11/2026',
    scenarios: ['Kịch bản'],
    base: 'Cơ sở',
    priceBasis: 'Giá hiện hành',
    program: 'Hanoi 2045, 0.1.0',
    warning: '',
  },
  findings: [],
  headlines: [],
  charts: [],
  steps: [],
  results: nothing,
  policies: nothing,
  assumptions: nothing,
  formulas: nothing,
  budget: nothing,
  checks: { summary: '', failed: [], refusals: [], flags: [], remarks: [], unmet: [] },
  scenarios: [],
  sources: [],
  decisions: [],
}

/** A table of numbers and words, so many rows long. */
export function tableOf(rows: number, words = 'Chi văn hóa'): TableContent {
  return {
    title: 'Bảng dài',
    note: 'Theo giá hiện hành',
    columns: [
      { title: 'Chỉ tiêu', kind: 'text' },
      { title: 'Năm 2030', kind: 'number' },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      kind: 'row',
      cells: [
        { text: `${words} ${index + 1}`, value: null },
        { text: `${index + 1},5`, value: index + 1.5 },
      ],
    })),
    empty: '',
  }
}
