/** The words of the language of formulas beside the names of a model, each with one line of help. */

import type { Words } from '../../../shared/model/definition.ts'
import type { NumberFunction } from '../../../shared/model/tree.ts'

export interface LanguageWord {
  readonly word: string
  /** With its arguments, as it is shown. */
  readonly form: string
  readonly isFunction: boolean
  readonly help: Words
}

type Word = NumberFunction | 'prev' | 'start' | 'ref' | 'sum' | 'before' | 'year' | 't_idx'

const help: Readonly<Record<Word, { readonly form: string; readonly help: Words }>> = {
  prev: {
    form: 'prev(x)',
    help: { en: 'the value of the year before', vi: 'giá trị của năm trước' },
  },
  start: {
    form: 'start(x)',
    help: { en: 'the value of the base year', vi: 'giá trị của năm gốc' },
  },
  ref: {
    form: 'ref(x)',
    help: { en: 'the value in the baseline', vi: 'giá trị trong đường cơ sở' },
  },
  sum: {
    form: 'sum(x[d], d)',
    help: { en: 'the sum over all elements of a dimension', vi: 'tổng theo mọi phần tử của một chiều' },
  },
  before: {
    form: 'before(x[d])',
    help: {
      en: 'the sum over the elements that stand before its own',
      vi: 'tổng theo các phần tử đứng trước phần tử đang tính',
    },
  },
  min: { form: 'min(a, b)', help: { en: 'the least of several', vi: 'số nhỏ nhất' } },
  max: { form: 'max(a, b)', help: { en: 'the greatest of several', vi: 'số lớn nhất' } },
  abs: { form: 'abs(x)', help: { en: 'the size without its sign', vi: 'giá trị tuyệt đối' } },
  sqrt: { form: 'sqrt(x)', help: { en: 'the square root', vi: 'căn bậc hai' } },
  exp: { form: 'exp(x)', help: { en: 'e to the power of x', vi: 'e lũy thừa x' } },
  log: { form: 'log(x)', help: { en: 'the natural logarithm', vi: 'lôgarit tự nhiên' } },
  year: { form: 'year', help: { en: 'the year itself, 2030', vi: 'chính năm đó, 2030' } },
  t_idx: { form: 't_idx', help: { en: 'years since the base year', vi: 'số năm kể từ năm gốc' } },
}

export const languageWords: readonly LanguageWord[] = Object.entries(help).map(([word, entry]) => ({
  word,
  isFunction: entry.form.includes('('),
  ...entry,
}))
