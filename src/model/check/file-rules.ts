import { RECORD_FILES } from '../record-files/read-record-files.ts';
import { FILES_TO_CHECK } from './files-to-check.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';

/** What editors, spreadsheets and merges do to a file as a whole. */

function* eachFile({ files }: CheckContext): Iterable<readonly [string, string]> {
  for (const [file, text] of files) if (FILES_TO_CHECK.test(file)) yield [file, text];
}

/** A finding for each line that a pattern hits, at most ten a file. */
function* linesWith(text: string, pattern: RegExp): Iterable<number> {
  let found = 0;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length && found < 10; at++) {
    if (!pattern.test(lines[at] ?? '')) continue;
    found += 1;
    yield at + 1;
  }
}

const byteOrderMark = defineRule('byte-order-mark', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    if (!text.startsWith('\uFEFF')) continue;
    yield {
      at: { file, line: 1 },
      what: { en: 'the file begins with a byte-order mark', vi: 'tệp bắt đầu bằng dấu thứ tự byte (BOM)' },
      mend: { en: 'Save it as "UTF-8", not "UTF-8 with BOM".', vi: 'Lưu dạng “UTF-8”, không phải “UTF-8 có BOM”.' },
    };
  }
});

const windowsLineEnds = defineRule('windows-line-ends', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    const at = text.indexOf('\r');
    if (at === -1) continue;
    yield {
      at: { file, line: text.slice(0, at).split('\n').length },
      what: { en: 'lines end the Windows way (CR LF)', vi: 'xuống dòng kiểu Windows (CR LF)' },
      mend: {
        en: 'Set line ends to LF in the editor and save; the rest of the file stays as it is.',
        vi: 'Chọn xuống dòng LF trong trình soạn thảo rồi lưu; nội dung giữ nguyên.',
      },
    };
  }
});

const mergeConflict = defineRule('merge-conflict', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    for (const line of linesWith(text, /^(?:<{7} |\|{7} |={7}\r?$|>{7} )/)) {
      yield {
        at: { file, line },
        what: { en: 'a merge left its conflict mark here', vi: 'còn dấu xung đột khi trộn tệp ở đây' },
        mend: {
          en: 'Keep the right rows of both sides and delete the lines with <<<<<<<, |||||||, ======= and >>>>>>>.',
          vi: 'Giữ các dòng đúng của hai bên, xóa các dòng <<<<<<<, |||||||, ======= và >>>>>>>.',
        },
      };
    }
  }
});

const encoding = defineRule('encoding', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    for (const line of linesWith(text, /[\uFFFD\0]/)) {
      yield {
        at: { file, line },
        what: { en: 'letters were lost: the file is not UTF-8', vi: 'mất chữ: tệp không phải UTF-8' },
        mend: {
          en: 'Take the line from the last version and save the file as UTF-8.',
          vi: 'Lấy lại dòng từ bản trước và lưu tệp dạng UTF-8.',
        },
      };
    }
  }
});

/** UTF-8 read as if each byte were a letter of western Europe, and saved so: `Ä‘Æ°á»ng` for `đường`. No word is spelled like that. */
const WRONG_LETTERS = /Ã[\u00A0-\u00BF]|á[º»][\u0080-\u00BF\u2018-\u2122]|Æ[°¡]|Ä[\u0090\u2018]/;

const wrongLetters = defineRule('wrong-letters', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    for (const line of linesWith(text, WRONG_LETTERS)) {
      yield {
        at: { file, line },
        what: {
          en: 'letters with marks have turned into pairs of others: the file was opened in another encoding',
          vi: 'chữ có dấu biến thành ký tự lạ: tệp đã được mở bằng bảng mã khác',
        },
        mend: {
          en: 'Take the line from the last version. Open the file as UTF-8: in a spreadsheet by import, not by double-click.',
          vi: 'Lấy lại dòng từ bản trước. Mở tệp dạng UTF-8: trong bảng tính dùng chức năng nhập, không bấm đúp.',
        },
      };
    }
  }
});

const finalLineEnd = defineRule('final-line-end', function* (context): Iterable<Finding> {
  for (const [file, text] of eachFile(context)) {
    if (text === '' || text.endsWith('\n')) continue;
    yield {
      at: { file, line: text.split('\n').length },
      what: { en: 'the last line does not end', vi: 'dòng cuối chưa xuống dòng' },
      mend: {
        en: 'End the file with a line end, so that the next row does not join this one.',
        vi: 'Xuống dòng ở cuối tệp để dòng thêm sau không dính vào dòng này.',
      },
    };
  }
});

/** Files of the record by their place; stories and the basemap have names of their own. */
const OTHER_FOLDERS = /^(?:basemap|stories)\//;

const strayFile = defineRule('stray-file', function* ({ files }): Iterable<Finding> {
  for (const file of files.keys()) {
    if (RECORD_FILES.includes(file) || OTHER_FOLDERS.test(file)) continue;
    const base = file.replace(/^.*\//, '').toLowerCase();
    const meant = RECORD_FILES.find((known) => base.includes(known.replace(/^.*\/|\.\w+$/g, '')));
    yield {
      at: { file, line: 0 },
      what: {
        en: 'this is no file of the record: nothing reads it',
        vi: 'không phải tệp của hồ sơ: không ai đọc tệp này',
      },
      mend: meant
        ? {
            en: `If it holds a correction of ${meant}, put it there; else delete it.`,
            vi: `Nếu là bản sửa của ${meant} thì chuyển vào đó; nếu không thì xóa.`,
          }
        : { en: 'Move it out of data/, or delete it.', vi: 'Chuyển ra khỏi data/, hoặc xóa.' },
    };
  }
});

export const FILE_RULES: readonly Rule[] = [
  byteOrderMark,
  windowsLineEnds,
  mergeConflict,
  encoding,
  wrongLetters,
  finalLineEnd,
  strayFile,
];
