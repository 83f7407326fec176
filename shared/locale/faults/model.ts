/** Sentences of the faults whose code begins with what this file is named after: what does not hold together in a pack. */

import type { Language } from '../../model/definition.ts'
import { exact, meant } from './argument-words.ts'
import { formulaFaults } from './formula.ts'
import { runFaults } from './run.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const modelFaults = {
  ...formulaFaults,
  ...runFaults,
  'model.unknown-item': {
    en: args =>
      `The model has nothing called “${text(args, 'id')}”; ${meant(args, 'en', 'take an id from its levers, parameters or variables.')}`,
    vi: args =>
      `Mô hình không có mục nào mang mã “${text(args, 'id')}”; ${meant(args, 'vi', 'hãy lấy mã trong danh sách đòn bẩy, tham số hoặc biến.')}`,
  },
  'model.duplicate-id': {
    en: args =>
      `“${text(args, 'id')}” is already defined${first(args, 'en')}; rename or remove one of the two.`,
    vi: args =>
      `“${text(args, 'id')}” đã được định nghĩa${first(args, 'vi')}; hãy đổi tên hoặc xóa một trong hai.`,
  },
  'model.overlap': {
    en: args =>
      `“${text(args, 'id')}” defines ${text(args, 'elements')} again${first(args, 'en')}; let each element be defined once.`,
    vi: args =>
      `“${text(args, 'id')}” định nghĩa lại ${text(args, 'elements')}${first(args, 'vi')}; mỗi phần tử chỉ được định nghĩa một lần.`,
  },
  'model.duplicate-dimension': {
    en: args => `There are two dimensions or subsets named “${text(args, 'name')}”; rename one.`,
    vi: args => `Có hai chiều hoặc tập con cùng tên “${text(args, 'name')}”; hãy đổi tên một trong hai.`,
  },
  'model.duplicate-element': {
    en: args => `“${text(args, 'name')}” appears twice in “${text(args, 'dimension')}”; remove one.`,
    vi: args => `“${text(args, 'name')}” xuất hiện hai lần trong “${text(args, 'dimension')}”; hãy xóa một.`,
  },
  'model.element-is-dimension': {
    en: args => `“${text(args, 'name')}” is the name of a dimension or subset too; rename the element.`,
    vi: args => `“${text(args, 'name')}” cũng là tên của chiều hoặc tập con; hãy đổi tên phần tử.`,
  },
  'model.subset-order': {
    en: args =>
      `The subset “${text(args, 'name')}” does not keep the order of “${text(args, 'dimension')}”; list its elements once each, in that order.`,
    vi: args =>
      `Tập con “${text(args, 'name')}” không theo thứ tự của “${text(args, 'dimension')}”; hãy liệt kê mỗi phần tử một lần, đúng thứ tự đó.`,
  },
  'model.public-id': {
    en: args => `${publicIdRule(args, 'en')}.`,
    vi: args => `${publicIdRule(args, 'vi')}.`,
  },
  'model.reserved-name': {
    en: args => `“${text(args, 'name')}” is a reserved word of formulas; choose another name.`,
    vi: args => `“${text(args, 'name')}” là từ dành riêng của ngôn ngữ công thức; hãy chọn tên khác.`,
  },
  'model.name-is-dimension': {
    en: args => `“${text(args, 'name')}” is the name of a dimension or subset; choose another name.`,
    vi: args => `“${text(args, 'name')}” là tên của chiều hoặc tập con; hãy chọn tên khác.`,
  },
  'model.unknown-name': {
    en: args =>
      `“${text(args, 'name')}” is not defined; ${meant(args, 'en', 'define it as a lever, parameter or equation.')}`,
    vi: args =>
      `“${text(args, 'name')}” chưa được định nghĩa; ${meant(args, 'vi', 'hãy định nghĩa là đòn bẩy, tham số hoặc phương trình.')}`,
  },
  'model.dimension-as-value': {
    en: args =>
      `“${text(args, 'name')}” is a dimension and has no value; use it as a subscript, as in x[${text(args, 'name')}].`,
    vi: args =>
      `“${text(args, 'name')}” là chiều, không có giá trị; hãy dùng làm chỉ số, như x[${text(args, 'name')}].`,
  },
  'model.unused-constant': {
    en: args =>
      `No formula names the constant “${text(args, 'id')}”; name it in one or remove it from pack.yaml.`,
    vi: args =>
      `Không công thức nào dùng hằng số “${text(args, 'id')}”; hãy dùng trong công thức hoặc xóa khỏi pack.yaml.`,
  },
  'model.unlisted-quantity': {
    en: args =>
      `The unit “${text(args, 'id')}” measures “${text(args, 'quantity')}”, which is not listed under quantities: in the pack; ${meant(args, 'en', 'add it to them in pack.yaml.')}`,
    vi: args =>
      `Đơn vị “${text(args, 'id')}” đo “${text(args, 'quantity')}”, không có trong danh sách quantities: của gói mô hình; ${meant(args, 'vi', 'hãy khai báo trong pack.yaml.')}`,
  },
  'model.unknown-dimension': {
    en: args =>
      `There is no dimension or subset “${text(args, 'name')}”; ${meant(args, 'en', 'add it to pack.yaml.')}`,
    vi: args =>
      `Không có chiều hoặc tập con “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy khai báo trong pack.yaml.')}`,
  },
  'model.unknown-element': {
    en: args =>
      `“${text(args, 'element')}” is not an element${of(args, 'en')}; ${meant(args, 'en', 'add it to pack.yaml or name another.')}`,
    vi: args =>
      `“${text(args, 'element')}” không phải là phần tử${of(args, 'vi')}; ${meant(args, 'vi', 'hãy khai báo trong pack.yaml hoặc chọn phần tử khác.')}`,
  },
  'model.ambiguous-element': {
    en: args =>
      `“${text(args, 'element')}” is in several dimensions (${text(args, 'dimensions')}); write the family with “over” to say which one “${text(args, 'id')}” means.`,
    vi: args =>
      `“${text(args, 'element')}” thuộc nhiều chiều (${text(args, 'dimensions')}); hãy viết họ biến với “over” để chỉ rõ “${text(args, 'id')}” thuộc chiều nào.`,
  },
  'model.element-with-over': {
    en: args =>
      `“${text(args, 'id')}” names one element and has “over” too; remove the brackets or remove “over”.`,
    vi: args => `“${text(args, 'id')}” đã chỉ một phần tử mà vẫn có “over”; hãy bỏ ngoặc hoặc bỏ “over”.`,
  },
  'model.dimension-twice': {
    en: args =>
      `“${text(args, 'name')}” ranges over “${text(args, 'dimension')}” a second time; name each dimension once.`,
    vi: args =>
      `“${text(args, 'name')}” chạy trên chiều “${text(args, 'dimension')}” lần thứ hai; mỗi chiều chỉ nêu một lần.`,
  },
  'model.family-dimensions': {
    en: args =>
      `“${text(args, 'id')}” ranges over ${text(args, 'found')} here and over ${text(args, 'expected')} before; give one of the two another name.`,
    vi: args =>
      `“${text(args, 'id')}” ở đây chạy trên ${text(args, 'found')}, nhưng trước đó chạy trên ${text(args, 'expected')}; hãy đặt tên khác cho một trong hai.`,
  },
  'model.subscript-count': {
    en: args =>
      `“${text(args, 'name')}” has ${text(args, 'found')} ${args.found === 1 ? 'subscript' : 'subscripts'} here; write it as ${text(args, 'forms')}.`,
    vi: args =>
      `“${text(args, 'name')}” ở đây có ${text(args, 'found')} chỉ số; hãy viết là ${text(args, 'forms')}.`,
  },
  'model.subscript-unbound': {
    en: args =>
      `“${text(args, 'subscript')}” has no element here; add it to “over” of “${text(args, 'id')}”, sum over it, or name one element.`,
    vi: args =>
      `“${text(args, 'subscript')}” chưa gắn với phần tử nào ở đây; hãy thêm vào “over” của “${text(args, 'id')}”, cộng theo chiều này hoặc nêu một phần tử.`,
  },
  'model.subscript-dimension': {
    en: args =>
      `“${text(args, 'name')}” ranges over “${text(args, 'dimension')}” at this place, not over “${text(args, 'subscript')}”; change the subscript.`,
    vi: args =>
      `Tại vị trí này “${text(args, 'name')}” chạy trên “${text(args, 'dimension')}”, không phải “${text(args, 'subscript')}”; hãy sửa chỉ số.`,
  },
  'model.element-missing': {
    en: args =>
      `“${text(args, 'family')}” is read for elements that it does not have: ${text(args, 'elements')}; define them or read a subset.`,
    vi: args =>
      `Công thức đọc những phần tử mà “${text(args, 'family')}” không có: ${text(args, 'elements')}; hãy định nghĩa chúng hoặc chỉ đọc tập con.`,
  },
  'model.constant-in-time': {
    en: args =>
      `The parameter “${text(args, 'name')}” is the same in all years and runs; write it without ${text(args, 'function')}().`,
    vi: args =>
      `Tham số “${text(args, 'name')}” không đổi theo năm và lần chạy; hãy viết không có ${text(args, 'function')}().`,
  },
  'model.sum-unused': {
    en: args =>
      `The sum runs over “${text(args, 'name')}”, which its formula does not name; use it as a subscript or leave it out.`,
    vi: args =>
      `Tổng chạy theo “${text(args, 'name')}” nhưng biểu thức không dùng chiều này; hãy dùng làm chỉ số hoặc bỏ đi.`,
  },
  'model.before-alone': {
    en: args =>
      `before() needs elements in an order, and “${text(args, 'id')}” has only one value; give it “over” or leave before() out.`,
    vi: args =>
      `before() cần các phần tử có thứ tự, nhưng “${text(args, 'id')}” chỉ có một giá trị; hãy thêm “over” hoặc bỏ before().`,
  },
  'model.loop': {
    en: args =>
      `These equations depend on each other within one year: ${text(args, 'members')}; let one of them read last year with prev().`,
    vi: args =>
      `Các phương trình này phụ thuộc vòng tròn trong cùng một năm: ${text(args, 'members')}; hãy cho một phương trình đọc năm trước bằng prev().`,
  },
  'model.loop-at-start': {
    en: args =>
      `These equations depend on each other in the base year: ${text(args, 'members')}; give one of them a “start” that does not read the others.`,
    vi: args =>
      `Các phương trình này phụ thuộc vòng tròn trong năm gốc: ${text(args, 'members')}; hãy cho một phương trình giá trị “start” không đọc các phương trình kia.`,
  },
  'model.start-missing': {
    en: args =>
      `“${text(args, 'id')}” reads last year, which the base year does not have; give it a “start”.`,
    vi: args =>
      `“${text(args, 'id')}” đọc giá trị năm trước, nhưng năm gốc không có năm trước; hãy thêm “start”.`,
  },
  'model.start-reads-last-year': {
    en: args =>
      `The start of “${text(args, 'id')}” reads last year with prev(), but nothing comes before the base year; write it without prev().`,
    vi: args =>
      `Giá trị “start” của “${text(args, 'id')}” dùng prev(), nhưng trước năm gốc không có năm nào; hãy viết không có prev().`,
  },
  'model.check-from': {
    en: args =>
      `The check “${text(args, 'id')}” reads last year, which the base year does not have; add “from: ${text(args, 'year')}”.`,
    vi: args =>
      `Điều kiện “${text(args, 'id')}” đọc giá trị năm trước, nhưng năm gốc không có; hãy thêm “from: ${text(args, 'year')}”.`,
  },
  'model.year-outside': {
    en: args =>
      `The year ${text(args, 'year')} of “${text(args, 'id')}” is not a year of the model; choose one from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Năm ${text(args, 'year')} của “${text(args, 'id')}” nằm ngoài mô hình; hãy chọn từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'model.years-order': {
    en: args =>
      `The base year (${text(args, 'first')}), the last year of outturn (${text(args, 'outturn')}) and the horizon (${text(args, 'horizon')}) must follow each other; correct them.`,
    vi: args =>
      `Năm gốc (${text(args, 'first')}), năm thực hiện cuối (${text(args, 'outturn')}) và năm cuối (${text(args, 'horizon')}) phải theo thứ tự; hãy sửa lại.`,
  },
  'model.empty-range': {
    en: args =>
      `The range of “${text(args, 'id')}” goes from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}; the first must be smaller.`,
    vi: args =>
      `Khoảng giá trị của “${text(args, 'id')}” từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}; số đầu phải nhỏ hơn.`,
  },
  'model.default-out-of-range': {
    en: args =>
      `The default of “${text(args, 'id')}” in ${text(args, 'year')} is ${exact(args, 'value', 'en')}, outside its range from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}; correct one of them.`,
    vi: args =>
      `Giá trị mặc định của “${text(args, 'id')}” năm ${text(args, 'year')} là ${exact(args, 'value', 'vi')}, ngoài khoảng ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}; hãy sửa một trong hai.`,
  },
  'model.path-without-base-year': {
    en: args =>
      `The path of “${text(args, 'id')}” has no value for the base year; add one for ${text(args, 'year')}.`,
    vi: args =>
      `Lộ trình của “${text(args, 'id')}” thiếu giá trị năm gốc; hãy thêm giá trị năm ${text(args, 'year')}.`,
  },
  'model.path-year': {
    en: args =>
      `The path of “${text(args, 'id')}” names ${text(args, 'year')}; its years go from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Lộ trình của “${text(args, 'id')}” có năm ${text(args, 'year')}; chỉ ghi các năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'model.parameter-out-of-range': {
    en: args =>
      `The value ${exact(args, 'value', 'en')} of “${text(args, 'id')}” is not between its low ${exact(args, 'low', 'en')} and its high ${exact(args, 'high', 'en')}; correct one of the three.`,
    vi: args =>
      `Giá trị ${exact(args, 'value', 'vi')} của “${text(args, 'id')}” không nằm giữa mức thấp ${exact(args, 'low', 'vi')} và mức cao ${exact(args, 'high', 'vi')}; hãy sửa một trong ba.`,
  },
  'model.values-per-element': {
    en: args =>
      `“${text(args, 'id')}” has no dimension, so “${text(args, 'field')}” is one value, not a list; write a single one.`,
    vi: args =>
      `“${text(args, 'id')}” không có chiều nên “${text(args, 'field')}” chỉ có một giá trị; hãy ghi một giá trị duy nhất.`,
  },
  'model.value-missing': {
    en: args =>
      `“${text(args, 'field')}” of “${text(args, 'id')}” lacks ${text(args, 'elements')}; add a value for each.`,
    vi: args =>
      `Trường “${text(args, 'field')}” của “${text(args, 'id')}” thiếu ${text(args, 'elements')}; hãy bổ sung giá trị.`,
  },
  'model.value-for-unknown-element': {
    en: args =>
      `“${text(args, 'id')}” has no element “${text(args, 'element')}” that “${text(args, 'field')}” could name; ${meant(args, 'en', 'remove it.')}`,
    vi: args =>
      `“${text(args, 'id')}” không có phần tử “${text(args, 'element')}” mà trường “${text(args, 'field')}” nêu; ${meant(args, 'vi', 'hãy xóa đi.')}`,
  },
  'model.label-placeholder': {
    en: args =>
      `The label of “${text(args, 'id')}” names {${text(args, 'placeholder')}}, which is not one of its dimensions; ${meant(args, 'en', 'remove it or add the dimension to “over”.')}`,
    vi: args =>
      `Nhãn của “${text(args, 'id')}” dùng {${text(args, 'placeholder')}}, không phải chiều của nó; ${meant(args, 'vi', 'hãy xóa đi hoặc thêm chiều vào “over”.')}`,
  },
  'model.label-same': {
    en: args =>
      `Several elements of “${text(args, 'id')}” have the same ${text(args, 'field')}; name the element with a placeholder such as {line}, or give one for each.`,
    vi: args =>
      `Nhiều phần tử của “${text(args, 'id')}” có cùng “${text(args, 'field')}”; hãy nêu phần tử bằng ký hiệu như {line} hoặc ghi riêng cho từng phần tử.`,
  },
  'model.year-not-observed': {
    en: args =>
      `The year ${text(args, 'year')} of “${text(args, 'id')}” has not been observed: the last year of outturn is ${text(args, 'last')}; remove the row, or move “last_outturn” in pack.yaml.`,
    vi: args =>
      `Chưa có số liệu thực hiện năm ${text(args, 'year')} của “${text(args, 'id')}”: năm thực hiện cuối là ${text(args, 'last')}; hãy xóa dòng này hoặc sửa “last_outturn” trong pack.yaml.`,
  },
  'model.observed-twice': {
    en: args =>
      `“${text(args, 'id')}” already has a value for ${text(args, 'year')}${first(args, 'en')}; keep one of the two.`,
    vi: args =>
      `“${text(args, 'id')}” đã có giá trị năm ${text(args, 'year')}${first(args, 'vi')}; hãy chỉ giữ một trong hai.`,
  },
  'model.unknown-unit': {
    en: args =>
      `“${text(args, 'unit')}”, the unit of “${text(args, 'id')}”, is not in the table of units; ${meant(args, 'en', 'add it to pack.yaml.')}`,
    vi: args =>
      `Đơn vị “${text(args, 'unit')}” của “${text(args, 'id')}” không có trong bảng đơn vị; ${meant(args, 'vi', 'hãy khai báo trong pack.yaml.')}`,
  },
  'model.unknown-fact': {
    en: args =>
      `“${text(args, 'id')}” names the fact “${text(args, 'fact')}”, which is not in facts.json; ${meant(args, 'en', 'add it there or remove it.')}`,
    vi: args =>
      `“${text(args, 'id')}” dẫn số liệu “${text(args, 'fact')}” không có trong facts.json; ${meant(args, 'vi', 'hãy bổ sung vào đó hoặc xóa đi.')}`,
  },
  'model.unknown-role': {
    en: args =>
      `“${text(args, 'name')}”, named as “${text(args, 'role')}”, is not something in the model that can play this part; ${meant(args, 'en', 'name the series that does.')}`,
    vi: args =>
      `“${text(args, 'name')}”, được nêu ở “${text(args, 'role')}”, không có trong mô hình hoặc không đúng loại; ${meant(args, 'vi', 'hãy nêu chuỗi phù hợp.')}`,
  },
  'model.role-elements': {
    en: args =>
      `“${text(args, 'name')}”, named as “${text(args, 'role')}”, must have each element once; correct ${text(args, 'elements')}.`,
    vi: args =>
      `“${text(args, 'name')}”, được nêu ở “${text(args, 'role')}”, phải có mỗi phần tử đúng một lần; hãy sửa ${text(args, 'elements')}.`,
  },
  'model.unknown-target': {
    en: args =>
      `There is no target “${text(args, 'name')}”; ${meant(args, 'en', 'add it to targets.yaml or remove it here.')}`,
    vi: args =>
      `Không có mục tiêu “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy bổ sung vào targets.yaml hoặc xóa ở đây.')}`,
  },
  'model.unknown-preset': {
    en: args =>
      `There is no preset “${text(args, 'name')}”; ${meant(args, 'en', 'add it under presets: in pack.yaml or name another one.')}`,
    vi: args =>
      `Không có kịch bản mẫu “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy bổ sung vào presets: trong pack.yaml hoặc chọn kịch bản khác.')}`,
  },
  'model.unknown-quantity': {
    en: args =>
      `No unit measures “${text(args, 'name')}”; ${meant(args, 'en', 'name a quantity from measures: in pack.yaml.')}`,
    vi: args =>
      `Không có đơn vị nào đo “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy lấy một đại lượng trong measures: của pack.yaml.')}`,
  },
  'model.held-out-of-range': {
    en: args =>
      `“${text(args, 'lever')}” cannot be held at ${exact(args, 'value', 'en')}; its range goes from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}.`,
    vi: args =>
      `Không thể giữ “${text(args, 'lever')}” ở mức ${exact(args, 'value', 'vi')}; khoảng giá trị của đòn bẩy là từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}.`,
  },
  'model.unknown-check': {
    en: args =>
      `There is no check “${text(args, 'name')}”; ${meant(args, 'en', 'add it to checks.yaml or name another.')}`,
    vi: args =>
      `Không có điều kiện kiểm tra “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy bổ sung vào checks.yaml hoặc nêu điều kiện khác.')}`,
  },
  'model.terms-of-two-units': {
    en: args =>
      `The terms of “${text(args, 'variable')}” cannot be added: “${text(args, 'id')}” is in ${text(args, 'unit')}, the first one in ${text(args, 'expected')}.`,
    vi: args =>
      `Không cộng được các thành phần của “${text(args, 'variable')}”: “${text(args, 'id')}” có đơn vị ${text(args, 'unit')}, thành phần đầu tiên có đơn vị ${text(args, 'expected')}.`,
  },
  'model.target-of-other': {
    en: args =>
      `The target “${text(args, 'name')}” is one of “${text(args, 'found')}”, not of “${text(args, 'variable')}”; name a target of that variable.`,
    vi: args =>
      `Mục tiêu “${text(args, 'name')}” thuộc về “${text(args, 'found')}”, không phải “${text(args, 'variable')}”; hãy nêu mục tiêu của biến đó.`,
  },
  'model.policy-varied': {
    en: args =>
      `“${text(args, 'id')}” is decided by the city and does not vary by chance; name an assumption, or remove it.`,
    vi: args =>
      `“${text(args, 'id')}” do thành phố quyết định, không biến thiên ngẫu nhiên; hãy nêu một giả định hoặc xóa đi.`,
  },
  'model.too-large': {
    en: args =>
      `The model has more than ${exact(args, 'limit', 'en')} ${sizes[text(args, 'what')]?.en ?? ''}; make it smaller.`,
    vi: args =>
      `Mô hình có hơn ${exact(args, 'limit', 'vi')} ${sizes[text(args, 'what')]?.vi ?? ''}; hãy thu gọn lại.`,
  },
} satisfies Sentences

