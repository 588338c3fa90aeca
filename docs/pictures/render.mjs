// Draws each JSON file of the gallery (target/pictures/*.json) as a picture beside this script.

import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { withCamera } from './browser.mjs';
import { discord } from './discord.mjs';

const messages = new URL('../../target/pictures/', import.meta.url);

const files = (await readdir(messages)).filter((each) => each.endsWith('.json'));
await withCamera(async (shoot) => {
  for (const file of files) {
    const picture = JSON.parse(await readFile(new URL(file, messages), 'utf8'));
    await shoot('discord.css', discord(picture), basename(file, '.json'));
  }
});
