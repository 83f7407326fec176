/** Sentences of the faults whose code begins with what this file is named after: why an executed value cannot be taken. */

import type { Language } from '../../model/definition.ts'
import { exact, label, meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const executedValueFaults = {
  'executed.unknown-item': {
    en: args =>
      `The model has no variable or lever “${text(args, 'item')}”, so no executed value of it can be taken; ${meant(args, 'en', 'remove it, or take an id from the list.')}`,
    vi: args =>
      `Mô hình không có biến hay đòn bẩy “${text(args, 'item')}” nên không thể nhận số thực hiện của mục này; ${meant(args, 'vi', 'hãy xóa đi hoặc lấy mã trong danh sách.')}`,
  },
  'executed.parameter': {
    en: args =>
      `“${text(args, 'item')}” is a parameter and has no years; set it among the parameters of the scenario.`,
    vi: args =>
      `“${text(args, 'item')}” là tham số, không theo năm; hãy đặt trong phần tham số của kịch bản.`,
  },
  'executed.year': {
    en: args =>
      `${item(args, 'en')} cannot have an executed value in ${text(args, 'year')}; choose a forecast year, from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Không thể nhập số thực hiện năm ${text(args, 'year')} cho ${item(args, 'vi')}; hãy chọn một năm dự báo, từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'executed.twice': {
    en: args =>
      `${item(args, 'en')} has an executed value in ${text(args, 'year')} already; change that one or remove it.`,
    vi: args => `${item(args, 'vi')} đã có số thực hiện năm ${text(args, 'year')}; hãy sửa hoặc xóa số đó.`,
  },
  'executed.no-run': {
    en: () =>
      'With this value the model cannot go on, so it was not taken; check the value, its year and its unit.',
    vi: () =>
      'Với giá trị này mô hình không tính tiếp được nên chưa nhận số thực hiện; hãy kiểm tra lại giá trị, năm và đơn vị.',
  },
  'executed.not-finite': {
    en: args => `The executed value of ${item(args, 'en')} in ${text(args, 'year')} is no number; enter one.`,
    vi: args =>
      `Số thực hiện năm ${text(args, 'year')} của ${item(args, 'vi')} không phải là số; hãy nhập một số.`,
  },
  'executed.out-of-range': {
    en: args =>
      `${item(args, 'en')} in ${text(args, 'year')} is ${exact(args, 'value', 'en')}; enter a value from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}, the range of the lever.`,
    vi: args =>
      `${item(args, 'vi')} năm ${text(args, 'year')} là ${exact(args, 'value', 'vi')}; hãy nhập giá trị từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}, là khoảng cho phép của đòn bẩy.`,
  },
  'executed.files-differ': {
    en: args =>
      `“${text(args, 'first')}” and “${text(args, 'second')}” have different executed values, so their scenarios cannot be asked about together; give both files the same ones.`,
    vi: args =>
      `“${text(args, 'first')}” và “${text(args, 'second')}” có số thực hiện khác nhau nên không thể hỏi chung về các kịch bản của hai tệp; hãy nhập cùng số thực hiện vào cả hai tệp.`,
  },
  'executed.used': {
    en: args =>
      `The runs of “${text(args, 'file')}” go on from ${text(args, 'count')} executed values, of ${text(args, 'years')}.`,
    vi: args =>
      `Các lần chạy của “${text(args, 'file')}” xuất phát từ ${text(args, 'count')} số thực hiện, năm ${text(args, 'years')}.`,
  },
  'executed.gap': {
    en: args =>
      `In ${text(args, 'year')} the executed values do not meet the check “${text(args, 'labelEn')}” (${text(args, 'check')}): it comes to ${rounded(args, 'en')}. It is not held to in that year.`,
    vi: args =>
      `Năm ${text(args, 'year')}, số thực hiện không thỏa ràng buộc “${text(args, 'labelVi')}” (${text(args, 'check')}): kết quả kiểm tra là ${rounded(args, 'vi')}. Năm đó không áp dụng ràng buộc này.`,
  },
} satisfies Sentences

function item(args: FaultArguments, language: Language): string {
  return `“${label(args, language)}” (${text(args, 'item')})`
}

/** How far off a check is, to three digits. */
function rounded(args: FaultArguments, language: Language): string {
  const value = typeof args.value === 'number' ? Number(args.value.toPrecision(3)) : ''
  return exact({ value }, 'value', language)
}
