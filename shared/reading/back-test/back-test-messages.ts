/** Words of a back-test, wherever it is read: on the screen and in the model book. */

import { defineMessages } from '../../locale/messages.ts'

export const backTestMessages = defineMessages({
  en: {
    noHistory:
      'This model pack holds no observed values, so nothing of the past can be set against the model.',
    summary: (span: string, variables: number, behaviour: number, identity: number) =>
      `Of ${variables} variables, what was observed in ${span} tests ${behaviour} by their behaviour${
        identity === 0 ? '' : `, and ${identity} more only by whether published figures agree`
      }.`,
    summaryErrors: (median: string, worst: string, name: string) =>
      `The mean error of those tested by behaviour is ${median} at the median, and largest for ${name}: ${worst}.`,
    summaryOne: (name: string, error: string) => `${name} is off by ${error} on average.`,
    summaryNone: 'None can be tested by its behaviour.',
    summaryRest: (left: number, never: number) =>
      `${left} cannot be tested against the past, ${never} of them because they were never observed.`,
    freeRun: 'Started in an earlier year',
    freeRunAbout:
      'The model starts on observed values of that year and then goes on from its own; levers as they were observed.',
    oneStep: 'Single equations, one year at a time',
    oneStepAbout: 'Each year’s value from all that the equation reads, as it was observed.',
    identity: 'Definitions on observed values',
    identityAbout:
      'Sums, ratios and chains of observed figures: how well the figures agree, not how well the model does.',
    baseRun: (year: number) => `The model as it is, run from ${year}`,
    baseRunAbout:
      'Start values and several levers of these years were set by published figures, so agreement is partly by construction.',
    startedIn: (year: number) => `Started in ${year}.`,
    driven: (names: string) =>
      `Stand as observed, because their own equations cannot be worked out: ${names}.`,
    workedOut: (names: string) => `Worked out from observed values of the same year: ${names}.`,
    fitted: (names: string) =>
      `Not on new data as far as these go, which were set by published figures of such years: ${names}.`,
    notFitted: 'No parameter in use was set by the figures tested.',
    proportions: (bias: string, variation: string, covariation: string) =>
      `Of the squared error, ${bias} is bias, ${variation} too much or too little swing, ${covariation} the rest, year by year.`,
    untestedNever: 'No observed value.',
    untestedInput: (year: number, names: string) => `Observed, but in ${year} not known: ${names}.`,
    untestedAnchored:
      'Its equation compares with the base year and was observed in that year and before only.',
    untestedNoNumber: 'Its equation comes to no number on the observed values.',
    previous: (name: string) => `${name} of the year before`,
    start: (name: string) => `${name} of the base year`,
    more: (count: number) => `and ${count} more`,
  },
  vi: {
    noHistory: 'Bộ mô hình này không có số liệu thực tế nên không thể đối chiếu mô hình với quá khứ.',
    summary: (span: string, variables: number, behaviour: number, identity: number) =>
      `Trong ${variables} biến, số liệu thực tế ${span} cho phép kiểm chứng ${behaviour} biến theo hành vi của mô hình${
        identity === 0 ? '' : `, thêm ${identity} biến chỉ kiểm tra được số liệu công bố có khớp nhau không`
      }.`,
    summaryErrors: (median: string, worst: string, name: string) =>
      `Sai số bình quân của các biến kiểm chứng theo hành vi có trung vị ${median}, lớn nhất là ${name}: ${worst}.`,
    summaryOne: (name: string, error: string) => `${name} lệch bình quân ${error}.`,
    summaryNone: 'Không biến nào kiểm chứng được theo hành vi.',
    summaryRest: (left: number, never: number) =>
      `${left} biến không kiểm chứng được với quá khứ, trong đó ${never} biến chưa từng có số liệu thực tế.`,
    freeRun: 'Khởi chạy từ một năm trước đây',
    freeRunAbout:
      'Mô hình xuất phát từ số thực tế của năm đó rồi tự tính tiếp từ kết quả của chính mình; đòn bẩy theo số thực tế.',
    oneStep: 'Từng phương trình, từng năm một',
    oneStepAbout: 'Giá trị mỗi năm được tính từ số thực tế của mọi đầu vào trong phương trình.',
    identity: 'Công thức định nghĩa trên số thực tế',
    identityAbout:
      'Tổng, tỷ số và chuỗi nối của số thực tế: cho biết các số liệu khớp nhau đến đâu, không cho biết mô hình đúng đến đâu.',
    baseRun: (year: number) => `Mô hình như đang dùng, tính từ năm ${year}`,
    baseRunAbout:
      'Giá trị xuất phát và nhiều đòn bẩy của các năm này được đặt theo số công bố, nên một phần khớp nhau là do cách đặt.',
    startedIn: (year: number) => `Xuất phát từ năm ${year}.`,
    driven: (names: string) =>
      `Lấy theo số thực tế vì không tính được phương trình của chính chúng: ${names}.`,
    workedOut: (names: string) => `Tính từ số thực tế của cùng năm: ${names}.`,
    fitted: (names: string) =>
      `Không phải kiểm chứng trên số liệu mới đối với phần do các mục sau quyết định, vì chúng được đặt theo số công bố của những năm như vậy: ${names}.`,
    notFitted: 'Không tham số nào đang dùng được đặt theo chính các số liệu được kiểm chứng.',
    proportions: (bias: string, variation: string, covariation: string) =>
      `Trong bình phương sai số: ${bias} do lệch đều, ${variation} do dao động quá mạnh hoặc quá yếu, ${covariation} do không khớp từng năm.`,
    untestedNever: 'Chưa có số liệu thực tế.',
    untestedInput: (year: number, names: string) => `Có số thực tế, nhưng năm ${year} chưa biết: ${names}.`,
    untestedAnchored:
      'Phương trình so với năm gốc, trong khi chỉ có số thực tế của năm gốc và các năm trước.',
    untestedNoNumber: 'Phương trình không cho ra con số trên số thực tế.',
    previous: (name: string) => `${name} của năm trước`,
    start: (name: string) => `${name} của năm gốc`,
    more: (count: number) => `và ${count} mục khác`,
  },
})
