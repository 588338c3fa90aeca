// A message or a form of Discord, as its JSON describes it, to HTML.
// Component types: https://docs.discord.com/developers/components/reference

import { escapeHtml, markdown } from './markdown.mjs';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'secondary' };

const EYE =
  '<svg viewBox="0 0 24 24"><path fill="currentColor" d="M12 5C6.5 5 2.3 9.3 1 12c1.300 2.700 5.500 7 11 7s9.700-4.300 11-7c-1.300-2.700-5.500-7-11-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"/></svg>';

const COMPONENTS = {
  1: (row, view) => `<div class="row">${all(row.components, view)}</div>`,
  2: button,
  10: (text, view) => `<div class="text">${markdown(text.content, view.now)}</div>`,
  12: (gallery, view) => gallery.items.map((item) => image(item, view)).join(''),
  14: (line) => `<hr class="${line.spacing === 2 ? 'large' : 'small'}${line.divider === false ? ' blank' : ''}">`,
  17: container,
  18: label,
  4: (input, view) => `<div class="field">${escapeHtml(view.filled[input.custom_id] ?? '')}</div>`,
  21: radios,
};

function all(components, view) {
  return components.map((each) => component(each, view)).join('');
}

function component(json, view) {
  const draw = COMPONENTS[json.type];
  if (!draw) throw new Error(`no drawing for components of type ${json.type}`);
  return draw(json, view);
}

function button(json) {
  const disabled = json.disabled ? ' disabled' : '';
  return `<span class="button ${STYLES[json.style]}${disabled}">${escapeHtml(json.label)}</span>`;
}

function image({ media, description }, view) {
  const png = view.files[media.attachment_id];
  return `<img src="data:image/png;base64,${png}" alt="${escapeHtml(description)}">`;
}

function container(json, view) {
  const colour = json.accent_color == null ? 'transparent' : hex(json.accent_color);
  return `<div class="container" style="--accent: ${colour}">${all(json.components, view)}</div>`;
}

const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;

function label(json, view) {
  const star = json.component.required === false ? '' : ' <em>*</em>';
  const description = json.description ? `<p>${escapeHtml(json.description)}</p>` : '';
  return `<section><h4>${escapeHtml(json.label)}${star}</h4>${description}${component(json.component, view)}</section>`;
}

function radios(json, view) {
  const options = json.options.map((each) => radio(each, view.filled[json.custom_id] === each.value));
  return `<div class="radios">${options.join('')}</div>`;
}

function radio(option, chosen) {
  const description = option.description ? `<small>${escapeHtml(option.description)}</small>` : '';
  return `<div class="radio${chosen ? ' chosen' : ''}"><i></i><div>${escapeHtml(option.label)}${description}</div></div>`;
}

const clock = (timestamp) => timestamp.slice(11, 16);

const used = (command, by) =>
  `<div class="used"><b class="dot">${by[0]}</b> <b>${escapeHtml(by)}</b> used <span>${escapeHtml(command)}</span></div>`;

function message({ message, command, by, now, files }) {
  const onlyOne = (message.flags & 64) !== 0;
  const footer = onlyOne ? `<footer>${EYE} Only you can see this · <a>Dismiss message</a></footer>` : '';
  return `<article class="message${command ? '' : ' alone'}">
    ${command ? used(command, by) : ''}
    <div class="avatar">M</div>
    <header><b>${escapeHtml(message.author.global_name)}</b> <span class="app">APP</span> <time>${clock(message.timestamp)}</time></header>
    ${all(message.components, { now, files, filled: {} })}
    ${footer}
  </article>`;
}

function modal({ modal, filled, now }) {
  return `<div class="backdrop"><article class="modal">
    <header><div class="avatar">M</div><h3>${escapeHtml(modal.title)}</h3><span class="close">✕</span></header>
    <div class="notice">This form will be submitted to <b>MemoQuiz</b>. Do not share passwords or other sensitive information.</div>
    ${all(modal.components, { now, filled })}
    <div class="end"><span class="button secondary">Cancel</span><span class="button primary">Submit</span></div>
  </article></div>`;
}

/** HTML of one picture, as the gallery writes it. */
export const discord = (picture) => (picture.modal ? modal(picture) : message(picture));
