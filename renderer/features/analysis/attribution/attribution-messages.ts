/** Texts of the tab that says which changes account for a difference. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const attributionMessages = defineMessages({
  en: {
    against: 'Compared with',
    baseline: 'Its baseline',
    baselineDetail: 'Default policy under the same assumptions',
    defaults: 'The original defaults',
    defaultsDetail: 'Default policy and default assumptions',
    grouping: 'Changes by',
    sector: 'Sector',
    item: 'Lever',
    kind: 'Policy and assumptions',
    policy: 'Policy',
    assumption: 'Assumptions',
    view: 'Shown as',
    waterfall: 'One year',
    path: 'All years',
    table: 'Table',
    above: (name: string, year: number, amount: string, base: string) =>
      `${name} in ${year} is ${amount} above ${base}`,
    below: (name: string, year: number, amount: string, base: string) =>
      `${name} in ${year} is ${amount} below ${base}`,
    level: (name: string, year: number, base: string) => `${name} in ${year} is level with ${base}.`,
    through: (part: string) => `, from changes in ${part}.`,
    mostly: (part: string, amount: string) => `, mostly from changes in ${part} (${amount}).`,
    unchanged:
      'Nothing of this scenario differs from the default yet. Change a lever to see what each change did.',
    nothing: 'The two scenarios have the same levers and parameters: there is nothing to account for.',
    noPolicy:
      'No policy of this scenario differs from the default. Its assumptions move the baseline as well; compare with the original defaults to see what they do.',
    manyGroups: (groups: number, exact: number) =>
      groups > exact
        ? `${groups} groups: more than can be divided exactly, so orders are drawn.`
        : `${groups} groups: divided when you press the button.`,
    others: (count: number) => `Other changes (${count})`,
    part: 'Change',
    value: 'Value',
    picture: 'Picture',
    total: 'Difference',
    exact: (groups: number, runs: string) =>
      `Shapley values: what a group adds, averaged over all orders of the ${groups} groups (${runs} combinations run). They sum to the difference.`,
    sampled: (orders: string, seed: number) =>
      `Shapley values estimated from ${orders} orders of the changes, drawn with the seed ${seed}; ± is the standard error. They sum to the difference.`,
    cut: (value: string) => `The axis begins at ${value}, not at zero.`,
    waterfallWords: (year: number, name: string) => `${name} in ${year}: from the base to the scenario`,
    pathWords: (name: string) => `${name}: contributions to the difference, year by year`,
    tableWords: (name: string, unit: string) =>
      unit === '' ? `${name}: contributions in all years` : `${name}: contributions in all years, ${unit}`,
    year: 'Year',
    base: 'Base',
    scenario: 'Scenario',
    change: 'Difference',
    own: 'The model’s own account',
    term: 'Channel',
    sum: 'Sum',
  },
  vi: {
    against: 'So với',
    baseline: 'Cơ sở của kịch bản',
    baselineDetail: 'Chính sách mặc định, cùng giả định',
    defaults: 'Mặc định ban đầu',
    defaultsDetail: 'Chính sách và giả định mặc định',
    grouping: 'Nhóm thay đổi theo',
    sector: 'Lĩnh vực',
    item: 'Từng đòn bẩy',
    kind: 'Chính sách và giả định',
    policy: 'Chính sách',
    assumption: 'Giả định',
    view: 'Cách hiển thị',
    waterfall: 'Một năm',
    path: 'Các năm',
    table: 'Bảng',
    above: (name: string, year: number, amount: string, base: string) =>
      `${name} năm ${year} cao hơn ${base} ${amount}`,
    below: (name: string, year: number, amount: string, base: string) =>
      `${name} năm ${year} thấp hơn ${base} ${amount}`,
    level: (name: string, year: number, base: string) => `${name} năm ${year} bằng ${base}.`,
    through: (part: string) => `, do thay đổi về ${part}.`,
    mostly: (part: string, amount: string) => `, chủ yếu do thay đổi về ${part} (${amount}).`,
    unchanged:
      'Kịch bản chưa thay đổi gì so với mặc định. Hãy điều chỉnh một đòn bẩy để xem tác động của từng thay đổi.',
    nothing: 'Hai kịch bản có cùng đòn bẩy và tham số: không có chênh lệch nào để phân tích.',
    noPolicy:
      'Không chính sách nào của kịch bản khác mặc định. Các giả định làm đường cơ sở dịch chuyển theo; hãy so với mặc định ban đầu để thấy tác động của giả định.',
    manyGroups: (groups: number, exact: number) =>
      groups > exact
        ? `${groups} nhóm: vượt mức có thể tính chính xác nên các trình tự được chọn ngẫu nhiên.`
        : `${groups} nhóm: bấm nút để tính.`,
    others: (count: number) => `Các thay đổi khác (${count})`,
    part: 'Thay đổi',
    value: 'Giá trị',
    picture: 'Hình vẽ',
    total: 'Chênh lệch',
    exact: (groups: number, runs: string) =>
      `Giá trị Shapley: phần mỗi nhóm đóng góp, lấy trung bình trên mọi trình tự của ${groups} nhóm (đã chạy ${runs} tổ hợp). Tổng các phần bằng chênh lệch.`,
    sampled: (orders: string, seed: number) =>
      `Giá trị Shapley ước lượng từ ${orders} trình tự thay đổi, chọn ngẫu nhiên với hạt giống ${seed}; ± là sai số chuẩn. Tổng các phần bằng chênh lệch.`,
    cut: (value: string) => `Trục bắt đầu từ ${value}, không phải từ 0.`,
    waterfallWords: (year: number, name: string) => `${name} năm ${year}: từ mức cơ sở đến kịch bản`,
    pathWords: (name: string) => `${name}: đóng góp vào chênh lệch qua các năm`,
    tableWords: (name: string, unit: string) =>
      unit === '' ? `${name}: đóng góp qua các năm` : `${name}: đóng góp qua các năm, ${unit}`,
    year: 'Năm',
    base: 'Cơ sở',
    scenario: 'Kịch bản',
    change: 'Chênh lệch',
    own: 'Phân rã của mô hình',
    term: 'Kênh tác động',
    sum: 'Tổng',
  },
})
