/** `h45 back-test`: the model's equations against the years that have been. */

import { backTestCsv, backTestJson } from '../back-tested.ts'
import type { Command } from '../command.ts'
import { textOf } from '../given.ts'
import { openPack } from '../open-pack.ts'
import { checkOut, giveResults } from '../results.ts'

export const backTest: Command = {
  name: 'back-test',
  files: 'none',
  flags: ['out'],
  formats: ['json', 'csv'],
  help: {
    en: {
      line: 'Sets the model against the observed past: errors of each series, and what cannot be tested.',
      more: [
        'A free run starts the model in an earlier year, a single step works one equation out on observed values, a base run is the model as shipped. What is not observed is a gap.',
      ],
    },
    vi: {
      line: 'Đối chiếu mô hình với quá khứ: sai số của từng chuỗi và những gì không kiểm chứng được.',
      more: [
        'Cách thứ nhất khởi chạy mô hình từ một năm trước đây; cách thứ hai tính riêng từng phương trình theo số thực tế; cách thứ ba là mô hình như đang dùng. Chỗ không có số thực tế thì để trống.',
      ],
    },
  },
  async perform(asked) {
    await checkOut(asked, [])
    const running = await openPack(asked.given)
    const { model } = running.catalogue
    const result = running.backTest()
    const isCsv = textOf(asked.given, 'format') === 'csv'
    await giveResults(asked, isCsv ? backTestCsv(result, running.catalogue) : backTestJson(result, model))
    return 0
  },
}
