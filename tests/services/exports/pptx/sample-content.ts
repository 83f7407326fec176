/** Content of a pack with a chart of each kind, made by hand. */

import type { ChartSubject } from '../../../../shared/reading/charts/chart-view.ts'
import type {
  ChartContent,
  FindingContent,
  ReportContent,
  TableContent,
} from '../../../../shared/report/content.ts'
import {
  active,
  base,
  multiplesOf,
  other,
  stackedOf,
  subjectOf,
} from '../../../renderer/charts/sample-chart.ts'
import { rising, share } from '../../../renderer/kpis/sample-headline.ts'

export function chartOf(subject: ChartSubject, sentence = 'Văn hóa vượt 4 % từ năm 2028.'): ChartContent {
  return {
    subject,
    view: { year: 2030, language: 'vi' },
    words: {
      title: 'Chi văn hóa',
      unit: '%',
      whole: 'tổng chi',
      caption: 'Chi văn hóa, % tổng chi',
      sentence,
      clauses: [sentence.slice(0, -1)],
      source: { short: 'Nguồn: mô hình 0.2', full: 'Nguồn: mô hình 0.2', hint: '' },
    },
  }
}

const falling = rising(0.003).map((value, index) => (index === 5 ? Number.NaN : value))
const fan = {
  p5: rising(0.003),
  p10: rising(0.0035),
  p25: rising(0.0042),
  p50: rising(0.005),
  p75: rising(0.0061),
  p90: rising(0.0072),
  p95: rising(0.0083),
}

export const charts: readonly ChartContent[] = [
  chartOf(subjectOf({ lines: [active, other(1, falling), base], fan })),
  chartOf(multiplesOf(['Văn hóa', 'Y tế', 'Giáo dục'])),
  chartOf(stackedOf(['Văn hóa', 'Y tế'], [active, other(3, rising(0.002))])),
]

/** A table of so many rows, in groups of ten. */
export function tableOf(count: number, title = 'Kết quả'): TableContent {
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: index % 10 === 0 ? ('group' as const) : ('row' as const),
    cells: [
      { text: index % 10 === 0 ? `Nhóm ${index / 10}` : `Dòng ${index}`, value: null },
      { text: index % 10 === 0 ? '' : `${index},50`, value: index % 10 === 0 ? null : index + 0.5 },
    ],
  }))
  return {
    title,
    note: '',
    columns: [
      { title: 'Năm', kind: 'text' },
      { title: 'Ưu tiên văn hóa', kind: 'number' },
    ],
    rows,
    empty: '',
  }
}

const none: TableContent = { title: '', note: '', columns: [], rows: [], empty: '' }

export function contentOf(over: Partial<ReportContent> = {}): ReportContent {
  return {
    language: 'vi',
    title: 'Ngân sách cho văn hóa',
    notes: '',
    imprint: {
      model: 'Mô hình 0.2',
      data: 'Dữ liệu 02/2026',
      date: '26/11/2026',
      scenarios: ['Ưu tiên văn hóa', 'Ưu tiên y tế'],
      base: 'Cơ sở',
      priceBasis: 'Giá hiện hành',
      program: 'Hanoi 2045, 0.1.0',
      warning: '',
    },
    findings: [finding('Đạt 10 trong 13 mục tiêu.'), finding('Chi văn hóa vượt 4 % từ năm 2028.')],
    headlines: [
      {
        variable: 'part',
        name: 'Chi văn hóa',
        unit: share,
        year: 2030,
        value: 0.0877,
        base: 0.0706,
        valueWords: '8,77 %',
        baseWords: '7,06 %',
        changeWords: '+1,71 điểm %',
        targets: [
          {
            id: 'above',
            state: 'late',
            words: 'Mục tiêu trên 9 %, năm 2030',
            stateWords: 'Chậm, đạt 2031',
            gapWords: 'thiếu 0,23 điểm %',
            source: '',
          },
        ],
      },
    ],
    scenarios: [],
    charts,
    steps: [],
    results: tableOf(12),
    policies: { ...none, title: 'Chính sách', empty: 'Không có đòn bẩy nào khác.' },
    assumptions: none,
    formulas: none,
    budget: none,
    checks: {
      summary: 'Cả 24 phép kiểm tra đều đạt.',
      failed: [],
      refusals: [],
      flags: [],
      remarks: [],
      unmet: [],
    },
    sources: [],
    decisions: [],
    ...over,
  }
}

/** A sentence about results that lists nothing. */
export function finding(words: string): FindingContent {
  return { words, parts: [], about: 'results' }
}
