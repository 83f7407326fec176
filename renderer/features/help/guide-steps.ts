/** The guided start, step by step: what is pointed at, and what is said of it. */

import type { Words } from '../../../shared/model/definition.ts'

export interface GuideStep {
  readonly id: string
  /** What it points at: the first of these that is on the screen. */
  readonly place: string
  readonly title: Words
  readonly text: Words
}

export const guideSteps: readonly GuideStep[] = [
  {
    id: 'lever',
    place: '.lever-panel .lever-row, .lever-side, .lever-rail',
    title: { en: 'This is a lever', vi: 'Đây là một đòn bẩy' },
    text: {
      en: 'Drag it, or type a number. It sets the value of the year that is selected; the charts follow at once, and Ctrl+Z takes it back.',
      vi: 'Hãy kéo hoặc nhập số. Đòn bẩy đặt giá trị cho năm đang chọn; biểu đồ thay đổi ngay, và Ctrl+Z để hoàn tác.',
    },
  },
  {
    id: 'target',
    place: '.kpis .kpi, .kpis',
    title: { en: 'This is a target', vi: 'Đây là một mục tiêu' },
    text: {
      en: 'The card says whether it is met, in which year, and what is missing, in its unit and in money. Click a number to see where it comes from.',
      vi: 'Thẻ cho biết mục tiêu có đạt không, đạt năm nào và còn thiếu bao nhiêu, theo đơn vị và theo tiền. Bấm vào con số để xem nguồn gốc.',
    },
  },
  {
    id: 'budget',
    place: '.envelope-strip, .strip-rail',
    title: { en: 'The budget always closes', vi: 'Ngân sách luôn cân đối' },
    text: {
      en: 'What one line gets more, the hatched remainder gets less, unless you say from which line to take it. The slider on the left selects the year.',
      vi: 'Lĩnh vực này tăng thì phần còn lại (gạch chéo) giảm, trừ khi bạn chọn lấy từ lĩnh vực khác. Thanh bên trái để chọn năm.',
    },
  },
  {
    id: 'save',
    place: '.save-button, .top-bar',
    title: { en: 'Save your own', vi: 'Lưu kịch bản của bạn' },
    text: {
      en: 'Every scenario is a tab. Save writes all tabs into one file on this machine. Start from a preset, or from what you see.',
      vi: 'Mỗi kịch bản là một thẻ. Nút Lưu ghi tất cả các thẻ vào một tệp trên máy này. Có thể bắt đầu từ kịch bản mẫu hoặc từ màn hình hiện tại.',
    },
  },
]
