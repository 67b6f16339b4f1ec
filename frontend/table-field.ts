import { TypedField } from './typed-field';

/**
 * <lb-table>: the cells of a table, written where they stand.
 *
 * Properties, beside those of a TypedField: value (the rows as JSON), headerRow, headerColumn, maxRows, maxColumns, texts, cellName ("Ligne {row}, colonne {column}"),
 * size ("{rows} × {columns}"), readonly.
 * Keyboard: Tab from cell to cell, Enter to the cell below (behind the last row a new one), Shift+Enter for a new line, arrows at the ends of a cell's text.
 */
class TableField extends TypedField {
  maxRows = 60;
  maxColumns = 10;
  cellName = '';
  size = '';
  #texts: Record<string, string> = {};
  #headerRow = false;
  #headerColumn = false;
  #readonly = false;
  #rows: string[][] = [['']];
  #row = -1;
  #column = -1;
  #scroll = document.createElement('div');
  #table = document.createElement('table');
  #tools = document.createElement('div');
  #voice = document.createElement('div');

  protected show(json: string) {
    this.#rows = json ? JSON.parse(json) : [['']];
    const within = this.#table.contains(document.activeElement);
    this.#draw();
    if (within) {
      this.#focusCell(Math.max(0, this.#row), Math.max(0, this.#column));
    }
  }

