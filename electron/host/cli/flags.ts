/** Every option of the command line: the form of its value, and what the help says of it. */

import { ATTRIBUTION_LIMITS, MOST_EXACT } from '../../../shared/analysis/attribution.ts'
import { MOST_MOVED, moveShapes } from '../../../shared/analysis/moves.ts'
import { MOST_AIMS } from '../../../shared/analysis/optimise.ts'
import { COMPARED, directions } from '../../../shared/analysis/robust-choice.ts'
import { LARGEST_OFFERED, SOBOL_LIMITS } from '../../../shared/analysis/sobol.ts'
import { BARS, inputKinds } from '../../../shared/analysis/tornado.ts'
import { SAMPLING_LIMITS, samplingMethods } from '../../../shared/analysis/varied.ts'
import { EXPORT_LIMITS } from '../../../shared/contract/exports.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { priceBases } from '../../../shared/scenario/view.ts'

/**
 * How a value is written. `text`: as it is. `number`: with a decimal point. `list`: items between commas, `most` of them.
 * `none`: the option stands alone. `format`: one of the command's own.
 */
export type FlagValue =
  | { readonly is: 'none' | 'text' | 'number' | 'format' }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'list'; readonly most: number }

export interface Flag {
  readonly value: FlagValue
  /** What stands for the value in the help. */
  readonly form: string
  readonly help: Readonly<Record<Language, string>>
}

/** As a planner says it, and as a rule writes it; a `>` would be the shell's. */
export const rules = {
  'at-least': '>=',
  above: '>',
  'at-most': '<=',
  below: '<',
  equal: '=',
} as const

export const groupings = ['sector', 'item', 'kind'] as const

const none = { is: 'none' } as const
const text = { is: 'text' } as const
const year = { is: 'whole', least: 0, most: 9999 } as const
const list = (most: number) => ({ is: 'list', most }) as const
const whole = (least: number, most: number) => ({ is: 'whole', least, most }) as const
const choice = (of: readonly string[]) => ({ value: { is: 'choice', of }, form: of.join('|') }) as const

