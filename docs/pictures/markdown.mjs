// Discord's markdown, as far as messages of the bot use it, to HTML.
// https://support.discord.com/hc/en-us/articles/210298617 says what each mark means.

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const link = (url, inner) => `<a href="${escapeHtml(url)}">${inner}</a>`;

// The first rule that matches takes its piece of the text; what no rule knows is shown as it is.
const INLINE = [
  [/^\\([^0-9A-Za-z\s])/, ([, mark]) => escapeHtml(mark)],
  [/^`([^`]+)`/, ([, code]) => `<code>${escapeHtml(code)}</code>`],
  [/^<t:(-?\d+):R>/, ([, at], now) => `<time>${relative(Number(at) - now)}</time>`],
  [/^<(https?:\/\/[^>\s]+)>/, ([, url]) => link(url, escapeHtml(url))],
  [/^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/, ([, inner, url], now) => link(url, inline(inner, now))],
  [/^https?:\/\/[^\s<>]*[^\s<>.,;:!?)]/, ([url]) => link(url, escapeHtml(url))],
  [/^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/, ([, inner], now) => `<b>${inline(inner, now)}</b>`],
  [/^__((?:\\[^]|[^\\])+?)__(?!_)/, ([, inner], now) => `<u>${inline(inner, now)}</u>`],
  [/^~~((?:\\[^]|[^\\])+?)~~/, ([, inner], now) => `<s>${inline(inner, now)}</s>`],
  [/^\*(?!\s)((?:\\[^]|[^\\*])+?)\*/, ([, inner], now) => `<i>${inline(inner, now)}</i>`],
  [/^_((?:\\[^]|[^\\_])+?)_(?!\w)/, ([, inner], now) => `<i>${inline(inner, now)}</i>`],
  [/^[A-Za-z0-9 ,;'’“”]+/, ([plain]) => escapeHtml(plain)],
  [/^[^]/u, ([one]) => escapeHtml(one)],
];

function inline(text, now) {
  let html = '';
  while (text.length > 0) {
    const [match, write] = firstMatch(text);
    html += write(match, now);
    text = text.slice(match[0].length);
  }
  return html;
}

function firstMatch(text) {
  for (const [pattern, write] of INLINE) {
    const match = pattern.exec(text);
    if (match) return [match, write];
  }
  throw new Error(`no rule for: ${text}`);
}

const UNITS = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(seconds) {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS.at(-1);
  const count = Math.round(seconds / length);
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(count, unit);
}

// Kinds of line; neighbours of the same kind go into one block.
const LINES = [
  ['quote', /^> ?(.*)$/],
  ['h1', /^# (.+)$/],
  ['h2', /^## (.+)$/],
  ['h3', /^### (.+)$/],
  ['small', /^-# (.+)$/],
  ['ul', /^\s*[-*] (.+)$/],
  ['ol', /^\s*\d+\. (.+)$/],
  ['p', /^(.*)$/],
];

function kindOf(line) {
  const [kind, pattern] = LINES.find(([, each]) => each.test(line));
  return { kind, text: pattern.exec(line)[1] };
}

function blocks(lines) {
  const grouped = [];
  for (const { kind, text } of lines.map(kindOf)) {
    const last = grouped.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else grouped.push({ kind, lines: [text] });
  }
  return grouped;
}

const each = (tag, lines, now) => lines.map((line) => `<${tag}>${inline(line, now)}</${tag}>`).join('');

function block({ kind, lines }, now) {
  switch (kind) {
    case 'quote':
      return `<blockquote><div>${markdown(lines.join('\n'), now)}</div></blockquote>`;
    case 'ul':
    case 'ol':
      return `<${kind}>${each('li', lines, now)}</${kind}>`;
    case 'p':
      return `<p>${inline(lines.join('\n'), now)}</p>`;
    default:
      return each(kind, lines, now);
  }
}

/** HTML of a text; `now` (seconds since 1970) is what relative times are told from. */
export function markdown(text, now) {
  return blocks(text.split('\n'))
    .map((each) => block(each, now))
    .join('');
}

export { escapeHtml };
