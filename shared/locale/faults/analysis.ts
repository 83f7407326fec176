/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import { meant } from './argument-words.ts'
import { type Sentences, text } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
  },
  'analysis.too-few-compared': {
    en: args => `Choose at least two scenarios to compare; ${text(args, 'count')} was given.`,
    vi: args => `Hãy chọn ít nhất hai kịch bản để so sánh; hiện mới có ${text(args, 'count')}.`,
  },
  'analysis.too-many-compared': {
    en: args => `At most ${text(args, 'most')} scenarios can be compared; ${text(args, 'count')} were given.`,
    vi: args => `Chỉ so sánh được tối đa ${text(args, 'most')} kịch bản; hiện có ${text(args, 'count')}.`,
  },
  'analysis.compared-twice': {
    en: args => `“${text(args, 'title')}” was chosen twice; a scenario is compared with another one.`,
    vi: args => `“${text(args, 'title')}” được chọn hai lần; hãy so sánh với một kịch bản khác.`,
  },
  'analysis.unknown-target': {
    en: args =>
      `The model has no target “${text(args, 'target')}”; ${meant(args, 'en', 'take an id from the list of targets.')}`,
    vi: args =>
      `Mô hình không có mục tiêu “${text(args, 'target')}”; ${meant(args, 'vi', 'hãy lấy mã trong danh sách mục tiêu.')}`,
  },
  'analysis.compared-year-outside': {
    en: args =>
      `The model has no results for ${text(args, 'year')}; choose a year from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Mô hình không có kết quả năm ${text(args, 'year')}; hãy chọn năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'analysis.no-draw-left': {
    en: args =>
      `Every one of the ${text(args, 'draws')} draws fails in one of the scenarios, so they cannot be compared; narrow the ranges of the inputs that are varied.`,
    vi: args =>
      `Cả ${text(args, 'draws')} lượt rút đều không tính được ở ít nhất một kịch bản nên không so sánh được; hãy thu hẹp khoảng biến động của các đầu vào.`,
  },
} satisfies Sentences