const knownFlags = {
  seeds: {
    value: text,
    form: 'DIR',
    help: {
      en: 'another model pack than the one that comes with the program',
      vi: 'gói mô hình khác với gói đi kèm chương trình',
    },
  },
  language: {
    ...choice(languages),
    help: {
      en: 'language of messages; without it Vietnamese where LC_ALL, LC_MESSAGES or LANG begins with vi, else English',
      vi: 'ngôn ngữ thông báo; nếu không nêu: tiếng Việt khi LC_ALL, LC_MESSAGES hoặc LANG bắt đầu bằng vi, ngoài ra là tiếng Anh',
    },
  },
  help: {
    value: none,
    form: '',
    help: {
      en: 'this text, or that of the command before it',
      vi: 'trợ giúp này, hoặc trợ giúp của lệnh đứng trước',
    },
  },
  version: {
    value: none,
    form: '',
    help: { en: 'the version of the program', vi: 'phiên bản chương trình' },
  },
  format: {
    value: { is: 'format' },
    form: '',
    help: {
      en: 'form of the results; the first is the default',
      vi: 'dạng kết quả; dạng đầu tiên là mặc định',
    },
  },
  out: {
    value: text,
    form: 'FILE',
    help: {
      en: 'writes to FILE instead of standard output, whole or not at all; an existing file is replaced, a scenario file never',
      vi: 'ghi ra TỆP thay vì đầu ra chuẩn, ghi trọn vẹn hoặc không ghi; tệp đã có bị thay thế, riêng tệp kịch bản thì không bao giờ',
    },
  },
  lang: {
    ...choice([...languages, 'both']),
    help: {
      en: 'language of what is handed over; that of messages without it',
      vi: 'ngôn ngữ của tài liệu; nếu không nêu: theo ngôn ngữ thông báo',
    },
  },
  basis: {
    ...choice(priceBases),
    help: {
      en: 'what money is shown in: current prices (default), constant prices, share of the total, per head, US dollars',
      vi: 'cách thể hiện tiền: giá hiện hành (mặc định), giá so sánh, tỷ trọng trong tổng số, bình quân đầu người, đô la Mỹ',
    },
  },
  charts: {
    value: list(EXPORT_LIMITS.charts),
    form: 'ID|ID:DIMENSION,…',
    help: {
      en: `charts, at most ${EXPORT_LIMITS.charts}; with a dimension of the pack its parts on top of each other. Without it those pinned in the file, or those of the overview`,
      vi: `các biểu đồ, tối đa ${EXPORT_LIMITS.charts}; có chiều phân tổ: các phần chồng lên nhau. Nếu không nêu: các biểu đồ đã ghim trong tệp, hoặc các biểu đồ của trang tổng quan`,
    },
  },
  replace: {
    value: none,
    form: '',
    help: {
      en: 'replaces files of the same name; without it they are left alone, and nothing is written',
      vi: 'ghi đè các tệp cùng tên; nếu không nêu: giữ nguyên các tệp đó và không ghi gì',
    },
  },
  variables: {
    value: list(10_000),
    form: 'ID,…',
    help: {
      en: 'only these series, for example spend[culture],cov[child,rural]',
      vi: 'chỉ lấy các chuỗi này, ví dụ spend[culture],cov[child,rural]',
    },
  },
  years: {
    value: list(1000),
    form: 'YEAR,…',
    help: { en: 'only these years, for example 2030,2045', vi: 'chỉ lấy các năm này, ví dụ 2030,2045' },
  },
  scenario: {
    value: text,
    form: 'ID',
    help: {
      en: 'scenario of the file; the first without it',
      vi: 'kịch bản trong tệp; nếu không nêu: kịch bản đầu tiên',
    },
  },
  scenarios: {
    value: list(LIMITS.scenarios),
    form: 'ID,…',
    help: {
      en: `scenarios of the files that are compared, ${COMPARED.least} to ${COMPARED.most}; all of them without it`,
      vi: `các kịch bản trong tệp được so sánh, từ ${COMPARED.least} đến ${COMPARED.most}; nếu không nêu: tất cả`,
    },
  },
  variable: {
    value: text,
    form: 'ID',
    help: { en: 'variable (or lever) that it is about', vi: 'biến (hoặc đòn bẩy) được xét' },
  },
  year: { value: year, form: 'YEAR', help: { en: 'year that it is about', vi: 'năm được xét' } },
  target: {
    value: text,
    form: 'ID',
    help: {
      en: 'target of the pack, in place of --variable, --year and the value it asks for',
      vi: 'mục tiêu trong gói mô hình, thay cho --variable, --year và giá trị cần đạt',
    },
  },
  targets: {
    value: list(MOST_AIMS),
    form: 'ID,…',
    help: {
      en: `targets that the plan must meet, at most ${MOST_AIMS}`,
      vi: `các mục tiêu phải đạt, tối đa ${MOST_AIMS}`,
    },
  },
  value: {
    value: { is: 'number' },
    form: 'NUMBER',
    help: { en: 'value to reach', vi: 'giá trị cần đạt' },
  },
  rule: {
    ...choice(Object.keys(rules)),
    help: {
      en: 'side of the value that counts; at-least without it, or as the target has it',
      vi: 'phía của giá trị được coi là đạt; nếu không nêu: at-least, hoặc theo mục tiêu',
    },
  },
  levers: {
    value: list(MOST_MOVED),
    form: 'ID:LOW:HIGH,…',
    help: {
      en: 'levers that may move, and between which levels; ID alone may use its whole range. Without it the levers nearest to the result, as on the screen',
      vi: 'các đòn bẩy được thay đổi và khoảng được phép; chỉ ghi MÃ: toàn bộ khoảng giá trị. Nếu không nêu: các đòn bẩy gần kết quả nhất, như trên màn hình',
    },
  },
  shape: {
    ...choice(moveShapes),
    help: {
      en: 'ramp: straight to the level, then held (goal-seek without it); shift: the present path, moved as a whole (optimise without it)',
      vi: 'ramp: đi thẳng tới mức rồi giữ nguyên (mặc định của goal-seek); shift: dịch toàn bộ lộ trình hiện tại (mặc định của optimise)',
    },
  },
  by: {
    value: year,
    form: 'YEAR',
    help: {
      en: 'year by which levers are at their level; without it the year of the (first) goal',
      vi: 'năm mà đòn bẩy đạt mức; nếu không nêu: năm của mục tiêu (đầu tiên)',
    },
  },
  cost: {
    value: text,
    form: 'moves|ID',
    help: {
      en: 'what is kept small: moves (default), or a variable in money, summed over the free years',
      vi: 'đại lượng cần giữ ở mức thấp: moves (mặc định, mức thay đổi đòn bẩy) hoặc một biến bằng tiền, cộng qua các năm được thay đổi',
    },
  },
  'trade-off': {
    value: text,
    form: 'none|FIRST:SECOND',
    help: {
      en: 'curve between two of the targets, or between cost and one; without it cost and the first target',
      vi: 'đường đánh đổi giữa hai mục tiêu, hoặc giữa cost và một mục tiêu; nếu không nêu: cost và mục tiêu đầu tiên',
    },
  },
  kinds: {
    value: list(inputKinds.length),
    form: 'KIND,…',
    help: {
      en: `which inputs: ${inputKinds.join(', ')}; without it all but fixed`,
      vi: `loại đầu vào: ${inputKinds.join(', ')}; nếu không nêu: tất cả trừ fixed`,
    },
  },
  ends: {
    value: text,
    form: 'range|percent:N|percentiles|point',
    help: {
      en: 'how far each input goes: to the ends of its range (default), by N per cent, to its 10th and 90th percentile; point gives elasticities instead of bars',
      vi: 'mức thay đổi mỗi đầu vào: đến hai đầu khoảng giá trị (mặc định), N phần trăm, đến bách phân vị 10 và 90; point cho độ co giãn thay cho thanh',
    },
  },
  most: {
    value: whole(1, BARS.most),
    form: 'N',
    help: {
      en: `bars at most, the largest first; ${BARS.usual} without it`,
      vi: `số thanh tối đa, lớn nhất trước; mặc định ${BARS.usual}`,
    },
  },
  inputs: {
    value: list(SAMPLING_LIMITS.inputs),
    form: 'ID|ID=FORM(…),…',
    help: {
      en: 'what varies: ID as the pack has it, or ID=uniform(low,high), triangular(low,mode,high), pert(low,mode,high), normal(mean,deviation,low,high). The word pack stands for all that the pack varies, so that pack,ID=… changes one. A lever is given by how much its path moves. Without it: pack',
      vi: 'những gì biến thiên: MÃ theo gói mô hình, hoặc MÃ=uniform(thấp,cao), triangular(thấp,dễ_xảy_ra_nhất,cao), pert(thấp,dễ_xảy_ra_nhất,cao), normal(trung_bình,độ_lệch,thấp,cao). Từ pack là toàn bộ đầu vào mà gói mô hình cho biến thiên; pack,MÃ=… chỉ đổi một. Với đòn bẩy, ghi mức dịch chuyển của lộ trình. Nếu không nêu: pack',
    },
  },
  correlations: {
    value: list(SAMPLING_LIMITS.inputs),
    form: 'ID:ID:RANK,…',
    help: {
      en: 'rank correlations between inputs, in place of those of the pack',
      vi: 'tương quan hạng giữa các đầu vào, thay cho tương quan trong gói mô hình',
    },
  },
  'no-correlations': {
    value: none,
    form: '',
    help: { en: 'draws every input independently', vi: 'rút mẫu các đầu vào độc lập với nhau' },
  },
  draws: {
    value: whole(SAMPLING_LIMITS.least, SAMPLING_LIMITS.draws),
    form: 'N',
    help: {
      en: `draws, ${SAMPLING_LIMITS.least} to ${SAMPLING_LIMITS.draws}; without it as the pack has it`,
      vi: `số lần rút mẫu, từ ${SAMPLING_LIMITS.least} đến ${SAMPLING_LIMITS.draws}; nếu không nêu: theo gói mô hình`,
    },
  },
  method: {
    ...choice(samplingMethods),
    help: {
      en: 'how draws are made; without it as the pack has it',
      vi: 'cách rút mẫu; nếu không nêu: theo gói mô hình',
    },
  },
  rows: {
    value: whole(SOBOL_LIMITS.leastRows, SOBOL_LIMITS.mostRows),
    form: 'N',
    help: {
      en: 'rows of the design, each run once for every input and twice besides; 512 without it',
      vi: 'số hàng mẫu, mỗi hàng chạy một lần cho mỗi đầu vào và thêm hai lần; mặc định 512',
    },
  },
  largest: {
    value: text,
    form: 'N|all',
    help: {
      en: `only the N inputs that move the result most one at a time; ${LARGEST_OFFERED} without it`,
      vi: `chỉ N đầu vào làm kết quả thay đổi nhiều nhất khi xét từng cái; mặc định ${LARGEST_OFFERED}`,
    },
  },
  seed: {
    value: whole(0, SAMPLING_LIMITS.seed),
    form: 'N',
    help: {
      en: 'the same seed gives the same numbers on every machine; without it that of the pack or the screen',
      vi: 'cùng hạt giống cho cùng kết quả trên mọi máy; nếu không nêu: theo gói mô hình hoặc màn hình',
    },
  },
  against: {
    value: text,
    form: 'baseline|defaults|#ID|FILE#ID',
    help: {
      en: 'what it is held against: default policy under the scenario’s own assumptions (baseline, default), default policy and assumptions, another scenario of the file (#ID) or of another file; of FILE alone its first',
      vi: 'đối chứng: chính sách mặc định với giả định của chính kịch bản (baseline, mặc định), chính sách và giả định mặc định (defaults), kịch bản khác trong tệp (#MÃ) hoặc trong tệp khác; chỉ ghi TỆP: kịch bản đầu tiên của tệp đó',
    },
  },
  group: {
    ...choice(groupings),
    help: {
      en: 'how changes are grouped: by sector (default), each by itself, or policy and assumptions',
      vi: 'cách nhóm các thay đổi: theo lĩnh vực (mặc định), từng thay đổi, hoặc chính sách và giả định',
    },
  },
  pairs: {
    value: whole(2, ATTRIBUTION_LIMITS.pairs),
    form: 'N',
    help: {
      en: `pairs of orders that are drawn where there are more than ${MOST_EXACT} groups; 128 without it`,
      vi: `số cặp thứ tự được rút khi có hơn ${MOST_EXACT} nhóm; mặc định 128`,
    },
  },
  better: {
    ...choice(directions),
    help: {
      en: 'whether more of --variable is better (default) or less',
      vi: '--variable càng lớn càng tốt (more, mặc định) hay càng nhỏ càng tốt (less)',
    },
  },
  threads: {
    value: whole(1, 64),
    form: 'N',
    help: {
      en: 'threads that work; as many as the machine can spare without it. The numbers are the same for any N',
      vi: 'số luồng tính; nếu không nêu: theo khả năng của máy. Kết quả như nhau với mọi N',
    },
  },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof knownFlags

export const flags: Readonly<Record<FlagName, Flag>> = knownFlags

/** Options of every command. */
export const everywhere: readonly FlagName[] = ['seeds', 'language', 'help', 'version']
