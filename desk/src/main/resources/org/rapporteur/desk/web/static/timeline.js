// The line of time closer, wider, earlier and later by keys and wheel: what the links above it do, without leaving the page.

const KEYS = { '+': 'closer', '=': 'closer', '-': 'wider', ArrowLeft: 'earlier', ArrowRight: 'later', 0: 'whole' };
const DAY = 24 * 60 * 60 * 1000;
const NEAREST_DAYS = 4;
const FARTHEST_DAYS = 400 * 366;
const WHEEL_MILLIS = 120;

let busy = false;
let turned = 0;
let timer = 0;

const region = () => document.querySelector('.timeline');

/** Puts the line at another address in the place of the one that is shown. */
async function show(address) {
  if (busy || !address) {
    return;
  }
  busy = true;
  try {
    const answer = await fetch(address);
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = region()?.contains(document.activeElement) ?? false;
    document.getElementById('line').replaceWith(page.getElementById('line'));
    for (const shown of document.querySelectorAll('#line [data-with-script]')) {
      shown.hidden = false;
    }
    for (const field of ['f-since', 'f-until']) {
      document.getElementById(field).value = page.getElementById(field).value;
    }
    document.querySelector('.gets').replaceWith(page.querySelector('.gets'));
    history.replaceState(null, '', address);
    document.getElementById('line-told').textContent = document.getElementById('line-days')?.textContent ?? '';
    if (focused) {
      region()?.focus({ preventScroll: true });
    }
  } finally {
    busy = false;
  }
}

function link(way) {
  return document.querySelector(`#line [data-zoom="${way}"]`)?.getAttribute('href');
}

/** The address of the line `factor` times as long, of which the day at `share` stays where it is. */
function around(share, factor) {
  const from = Date.parse(region().dataset.from);
  const to = Date.parse(region().dataset.to);
  const days = Math.min(FARTHEST_DAYS, Math.max(NEAREST_DAYS, Math.round((to - from) / DAY * factor)));
  const first = Math.round((from + (to - from) * share) / DAY - days * share);
  const address = new URL(location.href);
  address.searchParams.delete('offset');
  address.searchParams.set('since', day(first));
  address.searchParams.set('until', day(first + days));
  return address.pathname + address.search;
}

function day(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

document.addEventListener('keydown', event => {
  const way = KEYS[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey || !event.target.closest?.('.timeline')) {
    return;
  }
  event.preventDefault();
  const wider = way === 'wider' && !link('wider');
  const beside = (way === 'earlier' || way === 'later') && !link(way);
  show(wider ? around(0.5, 2) : beside ? '' : link(way));
});

document.addEventListener('wheel', event => {
  const line = event.target.closest?.('.timeline');
  if (!line || !(event.ctrlKey || line.contains(document.activeElement)) || event.deltaY === 0) {
    return;
  }
  event.preventDefault();
  const box = line.querySelector('svg').getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  turned += Math.sign(event.deltaY);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const factor = 1.5 ** Math.max(-4, Math.min(4, turned));
    turned = 0;
    show(around(share, factor));
  }, WHEEL_MILLIS);
}, { passive: false });

document.addEventListener('click', event => {
  const zoom = event.target.closest?.('#line [data-zoom]');
  if (zoom && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    show(zoom.getAttribute('href')).then(() => document.querySelector(`#line [data-zoom="${zoom.dataset.zoom}"]`)?.focus());
  }
});
