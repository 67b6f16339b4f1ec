/* Without a network: the resources read last, which pages keep themselves (js/reading.js), otherwise a page that lists them. With one, nothing is answered from here: what is public may change or
   become private at any time. */
const READ = 'lb-lectures';
const OWN = 'lb-hors-ligne-2';
const OFFLINE = '/hors-ligne.html';
const NEEDED = [OFFLINE, '/js/scheme.js', '/js/offline.js', '/styles/tokens.css', '/styles/offline.css', '/images/icon.svg', '/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?v-c=1'];

addEventListener('install', event => event.waitUntil(caches.open(OWN).then(cache => cache.addAll(NEEDED)).then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('lb-hors-ligne-') && name !== OWN) await caches.delete(name);
  // Asked for while this script starts
  await registration.navigationPreload?.enable();
  await clients.claim();
})()));

const kept = async (request, options) => (await (await caches.open(READ)).match(request, options)) ?? (await (await caches.open(OWN)).match(request, options));

/* What pages from here need may be from here, too: a network may be there and lead nowhere. */
const offline = new Set();

const page = async event => {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    offline.add(event.resultingClientId);
    const { origin, pathname } = new URL(event.request.url);
    return (await kept(origin + pathname)) ?? (await kept(OFFLINE)) ?? Response.error();
  }
};

addEventListener('fetch', event => {
  const { method, mode, destination, url } = event.request;
  if (method !== 'GET' || !url.startsWith(location.origin + '/')) return;
  if (mode === 'navigate' && destination === 'document') {
    event.respondWith(page(event));
  } else if ((!navigator.onLine || offline.has(event.clientId)) && ['style', 'script', 'font', 'image'].includes(destination)) {
    event.respondWith((async () => (await kept(event.request)) ?? (await kept(event.request, { ignoreSearch: true })) ?? Response.error())());
  }
});
