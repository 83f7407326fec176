/** Words of the chapter on units and on the constants that formulas call by name. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const unitsMessages = defineMessages({
  en: {
    title: (constants: number): string => (constants === 0 ? 'Units' : 'Units and named constants'),
    units: 'Units',
    aboutUnits:
      'Formulas are held to units in kind and in size: sides of a sum must measure the same, and billions are not added to millions. A value is kept as formulas use it, and shown in its unit.',
    shown: 'Shown as',
    standsFor: 'One of it stands for',
    kept: 'Kept as',
    scaled: (factor: string) => `shown ÷ ${factor}`,
    asShown: 'as shown',
    notSaid: 'not said: it fits every formula',
    constants: 'Named constants',
    aboutConstants:
      'Numbers that are true by definition and stand in formulas by their names. They have no range and never vary.',
    use: 'What it is for',
    namedBy: 'In the formula of',
  },
  vi: {
    title: constants => (constants === 0 ? 'Đơn vị' : 'Đơn vị và hằng số'),
    units: 'Đơn vị',
    aboutUnits:
      'Công thức được kiểm tra theo đơn vị, cả về đại lượng lẫn độ lớn: các vế của một phép cộng phải cùng đại lượng, và không cộng tỷ với triệu. Giá trị được lưu theo cách công thức sử dụng và hiển thị theo đơn vị.',
    shown: 'Hiển thị',
    standsFor: 'Một đơn vị bằng',
    kept: 'Cách lưu',
    scaled: factor => `số hiển thị ÷ ${factor}`,
    asShown: 'như hiển thị',
    notSaid: 'không khai báo: phù hợp mọi công thức',
    constants: 'Hằng số có tên',
    aboutConstants:
      'Những con số đúng theo định nghĩa, được gọi bằng tên trong công thức. Hằng số không có khoảng giá trị và không thay đổi.',
    use: 'Công dụng',
    namedBy: 'Trong công thức của',
  },
})
