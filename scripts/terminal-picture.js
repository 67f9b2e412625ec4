import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import stringWidth from 'string-width';

const cell = { width: 8.4, height: 20, font: 14 };
const edge = { top: 44, side: 20, bottom: 18 };
const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 35: '#d2a8ff', 36: '#79c0ff' };
const ink = '#e6edf3';
const faint = '#8b949e';

/** Draws what a program wrote to a terminal as SVG; every character stands on its column, whatever the font. */
export function picture(output, title) {
  const lines = output.replace(/\n+$/u, '').split('\n');
  const columns = Math.max(...lines.map((line) => stringWidth(line)), 60);
  const width = Math.ceil(columns * cell.width + 2 * edge.side);
  const height = lines.length * cell.height + edge.top + edge.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map((fill, i) => `<circle cx="${22 + 20 * i}" cy="20" r="6" fill="${fill}"/>`),
    `<text x="${width / 2}" y="25" fill="${faint}" font-size="13" text-anchor="middle" font-family="sans-serif">${escaped(title)}</text>`,
    `<g font-size="${cell.font}" font-family="ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Microsoft YaHei', 'PingFang SC', monospace" xml:space="preserve">`,
    ...lines.map((line, index) => drawLine(line, edge.top + (index + 1) * cell.height - 6)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function drawLine(line, y) {
  let column = 0;
  return stretches(line)
    .map(({ text, style }) => {
      const x = (edge.side + column * cell.width).toFixed(1);
      const size = stringWidth(text);
      column += size;
      if (text === ' ') return '';
      const length = text.length > 1 ? ` textLength="${(size * cell.width).toFixed(1)}"` : '';
      return `<text x="${x}" y="${y}"${length}${attributes(style)}>${escaped(text)}</text>`;
    })
    .join('');
}

/** Latin words, and every other character by itself, so that each can be put on its column. */
function stretches(line) {
  const found = [];
  const style = { colour: undefined, bold: false, dim: false, underline: false };
  // eslint-disable-next-line no-control-regex -- the escape sequences of colours
  for (const [, code, text] of line.matchAll(/\u001B\[(\d+)m|([^\u001B]+)/gu)) {
    if (code !== undefined) turn(style, Number(code));
    else for (const part of text.match(/[!-~]+|./gsu) ?? []) found.push({ text: part, style: { ...style } });
  }
  return found;
}

function turn(style, code) {
  if (code === 0) Object.assign(style, { colour: undefined, bold: false, dim: false, underline: false });
  else if (code === 1) style.bold = true;
  else if (code === 2) style.dim = true;
  else if (code === 4) style.underline = true;
  else if (code === 22) Object.assign(style, { bold: false, dim: false });
  else if (code === 24) style.underline = false;
  else if (code === 39) style.colour = undefined;
  else style.colour = colours[code] ?? style.colour;
}

function attributes({ colour, bold, dim, underline }) {
  const fill = colour ?? (dim ? faint : ink);
  return ` fill="${fill}"${bold ? ' font-weight="bold"' : ''}${underline ? ' text-decoration="underline"' : ''}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `node scripts/terminal-picture.js OUT.svg REPORT…` lints the reports and draws what is printed. */
function main([out, ...paths]) {
  const run = spawnSync(process.execPath, ['bin/reportlint.js', '--color', ...paths], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '96', FORCE_COLOR: '1' },
  });
  if (run.stdout === '') throw new Error(run.stderr || 'the linter printed nothing');
  writeFileSync(out, picture(run.stdout, `reportlint ${paths.join(' ')}`));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
