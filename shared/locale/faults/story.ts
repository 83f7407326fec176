/** Sentences of the faults whose code begins with what this file is named after: stories that cannot be told. */

import { type Sentences, text } from './sentence.ts'

export const storyFaults = {
  'story.repeated-id': {
    en: args =>
      `Two steps of the story in the file have the id “${text(args, 'name')}”; give this one an id of its own.`,
    vi: args =>
      `Hai bước của câu chuyện trong tệp có cùng mã “${text(args, 'name')}”; hãy đặt mã riêng cho bước này.`,
  },
} satisfies Sentences
