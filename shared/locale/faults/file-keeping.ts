/** Sentences of `file.…` faults about keeping: locks, disks that do not answer, earlier versions, restored preferences. */

import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const fileKeepingFaults = {
  'file.no-answer': {
    en: args =>
      isSave(args)
        ? `The disk of “${text(args, 'name')}” does not answer, so nothing was saved there; your work stays here – save it on another disk, or try again later.`
        : `The disk of “${text(args, 'name')}” does not answer; check the drive or the network, and try again.`,
    vi: args =>
      isSave(args)
        ? `Ổ đĩa chứa “${text(args, 'name')}” không phản hồi nên chưa lưu được gì; nội dung đang làm vẫn còn ở đây – hãy lưu vào ổ đĩa khác hoặc thử lại sau.`
        : `Ổ đĩa chứa “${text(args, 'name')}” không phản hồi; hãy kiểm tra ổ đĩa hoặc mạng rồi thử lại.`,
  },
  'file.being-saved': {
    en: args =>
      `“${text(args, 'name')}” is being saved by another window or computer, so nothing was saved yet; try again in a moment, or save under another name.`,
    vi: args =>
      `“${text(args, 'name')}” đang được lưu ở cửa sổ hoặc máy khác nên chưa lưu được; hãy thử lại sau giây lát hoặc lưu với tên khác.`,
  },
  'file.not-certain': {
    en: args =>
      `“${text(args, 'name')}” was written, but the disk did not confirm it, so a power cut could undo it; save again, and in another folder if this comes back.`,
    vi: args =>
      `Đã ghi “${text(args, 'name')}” nhưng ổ đĩa chưa xác nhận nên có thể mất nếu mất điện; hãy lưu lại, nếu vẫn báo thì lưu vào thư mục khác.`,
  },
  'file.owner-changed': {
    en: args =>
      `“${text(args, 'name')}” was saved and now belongs to you; the system did not let it keep its former owner or group, so check who else needs the file.`,
    vi: args =>
      `Đã lưu “${text(args, 'name')}”, nhưng hệ thống không cho giữ chủ sở hữu hoặc nhóm cũ nên tệp nay thuộc về bạn; hãy kiểm tra quyền của những người cùng dùng tệp.`,
  },
  'file.name-unusable': {
    en: args =>
      `This system keeps no file named “${text(args, 'name')}”, so nothing was saved; save under another name.`,
    vi: args =>
      `Hệ thống không cho đặt tên tệp là “${text(args, 'name')}” nên chưa lưu được gì; hãy lưu với tên khác.`,
  },
  'file.folder-unavailable': {
    en: args =>
      `The folder “${text(args, 'name')}” cannot be reached at the moment, so its files are not shown; nothing was deleted – connect its drive or network, and try again.`,
    vi: args =>
      `Hiện không truy cập được thư mục “${text(args, 'name')}” nên chưa hiện được các tệp trong đó; không có gì bị xóa – hãy kết nối lại ổ đĩa hoặc mạng rồi thử lại.`,
  },
  'file.drive-away': {
    en: args =>
      `The drive or network folder of “${text(args, 'name')}” is not connected, so nothing was saved; connect it and save again, or save in another folder.`,
    vi: args =>
      `Ổ đĩa hoặc thư mục mạng chứa “${text(args, 'name')}” chưa được kết nối nên chưa lưu được gì; hãy kết nối lại rồi lưu, hoặc lưu vào thư mục khác.`,
  },
  'file.version-not-kept': {
    en: args =>
      `“${text(args, 'name')}” was saved, but what stood in it before could not be kept among its earlier versions; check the free space of this computer.`,
    vi: args =>
      `Đã lưu “${text(args, 'name')}” nhưng không giữ được nội dung trước đó trong các phiên bản cũ; hãy kiểm tra dung lượng trống của máy.`,
  },
  'file.other-not-kept': {
    en: args =>
      `What stands in “${text(args, 'name')}” could not be kept among its earlier versions, so nothing was saved over it; your work stays here – save it under another name.`,
    vi: args =>
      `Không giữ được nội dung đang có của “${text(args, 'name')}” trong các phiên bản trước nên chưa ghi đè; nội dung đang làm vẫn còn ở đây – hãy lưu với tên khác.`,
  },
  'file.mine-not-kept': {
    en: args =>
      `Your version of “${text(args, 'name')}” could not be kept among the earlier versions, so it was not given up; save it under another name first.`,
    vi: args =>
      `Không giữ được bản của bạn trong các phiên bản cũ của “${text(args, 'name')}” nên bản này chưa bị thay; hãy lưu nó với tên khác trước.`,
  },
  'file.version-gone': {
    en: args => `This earlier version of “${text(args, 'name')}” is no longer kept; choose another one.`,
    vi: args => `Phiên bản này của “${text(args, 'name')}” không còn được lưu giữ; hãy chọn phiên bản khác.`,
  },
  'file.version-damaged': {
    en: args =>
      `This earlier version of “${text(args, 'name')}” has been damaged on the disk; the file itself is untouched – choose another version.`,
    vi: args =>
      `Phiên bản này của “${text(args, 'name')}” đã bị hỏng trên ổ đĩa; bản thân tệp không bị ảnh hưởng – hãy chọn phiên bản khác.`,
  },
  'file.preferences-restored': {
    en: args =>
      `The preferences file was damaged, so the last good copy is in use; the damaged one is kept as “${text(args, 'name')}”.`,
    vi: args =>
      `Tệp tùy chọn bị hỏng nên chương trình dùng bản tốt gần nhất; tệp hỏng được giữ lại với tên “${text(args, 'name')}”.`,
  },
} satisfies Sentences

function isSave(args: FaultArguments): boolean {
  return text(args, 'action') === 'save'
}
