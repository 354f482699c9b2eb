// Comforts of every page: keys, quotations shown beside their numbers, short addresses. Without it every page works by
// links and forms.

const GOES = { b: '/brief', p: '/positions', t: '/timeline', i: '/impasse', s: '/statements', e: '/events', c: '/commitments', a: '/actors', r: '/reports', f: '/search', m: '/import', w: '/corrections', o: '/map', n: '/network', u: '/sources' };
const KEPT = 'rapporteur.keys';

function typing(target) {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Moves to the next or previous line of the page that can be gone to: a row, or a card beside a report. */
function move(by) {
  const lines = [...document.querySelectorAll('[data-line]')].filter(line => line.offsetParent !== null);
  if (lines.length === 0) {
    return;
  }
  const current = lines.indexOf(document.activeElement.closest('[data-line]') ?? document.querySelector('[data-line][data-current]'));
  const next = current < 0 ? (by > 0 ? 0 : lines.length - 1) : Math.min(Math.max(current + by, 0), lines.length - 1);
  lines[next].focus();
  lines[next].scrollIntoView({ block: 'nearest' });
}

function keys() {
  const dialog = document.getElementById('keys');
  const open = document.getElementById('keys-open');
  const on = document.getElementById('keys-on');
  on.checked = localStorage.getItem(KEPT) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(KEPT, on.checked ? 'on' : 'off'));
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());
  let going = false;
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog.open || !on.checked) {
      return;
    }
    const way = going ? GOES[event.key] : undefined;
    going = event.key === 'g';
    if (way) {
      location.assign(way);
    } else if (event.key === '/') {
      document.getElementById('head-search').focus();
    } else if (event.key === '?') {
      dialog.showModal();
    } else if (event.key === 'j' || event.key === 'k') {
      move(event.key === 'j' ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  });
}

/** Shows the quotation that a number stands for, while it is pointed at or has the focus. */
function peeks() {
  let shown = null;
  const hide = () => {
    shown?.remove();
    shown = null;
  };
  const show = event => {
    const link = event.target.closest('a[data-note]');
    hide();
    const note = link && document.getElementById(link.dataset.note);
    if (!note) {
      return;
    }
    shown = document.createElement('div');
    shown.className = 'peek';
    shown.setAttribute('aria-hidden', 'true');
    const quotation = document.createElement('blockquote');
    quotation.textContent = note.querySelector('blockquote').textContent;
    const source = document.createElement('p');
    source.textContent = note.querySelector('cite').textContent;
    shown.append(quotation, source);
    document.body.append(shown);
    const place = link.getBoundingClientRect();
    const box = shown.getBoundingClientRect();
    const left = Math.min(Math.max(place.left - 20, 8), document.documentElement.clientWidth - box.width - 8);
    const above = place.bottom + box.height + 12 > innerHeight && place.top > box.height + 12;
    // Set through the object model, which a policy without inline styles allows.
    shown.style.left = `${left + scrollX}px`;
    shown.style.top = `${(above ? place.top - box.height - 8 : place.bottom + 8) + scrollY}px`;
  };
  document.addEventListener('mouseover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('mouseout', hide);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', event => event.key === 'Escape' && hide());
}

/** Leaves out of an address what a form was not told. */
function shortAddresses() {
  for (const form of document.querySelectorAll('form[method="get"]')) {
    form.addEventListener('formdata', event => {
      for (const [name, value] of [...event.formData]) {
        if (value === '') {
          event.formData.delete(name);
        }
      }
    });
  }
}

/** A page that cannot be shown yet comes by itself as soon as it can. */
function again() {
  const beat = setInterval(async () => {
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => ({ status: 503 }));
    if (answer.status !== 503) {
      clearInterval(beat);
      location.reload();
    }
  }, 700);
}

document.getElementById('print')?.addEventListener('click', () => print());
for (const shown of document.querySelectorAll('[data-with-script]')) {
  shown.hidden = false;
}
document.querySelector('.ways [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
keys();
peeks();
shortAddresses();
if (document.querySelector('[data-again]')) {
  again();
}
