/** Texts of what keeps work from being lost: two contents of one file, a file that is gone, and earlier versions. */

import { defineMessages } from '../../i18n/messages.ts'

export const keepingMessages = defineMessages({
  en: {
    conflictTitle: (name: string) => `“${name}” was changed here and elsewhere`,
    conflictText:
      'Another window or program has saved this file while you were changing it. Whatever you choose, the other content stays among the earlier versions of the file.',
    view: 'What is listed',
    each: 'What each side changed',
    between: 'How the two differ',
    mine: 'Yours, since it was opened or saved',
    theirs: 'On disk, since then',
    fromMine: 'From yours to the one on disk',
    reading: 'Reading the file…',
    later: 'Decide later',
    takeTheirs: 'Take the one on disk',
    keepMine: 'Keep mine',
    saveAs: 'Save as…',
    createAgain: 'Create the file again',
    keptText: 'What stands there now stays among the earlier versions of the file.',
    changedNotice: (name: string) =>
      `“${name}” was changed by another window or program, and so was the content here. Nothing is overwritten until you choose.`,
    changedUnread: (name: string) =>
      `“${name}” was changed by another window or program and cannot be read now. What you see here is the content before.`,
    compare: 'Compare and choose…',
    goneNotice: (name: string) =>
      `“${name}” is not on disk any more: it was deleted, moved or renamed. Its content is still here.`,
    unavailableNotice: (name: string) =>
      `The folder or drive of “${name}” cannot be reached now. Your work is still here; it can be saved elsewhere, or there again when the drive is back.`,
    unreadNotice: (name: string) =>
      `This is an earlier version of “${name}”. The file on disk stays as it is until you save over it.`,
    save: 'Save…',
    notOnDisk: (name: string) => `Not on disk: ${name}`,
    changedOnDisk: (name: string) => `Changed on disk: ${name}`,
    unavailable: (name: string) => `Not available: ${name}`,
    versions: 'Earlier versions…',
    versionsTitle: 'Earlier versions',
    versionsOf: (name: string) => `Earlier versions of “${name}”`,
    versionList: 'Earlier versions, the latest first',
    neverSaved: 'This content was never saved to a file, so there are no earlier versions yet.',
    noVersions:
      'There are no earlier versions of this file yet. From the second save on, the content before each save is kept here.',
    saved: 'before a save',
    givenUp: 'given up for the one on disk',
    restoreChanges: 'Restoring it would change',
    sameAsInHand: 'This version has the same content as the one in hand.',
    restoreText: 'Restoring can be undone, and the file stays as it is until you save.',
    restore: 'Restore',
    openCopy: 'Open as a copy',
    close: 'Close',
    dismiss: 'Dismiss',
    unreadableTitle: 'The file cannot be opened',
    untouched: 'The file itself was not touched.',
    openGood: (moment: string) => `Open the last good version (${moment})`,
  },
  vi: {
    conflictTitle: (name: string) => `“${name}” đã được sửa ở đây và ở nơi khác`,
    conflictText:
      'Cửa sổ hoặc chương trình khác đã lưu tệp này trong khi bạn đang sửa. Dù chọn cách nào, nội dung còn lại vẫn được giữ trong các phiên bản trước của tệp.',
    view: 'Nội dung liệt kê',
    each: 'Mỗi bên đã sửa gì',
    between: 'Hai bản khác nhau ở đâu',
    mine: 'Bản của bạn, từ khi mở hoặc lưu',
    theirs: 'Bản trên ổ đĩa, từ khi đó',
    fromMine: 'Từ bản của bạn sang bản trên ổ đĩa',
    reading: 'Đang đọc tệp…',
    later: 'Để sau',
    takeTheirs: 'Dùng bản trên ổ đĩa',
    keepMine: 'Giữ bản của tôi',
    saveAs: 'Lưu thành…',
    createAgain: 'Tạo lại tệp',
    keptText: 'Nội dung đang có ở đó vẫn được giữ trong các phiên bản trước của tệp.',
    changedNotice: (name: string) =>
      `“${name}” đã được sửa ở cửa sổ hoặc chương trình khác, trong khi ở đây cũng có thay đổi chưa lưu. Chương trình không ghi đè cho đến khi bạn chọn.`,
    changedUnread: (name: string) =>
      `“${name}” đã được sửa ở cửa sổ hoặc chương trình khác và hiện không đọc được. Màn hình vẫn giữ nội dung trước đó.`,
    compare: 'So sánh và chọn…',
    goneNotice: (name: string) =>
      `“${name}” không còn trên ổ đĩa: tệp đã bị xóa, chuyển đi hoặc đổi tên. Nội dung vẫn còn nguyên ở đây.`,
    unavailableNotice: (name: string) =>
      `Hiện không truy cập được thư mục hoặc ổ đĩa chứa “${name}”. Nội dung đang làm vẫn còn nguyên ở đây; có thể lưu sang nơi khác, hoặc lưu lại khi ổ đĩa sẵn sàng.`,
    unreadNotice: (name: string) =>
      `Đây là một phiên bản trước của “${name}”. Tệp trên ổ đĩa giữ nguyên cho đến khi bạn lưu đè lên.`,
    save: 'Lưu…',
    notOnDisk: (name: string) => `Không còn trên ổ đĩa: ${name}`,
    changedOnDisk: (name: string) => `Đã bị sửa trên ổ đĩa: ${name}`,
    unavailable: (name: string) => `Không truy cập được: ${name}`,
    versions: 'Các phiên bản trước…',
    versionsTitle: 'Các phiên bản trước',
    versionsOf: (name: string) => `Các phiên bản trước của “${name}”`,
    versionList: 'Các phiên bản trước, mới nhất ở trên',
    neverSaved: 'Nội dung này chưa được lưu thành tệp nên chưa có phiên bản trước.',
    noVersions:
      'Tệp này chưa có phiên bản trước. Từ lần lưu thứ hai, nội dung trước mỗi lần lưu được giữ lại ở đây.',
    saved: 'trước một lần lưu',
    givenUp: 'đã bỏ để dùng bản trên ổ đĩa',
    restoreChanges: 'Nếu khôi phục, các điểm sau sẽ đổi',
    sameAsInHand: 'Phiên bản này giống hệt nội dung đang mở.',
    restoreText: 'Có thể hoàn tác việc khôi phục; tệp giữ nguyên cho đến khi bạn lưu.',
    restore: 'Khôi phục',
    openCopy: 'Mở thành bản sao',
    close: 'Đóng',
    dismiss: 'Đóng thông báo',
    unreadableTitle: 'Không mở được tệp',
    untouched: 'Tệp vẫn được giữ nguyên.',
    openGood: (moment: string) => `Mở bản tốt gần nhất (${moment})`,
  },
})
