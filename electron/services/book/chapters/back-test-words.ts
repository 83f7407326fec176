/** Words of the chapter on the back-test that its sentences do not say already. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const backTestChapterMessages = defineMessages({
  en: {
    title: 'The model against the past',
    observed: 'Observed',
    computed: 'Computed',
    years: 'Years compared',
    bias: 'Bias',
    mape: 'Mean absolute error',
    rmse: 'Root mean square error',
    theil: 'Theil’s U',
    noValue: 'too few years',
    untested: 'What cannot be tested',
    reason: 'Why',
    variable: 'Variable',
  },
  vi: {
    title: 'Đối chiếu mô hình với quá khứ',
    observed: 'Số thực tế',
    computed: 'Mô hình tính',
    years: 'Số năm so sánh',
    bias: 'Độ lệch bình quân',
    mape: 'Sai số tuyệt đối bình quân',
    rmse: 'Căn bình phương sai số bình quân',
    theil: 'Hệ số Theil U',
    noValue: 'quá ít năm',
    untested: 'Chưa kiểm chứng được',
    reason: 'Lý do',
    variable: 'Biến',
  },
})
