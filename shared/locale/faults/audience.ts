/** Sentences of the faults whose code begins with what this file is named after: what became of the audience's window. */

import type { Sentences } from './sentence.ts'

export const audienceFaults = {
  'audience.no-display': {
    en: () =>
      'No second display was found, so the story is shown on this one; connect a projector or a display and press F5 again.',
    vi: () =>
      'Không tìm thấy màn hình thứ hai nên câu chuyện được trình chiếu trên màn hình này; hãy nối máy chiếu hoặc màn hình rồi bấm F5 lần nữa.',
  },
  'audience.same-display': {
    en: () =>
      'No second display was found; the audience’s window stands on this one: move it to where the audience looks, or press Shift+F5 to show the story in this window.',
    vi: () =>
      'Không tìm thấy màn hình thứ hai; cửa sổ cho người xem đang ở màn hình này: hãy kéo sang nơi người xem theo dõi, hoặc bấm Shift+F5 để trình chiếu ngay trong cửa sổ này.',
  },
  'audience.popup-refused': {
    en: () =>
      'The browser refused the audience’s window; allow windows for this address, or press Shift+F5 to show the story in this one.',
    vi: () =>
      'Trình duyệt không cho mở cửa sổ cho người xem; hãy cho phép cửa sổ bật lên ở địa chỉ này, hoặc bấm Shift+F5 để trình chiếu ngay trong cửa sổ này.',
  },
  'audience.closed': {
    en: () => 'The audience’s window was closed, and with it the presentation; press F5 to open it again.',
    vi: () => 'Cửa sổ cho người xem đã đóng nên trình chiếu kết thúc; bấm F5 để mở lại.',
  },
  'audience.display-gone': {
    en: () => 'The second display was disconnected; the presentation goes on on this screen. Esc ends it.',
    vi: () => 'Màn hình thứ hai đã bị ngắt; trình chiếu tiếp tục trên màn hình này. Bấm Esc để kết thúc.',
  },
} satisfies Sentences
