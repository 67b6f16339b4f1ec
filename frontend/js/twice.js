/* Many click twice where once is meant, as on an icon of their desk: what is followed would not be any more, a dialog would open twice, a menu shut again. The second click of two in
   a row does nothing, wherever it falls; but buttons that bear only a sign (undo, larger, further up), and those that make a picture larger or a table longer, are pressed several times in a row. First of all listeners. */
(() => {
  const ACTS = 'button, [role=button], vaadin-button, summary';
  const REPEATED = '.crop__size, lb-table';
  addEventListener('click', event => {
    const button = event.detail > 1 ? event.target.closest?.(ACTS) : undefined;
    if (!button?.textContent.trim() || button.closest(REPEATED)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
})();
