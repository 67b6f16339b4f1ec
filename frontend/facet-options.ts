/* The values of a facet. Its property markup is HTML: where the same values stand already, their numbers and ticks change in place, so that nothing loses the focus. */
class FacetOptions extends HTMLElement {
  set markup(html: string) {
    const made = document.createElement('template');
    made.innerHTML = html;
    const wanted = checks(made.content);
    const here = checks(this);
    if (!here.length || here.some((check, index) => check.value !== wanted[index]?.value)) {
      this.replaceChildren(made.content);
      return;
    }
    here.forEach((check, index) => change(check, wanted[index]));
    this.querySelector('ul')!.append(...wanted.slice(here.length).map(check => check.closest('li')!));
  }
}

const checks = (list: ParentNode) => [...list.querySelectorAll('input')];

const change = (check: HTMLInputElement, wanted: HTMLInputElement) => {
  // Only what the server has changed: somebody may have chosen another meanwhile
  if (check.defaultChecked !== wanted.defaultChecked) {
    check.defaultChecked = check.checked = wanted.defaultChecked;
  }
  const [label, now] = [check.closest('label')!, wanted.closest('label')!];
  label.className = now.className;
  label.closest('li')!.className = now.closest('li')!.className;
  label.querySelector('.n')!.textContent = now.querySelector('.n')!.textContent;
};

customElements.define('lb-options', FacetOptions);
