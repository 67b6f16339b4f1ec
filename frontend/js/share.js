/* "Partager" (SharePanel), as plain HTML and as live page: copies what stands in a field, and closes like a menu. */
(() => {
  const opened = () => document.querySelectorAll('details.share[open]');
  /* Without leave, or not over a safe connection: what is selected is copied by a key */
  const copy = async field => {
    field.select();
    try { await navigator.clipboard.writeText(field.value); return true; } catch { return false; }
  };
  addEventListener('click', async event => {
    for (const share of opened()) if (!share.contains(event.target)) share.open = false;
    const closing = event.target.closest?.('.share [data-close]');
    if (closing) {
      const share = closing.closest('.share');
      share.open = false;
      share.querySelector('summary').focus();
      return;
    }
    const button = event.target.closest?.('[data-copy]');
    if (!button) return;
    const place = button.closest('.share__field');
    const copied = await copy(place.querySelector('input'));
    place.querySelector('[role=status]').textContent = copied ? button.dataset.copy : button.dataset.select;
  });
  /* It would lie over what one comes to next */
  addEventListener('focusin', event => {
    for (const share of opened()) if (!share.contains(event.target)) share.open = false;
  });
  addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const share of opened()) {
      const inside = share.contains(document.activeElement);
      share.open = false;
      if (inside) share.querySelector('summary').focus();
    }
  });
})();
