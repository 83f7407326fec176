/** What the commands say in the terminal beside faults, in both languages. */

import type { Language, Words } from '../../../shared/model/definition.ts'

const words = {
  building: { en: 'Building the program …', vi: 'Đang dựng chương trình …' },
  fetching: {
    en: 'Fetching Electron, about 120 MB, this once …',
    vi: 'Đang tải Electron, khoảng 120 MB, chỉ một lần …',
  },
  serving: {
    en: 'Hanoi 2045 runs at the address below. Ctrl-C ends it.',
    vi: 'Hà Nội 2045 đang chạy tại địa chỉ dưới đây. Nhấn Ctrl-C để kết thúc.',
  },
  running: {
    en: 'Hanoi 2045 is running already, at the address below. It keeps the options with which it was started.',
    vi: 'Hà Nội 2045 đã chạy sẵn tại địa chỉ dưới đây và giữ nguyên các tùy chọn của lần khởi động trước.',
  },
  help: {
    en: `Hanoi 2045 – opens the scenario planner

Usage
  npm start -- [OPTION…]        the desktop window, or a browser where there can be none
  npm run dev -- [OPTION…]      in a browser, from the sources

Options
  --browser             serve a browser on this machine instead of opening a window
  --port N              the same, on port N (1–65535; 0 takes any free port)
  --no-open             the same, without opening the browser; the address is printed
  --documents DIR       folder in which scenario files are listed and saved
  --preferences DIR     private folder: preferences, earlier versions, work not yet saved
  --seeds DIR           another model pack than the one that comes with the program
  --language vi|en      language of the program, kept for the next start
  --help, -h            this text

Folders count from where you stand. The model without a window: npm run --silent h45 -- --help`,
    vi: `Hà Nội 2045 – mở chương trình lập kịch bản

Cách dùng
  npm start -- [TÙY CHỌN…]      mở cửa sổ chương trình, hoặc trình duyệt nếu không mở được cửa sổ
  npm run dev -- [TÙY CHỌN…]    mở trong trình duyệt, chạy từ mã nguồn

Tùy chọn
  --browser             chạy trong trình duyệt của máy này thay vì mở cửa sổ
  --port N              như trên, ở cổng N (1–65535; 0 là cổng trống bất kỳ)
  --no-open             như trên, không tự mở trình duyệt; địa chỉ được in ra
  --documents THƯ_MỤC   thư mục chứa các tệp kịch bản
  --preferences THƯ_MỤC thư mục riêng: tùy chọn, các phiên bản cũ và nội dung chưa lưu
  --seeds THƯ_MỤC       gói mô hình khác với gói đi kèm chương trình
  --language vi|en      ngôn ngữ của chương trình, được giữ cho lần khởi động sau
  --help, -h            nội dung này

Đường dẫn thư mục tính từ nơi bạn gõ lệnh. Chạy mô hình không cần cửa sổ: npm run --silent h45 -- --help`,
  },
} satisfies Record<string, Words>

export function sayWord(word: keyof typeof words, language: Language): string {
  return words[word][language]
}

/** Says on standard output how the program is started. */
export function showHelp(language: Language): void {
  process.stdout.write(`${sayWord('help', language)}\n`)
}

/** Says on standard output where the page is: a sentence, and the address in a line of its own. */
export function announce(word: 'serving' | 'running', address: string, language: Language): void {
  process.stdout.write(`${sayWord(word, language)}\n${address}\n`)
}
