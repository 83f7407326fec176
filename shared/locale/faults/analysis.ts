/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import { exact, label } from './argument-words.ts'
import { type Sentences, text } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
  },
  'analysis.locked': {
    en: args => `“${label(args, 'en')}” is locked; release its lock, or choose another lever.`,
    vi: args => `“${label(args, 'vi')}” đang bị khóa; hãy mở khóa hoặc chọn đòn bẩy khác.`,
  },
  'analysis.lever-twice': {
    en: args => `“${label(args, 'en')}” is chosen twice; take one of the two out.`,
    vi: args => `“${label(args, 'vi')}” được chọn hai lần; hãy bỏ bớt một.`,
  },
  'analysis.bounds-reversed': {
    en: args =>
      `The lower bound of “${label(args, 'en')}” (${exact(args, 'low', 'en')}) is not below the upper one (${exact(args, 'high', 'en')}); change one of the two.`,
    vi: args =>
      `Cận dưới của “${label(args, 'vi')}” (${exact(args, 'low', 'vi')}) không nhỏ hơn cận trên (${exact(args, 'high', 'vi')}); hãy sửa một trong hai.`,
  },
  'analysis.bounds-outside': {
    en: args =>
      `The bounds of “${label(args, 'en')}” (${exact(args, 'low', 'en')} to ${exact(args, 'high', 'en')}) go beyond its range; choose from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}.`,
    vi: args =>
      `Giới hạn của “${label(args, 'vi')}” (${exact(args, 'low', 'vi')} đến ${exact(args, 'high', 'vi')}) vượt khoảng cho phép; hãy chọn từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}.`,
  },
  'analysis.year-not-free': {
    en: args =>
      `Nothing can be changed in ${text(args, 'year')}; choose a year from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Không thể thay đổi gì vào năm ${text(args, 'year')}; hãy chọn năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'analysis.no-effect': {
    en: args =>
      `The chosen levers do not move “${label(args, 'en')}” in ${text(args, 'year')}; what moves it most: ${text(args, 'leversEn')}.`,
    vi: args =>
      `Các đòn bẩy đã chọn không làm thay đổi “${label(args, 'vi')}” năm ${text(args, 'year')}; có tác động mạnh nhất là: ${text(args, 'leversVi')}.`,
  },
  'analysis.nothing-moves': {
    en: args =>
      `No lever that is free moves “${label(args, 'en')}” in ${text(args, 'year')}; choose another result or a later year.`,
    vi: args =>
      `Không đòn bẩy nào chưa khóa làm thay đổi “${label(args, 'vi')}” năm ${text(args, 'year')}; hãy chọn chỉ tiêu khác hoặc năm muộn hơn.`,
  },
  'analysis.all-failed': {
    en: () =>
      'No run within these bounds holds the checks of the model; choose other bounds. What was wrong with the first:',
    vi: () =>
      'Trong các giới hạn này không lần chạy nào qua được kiểm tra của mô hình; hãy chọn giới hạn khác. Lỗi của lần chạy đầu:',
  },
} satisfies Sentences
