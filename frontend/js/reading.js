/* What a page that is read does in the browser alone, as plain HTML and as live page. */
(() => {
  /* ---- The table of contents follows the scroll: the section being read is marked with aria-current */
  const READING_LINE = 0.3;
  const follow = () => {
    const links = [...document.querySelectorAll('.toc a[href*="#"]')];
    const passed = links.filter(link => document.getElementById(decodeURIComponent(link.hash.slice(1)))?.getBoundingClientRect().top <= innerHeight * READING_LINE);
    const shown = passed.at(-1) ?? links[0];
    for (const link of links) {
      if (link === shown) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    }
  };
  let planned = 0;
  const plan = () => { cancelAnimationFrame(planned); planned = requestAnimationFrame(follow); };
  document.addEventListener('scroll', plan, { passive: true, capture: true });
  new MutationObserver(changes => {
    if (changes.some(change => [...change.addedNodes, ...change.removedNodes].some(node => node.querySelector?.('.toc') || node.matches?.('.toc')))) plan();
  }).observe(document.body, { childList: true, subtree: true });
  plan();

  /* ---- Of a row of tabs the chosen one is in sight, as in the live page (TabRow): the row is wound, the page stays. Again when a size changes: letters may come later */
  for (const tab of document.querySelectorAll('#plain .tabs [aria-current]')) {
    const row = tab.closest('.tabs');
    const reveal = new ResizeObserver(() => {
      const seen = row.getBoundingClientRect(), at = tab.getBoundingClientRect();
      row.scrollLeft += at.left + at.width / 2 - seen.left - seen.width / 2;
    });
    reveal.observe(row);
    reveal.observe(tab);
  }

  /* ---- <lb-check-list data-list data-words>: a reader's own ticks. They are kept by this browser alone, under the words of each line, so that they outlive other
     lines' changes. data-words: "{done} sur 5" */
  customElements.define('lb-check-list', class extends HTMLElement {
    connectedCallback() {
      // The lines may come after this element
      this.watch ??= new MutationObserver(() => this.restore());
      this.watch.observe(this, { childList: true, subtree: true });
      this.addEventListener('change', this);
      this.addEventListener('click', this);
      this.restore();
    }
    disconnectedCallback() {
      this.watch.disconnect();
      this.removeEventListener('change', this);
      this.removeEventListener('click', this);
    }
    get key() { return `lb-ticks:${this.dataset.list}`; }
    get boxes() { return [...this.querySelectorAll('input[type=checkbox]')]; }
    words(box) { return box.closest('label')?.textContent ?? ''; }
    restore() {
      let ticked;
      // No leave to store: then ticks live as long as the page
      try { ticked = JSON.parse(localStorage.getItem(this.key) ?? '[]'); } catch { return; }
      this.boxes.forEach(box => { box.checked = ticked.includes(this.words(box)); });
      this.tell();
    }
    handleEvent(event) {
      if (event.type === 'click') {
        if (!event.target.closest('[data-clear]')) return;
        this.boxes.forEach(box => { box.checked = false; });
        this.boxes[0]?.focus();
      }
      const ticked = this.boxes.filter(box => box.checked).map(box => this.words(box));
      try { if (ticked.length) localStorage.setItem(this.key, JSON.stringify(ticked)); else localStorage.removeItem(this.key); } catch { /* as above */ }
      this.tell();
    }
    tell() {
      const done = this.boxes.filter(box => box.checked).length;
      const told = this.dataset.words.replace('{done}', done);
      const place = this.querySelector('[data-progress]');
      if (place && place.textContent !== told) place.textContent = told;
      this.querySelector('[data-clear]')?.toggleAttribute('hidden', done === 0);
    }
  });

  /* ---- On paper all pictures are there, those nobody has come to as well: some browsers print only what they have loaded */
  const LATEST = 5000;
  const loadPictures = () => [...document.querySelectorAll('main img[loading=lazy]')].filter(image => image.checkVisibility() && !image.complete).map(image => new Promise(done => {
    image.onload = image.onerror = done;
    image.loading = 'eager';
  }));
  addEventListener('beforeprint', loadPictures);
  window.lbPrint = async () => {
    await Promise.race([Promise.all(loadPictures()), new Promise(done => setTimeout(done, LATEST))]);
    print();
  };

  /* ---- What the server counts once a browser shows it ([data-told], an address): without a session the plain page tells it, once a visit, and its live page not again */
  const TOLD = 'lb-told';
  window.lbTold = new Set();
  const tell = address => {
    window.lbTold.add(address);
    try {
      const told = JSON.parse(sessionStorage.getItem(TOLD) ?? '[]');
      if (told.includes(address)) return;
      sessionStorage.setItem(TOLD, JSON.stringify([...told, address].slice(-500)));
    } catch { /* not kept: told at each opening */ }
    navigator.sendBeacon(address);
  };
  const shown = [...document.querySelectorAll('#plain:not([data-at-once]) [data-told]')].map(element => element.dataset.told);
  const tellShown = () => {
    if (document.visibilityState === 'visible') {
      document.removeEventListener('visibilitychange', tellShown);
      shown.forEach(tell);
    }
  };
  document.addEventListener('visibilitychange', tellShown);
  tellShown();
})();
