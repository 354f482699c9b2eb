// A report and its record, linked: what is pointed at or has the focus at one side is shown at the other.

const text = document.querySelector('.report-text');
const cards = new Map([...document.querySelectorAll('[data-card]')].map(card => [card.dataset.card, card]));
const current = document.querySelector('.card.current');
const pieces = [...text.querySelectorAll('[data-cards]')];

function link(ids, from) {
  for (const piece of pieces) {
    piece.classList.toggle('linked', piece.dataset.cards.split(' ').some(id => ids.includes(id)));
  }
  for (const [id, card] of cards) {
    card.classList.toggle('current', ids.includes(id));
  }
  if (from === 'card') {
    pieces.find(piece => piece.classList.contains('linked'))?.scrollIntoView({ block: 'nearest' });
  } else if (from === 'text') {
    cards.get(ids[0])?.scrollIntoView({ block: 'nearest' });
  }
}

for (const [id, card] of cards) {
  card.addEventListener('focusin', () => link([id], 'card'));
  card.addEventListener('mouseenter', () => link([id], 'hover'));
}
// The words are on this page: nothing has to be loaded to show them.
for (const line of document.querySelectorAll('.card a[data-line]')) {
  line.addEventListener('click', event => {
    event.preventDefault();
    const id = line.closest('[data-card]').dataset.card;
    link([id], 'card');
    history.replaceState(null, '', line.href);
  });
}
for (const number of text.querySelectorAll('a.ref')) {
  number.addEventListener('focus', () => link([decodeURIComponent(number.hash.slice(1))], 'text'));
  number.addEventListener('click', event => {
    event.preventDefault();
    cards.get(decodeURIComponent(number.hash.slice(1)))?.querySelector('[data-line]').focus();
  });
}
text.addEventListener('mouseover', event => {
  const piece = event.target.closest('[data-cards]');
  if (piece) {
    link(piece.dataset.cards.split(' '), 'hover');
  }
});
// A click in the text chooses the narrowest line there; a second one the next.
text.addEventListener('click', event => {
  const piece = event.target.closest('[data-cards]');
  if (!piece || event.target.closest('a') || String(getSelection())) {
    return;
  }
  const ids = piece.dataset.cards.split(' ').filter(id => cards.has(id)).reverse();
  if (ids.length === 0) {
    return;
  }
  const focused = ids.findIndex(id => cards.get(id).contains(document.activeElement));
  const next = ids[(focused + 1) % ids.length];
  (cards.get(next)?.querySelector('[data-line]') ?? cards.get(next))?.focus({ preventScroll: true });
  cards.get(next)?.scrollIntoView({ block: 'nearest' });
});

for (const box of document.querySelectorAll('.shown input')) {
  const show = () => text.classList.toggle(`no-${box.value}`, !box.checked);
  box.addEventListener('change', show);
  show();
}

current?.scrollIntoView({ block: 'nearest' });
if (location.hash) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
}

/** What a part of the text says, without the numbers that lead to the record. */
function saying(range) {
  const part = range.cloneContents();
  for (const number of part.querySelectorAll('a.ref')) {
    number.remove();
  }
  return part.textContent.replace(/\s+/g, ' ');
}

/** Fills the forms that add a record with the words that are marked in the text, and says which of them if they stand there several times. */
function mark() {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed || !text.contains(selection.getRangeAt(0).commonAncestorContainer)) {
    return;
  }
  const range = selection.getRangeAt(0);
  const words = saying(range).trim();
  const all = document.createRange();
  all.selectNodeContents(text);
  const before = all.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const whole = saying(all);
  const start = saying(before).length;
  let nth = 0;
  let count = 0;
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + words.length)) {
    count++;
    nth = at <= start + 1 ? count : nth;
  }
  for (const form of document.querySelectorAll('[data-add] form')) {
    form.elements.words.value = words;
    form.elements.nth.value = count > 1 ? Math.max(1, nth) : '';
  }
}

document.addEventListener('selectionchange', mark);

// One key for each thing that can be done to the line that has the focus; what asks for words opens and waits for them.
const VERBS = { c: 'confirm', e: 'set', m: 'merge', n: 'note', d: 'dismiss' };

document.addEventListener('keydown', event => {
  const busy = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey
    || event.target.closest('input, textarea, select, dialog') || localStorage.getItem('rapporteur.keys') === 'off';
  if (busy) {
    return;
  }
  const card = document.activeElement.closest('.card') ?? document.querySelector('.card.current');
  const form = card?.querySelector(`form[data-verb="${VERBS[event.key]}"]`);
  if (event.key === 'u' && document.getElementById('undo')) {
    document.getElementById('undo').requestSubmit();
  } else if (event.key === 'a') {
    const adding = document.querySelector('[data-add][open]') ?? document.querySelector('[data-add]');
    const words = adding.querySelector('textarea');
    mark();
    adding.open = true;
    (words.value === '' ? words : adding.querySelector('input[list], select')).focus();
    adding.scrollIntoView({ block: 'nearest' });
  } else if (form && event.key === 'c') {
    form.requestSubmit();
  } else if (form) {
    form.closest('details').open = true;
    form.querySelector('input:not([type="hidden"]), select').focus();
  } else {
    return;
  }
  event.preventDefault();
});
