const head = ['文件', '机关', '年度', '错误', '警告', '未能判定'];

/**
 * 台账：一份报告一行的 CSV，可以直接用 Excel 打开。
 * @returns {import('reportlint').Reporter}
 */
export default function ledger() {
  return {
    // 字节顺序标记让 Excel 认出 UTF-8。
    start: () => `\uFEFF${line(head)}`,
    file({ filePath, report, findings, undecided }) {
      const count = (level) => findings.filter((finding) => finding.level === level).length;
      const { organ, year } = report ?? {};
      return line([filePath, organ?.name, year?.value, count('error'), count('warn'), undecided.length]);
    },
    end: () => '',
  };
}

function line(cells) {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** 以 = + - @ 开头的内容会被 Excel 当作公式，前面加一个单引号。 */
function cell(value = '') {
  const text = String(value).replace(/^(?=[=+\-@])/u, "'");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
