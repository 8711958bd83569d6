// What a page can only do by script: save a file, and show a link in the address bar. The service worker makes the page open without a network.
(() => {
  'use strict';
  globalThis.workbench = {
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
  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    navigator.serviceWorker.register('service-worker.js');
  }
})();
