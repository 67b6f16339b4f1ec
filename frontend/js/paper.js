/* Shows a page on the screen as it is printed: what its style sheets say of paper holds, what they say of screens does not. */
(() => {
  const swap = sheet => {
    if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (/\bprint\b/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
      else if (/\bscreen\b/.test(rule.media.mediaText)) rule.media.mediaText = 'not all';
    }
  };
  [...document.styleSheets].forEach(swap);
  document.addEventListener('load', event => event.target.sheet && swap(event.target.sheet), true);
})();
