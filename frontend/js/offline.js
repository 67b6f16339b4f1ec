/* The page for no network: lists the resources that this browser kept (js/reading.js), and tries again once there is one. */
(async () => {
  document.getElementById('retry').addEventListener('click', () => location.reload());
  addEventListener('online', () => location.reload());
  const list = await (await caches.open('lb-lectures')).match('/lectures.json');
  const { kept } = list ? await list.json() : { kept: [] };
  const section = document.getElementById('kept');
  for (const { path, title } of kept) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    section.querySelector('ul').append(item);
  }
  section.hidden = kept.length === 0;
})();
