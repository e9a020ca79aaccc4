import { type Dialog, type DialogBlock, type DialogTable, harmless } from './dialog';

// The colours of the meeting tab; all of them at least 4.5 : 1 on their ground (WCAG 2 AA).
const STYLE =
  'body{margin:0;padding:4px 16px 20px;color:#202124;font:14px/1.5 Arial,Roboto,sans-serif;overflow-wrap:anywhere}' +
  'h1{margin:0 0 4px;font-size:20px;line-height:1.3}h2{margin:22px 0 6px;font-size:15px}h1,h2,th{color:#1f3a68}' +
  'p,ul,table{margin:6px 0}ul{padding-left:20px}table{width:100%;border-collapse:collapse}' +
  'th,td{padding:5px 8px;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top}th{background:#e3eaf5}' +
  'td:first-child{min-width:140px}.r{text-align:right;white-space:nowrap}tfoot,.strong{font-weight:bold}.quiet{color:#5f6368}' +
  '.good,.bad,.open{padding:8px 12px;border-radius:4px}.good{background:#e0f0fb;color:#0b4f7d}' +
  '.bad{background:#fde7d6;color:#8a3b00}.open{background:#f1f5fb}';

/** A text that shows as it is: no letter of it is taken for HTML. */
export function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A dialog as a whole HTML page: no script, no link, nothing fetched from anywhere. */
export function dialogHtml({ language, title, blocks }: Dialog): string {
  const name = escaped(title);
  const lang = `lang="${escaped(language)}"`;
  const head = `<meta charset="utf-8"><title>${name}</title><style>${STYLE}</style>`;
  const body = [`<h1>${name}</h1>`, ...blocks.map(blockHtml)].join('\n');
  // Said once more inside: Google puts the page into one of its own.
  return `<!DOCTYPE html>\n<html ${lang}><head>${head}</head>\n<body><main ${lang}>${body}</main></body></html>`;
}

function blockHtml(block: DialogBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'sentence':
      return `<p class="${block.tone}">${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    default:
      return tableHtml(block);
  }
}

function tableHtml({ titles, rows, numbersFrom, total }: DialogTable): string {
  const row = (cells: readonly string[], tag = 'td') =>
    `<tr>${cells
      .map((text, i) => `<${tag}${i < numbersFrom ? '' : ' class="r"'}>${escaped(text)}</${tag}>`)
      .join('')}</tr>`;
  const foot = total ? `<tfoot>${row(total)}</tfoot>` : '';
  return `<table>${titles.length > 0 ? `<thead>${row(titles, 'th')}</thead>` : ''}<tbody>${rows.map((cells) => row(cells)).join('')}</tbody>${foot}</table>`;
}
