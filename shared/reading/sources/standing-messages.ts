/** How well a number of the model is known. */

import { defineMessages } from '../../locale/messages.ts'

export const standingMessages = defineMessages({
  en: {
    published: 'published',
    partlyPublished: 'partly published',
    calibrated: 'calibrated',
    literature: 'literature',
    assumed: 'assumption',
    identity: 'accounting identity',
    own: 'the planner’s own indicator',
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  vi: {
    published: 'số liệu công bố',
    partlyPublished: 'công bố một phần',
    calibrated: 'hiệu chỉnh theo số liệu',
    literature: 'nghiên cứu đã công bố',
    assumed: 'giả định',
    identity: 'đồng nhất thức',
    own: 'chỉ tiêu riêng của người lập kịch bản',
    high: 'độ tin cậy cao',
    medium: 'độ tin cậy trung bình',
    low: 'độ tin cậy thấp',
  },
})
