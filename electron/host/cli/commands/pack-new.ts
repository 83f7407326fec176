/** `h45 pack new`: a pack to begin with. */

import { basename, resolve } from 'node:path'
import { packIdOf, startPack } from '../../../services/packs/start-pack.ts'
import type { Command } from '../command.ts'
import { words } from '../words.ts'

export const packNew: Command = {
  name: 'pack new',
  files: 'folder',
  flags: [],
  formats: [],
  help: {
    en: {
      line: 'Writes a small, commented model pack that runs into a new folder.',
      more: [
        'The pack is named after the folder. A folder in which something stands is refused. docs/make-a-pack.md leads on from there.',
      ],
    },
    vi: {
      line: 'Tạo một gói mô hình nhỏ, có chú thích và chạy được trong thư mục mới.',
      more: [
        'Gói mang tên thư mục. Thư mục đã có nội dung sẽ bị từ chối. docs/make-a-pack.md hướng dẫn các bước tiếp theo.',
      ],
    },
  },
  async perform({ files: [folder = ''], language, terminal }) {
    const dir = resolve(folder)
    const names = await startPack(dir)
    await terminal.out(names.map(name => `${name}\n`).join(''))
    terminal.say(`${words[language].packStarted(folder, packIdOf(basename(dir)))}\n`)
    return 0
  },
}
