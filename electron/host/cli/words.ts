/** What the command line says besides faults: help, headings, what was written. */

import type { Language } from '../../../shared/model/definition.ts'

const en = {
  help: `h45 – runs the Hanoi 2045 model without a window

Usage
  h45 simulate FILE… [--format json|csv] [--out FILE] [--variables ID,…] [--years YEAR,…]
      Runs the scenarios of scenario files (.h45), among them the presets in seeds/scenarios.
      --format      json (default) or csv: scenario,variable,unit,year,value
      --out         writes to FILE instead of standard output, whole or not at all; an existing
                    file is replaced, a scenario file never
      --variables   only these series, for example spend[culture],cov[child,rural]
      --years       only these years, for example 2030,2045
  h45 describe [--format text|json]
      Lists levers with kind, unit, range and default path, parameters, variables and targets.
  h45 validate FILE…
      Says nothing when the files are good, else one line FILE:LINE:COLUMN: CODE: message a fault.
      Remarks, such as an older format or another version of the model, go to standard error.

  FILE may be - for standard input.

Everywhere
  --seeds DIR         another model pack than the one that comes with the program
  --language vi|en    language of messages; without it Vietnamese where LC_ALL, LC_MESSAGES or
                      LANG begins with vi, else English
  --help, --version

Results go to standard output, messages to standard error.
Exit status: 0 done; 1 input refused; 2 wrong usage; 3 a hard check of the model failed.
`,
  wrote: (file: string) => `Wrote ${file}.`,
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
}

const vi: typeof en = {
  help: `h45 – chạy mô hình Hà Nội 2045 không cần cửa sổ

Cách dùng
  h45 simulate TỆP… [--format json|csv] [--out TỆP] [--variables MÃ,…] [--years NĂM,…]
      Chạy các kịch bản trong tệp kịch bản (.h45), kể cả các kịch bản mẫu trong seeds/scenarios.
      --format      json (mặc định) hoặc csv: scenario,variable,unit,year,value
      --out         ghi ra TỆP thay vì đầu ra chuẩn, ghi trọn vẹn hoặc không ghi; tệp đã có bị
                    thay thế, riêng tệp kịch bản thì không bao giờ
      --variables   chỉ lấy các chuỗi này, ví dụ spend[culture],cov[child,rural]
      --years       chỉ lấy các năm này, ví dụ 2030,2045
  h45 describe [--format text|json]
      Liệt kê đòn bẩy (loại, đơn vị, khoảng giá trị, giá trị mặc định), tham số, biến và mục tiêu.
  h45 validate TỆP…
      Không in gì khi tệp hợp lệ; nếu không, mỗi lỗi một dòng TỆP:DÒNG:CỘT: MÃ: nội dung.
      Lưu ý, như định dạng cũ hay phiên bản khác của mô hình, in ra đầu ra lỗi.

  TỆP có thể là - để đọc từ đầu vào chuẩn.

Dùng cho mọi lệnh
  --seeds THƯ_MỤC     gói mô hình khác với gói đi kèm chương trình
  --language vi|en    ngôn ngữ thông báo; nếu không nêu: tiếng Việt khi LC_ALL, LC_MESSAGES hoặc
                      LANG bắt đầu bằng vi, ngoài ra là tiếng Anh
  --help, --version

Kết quả in ra đầu ra chuẩn, thông báo in ra đầu ra lỗi.
Mã kết thúc: 0 hoàn thành; 1 dữ liệu bị từ chối; 2 sai cách dùng; 3 vi phạm ràng buộc của mô hình.
`,
  wrote: file => `Đã ghi ${file}.`,
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
}

export const words: Readonly<Record<Language, typeof en>> = { en, vi }
