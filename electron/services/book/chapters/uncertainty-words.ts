/** Words of the chapter on uncertainty. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const uncertaintyMessages = defineMessages({
  en: {
    title: 'What varies in an uncertainty run',
    about: (method: string, draws: string, seed: number) =>
      `Unless the planner says otherwise: ${draws} draws by ${method} from seed ${seed}. No range and no correlation was estimated from data; all of them are assumptions.`,
    varied: 'Assumptions whose paths are moved',
    aboutVaried:
      'The whole path is moved by the amount drawn from the first free year on. Parameters vary by what they say themselves.',
    moved: 'Moved',
    movedBy: (low: string, likeliest: string, high: string) =>
      `by ${low} to ${high}, most likely ${likeliest}`,
    correlations: 'What is assumed to move together',
    aboutCorrelations: 'Rank correlations between what is drawn.',
    together: 'Pair',
    rank: 'Rank correlation',
  },
  vi: {
    title: 'Các yếu tố bất định',
    about: (method, draws, seed) =>
      `Nếu người dùng không chọn khác: ${draws} lượt rút theo ${method}, hạt giống ${seed}. Không khoảng giá trị hay hệ số tương quan nào được ước lượng từ số liệu; tất cả đều là giả định.`,
    varied: 'Giả định có lộ trình được dịch chuyển',
    aboutVaried:
      'Cả lộ trình được dịch chuyển một lượng lấy ngẫu nhiên, kể từ năm đầu tiên có thể điều chỉnh. Tham số dao động theo khoảng ghi ở mục của mình.',
    moved: 'Dịch chuyển',
    movedBy: (low, likeliest, high) => `từ ${low} đến ${high}, dễ xảy ra nhất ${likeliest}`,
    correlations: 'Các yếu tố được giả định biến động cùng nhau',
    aboutCorrelations: 'Tương quan hạng giữa các đại lượng được rút.',
    together: 'Cặp yếu tố',
    rank: 'Tương quan hạng',
  },
})
