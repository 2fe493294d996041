// Where things stand in the table: lines by their key, fields by their name, and the line one is at.
export class Cells {
  constructor(root) {
    this.root = root;
    this.body = root.querySelector("tbody");
    this.key = null;
    this.from = null;
  }

  // The lines that are shown.
  get rows() {
    return [...this.body.querySelectorAll("tr[data-row]:not([hidden])")];
  }

  row(key) {
    return this.body.querySelector(`tr[data-row="${CSS.escape(key ?? "")}"]`);
  }

  field(key, name) {
    return this.root.querySelector(`[data-key="${CSS.escape(key)}"][data-field="${name}"]`);
  }

  amount(row) {
    return row?.querySelector("[data-field=value]") ?? null;
  }

  firstOpen() {
    const amounts = this.rows.map((row) => this.amount(row));
    return amounts.find((field) => field.value === "") ?? amounts[0];
  }

  text(field) {
    return field?.dataset?.field ? field.value : null;
  }

  change(field) {
    return { key: field.dataset.key, field: field.dataset.field, value: field.value };
  }

  // The line of a field becomes the current one; a range that was chosen is one no more.
  here(field) {
    const row = field.closest("tr[data-row]");
    if (row) {
      this.choose(row.dataset.row, row.dataset.row);
    }
  }

  // The current line and those chosen with it.
  choose(from, to) {
    [this.from, this.key] = [from, to];
    const chosen = new Set(this.chosen().map((row) => row.dataset.row));
    for (const row of this.body.querySelectorAll("tr[data-chosen], tr[data-current]")) {
      row.removeAttribute("data-chosen");
      row.removeAttribute("data-current");
    }

    if (chosen.size > 1) {
      chosen.forEach((key) => this.row(key).setAttribute("data-chosen", ""));
    }

    this.row(to)?.setAttribute("data-current", "");
    this.tell();
  }

  chosen() {
    const rows = this.rows;
    const [first, last] = [this.from, this.key].map((key) => rows.findIndex((row) => row.dataset.row === key)).sort((a, b) => a - b);
    return first < 0 ? [] : rows.slice(first, last + 1);
  }

  // The amount so many lines away, or null.
  beside(step, of = this.key) {
    const rows = this.rows;
    const at = rows.findIndex((row) => row.dataset.row === of);
    return this.amount(rows[at + step]);
  }

  downFrom(key) {
    const rows = this.rows;
    return rows.slice(Math.max(0, rows.findIndex((row) => row.dataset.row === key)));
  }

  go(field) {
    if (!field) {
      return;
    }

    this.here(field);
    field.focus({ preventScroll: false });
    field.select?.();
  }

  // Where the current line is no longer shown, the first one is.
  settle() {
    const rows = this.rows;
    if (!rows.some((row) => row.dataset.row === this.key)) {
      const first = rows[0]?.dataset.row ?? null;
      this.choose(first, first);
    }

    this.tell();
  }

  tell() {
    const rows = this.rows;
    const at = rows.findIndex((row) => row.dataset.row === this.key);
    this.root.querySelector("[data-place]").textContent = `${at + 1} / ${rows.length}`;
  }

  jump() {
    const source = this.root.querySelector("[data-field=document][aria-invalid=true]");
    const rows = this.rows;
    const at = rows.findIndex((row) => row.dataset.row === this.key);
    const inGrid = this.body.contains(document.activeElement);
    const order = inGrid ? [...rows.slice(at + 1), ...rows.slice(0, at + 1)] : rows;
    const row = order.find((one) => one.classList.contains("wrong")) ?? order.find((one) => one.hasAttribute("data-bad"));
    const asked = row?.classList.contains("wrong") ? null : row?.querySelector("[data-field=explanation]");
    this.go(source ?? asked ?? this.amount(row));
  }
}
