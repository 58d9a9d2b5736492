// Our own stand-in for Gmail's page (shape of 2024-26): no markup of Google's is copied, attribute names follow what is known from captures.
// It runs as a plain script in the page, behind Gmail's kind of content policy. `?trigger=` says which event of a press sends, `&lang=` the language.
const query = new URLSearchParams(location.search);
const trigger = query.get('trigger') ?? 'click';
const WORDS = {
  en: {
    send: 'Send',
    body: 'Message Body',
    subject: 'Subject',
    more: 'More send options',
    schedule: 'Schedule send',
    archive: 'Send and archive',
    account: 'Google Account',
  },
  vi: {
    send: 'Gửi',
    body: 'Nội dung thư',
    subject: 'Tiêu đề',
    more: 'Tùy chọn gửi khác',
    schedule: 'Lên lịch gửi',
    archive: 'Gửi và lưu trữ',
    account: 'Tài khoản Google',
  },
  fr: {
    send: 'Envoyer',
    body: 'Corps du message',
    subject: 'Objet',
    more: "Plus d'options",
    schedule: "Programmer l'envoi",
    archive: 'Envoyer et archiver',
    account: 'Compte Google',
  },
};
const words = WORDS[query.get('lang') ?? 'en'] ?? WORDS.en;
const LABELS = { draft: ['^all', '^r', '^r_bt'], send: ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'], schedule: ['^all', '^scheduled'] };
const AUTOSAVE_MS = 190;

const bed = { sent: [], composes: [], account: 'rep@example.com' };
globalThis.fakeGmail = bed;

/** An element with attributes and children. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const button = (attributes, ...children) => el('div', { role: 'button', tabindex: '1', ...attributes }, ...children);

let sequence = 0;
function post(mutations, done) {
  sequence += 1;
  const request = new XMLHttpRequest();
  request.open('POST', `/sync/u/0/i/s?hl=en&c=${sequence}`);
  request.onload = () => done?.();
  request.send(JSON.stringify([[null, null, 2], [mutations], null, [Date.now(), 1, Date.now(), 1, sequence], 2]));
}

/** A message in the shape of the captures of 2022. */
function mutationOf(compose, labels) {
  const people = (field) => {
    const chips = [...compose.root.querySelectorAll(`[name=${field}] [role=option][data-hovercard-id]`)];
    return chips.length === 0 ? null : chips.map(({ dataset }) => [1, dataset.hovercardId, dataset.name]);
  };
  const own = compose.isPlain() ? escapeText(compose.plain.value) : `<div dir="ltr">${compose.body.innerHTML}</div>`;
  const segments = [[0, own], ...(compose.folded === '' ? [] : [[2, compose.folded]])];
  const from = [1, compose.from.value === '' ? bed.account : compose.from.value, 'Rep'];
  const content = [null, segments, null, null, null, null, 1];
  const message = [
    compose.message,
    from,
    people('to'),
    people('cc'),
    people('bcc'),
    null,
    Date.now(),
    compose.subject.value,
    content,
    null,
    labels,
  ];
  const change = Array(14).fill(null);
  change[13] = [message, null, 1];
  return [10, [compose.thread, change]];
}

function escapeText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

function makeFields(compose, { to, from, subject, inline, messageId }) {
  const hidden = (name, value) => el('input', { type: 'hidden', name, value });
  const row = (name, chips) =>
    el(
      'div',
      { class: 'anm', name },
      el('div', { role: 'listbox', 'peoplekit-id': 'ubaLBe' }, ...chips.map(chip)),
      el('input', { class: 'agP aFw', 'peoplekit-id': 'BbVjBd', role: 'combobox', 'aria-label': name }),
    );
  compose.subject = el('input', { name: 'subjectbox', class: 'aoT', placeholder: words.subject, 'aria-label': words.subject });
  compose.subject.value = subject;
  compose.draft = hidden('draft', messageId === undefined ? 'undefined' : `#${messageId}`);
  // Filled where the account has several addresses.
  compose.from = hidden('from', from);
  const rows = el('div', { class: inline ? 'hid' : 'GS' }, row('to', to), row('cc', []), row('bcc', []));
  const about = el('div', inline ? { class: 'hid' } : {}, compose.subject);
  compose.form = el(
    'form',
    { class: 'bAs', method: 'POST' },
    hidden('composeid', compose.id),
    compose.from,
    compose.draft,
    hidden('rt', `#${compose.thread}`),
  );
  compose.form.append(hidden('rm', inline ? '#msg-f:1743802434391390786' : ''), rows, about);
  compose.form.addEventListener('submit', (event) => event.preventDefault());
}

function chip([address, name]) {
  const element = el('div', { role: 'option', 'data-hovercard-id': address, 'data-name': name, class: 'afV' });
  element.textContent = name;
  return element;
}

function makeBody(compose, { html, isPlain }) {
  compose.body = el('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    spellcheck: 'false',
    tabindex: '1',
  });
  fill(compose.body, html);
  compose.plain = el('textarea', { class: 'Ak aXjCH', 'aria-label': words.body, form: 'nosend' });
  compose.plainBox = el('div', { class: 'Ar As' }, compose.plain);
  compose.richBox = el('div', { class: 'Ar Au' }, compose.body);
  compose.isPlain = () => compose.richBox.style.display === 'none';
  compose.richBox.style.display = isPlain ? 'none' : 'block';
  compose.plainBox.style.display = isPlain ? 'block' : 'none';
}

