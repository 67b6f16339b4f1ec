/* Light, dark, or as the system says: the choice of it. What was chosen before is applied before the first paint (early.js).
   <lb-scheme> wraps the footer's radio buttons, which the server renders: "auto" | "light" | "dark". */
(() => {
  const KEY = 'lesbases-scheme';
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem(KEY) || 'auto'; } catch { return 'auto'; } };
  const apply = choice => { if (choice === 'light' || choice === 'dark') root.dataset.theme = choice; else delete root.dataset.theme; };
  addEventListener('storage', event => { if (event.key === KEY) apply(stored()); });

  customElements.define('lb-scheme', class extends HTMLElement {
    connectedCallback() {
      // The radio buttons may come after this element
      this.watch ??= new MutationObserver(() => this.show());
      this.watch.observe(this, { childList: true, subtree: true });
      this.addEventListener('change', this);
      this.show();
    }
    disconnectedCallback() { this.watch.disconnect(); this.removeEventListener('change', this); }
    show() { for (const radio of this.querySelectorAll('input[type=radio]')) radio.checked = radio.value === stored(); }
    handleEvent(event) {
      const choice = event.target.value;
      try { if (choice === 'auto') localStorage.removeItem(KEY); else localStorage.setItem(KEY, choice); } catch { /* not kept, but obeyed */ }
      apply(choice);
    }
  });
})();
