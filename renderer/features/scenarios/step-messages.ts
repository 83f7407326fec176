/** What each change of the content was, in words that follow "Undo:". */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const stepMessages = defineMessages({
  en: {
    lever: (name: string, from: string, to: string, year: number) => `${name} ${from} → ${to} (${year})`,
    path: (name: string) => `Path of ${name}`,
    pathValue: (name: string, from: string, to: string, year: number) =>
      `Path of ${name}: ${from} → ${to} (${year})`,
    reset: (name: string) => `${name} back to default`,
    restore: (name: string) => `${name} back to the saved path`,
    resetAll: (count: number) =>
      count === 1 ? '1 lever back to default' : `${count} levers back to default`,
    restoreAll: (count: number) =>
      count === 1 ? '1 lever back to the saved path' : `${count} levers back to the saved paths`,
    take: (from: string, to: string, points: string, year: number) =>
      `${points} points of the budget of ${year} from ${from} to ${to}`,
    goalSeek: (name: string, value: string, year: number, levers: string) =>
      `Set ${levers} so that ${name} reaches ${value} in ${year}`,
    optimise: (targets: number, levers: string) =>
      targets === 1 ? `Set ${levers} to meet 1 target` : `Set ${levers} to meet ${targets} targets`,
    someLevers: (count: number) => (count === 1 ? '1 lever' : `${count} levers`),
    lock: (name: string) => `Lock ${name}`,
    unlock: (name: string) => `Unlock ${name}`,
    takeBack: (name: string) => `Last change of ${name} taken back`,
    new: (title: string) => `Add “${title}”`,
    duplicate: (title: string) => `Duplicate “${title}”`,
    delete: (title: string) => `Delete “${title}”`,
    describe: (title: string) => `Description of “${title}”`,
    reorder: (title: string) => `Move “${title}”`,
    import: (title: string) => `Import from “${title}”`,
    importPaths: (levers: string, file: string) => `Import the paths of ${levers} from “${file}”`,
    importExecuted: (count: number, file: string) =>
      count === 1
        ? `Import 1 executed figure from “${file}”`
        : `Import ${count} executed figures from “${file}”`,
    rename: (from: string, to: string) => `Rename “${from}” to “${to}”`,
    restoreVersion: (moment: string) => `Restore the version of ${moment}`,
    compareWith: (title: string) => `Compare with “${title}”`,
    compareWithBaseline: 'Compare with the baseline',
  },
  vi: {
    lever: (name: string, from: string, to: string, year: number) => `${name} ${from} → ${to} (${year})`,
    path: (name: string) => `Lộ trình ${name}`,
    pathValue: (name: string, from: string, to: string, year: number) =>
      `Lộ trình ${name}: ${from} → ${to} (${year})`,
    reset: (name: string) => `Đưa về mặc định: ${name}`,
    restore: (name: string) => `Đưa về lộ trình đã lưu: ${name}`,
    resetAll: (count: number) => `Đưa ${count} đòn bẩy về mặc định`,
    restoreAll: (count: number) => `Đưa ${count} đòn bẩy về lộ trình đã lưu`,
    take: (from: string, to: string, points: string, year: number) =>
      `Chuyển ${points} điểm % ngân sách năm ${year} từ ${from} sang ${to}`,
    goalSeek: (name: string, value: string, year: number, levers: string) =>
      `Đặt ${levers} để ${name} đạt ${value} năm ${year}`,
    optimise: (targets: number, levers: string) => `Đặt ${levers} để đạt ${targets} mục tiêu`,
    someLevers: (count: number) => `${count} đòn bẩy`,
    lock: (name: string) => `Khóa ${name}`,
    unlock: (name: string) => `Mở khóa ${name}`,
    takeBack: (name: string) => `Bỏ thay đổi vừa rồi của ${name}`,
    new: (title: string) => `Thêm “${title}”`,
    duplicate: (title: string) => `Nhân bản “${title}”`,
    delete: (title: string) => `Xóa “${title}”`,
    describe: (title: string) => `Mô tả của “${title}”`,
    reorder: (title: string) => `Chuyển vị trí “${title}”`,
    import: (title: string) => `Nhập từ “${title}”`,
    importPaths: (levers: string, file: string) => `Nhập lộ trình ${levers} từ “${file}”`,
    importExecuted: (count: number, file: string) => `Nhập ${count} số thực hiện từ “${file}”`,
    rename: (from: string, to: string) => `Đổi tên “${from}” thành “${to}”`,
    restoreVersion: (moment: string) => `Khôi phục bản ngày ${moment}`,
    compareWith: (title: string) => `So sánh với “${title}”`,
    compareWithBaseline: 'So sánh với đường cơ sở',
  },
})
