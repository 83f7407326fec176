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
    executed: (name: string, value: string, year: number) => `Executed value of ${name} in ${year}: ${value}`,
    executedRemoved: (name: string, year: number) => `Remove the executed value of ${name} in ${year}`,
    importPaths: (levers: string, file: string) => `Import the paths of ${levers} from “${file}”`,
    importExecuted: (count: number, file: string) =>
      count === 1
        ? `Import 1 executed figure from “${file}”`
        : `Import ${count} executed figures from “${file}”`,
    indicatorAdd: (label: string) => `Add the indicator “${label}”`,
    indicatorChange: (label: string) => `Change the indicator “${label}”`,
    indicatorRemove: (label: string) => `Remove the indicator “${label}”`,
    formulaChange: (name: string, count: number) =>
      count === 1 ? `Formula of ${name} changed` : `Formula of ${name} and its family changed (${count})`,
    formulaRestore: (name: string, count: number) =>
      count === 1
        ? `Formula of ${name} as in the model`
        : `Formula of ${name} and its family as in the model (${count})`,
    parameter: (name: string, from: string, to: string) => `${name} ${from} → ${to}`,
    parameterReset: (name: string) => `Model’s value of ${name}`,
    rename: (from: string, to: string) => `Rename “${from}” to “${to}”`,
    restoreVersion: (moment: string) => `Restore the version of ${moment}`,
    addRecord: (title: string) => `Add a decision record on “${title}”`,
    writeRecord: 'Words of a decision record',
    deleteRecord: 'Delete a decision record',
    freezeRecord: (title: string) => `Freeze the decision record on “${title}”`,
    carryOnRecord: 'Carry a decision record on',
    openFrozen: (title: string) => `Open the frozen “${title}” as a scenario`,
    compareWith: (title: string) => `Compare with “${title}”`,
    compareWithBaseline: 'Compare with the baseline',
    storyAdd: (place: number) => `Add story step ${place}`,
    storyDuplicate: (place: number) => `Duplicate story step ${place}`,
    storyMove: (place: number) => `Move story step ${place}`,
    storySentence: (place: number) => `Sentence of story step ${place}`,
    storyNotes: (place: number) => `Notes of story step ${place}`,
    storyView: (place: number) => `Picture of story step ${place}`,
    storyDelete: (place: number) => `Delete story step ${place}`,
    pin: (name: string) => `Pin for the pack: ${name}`,
    unpin: (name: string) => `Unpin: ${name}`,
    pinMove: (name: string) => `Order of pinned charts: ${name}`,
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
    executed: (name: string, value: string, year: number) => `Số thực hiện năm ${year} của ${name}: ${value}`,
    executedRemoved: (name: string, year: number) => `Xóa số thực hiện năm ${year} của ${name}`,
    importPaths: (levers: string, file: string) => `Nhập lộ trình ${levers} từ “${file}”`,
    importExecuted: (count: number, file: string) => `Nhập ${count} số thực hiện từ “${file}”`,
    indicatorAdd: label => `Thêm chỉ tiêu “${label}”`,
    indicatorChange: label => `Sửa chỉ tiêu “${label}”`,
    indicatorRemove: label => `Bỏ chỉ tiêu “${label}”`,
    formulaChange: (name, count) =>
      count === 1 ? `Sửa công thức của ${name}` : `Sửa công thức của ${name} và cả nhóm (${count})`,
    formulaRestore: (name, count) =>
      count === 1
        ? `Dùng lại công thức mô hình của ${name}`
        : `Dùng lại công thức mô hình của ${name} và cả nhóm (${count})`,
    parameter: (name, from, to) => `${name} ${from} → ${to}`,
    parameterReset: name => `Dùng lại giá trị mô hình của ${name}`,
    rename: (from: string, to: string) => `Đổi tên “${from}” thành “${to}”`,
    restoreVersion: (moment: string) => `Khôi phục bản ngày ${moment}`,
    addRecord: (title: string) => `Lập biên bản quyết định về “${title}”`,
    writeRecord: 'Nội dung biên bản quyết định',
    deleteRecord: 'Xóa biên bản quyết định',
    freezeRecord: (title: string) => `Chốt biên bản quyết định về “${title}”`,
    carryOnRecord: 'Lập bản tiếp theo của biên bản quyết định',
    openFrozen: (title: string) => `Mở “${title}” đã chốt thành kịch bản`,
    compareWith: (title: string) => `So sánh với “${title}”`,
    compareWithBaseline: 'So sánh với đường cơ sở',
    storyAdd: place => `Thêm bước trình bày ${place}`,
    storyDuplicate: place => `Nhân bản bước trình bày ${place}`,
    storyMove: place => `Chuyển vị trí bước trình bày ${place}`,
    storySentence: place => `Lời dẫn của bước trình bày ${place}`,
    storyNotes: place => `Ghi chú của bước trình bày ${place}`,
    storyView: place => `Hình của bước trình bày ${place}`,
    storyDelete: place => `Xóa bước trình bày ${place}`,
    pin: name => `Ghim vào gói tài liệu: ${name}`,
    unpin: name => `Bỏ ghim: ${name}`,
    pinMove: name => `Thứ tự biểu đồ đã ghim: ${name}`,
  },
})
