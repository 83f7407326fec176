/** How formulas of a planner's own are spoken of wherever their numbers stand. */

import { defineMessages } from '../../locale/messages.ts'

export const ownMessages = defineMessages({
  en: {
    indicators: 'Own indicators',
    changedFormulas: (count: number) => (count === 1 ? '1 changed formula' : `${count} changed formulas`),
    changedParameters: (count: number) =>
      count === 1 ? '1 changed parameter' : `${count} changed parameters`,
    and: ' and ',
    /** On every page: which numbers do not follow the model. */
    inForce: (what: string, scenario: string) => `With ${what} in scenario “${scenario}”`,
    byChangedFormula: (names: string, scenario: string) =>
      `By a changed formula in scenario “${scenario}”: ${names}`,
    ownIndicator: (formula: string) => `Own indicator: ${formula}`,
    formulaOf: (name: string) => `Formula of ${name}`,
    modelFormula: 'The model’s formula',
    sameFormula: 'as in the model',
  },
  vi: {
    indicators: 'Chỉ số riêng',
    changedFormulas: count => `${count} công thức đã sửa`,
    changedParameters: count => `${count} tham số đã đổi`,
    and: ' và ',
    inForce: (what, scenario) => `Có ${what} trong kịch bản “${scenario}”`,
    byChangedFormula: (names, scenario) => `Theo công thức đã sửa trong kịch bản “${scenario}”: ${names}`,
    ownIndicator: formula => `Chỉ số riêng: ${formula}`,
    formulaOf: name => `Công thức của ${name}`,
    modelFormula: 'Công thức của mô hình',
    sameFormula: 'như mô hình',
  },
})
