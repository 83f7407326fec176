import { expect, it } from 'vitest'
import { scenarioWord } from '../../../shared/locale/scenario-word.ts'

it('puts the word for a scenario before its name, in capitals where the sentence begins', () => {
  expect(scenarioWord('“Đạt mục tiêu chương trình”', true)).toBe('Kịch bản “Đạt mục tiêu chương trình”')
  expect(scenarioWord('“Ưu tiên văn hóa”')).toBe('kịch bản “Ưu tiên văn hóa”')
})

it('does not say it twice where the name begins with it, however its letters are put together', () => {
  const name = '“Kịch bản cơ sở: chính sách hiện hành”'
  expect(scenarioWord(name, true)).toBe(name)
  expect(scenarioWord(name.normalize('NFD'))).toBe(name.normalize('NFD'))
})