const sizes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  series: {
    en: 'levers, equations, checks and flags',
    vi: 'đòn bẩy, phương trình, điều kiện và cảnh báo',
  },
  parameters: { en: 'parameters', vi: 'tham số' },
  terms: { en: 'terms in one sum', vi: 'số hạng trong một tổng' },
  nodes: { en: 'parts in all its formulas', vi: 'thành phần trong các công thức' },
  years: { en: 'years', vi: 'năm' },
}

function first(args: FaultArguments, language: Language): string {
  const place = text(args, 'first')
  if (place === '') return ''
  return language === 'en' ? ` at ${place}` : ` tại ${place}`
}

function publicIdRule(args: FaultArguments, language: Language): string {
  const id = `“${text(args, 'id')}”`
  const dimensions = Array.isArray(args.dimensions) ? args.dimensions.map(name => `{${name}}`).join(', ') : ''
  if (dimensions === '')
    return language === 'en'
      ? `${id} has no elements that “public_id” could name; remove that field`
      : `${id} không có phần tử để “public_id” đặt tên; hãy xóa trường này`
  return language === 'en'
    ? `The “public_id” of ${id} must hold ${dimensions} and no other braces; correct it`
    : `Trường “public_id” của ${id} phải có ${dimensions} và không có ngoặc nhọn khác; hãy sửa lại`
}

function of(args: FaultArguments, language: Language): string {
  const dimension = text(args, 'dimension')
  if (dimension === '') return language === 'en' ? ' of any dimension' : ' của chiều nào'
  return language === 'en' ? ` of “${dimension}”` : ` của “${dimension}”`
}
