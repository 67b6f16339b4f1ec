// The table of contents follows the scroll: the section being read is marked with aria-current.
const READING_LINE = 0.3;

function follow() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')];
  let current: HTMLAnchorElement | undefined;
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1));
    if (section && section.getBoundingClientRect().top <= window.innerHeight * READING_LINE) {
      current = link;
    }
  }
  const shown = current ?? links[0];
  for (const link of links) {
    if (link === shown) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

let planned = 0;
const plan = () => {
  cancelAnimationFrame(planned);
  planned = requestAnimationFrame(follow);
};

document.addEventListener('scroll', plan, { passive: true, capture: true });
new MutationObserver((changes) => {
  if (changes.some((change) => [...change.addedNodes].some((node) => (node as Element).querySelector?.('.toc') || (node as Element).matches?.('.toc')))) {
    plan();
  }
}).observe(document.body, { childList: true, subtree: true });
plan();