  protected written() {
    return JSON.stringify(this.#rows);
  }

  set headerRow(wanted: boolean) {
    this.#headerRow = wanted;
    this.#mark();
  }

  set headerColumn(wanted: boolean) {
    this.#headerColumn = wanted;
    this.#mark();
  }

  set texts(texts: Record<string, string>) {
    this.#texts = texts;
    this.#drawTools();
  }

  set readonly(readonly: boolean) {
    this.flush();
    this.#readonly = readonly;
    this.toggleAttribute('readonly', readonly);
    this.#table.querySelectorAll('textarea').forEach((cell) => (cell.readOnly = readonly));
    this.#limits();
  }

  connectedCallback() {
    if (!this.#scroll.isConnected) {
      this.#scroll.className = 'tf__scroll';
      this.#scroll.append(this.#table);
      this.#tools.className = 'tf__tools';
      this.#tools.role = 'group';
      this.#voice.className = 'sr';
      this.#voice.role = 'status';
      this.append(this.#scroll, this.#tools, this.error, this.#voice);
      this.#table.addEventListener('input', (event) => this.#input(event));
      this.#table.addEventListener('keydown', (event) => this.#key(event));
      this.#table.addEventListener('focusin', (event) => this.#entered(event));
      this.#table.addEventListener('paste', (event) => this.#paste(event));
      this.#draw();
      this.#drawTools();
    }
    super.connectedCallback();
  }

  focus() {
    this.#focusCell(0, 0);
  }

  // ---- Cells

  #draw() {
    const body = document.createElement('tbody');
    this.#rows.forEach((cells, row) => {
      const line = document.createElement('tr');
      cells.forEach((text, column) => {
        const place = document.createElement('td');
        const cell = document.createElement('textarea');
        cell.rows = 1;
        cell.value = text;
        cell.readOnly = this.#readonly;
        cell.ariaLabel = this.cellName.replace('{row}', String(row + 1)).replace('{column}', String(column + 1));
        place.append(cell);
        line.append(place);
      });
      body.append(line);
    });
    this.#table.replaceChildren(body);
    this.#mark();
    this.#limits();
  }

  #mark() {
    this.#table.classList.toggle('has-row', this.#headerRow);
    this.#table.classList.toggle('has-column', this.#headerColumn);
    [...this.#table.rows].forEach((line, row) =>
      [...line.cells].forEach((cell, column) => {
        cell.role = this.#headerRow && row === 0 ? 'columnheader' : this.#headerColumn && column === 0 ? 'rowheader' : null;
      }),
    );
  }

  #cell(row: number, column: number) {
    return this.#table.rows[row]?.cells[column]?.querySelector('textarea') ?? null;
  }

  #focusCell(row: number, column: number) {
    this.#cell(Math.min(row, this.#rows.length - 1), Math.min(column, this.#rows[0].length - 1))?.focus();
  }

  #entered(event: Event) {
    const place = (event.target as Element).closest('td');
    if (place) {
      this.#column = place.cellIndex;
      this.#row = (place.parentElement as HTMLTableRowElement).rowIndex;
    }
  }

  #input(event: Event) {
    this.#entered(event);
    this.#rows[this.#row][this.#column] = (event.target as HTMLTextAreaElement).value;
    this.typed();
  }

  #key(event: KeyboardEvent) {
    const cell = event.target as HTMLTextAreaElement;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#row === this.#rows.length - 1) {
        if (!this.#readonly) {
          this.#addRow();
        }
      } else {
        this.#focusCell(this.#row + 1, this.#column);
      }
    } else if (event.key === 'ArrowUp' && cell.selectionEnd === 0 && this.#row > 0) {
      event.preventDefault();
      this.#focusCell(this.#row - 1, this.#column);
    } else if (event.key === 'ArrowDown' && cell.selectionStart === cell.value.length && this.#row < this.#rows.length - 1) {
      event.preventDefault();
      this.#focusCell(this.#row + 1, this.#column);
    }
  }

  /** Cells of a spreadsheet come as lines with tabs: they fill cells, and add those that lack. */
  #paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#readonly || !text.includes('\t')) {
      return;
    }
    event.preventDefault();
    text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, down) => {
      const row = this.#row + down;
      if (row >= this.maxRows) {
        return;
      }
      line.split('\t').forEach((words, right) => {
        const column = this.#column + right;
        if (column < this.maxColumns) {
          while (this.#rows.length <= row) {
            this.#rows.push(this.#rows[0].map(() => ''));
          }
          while (this.#rows[0].length <= column) {
            this.#rows.forEach((cells) => cells.push(''));
          }
          this.#rows[row][column] = words;
        }
      });
    });
    this.#redrawn(this.#row, this.#column);
  }

  // ---- Rows and columns

  #drawTools() {
    const acts: Record<string, () => void> = {
      addRow: () => this.#addRow(),
      addColumn: () => this.#addColumn(),
      removeRow: () => this.#removeRow(),
      removeColumn: () => this.#removeColumn(),
    };
    this.#tools.ariaLabel = this.#texts.tools ?? '';
    this.#tools.replaceChildren(
      ...Object.entries(acts).map(([name, act]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn btn--dense btn--line';
        button.dataset.tool = name;
        button.textContent = this.#texts[name] ?? '';
        button.addEventListener('click', () => {
          if (button.ariaDisabled !== 'true') {
            act();
          }
        });
        return button;
      }),
    );
    this.#limits();
  }

  #limits() {
    const shut: Record<string, boolean> = {
      addRow: this.#readonly || this.#rows.length >= this.maxRows,
      addColumn: this.#readonly || this.#rows[0].length >= this.maxColumns,
      removeRow: this.#readonly || this.#rows.length === 1,
      removeColumn: this.#readonly || this.#rows[0].length === 1,
    };
    this.#tools.querySelectorAll<HTMLElement>('[data-tool]').forEach((button) => (button.ariaDisabled = String(shut[button.dataset.tool!])));
  }

  /** Behind the one the person is in. */
  #addRow() {
    if (this.#rows.length >= this.maxRows) {
      return;
    }
    const row = this.#row < 0 ? this.#rows.length : this.#row + 1;
    this.#rows.splice(row, 0, this.#rows[0].map(() => ''));
    this.#redrawn(row, 0);
  }

  #addColumn() {
    const column = this.#column < 0 ? this.#rows[0].length : this.#column + 1;
    this.#rows.forEach((cells) => cells.splice(column, 0, ''));
    this.#redrawn(Math.max(0, this.#row), column);
  }

  #removeRow() {
    const row = this.#row < 0 ? this.#rows.length - 1 : this.#row;
    this.#rows.splice(row, 1);
    this.#redrawn(row, Math.max(0, this.#column));
  }

  #removeColumn() {
    const column = this.#column < 0 ? this.#rows[0].length - 1 : this.#column;
    this.#rows.forEach((cells) => cells.splice(column, 1));
    this.#redrawn(Math.max(0, this.#row), column);
  }

  #redrawn(row: number, column: number) {
    this.#draw();
    this.#focusCell(row, column);
    this.typed();
    this.#voice.textContent = this.size.replace('{rows}', String(this.#rows.length)).replace('{columns}', String(this.#rows[0].length));
  }
}

customElements.define('lb-table', TableField);
