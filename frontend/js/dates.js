/* <lb-time data-ago="modifiée {0}" data-now="à l’instant"><time datetime title>modifiée le 12.03.2026</time></lb-time>: of the last seven days, how long ago. */
(() => {
  const UNITS = [['minute', 60], ['hour', 60], ['day', 24]];
  const DAYS = 7;
  const words = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });
  const ago = (then, now) => {
    let past = (Date.now() - then) / 1000;
    // Clocks differ a little
    if (past < -60 || past > DAYS * 86400) return undefined;
    let unit = 'second';
    for (const [next, size] of UNITS) {
      if (past < size) break;
      past /= size;
      unit = next;
    }
    return unit === 'second' ? now : words.format(-Math.floor(past), unit);
  };
  customElements.define('lb-time', class extends HTMLElement {
    connectedCallback() {
      // The date may come after this element
      this.watch ??= new MutationObserver(() => this.show());
      this.watch.observe(this, { childList: true, subtree: true });
      this.show();
    }
    disconnectedCallback() { this.watch.disconnect(); }
    show() {
      const time = this.querySelector('time');
      const told = time && ago(Date.parse(time.dateTime), this.dataset.now);
      if (!told) return;
      const text = this.dataset.ago.replace('{0}', told);
      if (time.textContent !== text) time.textContent = text;
    }
  });
})();
