/** What the command line says besides faults: help, headings, what was written. */

import type { Language } from '../../../shared/model/definition.ts'

const en = {
  title: 'h45 – runs the Hanoi 2045 model without a window',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  everywhere: 'Options of every command',
  moreHelp:
    'h45 COMMAND --help says the options of a command. FILE is a scenario file (.h45), - is standard input; the presets are in seeds/scenarios.',
  ending: [
    'Numbers are typed and printed in the model’s own units with a decimal point: 0.05 is 5%.',
    'Results go to standard output, messages to standard error.',
    'Exit status: 0 done; 1 input refused; 2 wrong usage; 3 a hard check of the model failed; 130 stopped by Ctrl+C.',
  ],
  progress: (command: string, percent: number) => `${command}: ${percent}%`,
  failed: (count: number) =>
    count === 1
      ? '1 run failed and is in none of the results:'
      : `${count} runs failed and are in none of the results; the first of them:`,
  wrote: (file: string) => `Wrote ${file}.`,
  packStarted: (folder: string, id: string) =>
    `Made the pack “${id}” in ${folder}. Edit its files, and see with “h45 pack check ${folder}” whether it runs.`,
  packSound: (pack: string, levers: number, parameters: number, variables: number, presets: number) =>
    `${pack}: nothing is wrong. ${levers} levers, ${parameters} parameters, ${variables} variables; ${presets === 1 ? '1 preset runs' : `${presets} presets run`}.`,
  packFaulty: (count: number) => (count === 1 ? '1 fault' : `${count} faults`),
  wroteBytes: (file: string, bytes: string) => `Wrote ${file} (${bytes} bytes).`,
  years: (first: number, outturn: number, last: number) =>
    `Years ${first} to ${last}; levers are free from ${outturn + 1} on.`,
  levers: 'Levers',
  parameters: 'Parameters',
  variables: 'Variables',
  targets: 'Targets',
  id: 'id',
  kind: 'kind',
  unit: 'unit',
  range: 'range',
  path: 'default path',
  label: 'label',
  value: 'value',
  rule: 'rule',
  year: 'year',
  policy: 'policy',
  assumption: 'assumption',
  unmoved: 'The scenario still has the inputs that were frozen.',
  moved: (inputs: readonly string[]) => `The scenario has moved on since: ${inputs.join(', ')}`,
  scenarioGone: 'The scenario is no longer in the file.',
}

const vi: typeof en = {
  title: 'h45 – chạy mô hình Hà Nội 2045 không cần cửa sổ',
  usage: 'Cách dùng',
  commands: 'Các lệnh',
  options: 'Tùy chọn',
  everywhere: 'Tùy chọn dùng cho mọi lệnh',
  moreHelp:
    'h45 LỆNH --help liệt kê tùy chọn của từng lệnh. TỆP là tệp kịch bản (.h45), - là đầu vào chuẩn; các kịch bản mẫu nằm trong seeds/scenarios.',
  ending: [
    'Số được nhập và in theo đơn vị gốc của mô hình, dùng dấu chấm thập phân: 0.05 là 5 %.',
    'Kết quả in ra đầu ra chuẩn, thông báo in ra đầu ra lỗi.',
    'Mã kết thúc: 0 hoàn thành; 1 dữ liệu bị từ chối; 2 sai cách dùng; 3 vi phạm ràng buộc của mô hình; 130 dừng bằng Ctrl+C.',
  ],
  progress: (command, percent) => `${command}: ${percent} %`,
  failed: count =>
    count === 1
      ? '1 lần chạy không thành công, không được tính vào kết quả:'
      : `${count} lần chạy không thành công, không được tính vào kết quả; lần đầu tiên:`,
  wrote: file => `Đã ghi ${file}.`,
  packStarted: (folder, id) =>
    `Đã lập gói mô hình “${id}” trong ${folder}. Hãy sửa các tệp rồi kiểm tra bằng “h45 pack check ${folder}”.`,
  packSound: (pack, levers, parameters, variables, presets) =>
    `${pack}: không có lỗi. ${levers} đòn bẩy, ${parameters} tham số, ${variables} biến; ${presets} kịch bản mẫu chạy được.`,
  packFaulty: count => `${count} lỗi`,
  wroteBytes: (file, bytes) => `Đã ghi ${file} (${bytes} byte).`,
  years: (first, outturn, last) =>
    `Các năm ${first} đến ${last}; đòn bẩy được thay đổi từ năm ${outturn + 1}.`,
  levers: 'Đòn bẩy',
  parameters: 'Tham số',
  variables: 'Biến',
  targets: 'Mục tiêu',
  id: 'mã',
  kind: 'loại',
  unit: 'đơn vị',
  range: 'khoảng',
  path: 'giá trị mặc định',
  label: 'tên',
  value: 'giá trị',
  rule: 'quy tắc',
  year: 'năm',
  policy: 'chính sách',
  assumption: 'giả định',
  unmoved: 'Kịch bản vẫn giữ đúng đầu vào đã chốt.',
  moved: inputs => `Kịch bản đã thay đổi từ khi chốt: ${inputs.join(', ')}`,
  scenarioGone: 'Kịch bản không còn trong tệp.',
}

export const words: Readonly<Record<Language, typeof en>> = { en, vi }
