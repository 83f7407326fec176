/** Words of a back-test, wherever it is read: on the screen and in the model book. */

import { defineMessages } from '../../locale/messages.ts'

export const backTestMessages = defineMessages({
  en: {
    noHistory:
      'This model pack holds no observed values, so nothing of the past can be set against the model.',
    lead: (count: number, median: string, name: string, worst: string) =>
      `${count} of the variables can be tested on their behaviour: they miss what was observed by ${median} at the median, and ${name} by most, ${worst}.`,
    leadOne: (name: string, error: string) =>
      `One variable can be tested on its behaviour: ${name} misses what was observed by ${error} on average.`,
    leadNoPercent: (count: number) =>
      `${count} of the variables can be tested on their behaviour; since zero was observed, no error can be given in per cent.`,
    leadNone: 'No variable can be tested on its behaviour.',
    coverage: (span: string, variables: number, identity: number, untested: number, never: number) =>
      identity === 0
        ? `The model has ${variables} variables, observed in ${span} where at all; ${untested} of them cannot be tested, ${never} because they were never observed.`
        : `The model has ${variables} variables. What was observed in ${span} tests ${identity} more only by whether published figures agree; ${untested} it cannot test, ${never} of them because they were never observed.`,
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
      `Set by published figures, some of them of the years tested, so this is no independent test as far as they go: ${names}.`,
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
    noHistory: 'Gói mô hình này không có số liệu thực tế nên không thể đối chiếu mô hình với quá khứ.',
    lead: (count: number, median: string, name: string, worst: string) =>
      `Kiểm chứng được hành vi của ${count} biến: sai lệch so với số thực tế có trung vị là ${median}, lớn nhất ở ${name} (${worst}).`,
    leadOne: (name: string, error: string) =>
      `Kiểm chứng được hành vi của một biến: ${name}, lệch bình quân ${error} so với số thực tế.`,
    leadNoPercent: (count: number) =>
      `Kiểm chứng được hành vi của ${count} biến; do số thực tế bằng 0 nên không tính được sai lệch theo phần trăm.`,
    leadNone: 'Chưa kiểm chứng được hành vi của biến nào.',
    coverage: (span: string, variables: number, identity: number, untested: number, never: number) =>
      identity === 0
        ? `Mô hình có ${variables} biến, số thực tế nếu có thuộc ${span}; ${untested} biến không kiểm chứng được, trong đó ${never} biến chưa từng có số liệu thực tế.`
        : `Mô hình có ${variables} biến. Với số thực tế ${span}, thêm ${identity} biến chỉ kiểm tra được số liệu công bố có khớp nhau không; ${untested} biến không kiểm chứng được, trong đó ${never} biến chưa từng có số liệu thực tế.`,
    freeRun: 'Tính từ một năm trong quá khứ',
    freeRunAbout:
      'Mô hình xuất phát từ số thực tế của năm đó rồi tự tính tiếp từ kết quả của chính mình; đòn bẩy theo số thực tế.',
    oneStep: 'Từng phương trình, từng năm một',
    oneStepAbout: 'Giá trị mỗi năm được tính từ số thực tế của mọi đầu vào trong phương trình.',
    identity: 'Công thức định nghĩa trên số thực tế',
    identityAbout:
      'Tổng, tỷ số và chuỗi tính nối từ số thực tế: cho biết các số liệu khớp nhau đến đâu, không cho biết mô hình đúng đến đâu.',
    baseRun: (year: number) => `Mô hình như đang dùng, tính từ năm ${year}`,
    baseRunAbout:
      'Giá trị xuất phát và nhiều đòn bẩy của các năm này được đặt theo số công bố, nên một phần khớp nhau là do cách đặt.',
    startedIn: (year: number) => `Xuất phát từ năm ${year}.`,
    driven: (names: string) =>
      `Lấy theo số thực tế vì phương trình của các biến này không tính được: ${names}.`,
    workedOut: (names: string) => `Tính từ số thực tế của cùng năm: ${names}.`,
    fitted: (names: string) =>
      `Các mục sau được đặt theo số công bố, trong đó có số của những năm kiểm chứng, nên phần do chúng quyết định không phải là kiểm chứng độc lập: ${names}.`,
    notFitted: 'Không tham số nào đang dùng được đặt theo chính các số liệu được kiểm chứng.',
    proportions: (bias: string, variation: string, covariation: string) =>
      `Trong bình phương sai số: ${bias} do lệch đều, ${variation} do dao động quá mạnh hoặc quá yếu, ${covariation} do không khớp từng năm.`,
    untestedNever: 'Chưa có số liệu thực tế.',
    untestedInput: (year: number, names: string) =>
      `Có số thực tế, nhưng năm ${year} còn thiếu đầu vào: ${names}.`,
    untestedAnchored: 'Phương trình so sánh với năm gốc, trong khi chỉ có số thực tế đến năm gốc.',
    untestedNoNumber: 'Thay số thực tế vào, phương trình không cho kết quả là một con số.',
    previous: (name: string) => `${name} của năm trước`,
    start: (name: string) => `${name} của năm gốc`,
    more: (count: number) => `và ${count} mục khác`,
  },
})
