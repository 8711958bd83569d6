// What a page can only do by script: load a table, save a file, take one that is dropped, and show a link in the address bar.
// The service worker makes the page open without a network.
(() => {
  'use strict';
  globalThis.workbench = {
    async table(file) {
      try {
        const answer = await fetch('tables/' + file);
        return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
      } catch {
        return null;
      }
    },
    save(name, type, text) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
    show(fragment) {
      history.replaceState(null, '', location.pathname + location.search + '#' + fragment);
    },
  };
  // A file that is dropped anywhere on the page is read, not opened in its place: by the field it falls on, or else by the first.
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    event.preventDefault();
    const field = event.target.closest?.('label.drop')?.querySelector('input[type=file]') ?? document.querySelector('input[type=file]');
    if (field === null || event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    navigator.serviceWorker.register('service-worker.js');
  }
})();
