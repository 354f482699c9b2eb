// A fault leads to its line.
const text = document.getElementById('text');

for (const link of document.querySelectorAll('[data-line-number]')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const lines = text.value.split('\n');
    const line = Number(link.dataset.lineNumber) - 1;
    const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[line] ?? '').length);
    text.scrollTop = text.scrollHeight * line / lines.length;
  });
}