/** The page may not set markup from text; it builds nodes, as its policy of trusted types wants. */
function fill(element, html) {
  const source = new DOMParser().parseFromString(bed.policy.createHTML(html), 'text/html');
  element.replaceChildren(...source.body.childNodes);
}

function makeButtons(compose) {
  const log = btoa(JSON.stringify([`#${compose.message}`, null, null, null, 1, null, [`#${compose.thread}`], 0])).replace(/=/g, '.');
  const label = `${words.send} \u202A(Ctrl-Enter)\u202C`;
  const jslog = `32601; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; 11:${log}`;
  compose.send = button({ class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', 'data-tooltip': label, 'aria-label': label, jslog }, words.send);
  compose.archive = button({ class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', 'aria-label': words.archive }, words.archive);
  compose.more = button({ class: 'T-I J-J5-Ji hG T-I-atl L3', 'aria-haspopup': 'true', 'aria-label': words.more }, '▾');
  compose.more.addEventListener('mousedown', (event) => {
    // The keyboard goes to the menu, not to what was pressed.
    event.preventDefault();
    openMenu(compose);
  });
  return el('div', { class: 'IZ' }, el('div', { class: 'Up' }, el('div', { class: 'dC' }, compose.send, compose.more)), compose.archive);
}

/** At the level of the body, outside the window: only the chevron knows whose it is. */
function openMenu(compose) {
  document.querySelector('[role=menu]')?.remove();
  const item = el('div', { role: 'menuitem', class: 'J-N J-N-JT', selector: 'scheduledSend', tabindex: '-1' }, words.schedule);
  const menu = el('div', { role: 'menu', class: 'J-M', tabindex: '0' }, item);
  const choose = () => {
    menu.remove();
    compose.leave('schedule', 'schedule');
  };
  item.addEventListener('mouseup', choose);
  menu.addEventListener('keydown', (event) => event.key === 'Enter' && choose());
  document.body.append(menu);
  menu.focus();
}

let made = 0;
/** A compose window: docked, inline, or alone in a window of its own. */
function make(options = {}) {
  const { id = String(++made), inline = false, subject = 'Proposal', quote = '', html = '<br>', ...rest } = options;
  const { messageId, from = '', to = [['buyer@acme.example', 'Ann Buyer']] } = options;
  const compose = {
    id,
    inline,
    folded: quote,
    thread: `thread-a:r${1e15 + Number(id)}`,
    message: messageId ?? `msg-a:r-${7e15 + Number(id)}`,
    gone: false,
  };
  makeFields(compose, { ...rest, to, from, subject, inline });
  makeBody(compose, { ...rest, html });
  compose.fold = button({ class: 'ajR', 'aria-label': '…' }, '…');
  compose.fold.addEventListener('click', () => unfold(compose));
  const region = { role: 'region', class: 'aoI', ...(query.has('old') ? {} : { 'data-compose-id': `c${id}` }) };
  compose.files = el('div', { class: 'GP' });
  compose.root = el('div', region, compose.form, compose.files, el('div', { class: 'Ap' }, compose.plainBox, compose.richBox));
  compose.root.append(...(quote === '' ? [] : [compose.fold]), makeButtons(compose), button({ class: 'oh' }));
  compose.mole = inline ? compose.root : el('div', { class: 'nH Hd AD', role: 'dialog' }, compose.root);
  document.getElementById(inline ? 'main' : 'moles').append(compose.mole);
  addWays(compose);
  bed.composes.push(compose);
  return compose;
}

function unfold(compose) {
  const quote = el('div', { class: 'gmail_quote' });
  fill(quote, compose.folded);
  compose.body.append(quote);
  compose.folded = '';
  compose.fold.remove();
}

function addWays(compose) {
  let timer = 0;
  const save = () => {
    compose.draft.value = `#${compose.message}`;
    post([mutationOf(compose, LABELS.draft)]);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, AUTOSAVE_MS);
  };
  for (const field of [compose.body, compose.plain, compose.subject]) field.addEventListener('input', later);
  compose.leave = (labels, way, extra = []) => {
    if (compose.gone) return;
    if (compose.root.querySelector('[name=to] [role=option]') === null) return;
    clearTimeout(timer);
    compose.gone = true;
    const html = compose.body.innerHTML;
    const mutation = mutationOf(compose, LABELS[labels]);
    compose.mole.remove();
    post([...extra, mutation], () => sent(compose, way, html));
  };
  compose.saveNow = () => mutationOf(compose, LABELS.draft);
}

function sent(compose, way, html) {
  bed.sent.push({ id: compose.id, way, html });
  const undo = button({ class: 'bAq' }, 'Undo');
  undo.addEventListener('click', () => bed.undo(compose.id));
  document.querySelector('.b8').replaceChildren(undo);
}

/** Brings the message back with its words, as a window built anew. */
bed.undo = (id) => {
  const { inline, subject, message } = bed.composes.find((one) => one.id === id);
  const { html } = bed.sent.find((one) => one.id === id);
  bed.composes = bed.composes.filter((one) => one.id !== id);
  return make({ id, inline, subject: subject.value, html, messageId: message });
};

bed.of = (id) => bed.composes.find((one) => one.id === String(id));
bed.make = (options) => make(options).id;
/** Sets what is in a window, as if somebody had written it. */
bed.write = (id, { subject, html, to, files }) => {
  const one = bed.of(id);
  if (subject !== undefined) one.subject.value = subject;
  if (html !== undefined) fill(one.body, html);
  if (to !== undefined)
    one.root.querySelector('[name=to] [role=listbox]').replaceChildren(...to.map((address) => chip([address, address])));
  if (files !== undefined) one.files.replaceChildren(...files.map((name) => el('div', { class: 'dL' }, el('div', { class: 'vI' }, name))));
  for (const field of [one.body, one.subject]) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
bed.setFullScreen = (id) => {
  const { mole } = bed.of(id);
  mole.remove();
  document.body.append(el('div', { class: 'aSs' }, el('div', { class: 'aSt' }, mole)));
};
bed.minimise = (id, away) => bed.of(id).root.classList.toggle('zero', away);
/** Gmail draws the body again now and then; ranges that were kept would be lost. */
bed.drawAgain = (id) => {
  const { body } = bed.of(id);
  body.replaceChildren(...Array.from(body.childNodes, (node) => node.cloneNode(true)));
};
/** An inline reply is destroyed when another thread is opened, and built again from its draft. */
bed.switchThread = (id) => {
  const one = bed.of(id);
  one.mole.remove();
  bed.composes = bed.composes.filter((other) => other !== one);
  const { inline, subject, message, body } = one;
  return () => make({ id: one.id, inline, subject: subject.value, html: body.innerHTML, messageId: message });
};
/** The form is built again, the region keeps its id and moves in the page. */
bed.popOut = (id) => {
  const { root, mole, form } = bed.of(id);
  const copy = form.cloneNode(true);
  copy.querySelector('[name=subjectbox]').value = form.querySelector('[name=subjectbox]').value;
  form.replaceWith(copy);
  Object.assign(bed.of(id), {
    form: copy,
    subject: copy.querySelector('[name=subjectbox]'),
    draft: copy.querySelector('[name=draft]'),
    from: copy.querySelector('[name=from]'),
    mole: root,
  });
  mole.remove();
  document.body.append(root);
};

const owner = (target) => bed.composes.find(({ root }) => root.contains(target));
document.addEventListener(trigger, ({ target }) => {
  const one = owner(target);
  if (one?.send.contains(target)) one.leave('send', 'mouse');
  if (one?.archive.contains(target)) one.leave('send', 'archive');
});
document.addEventListener('keydown', (event) => {
  const one = owner(event.target);
  if (one === undefined) return;
  const isOnButton = one.send.contains(event.target) || one.archive.contains(event.target);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) one.leave('send', 'keyboard');
  else if (event.key === 'Enter' && isOnButton) one.leave('send', 'enter');
});
// Space on Send acts when it is let go.
document.addEventListener('keyup', (event) => {
  const one = owner(event.target);
  if (event.key === ' ' && one?.send.contains(event.target)) one.leave('send', 'space');
});

bed.policy = globalThis.trustedTypes?.createPolicy('fake', { createHTML: (html) => html }) ?? { createHTML: (html) => html };
if (query.has('popout')) {
  document.body.className = 'xE xp';
  document.title = 'Popped out - Gmail';
  document.getElementById('gb').remove();
  make({ subject: 'Popped out' });
} else {
  const href = 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail';
  const link = el('a', { role: 'button', href, 'aria-label': `${words.account}: Rep Example \n(${bed.account})` }, 'R');
  document.getElementById('gb').append(link);
}
