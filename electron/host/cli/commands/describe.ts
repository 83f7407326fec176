/** `h45 describe`: what the model offers. */

import type { Command } from '../command.ts'
import { describeJson, describeText } from '../described.ts'
import { textOf } from '../given.ts'
import { openPack } from '../open-pack.ts'

export const describe: Command = {
  name: 'describe',
  files: 'none',
  flags: [],
  formats: ['text', 'json'],
  help: {
    en: {
      line: 'Lists levers with kind, unit, range and default path, parameters, variables and targets.',
      more: [],
    },
    vi: {
      line: 'Liệt kê đòn bẩy (loại, đơn vị, khoảng giá trị, giá trị mặc định), tham số, biến và mục tiêu.',
      more: [],
    },
  },
  async perform({ given, language, terminal }) {
    const { catalogue } = await openPack(given)
    const isJson = textOf(given, 'format') === 'json'
    await terminal.out(isJson ? describeJson(catalogue) : describeText(catalogue, language))
    return 0
  },
}
