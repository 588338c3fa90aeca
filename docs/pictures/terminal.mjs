// Draws the captured screen of a terminal (target/pictures/screen.ansi) as screen.png beside this script.

import { readFile } from 'node:fs/promises';
import { withCamera } from './browser.mjs';
import { escapeHtml } from './markdown.mjs';

const captured = new URL('../../target/pictures/screen.ansi', import.meta.url);

// The numbers of "select graphic rendition" to classes of terminal.css; 0 takes all of them back.
const CLASSES = { 1: 'bold', 2: 'dim', 3: 'italic', 4: 'under', 7: 'inverse' };
const ENDS = { 22: ['bold', 'dim'], 23: ['italic'], 24: ['under'], 27: ['inverse'] };

function apply(codes, on) {
  for (const code of codes) {
    if (code === 0) on.clear();
    else if (ENDS[code]) ENDS[code].forEach((name) => on.delete(name));
    else if (CLASSES[code]) on.add(CLASSES[code]);
    else colour(code, on);
  }
}

function colour(code, on) {
  const paper = (code >= 40 && code <= 49) || code >= 100;
  [...on].filter((name) => name.startsWith(paper ? 'on' : 'ink')).forEach((name) => on.delete(name));
  if (code !== 39 && code !== 49) on.add(`${paper ? 'on' : 'ink'}${paper ? code - 10 : code}`);
}

function html(screen) {
  const on = new Set();
  return screen
    .split(/(\x1b\[[\d;]*m)/)
    .map((piece) => {
      const codes = /^\x1b\[([\d;]*)m$/.exec(piece);
      if (!codes) return `<span class="${[...on].join(' ')}">${escapeHtml(piece)}</span>`;
      apply(codes[1].split(';').map(Number), on);
      return '';
    })
    .join('');
}

const screen = (await readFile(captured, 'utf8')).trimEnd();
const bar = '<div class="bar"><i></i><i></i><i></i> ./memoquiz</div>';
await withCamera((shoot) => shoot('terminal.css', `${bar}<pre>${html(screen)}</pre>`, 'screen'));
