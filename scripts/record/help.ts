import type { DeskLang } from './desk-lang.ts';

/** What `npm run record -- --help` prints. */
export const HELP: Readonly<Record<DeskLang, string>> = {
  en: `npm run record                       a new state of a place or task
npm run record figure                a number about a place
npm run record source                a source
npm run record move                  another position for a place
npm run record project               a new place with its tasks and its state
npm run record add <table>           a row of any table: agencies, documents, tasks, links, feature-tasks …
npm run record set <table> <key> <column>=<value>
                                     another value in a row that stands already
npm run record apply <file>          a correction as the page's form makes it
npm run record diff [A] [B]          what changed between two commits, or since one

It asks, checks and writes. Nothing is written when the check finds a new error.
Every question has a flag named after its column. npm hands flags on after "--":
  npm run record -- --lang vi
  npm run record -- move --feature <id> --position "22.5, 103.9" --basis representative --accuracy-m 100 …
  --yes        ask nothing: what is not given takes its default, or fails
  --dry-run    check and show, write nothing
  --as-of      the day up to which the record has looked after this
  --data       another folder than data/
  --json       for machines (diff)
docs/correcting.en.md has a recipe for each.`,
  vi: `npm run record                       tình trạng mới của địa điểm hoặc nhiệm vụ
npm run record figure                một số liệu về địa điểm
npm run record source                một nguồn
npm run record move                  vị trí khác cho địa điểm
npm run record project               địa điểm mới, kèm nhiệm vụ và tình trạng
npm run record add <bảng>            một dòng của bảng bất kỳ: agencies, documents, tasks, links, feature-tasks …
npm run record set <bảng> <khóa> <cột>=<giá trị>
                                     giá trị khác trong dòng đã có
npm run record apply <tệp>           bản đính chính do biểu mẫu trên trang tạo ra
npm run record diff [A] [B]          thay đổi giữa hai lần ghi (commit), hoặc từ một lần đến nay

Lệnh hỏi, kiểm tra rồi ghi. Kiểm tra thấy lỗi mới thì không ghi gì.
Mỗi câu hỏi có một cờ mang tên cột. npm chuyển cờ sau "--":
  npm run record -- --lang vi
  npm run record -- move --feature <mã> --position "22.5, 103.9" --basis representative --accuracy-m 100 …
  --yes        không hỏi: mục không có cờ lấy giá trị mặc định, hoặc báo lỗi
  --dry-run    kiểm tra và cho xem, không ghi
  --as-of      ngày mà hồ sơ đã cập nhật đến
  --data       thư mục khác data/
  --json       cho máy đọc (diff)
docs/correcting.vi.md có hướng dẫn cho từng việc.`,
};
