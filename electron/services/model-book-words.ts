/** Words of the model book around what the pack says itself. */

import type { Distribution, SamplingMethod } from '../../shared/analysis/varied.ts'
import type { Language, SourceKind } from '../../shared/model/definition.ts'

export interface BookWords {
  readonly title: (pack: string) => string
  readonly about: (version: string, data: string, first: number, last: number) => string
  readonly contents: string
  readonly levers: string
  readonly parameters: string
  readonly variables: string
  readonly targets: string
  readonly uncertainty: string
  readonly aboutUncertainty: (method: string, draws: string, seed: number) => string
  readonly correlations: string
  readonly realityChecks: string
  readonly aboutRealityChecks: string
  readonly facts: string
  readonly meaning: string
  readonly unit: string
  readonly kind: string
  readonly policy: string
  readonly assumption: string
  readonly range: string
  readonly path: string
  readonly value: string
  readonly varies: string
  readonly pathMoved: string
  readonly movedBy: (low: string, likeliest: string, high: string) => string
  readonly distributions: Readonly<Record<Distribution['kind'], string>>
  readonly methods: Readonly<Record<SamplingMethod, string>>
  readonly rank: string
  readonly preset: string
  readonly formula: string
  readonly start: (year: number) => string
  readonly reads: string
  readonly readBy: string
  readonly source: string
  readonly rule: string
  readonly high: string
  readonly medium: string
  readonly low: string
  readonly alsoFor: string
  readonly pure: string
  readonly sources: Readonly<Record<SourceKind, string>>
}

const en: BookWords = {
  title: pack => `${pack}: the model`,
  about: (version, data, first, last) =>
    `Version ${version}, figures as of ${data}, years ${first} to ${last}. Every lever, parameter and formula with its unit and source.`,
  contents: 'Contents',
  levers: 'Levers',
  parameters: 'Parameters',
  variables: 'Variables',
  targets: 'Targets',
  uncertainty: 'What varies in an uncertainty run',
  aboutUncertainty: (method, draws, seed) =>
    `Unless the planner says otherwise: ${draws} draws by ${method} from seed ${seed}. Every parameter whose value is followed by “varies” varies between its ends, and the whole paths of the assumptions below are moved from the first free year on. No range and no correlation was estimated from data.`,
  correlations: 'Assumed to move together',
  realityChecks: 'Reality checks',
  aboutRealityChecks:
    'What must be true of runs whatever the numbers are. The model is held to each of them whenever it is changed.',
  facts: 'Published figures',
  meaning: 'Meaning',
  unit: 'Unit',
  kind: 'Kind',
  policy: 'policy: the city decides',
  assumption: 'assumption: it moves the baseline too',
  range: 'Range',
  path: 'Default path',
  value: 'Value',
  varies: 'varies',
  pathMoved: 'Its path is moved',
  movedBy: (low, likeliest, high) => `by ${low} to ${high}, most likely ${likeliest}`,
  distributions: { uniform: 'uniform', triangular: 'triangular', pert: 'PERT', normal: 'normal, cut off' },
  methods: { sobol: 'Sobol points', 'latin-hypercube': 'Latin hypercube', plain: 'plain random numbers' },
  rank: 'Rank correlation',
  preset: 'Looked at in',
  formula: 'Formula',
  start: year => `In ${year}`,
  reads: 'Reads',
  readBy: 'Is read by',
  source: 'Source',
  rule: 'Rule',
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
  alsoFor: 'For',
  pure: 'pure number',
  sources: {
    published: 'published figure',
    partly_published: 'partly published, the rest assumed',
    literature: 'a study of another place or time',
    calibrated: 'chosen so that the model meets published figures',
    assumption: 'assumption, no source',
    identity: 'true by definition or accounting',
  },
}

const vi: BookWords = {
  title: pack => `${pack}: mô hình`,
  about: (version, data, first, last) =>
    `Phiên bản ${version}, số liệu đến ${data}, các năm ${first}–${last}. Mọi đòn bẩy, tham số và công thức đều kèm đơn vị và nguồn.`,
  contents: 'Mục lục',
  levers: 'Đòn bẩy',
  parameters: 'Tham số',
  variables: 'Các biến',
  targets: 'Mục tiêu',
  uncertainty: 'Các yếu tố bất định mặc định',
  aboutUncertainty: (method, draws, seed) =>
    `Nếu người dùng không chọn khác: ${draws} lượt rút theo ${method}, hạt giống ${seed}. Tham số có ghi “bất định” được rút giữa hai cận; các giả định dưới đây được dịch cả quỹ đạo kể từ năm đầu tiên có thể điều chỉnh. Không khoảng giá trị hay hệ số tương quan nào được ước lượng từ số liệu.`,
  correlations: 'Các yếu tố được giả định biến động cùng nhau',
  realityChecks: 'Kiểm tra thực tế',
  aboutRealityChecks:
    'Những điều phải đúng với mọi lần chạy, bất kể số liệu. Mỗi khi mô hình thay đổi, tất cả đều được kiểm tra lại.',
  facts: 'Số liệu công bố',
  meaning: 'Ý nghĩa',
  unit: 'Đơn vị',
  kind: 'Loại',
  policy: 'chính sách: thành phố quyết định',
  assumption: 'giả định: làm đổi cả đường cơ sở',
  range: 'Khoảng giá trị',
  path: 'Quỹ đạo mặc định',
  value: 'Giá trị',
  varies: 'bất định',
  pathMoved: 'Quỹ đạo dịch chuyển',
  movedBy: (low, likeliest, high) => `từ ${low} đến ${high}, dễ xảy ra nhất ${likeliest}`,
  distributions: { uniform: 'đều', triangular: 'tam giác', pert: 'PERT', normal: 'chuẩn, bị chặn' },
  methods: {
    sobol: 'dãy Sobol',
    'latin-hypercube': 'siêu lập phương Latinh',
    plain: 'số ngẫu nhiên đơn thuần',
  },
  rank: 'Tương quan hạng',
  preset: 'Kịch bản kiểm tra',
  formula: 'Công thức',
  start: year => `Năm ${year}`,
  reads: 'Được tính từ',
  readBy: 'Dùng để tính',
  source: 'Nguồn',
  rule: 'Yêu cầu',
  high: 'độ tin cậy cao',
  medium: 'độ tin cậy trung bình',
  low: 'độ tin cậy thấp',
  alsoFor: 'Áp dụng cho',
  pure: 'số thuần',
  sources: {
    published: 'số liệu công bố',
    partly_published: 'công bố một phần, phần còn lại là giả định',
    literature: 'nghiên cứu ở nơi khác hoặc thời điểm khác',
    calibrated: 'chọn sao cho mô hình khớp số liệu công bố',
    assumption: 'giả định, chưa có nguồn',
    identity: 'đúng theo định nghĩa hoặc cân đối kế toán',
  },
}

export const bookWords: Readonly<Record<Language, BookWords>> = { en, vi }
