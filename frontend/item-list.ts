import { TypedField } from './typed-field';

/**
 * <lb-items>: the lines of a list to tick, written where they stand.
 *
 * Properties, beside those of a TypedField: value (the lines, parted by line ends), maxItems, itemName ("Ligne {number}"), placeholder, readonly.
 * Events, too: text-edge {edge} where an arrow leaves the list, or Backspace is pressed at its beginning.
 * Keyboard: Enter for a new line at the caret, Backspace and Delete at the ends of a line join it to the next one, arrows from line to line. What is pasted
 * with line ends becomes several lines.
 */
class ItemList extends TypedField {
  maxItems = 100;
  itemName = '';
  placeholder = '';
  #items = [''];
  #readonly = false;
  #list = document.createElement('ul');

  protected show(lines: string) {
    const within = this.#fields.indexOf(document.activeElement as HTMLTextAreaElement);
    this.#items = lines.split('\n');
    this.#draw();
    if (within >= 0) {
      this.#enter(Math.min(within, this.#items.length - 1), 'end');
    }
  }

  protected written() {
    return this.#items.join('\n');
  }

  set readonly(readonly: boolean) {
    this.flush();
    this.#readonly = readonly;
    this.toggleAttribute('readonly', readonly);
    this.#fields.forEach((field) => (field.readOnly = readonly));
  }

  connectedCallback() {
    if (!this.#list.isConnected) {
      this.#list.className = 'il';
      this.append(this.#list, this.error);
      this.#list.addEventListener('input', (event) => this.#input(event));
      this.#list.addEventListener('keydown', (event) => this.#key(event));
      this.#list.addEventListener('paste', (event) => this.#paste(event));
      this.#draw();
    }
    super.connectedCallback();
  }

  focus() {
    this.enterAt('end');
  }

  enterAt(place: 'start' | 'end') {
    this.#enter(place === 'start' ? 0 : this.#items.length - 1, place);
  }

  // ---- Lines

  get #fields() {
    return [...this.#list.querySelectorAll('textarea')];
  }

  #draw() {
    this.#list.replaceChildren(
      ...this.#items.map((words, index) => {
        const line = document.createElement('li');
        const box = document.createElement('span');
        box.className = 'il__box';
        const field = document.createElement('textarea');
        field.rows = 1;
        field.value = words;
        field.readOnly = this.#readonly;
        field.placeholder = this.placeholder;
        field.ariaLabel = this.itemName.replace('{number}', String(index + 1));
        line.append(box, field);
        return line;
      }),
    );
  }

  #enter(index: number, place: 'start' | 'end' | number) {
    const field = this.#fields[index];
    const at = place === 'start' ? 0 : place === 'end' ? (field?.value.length ?? 0) : place;
    field?.focus();
    field?.setSelectionRange(at, at);
  }

  #change(items: string[], index: number, place: 'start' | 'end' | number) {
    this.#items = items.length > 0 ? items : [''];
    this.#draw();
    this.#enter(index, place);
    this.typed();
  }

  #input(event: Event) {
    const field = event.target as HTMLTextAreaElement;
    this.#items[this.#fields.indexOf(field)] = field.value.replace(/\n/g, ' ');
    this.typed();
  }

  #key(event: KeyboardEvent) {
    const field = event.target as HTMLTextAreaElement;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const index = this.#fields.indexOf(field);
    const collapsed = field.selectionStart === field.selectionEnd;
    const starts = collapsed && field.selectionStart === 0;
    const ends = collapsed && field.selectionStart === field.value.length;
    const last = this.#items.length - 1;
    const acts: Record<string, (() => void) | false> = {
      Enter: () => this.#split(field, index),
      Backspace: starts && (() => (index > 0 ? this.#join(index - 1) : this.#leave('back'))),
      Delete: ends && index < last && (() => this.#join(index)),
      ArrowUp: starts && (() => (index > 0 ? this.#enter(index - 1, 'end') : this.#leave('up'))),
      ArrowDown: ends && (() => (index < last ? this.#enter(index + 1, 'start') : this.#leave('down'))),
    };
    const act = acts[event.key];
    if (act && !(this.#readonly && !event.key.startsWith('Arrow'))) {
      event.preventDefault();
      act();
    }
  }

  /** Enter in an empty last line leaves the list. */
  #split(field: HTMLTextAreaElement, index: number) {
    const items = [...this.#items];
    if (!field.value && index > 0 && index === items.length - 1) {
      this.#change(items.slice(0, -1), index - 1, 'end');
      this.#leave('down');
    } else if (items.length < this.maxItems) {
      items.splice(index, 1, field.value.slice(0, field.selectionStart), field.value.slice(field.selectionEnd));
      this.#change(items, index + 1, 'start');
    }
  }

  #join(index: number) {
    const items = [...this.#items];
    const [first, second] = items.splice(index, 2, items[index] + items[index + 1]);
    this.#change(items, index, second === undefined ? 'end' : first.length);
  }

  #leave(edge: 'up' | 'down' | 'back') {
    this.dispatchEvent(new CustomEvent('text-edge', { bubbles: true, composed: true, cancelable: true, detail: { edge } }));
  }

  #paste(event: ClipboardEvent) {
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-*•☐]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/, '').trim()).filter(Boolean);
    if (this.#readonly || lines.length < 2) {
      return;
    }
    event.preventDefault();
    const field = event.target as HTMLTextAreaElement;
    const index = this.#fields.indexOf(field);
    const items = [...this.#items];
    lines[0] = field.value.slice(0, field.selectionStart) + lines[0];
    const end = lines[lines.length - 1].length;
    lines[lines.length - 1] += field.value.slice(field.selectionEnd);
    items.splice(index, 1, ...lines);
    this.#change(items, index + lines.length - 1, end);
  }
}

customElements.define('lb-items', ItemList);
