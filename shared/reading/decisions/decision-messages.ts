/** What a decision record is called in all its parts, on the screen and on paper. */

import { defineMessages } from '../../locale/messages.ts'

export const decisionMessages = defineMessages({
  en: {
    question: 'Question',
    hypothesis: 'Hypothesis',
    finding: 'Finding',
    decision: 'Decision',
    dissent: 'Other opinions',
    people: 'Present',
    date: 'Date',
    frozen: (moment: string) => `Frozen ${moment}`,
    model: (version: string) => `model ${version}`,
    data: (month: string) => `data ${month}`,
    seal: (hash: string) => `seal ${hash}`,
    confirmed: 'Checked: unaltered, and every figure comes out as it was frozen.',
    confirmedOnOther: (from: string, to: string) =>
      `Checked: unaltered. The model has changed since (${from} → ${to}), the figures have not.`,
    altered: 'Altered after it was frozen: the seal does not hold.',
    other: (count: number) =>
      count === 1
        ? '1 figure comes out otherwise when it is computed again.'
        : `${count} figures come out otherwise when they are computed again.`,
    judgedOtherwise: (count: number) =>
      count === 1
        ? '1 check or target is judged otherwise when it is computed again.'
        : `${count} checks or targets are judged otherwise when they are computed again.`,
    otherModel: (from: string, to: string) => `The model has changed since (${from} → ${to}).`,
    impossible: 'It cannot be computed again with the model in use.',
    scenarioGone: 'a scenario that was removed',
  },
  vi: {
    question: 'Câu hỏi',
    hypothesis: 'Giả thuyết',
    finding: 'Kết quả',
    decision: 'Quyết định',
    dissent: 'Ý kiến khác',
    people: 'Người dự',
    date: 'Ngày',
    frozen: moment => `Chốt ${moment}`,
    model: version => `mô hình ${version}`,
    data: month => `dữ liệu ${month}`,
    seal: hash => `mã niêm phong ${hash}`,
    confirmed: 'Đã kiểm tra: nội dung nguyên vẹn, tính lại cho đúng số liệu đã chốt.',
    confirmedOnOther: (from, to) =>
      `Đã kiểm tra: nội dung nguyên vẹn. Mô hình đã đổi (${from} → ${to}) nhưng số liệu không đổi.`,
    altered: 'Nội dung đã bị sửa sau khi chốt: mã niêm phong không khớp.',
    other: count => `Tính lại cho kết quả khác ở ${count} số liệu.`,
    judgedOtherwise: count => `Tính lại cho đánh giá khác ở ${count} phép kiểm tra hoặc mục tiêu.`,
    otherModel: (from, to) => `Mô hình đã đổi từ khi chốt (${from} → ${to}).`,
    impossible: 'Không tính lại được bằng mô hình đang dùng.',
    scenarioGone: 'kịch bản đã xóa',
  },
})

/** The parts of the minutes that are told in words, in their order. */
export const minutesParts = ['question', 'hypothesis', 'finding', 'decision', 'dissent'] as const
