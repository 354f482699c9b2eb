// Files can be dropped anywhere on the page; what becomes of an import is shown while it is read.

const form = document.getElementById('bring');
const files = document.getElementById('files');
const drop = document.getElementById('drop');

addEventListener('dragover', event => {
  if ([...event.dataTransfer.types].includes('Files')) {
    event.preventDefault();
    drop.classList.add('over');
  }
});
addEventListener('dragleave', event => event.relatedTarget === null && drop.classList.remove('over'));
addEventListener('drop', event => {
  drop.classList.remove('over');
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});

/** Puts the list as it is now in the place of what is shown. */
async function renew() {
  const answer = await fetch('/import');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('imports').replaceChildren(...page.getElementById('imports').childNodes);
}

for (const entry of document.querySelectorAll('[data-import]:not([data-over])')) {
  entry.querySelector('[data-without-script]').hidden = true;
  const told = new EventSource(`/api/v1/imports/${entry.dataset.import}/events`);
  told.addEventListener('progress', renew);
  told.addEventListener('over', () => {
    told.close();
    renew();
  });
}
