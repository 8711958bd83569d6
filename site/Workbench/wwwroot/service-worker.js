// Keeps the files of this version of the workbench, and answers with them when there is no network.
'use strict';
self.importScripts('./service-worker-assets.js');
const name = 'workbench-' + self.assetsManifest.version;
const files = self.assetsManifest.assets.map(asset => asset.url);

self.addEventListener('install', event => event.waitUntil(caches.open(name).then(cache => cache.addAll(['./', '../assets/site.css', ...files]))));
self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(keys => Promise.all(keys.filter(key => key.startsWith('workbench-') && key !== name).map(key => caches.delete(key)))).then(() => self.clients.claim())));
self.addEventListener('fetch', event => {
  if (event.request.method === 'GET') event.respondWith(caches.open(name).then(cache => cache.match(event.request, { ignoreSearch: true })).then(kept => kept ?? fetch(event.request)));
});
