/** How formulas of a planner's own are spoken of wherever their numbers stand. */

import { defineMessages } from '../../locale/messages.ts'

export const ownMessages = defineMessages({
  en: {
    indicators: 'Own indicators',
    changedFormulas: (count: number) => (count === 1 ? '1 changed formula' : `${count} changed formulas`),
    changedParameters: (count: number) =>
      count === 1 ? '1 changed parameter' : `${count} changed parameters`,
    and: ' and ',
    byChangedFormula: (names: string, scenario: string) =>
      `By a changed formula in scenario “${scenario}”: ${names}`,
    ownIndicator: (formula: string) => `Own indicator: ${formula}`,
    formulasDiffer: 'Formulas that differ',
    modelFormula: 'Formula of the model',
    modelSays: (formula: string) => `model: ${formula}`,
    sameFormula: 'as in the model',
    ownFormulas: 'Formulas of the planner’s own',
    ownFormulasNote:
      'A changed formula holds in its scenario and in its baseline from the year after the base year on. An indicator only measures: no formula of the model reads it.',
    noOwnFormulas: 'All formulas are the model’s.',
    changedIn: (scenario: string) => `Changed in “${scenario}”`,
    item: 'Quantity',
    unit: 'Unit',
    formulaHere: 'Formula in force',
    note: 'Note',
    inBaseYear: (year: number, start: string) => `${year}: ${start}`,
  },
  vi: {
    indicators: 'Chỉ tiêu riêng',
    changedFormulas: count => `${count} công thức đã sửa`,
    changedParameters: count => `${count} tham số đã đổi`,
    and: ' và ',
    byChangedFormula: (names, scenario) => `Theo công thức đã sửa trong kịch bản “${scenario}”: ${names}`,
    ownIndicator: formula => `Chỉ tiêu riêng: ${formula}`,
    formulasDiffer: 'Công thức khác nhau',
    modelFormula: 'Công thức của mô hình',
    modelSays: formula => `mô hình: ${formula}`,
    sameFormula: 'như mô hình',
    ownFormulas: 'Công thức riêng của người lập kịch bản',
    ownFormulasNote:
      'Công thức đã sửa có hiệu lực trong kịch bản đó và đường cơ sở của kịch bản, từ năm liền sau năm gốc. Chỉ tiêu riêng chỉ để đo: không công thức nào của mô hình dùng đến.',
    noOwnFormulas: 'Mọi công thức đều theo mô hình.',
    changedIn: scenario => `Đã sửa trong “${scenario}”`,
    item: 'Đại lượng',
    unit: 'Đơn vị',
    formulaHere: 'Công thức áp dụng',
    note: 'Ghi chú',
    inBaseYear: (year, start) => `năm ${year}: ${start}`,
  },
})
