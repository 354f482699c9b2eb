// A report and its record, linked: what is pointed at or has the focus at one side is shown at the other.

const text = document.querySelector('.report-text');
const cards = new Map([...document.querySelectorAll('.card')].map(card => [card.id, card]));
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

for (const card of cards.values()) {
  card.addEventListener('focusin', () => link([card.id], 'card'));
  card.addEventListener('mouseenter', () => link([card.id], 'hover'));
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
  const current = ids.findIndex(id => cards.get(id).contains(document.activeElement));
  const next = ids[(current + 1) % ids.length];
  cards.get(next)?.querySelector('[data-line]').focus({ preventScroll: true });
  cards.get(next)?.scrollIntoView({ block: 'nearest' });
});

for (const box of document.querySelectorAll('.shown input')) {
  const show = () => text.classList.toggle(`no-${box.value}`, !box.checked);
  box.addEventListener('change', show);
  show();
}
