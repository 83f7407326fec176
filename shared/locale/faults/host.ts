/** Sentences of the hosts: how the program starts (`host.*`) and what a page asks of it (`request.*`). */

import { meant, megabytes } from './argument-words.ts'
import { type Sentences, text } from './sentence.ts'

const PORTS = '1–65535'

export const hostFaults = {
  'host.internal': {
    en: () =>
      'Something in the program itself went wrong. Your scenario is unchanged; try again, and report it if it comes back.',
    vi: () =>
      'Chương trình gặp lỗi nội bộ. Kịch bản của bạn không thay đổi; hãy thử lại và báo cho nhóm phát triển nếu lỗi lặp lại.',
  },
  'host.output-failed': {
    en: args =>
      `The results could not be written in full (${text(args, 'reason')}), so what stands in the output is incomplete; your scenarios are unchanged. Free some space or choose another place, and run the command again.`,
    vi: args =>
      `Không ghi được đầy đủ kết quả (${text(args, 'reason')}) nên phần đã xuất chưa trọn vẹn; kịch bản của bạn không thay đổi. Hãy giải phóng dung lượng hoặc chọn nơi ghi khác rồi chạy lại lệnh.`,
  },
  'host.unreachable': {
    en: () =>
      'The program no longer answers. Keep this page, start the program again on the same port (--port) and open the address that it prints; then go on and save here.',
    vi: () =>
      'Chương trình không còn phản hồi. Hãy giữ nguyên trang này, khởi động lại chương trình ở đúng cổng cũ (--port) và mở địa chỉ được in ra; sau đó tiếp tục làm việc và lưu tại đây.',
  },
  'host.clipboard-refused': {
    en: () => 'The system did not take the copy. Click into the page and copy again.',
    vi: () => 'Hệ thống không nhận nội dung cần chép. Hãy bấm vào trang rồi chép lại.',
  },
  'host.port-in-use': {
    en: args =>
      `Port ${text(args, 'port')} is already in use. Choose another with --port, or leave --port out to take a free one.`,
    vi: args =>
      `Cổng ${text(args, 'port')} đang được sử dụng. Hãy chọn cổng khác bằng --port, hoặc bỏ --port để dùng một cổng trống.`,
  },
  'host.port-refused': {
    en: args =>
      `The system does not let this program use port ${text(args, 'port')}. Choose a port above 1023 with --port.`,
    vi: args =>
      `Hệ thống không cho phép chương trình dùng cổng ${text(args, 'port')}. Hãy chọn cổng lớn hơn 1023 bằng --port.`,
  },
  'host.port-invalid': {
    en: args =>
      `“${text(args, 'value')}” is not a port. Give a whole number in ${PORTS}, or 0 for any free port.`,
    vi: args =>
      `“${text(args, 'value')}” không phải là số cổng. Hãy nhập một số nguyên trong khoảng ${PORTS}, hoặc 0 để dùng cổng trống bất kỳ.`,
  },
  'host.flag-unknown': {
    en: args =>
      `There is no option ${text(args, 'flag')}; ${meant(args, 'en', `the options are ${text(args, 'known')}.`)}`,
    vi: args =>
      `Không có tùy chọn ${text(args, 'flag')}; ${meant(args, 'vi', `các tùy chọn gồm ${text(args, 'known')}.`)}`,
  },
  'host.flag-value': {
    en: args => `The option ${text(args, 'flag')} needs a value: ${text(args, 'expected')}.`,
    vi: args => `Tùy chọn ${text(args, 'flag')} cần một giá trị: ${text(args, 'expected')}.`,
  },
  'host.flag-no-value': {
    en: args => `The option ${text(args, 'flag')} takes no value. Leave out what follows it.`,
    vi: args => `Tùy chọn ${text(args, 'flag')} không nhận giá trị. Hãy bỏ phần đứng sau nó.`,
  },
  'host.already-running': {
    en: args =>
      `The program is already running on port ${text(args, 'port')} (process ${text(args, 'process')}) but does not answer. End it, then start again.`,
    vi: args =>
      `Chương trình đang chạy ở cổng ${text(args, 'port')} (tiến trình ${text(args, 'process')}) nhưng không phản hồi. Hãy tắt nó rồi khởi động lại.`,
  },
  'host.page-missing': {
    en: () => 'The screen has not been built yet. Run “npm run build”, or start with “npm start”.',
    vi: () =>
      'Giao diện của chương trình chưa được biên dịch. Hãy chạy “npm run build”, hoặc khởi động bằng “npm start”.',
  },
  'host.build-failed': {
    en: args => `The program could not be built: ${text(args, 'reason')}`,
    vi: args => `Không biên dịch được chương trình: ${text(args, 'reason')}`,
  },
  'host.no-electron': {
    en: args =>
      `Electron could not be fetched (${text(args, 'reason')}), so the program opens in your browser instead.`,
    vi: args =>
      `Không tải được Electron (${text(args, 'reason')}), nên chương trình sẽ mở trong trình duyệt của bạn.`,
  },
  'host.no-display': {
    en: () => 'There is no display for a window here, so the program runs in a browser instead.',
    vi: () => 'Máy này không có màn hình để mở cửa sổ, nên chương trình chạy trong trình duyệt.',
  },
  'host.root': {
    en: () =>
      'Electron does not open a window for the administrator (root), so the program runs in a browser instead.',
    vi: () =>
      'Electron không mở cửa sổ cho tài khoản quản trị (root), nên chương trình chạy trong trình duyệt.',
  },
  'host.electron-ended': {
    en: args =>
      `Electron ended before it opened a window (${text(args, 'reason')}), so the program opens in your browser instead.`,
    vi: args =>
      `Electron dừng trước khi mở được cửa sổ (${text(args, 'reason')}), nên chương trình sẽ mở trong trình duyệt của bạn.`,
  },
  'request.unknown': {
    en: args => `The program does not know the request “${text(args, 'name')}”. Reload the page.`,
    vi: args => `Chương trình không có yêu cầu “${text(args, 'name')}”. Hãy tải lại trang.`,
  },
  'request.invalid': {
    en: args =>
      `The request “${text(args, 'name')}” does not fit what the program expects${place(args.path, ' at ')}. Reload the page, and report it if it comes back.`,
    vi: args =>
      `Yêu cầu “${text(args, 'name')}” không đúng dạng chương trình cần${place(args.path, ' tại ')}. Hãy tải lại trang và báo cho nhóm phát triển nếu lỗi lặp lại.`,
  },
  'request.foreign': {
    en: () =>
      'The program answers only its own page. Open the address that it printed when it started, exactly as it stands.',
    vi: () =>
      'Chương trình chỉ trả lời trang của chính nó. Hãy mở đúng địa chỉ được in ra khi chương trình khởi động.',
  },
  'request.key': {
    en: () =>
      'This page has no valid key to the program. Open the address that it printed when it started, including everything after #.',
    vi: () =>
      'Trang này không có khóa truy cập hợp lệ. Hãy mở địa chỉ được in ra khi chương trình khởi động, kể cả phần sau dấu #.',
  },
  'request.form': {
    en: () => 'The program cannot read this request. Reload the page.',
    vi: () => 'Chương trình không đọc được yêu cầu này. Hãy tải lại trang.',
  },
  'request.too-large': {
    en: args =>
      `This is larger than the ${megabytes(args)} MB that the program takes. Choose a smaller file.`,
    vi: args => `Dữ liệu vượt quá ${megabytes(args)} MB mà chương trình cho phép. Hãy chọn tệp nhỏ hơn.`,
  },
  'request.too-many': {
    en: () => 'The program is busy with too many requests at once. Wait a moment and try again.',
    vi: () => 'Chương trình đang xử lý quá nhiều yêu cầu cùng lúc. Hãy đợi một lát rồi thử lại.',
  },
} satisfies Sentences

function place(path: unknown, before: string): string {
  return typeof path === 'string' && path !== '' ? `${before}${path}` : ''
}
