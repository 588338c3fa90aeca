// A headless browser that asks nothing of the network: all it shows comes from this folder.

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const COLOURS = 24;
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
const FONTS = ['noto-sans/400', 'noto-sans/400-italic', 'noto-sans/500', 'noto-sans/600', 'noto-sans/700',
  'dejavu-sans/400', 'dejavu-sans/700', 'dejavu-mono/400', 'dejavu-mono/700'];

function program() {
  const found = [process.env.CHROMIUM, ...PLACES].find((each) => each && existsSync(each));
  if (!found) throw new Error('No Chromium found: install it, or set CHROMIUM to its program.');
  return found;
}

const sheet = (file) => `<link rel="stylesheet" href="${pathToFileURL(join(HERE, file))}">`;

const page = (style, html) =>
  `<!doctype html><meta charset="utf-8">
  ${FONTS.map((each) => sheet(`node_modules/@fontsource/${each}.css`)).join('')}
  ${sheet(style)}<div id="picture">${html}</div>`;

/** Runs `work` with a function (style sheet, html, name) that writes name.png into this folder. */
export async function withCamera(work) {
  const profile = await mkdtemp(join(tmpdir(), 'pictures-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: program(),
    args: QUIET,
    deviceScaleFactor: 2,
    viewport: { width: 700, height: 900 },
    offline: true,
  });
  try {
    await work(camera(browser, profile));
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

// With few colours a picture of text is a third as large and looks the same.
function light(png) {
  const { width, height, ...rest } = UPNG.decode(png);
  const pixels = UPNG.toRGBA8({ width, height, ...rest });
  return Buffer.from(UPNG.encode(pixels, width, height, COLOURS));
}

function camera(browser, folder) {
  return async (style, html, name) => {
    const tab = await browser.newPage();
    const file = join(folder, 'picture.html');
    await writeFile(file, page(style, html));
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(() => document.fonts.ready);
    const shot = await tab.locator('#picture').screenshot();
    await writeFile(join(HERE, `${name}.png`), light(shot));
    await tab.close();
  };
}
