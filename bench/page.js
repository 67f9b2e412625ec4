/** A report inside the navigation, scripts and footer of a government site, about `size` bytes of UTF-8. */
export function sitePage(body, size = 90_000) {
  const head = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>青川市民政局2023年政府信息公开工作年度报告_青川市人民政府</title>
<meta name="PubDate" content="2024-01-20 09:30"><style>${'.nav li{float:left;padding:0 12px}\n'.repeat(120)}</style>
<script>${'window.__q=window.__q||[];window.__q.push(["track","view"]);\n'.repeat(120)}</script></head><body>`;
  const foot =
    '<div class="footer"><p>版权所有：青川市人民政府办公室</p><p>网站标识码：0000000000</p></div></body></html>';
  const link = (n) =>
    `<li class="item"><a href="/zwgk/list_${n}.html" title="栏目${n}" target="_blank">政务公开栏目${n}</a></li>\n`;
  const article = `<div class="article" id="zoom">${body}</div>`;
  let nav = '';
  for (let n = 0; bytes(head + nav + article + foot) < size; n += 20) {
    nav += `<div class="nav"><ul>${Array.from({ length: 20 }, (_, i) => link(n + i)).join('')}</ul></div>`;
  }
  return head + nav + article + foot;
}

function bytes(text) {
  return Buffer.byteLength(text);
}
