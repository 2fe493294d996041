// A spreadsheet's keys: Enter and arrows go from line to line, Tab over the values alone, Shift chooses, Delete clears.
const page = 10;

export class Keys {
  constructor(sheet) {
    this.sheet = sheet;
    const { root, cells } = sheet;
    root.addEventListener("keydown", (event) => this.press(event));
    root.addEventListener("pointerdown", (event) => this.begin(event));
    root.addEventListener("pointerover", (event) => {
      const row = this.dragged && event.buttons === 1 ? event.target.closest("tr[data-row]") : null;
      if (row && row.dataset.row !== cells.key) {
        cells.choose(this.dragged, row.dataset.row);
      }
    });
    addEventListener("pointerup", () => (this.dragged = null));
  }

  // A drag over values chooses their lines, and so does a click with Shift.
  begin(event) {
    const { cells } = this.sheet;
    const field = event.target.closest("[data-field=value]");
    this.dragged = field && event.pointerType === "mouse" ? field.dataset.key : null;
    if (field && event.shiftKey && cells.from !== null) {
      event.preventDefault();
      cells.choose(cells.from, field.dataset.key);
    }
  }

  press(event) {
    if (event.isComposing) {
      return;
    }

    const command = event.ctrlKey || event.metaKey ? this.command(event) : null;
    const done = command ?? (event.altKey || event.ctrlKey || event.metaKey ? false : this.move(event));
    if (done) {
      event.preventDefault();
    }
  }

  // True where the key was ours.
  command(event) {
    const key = event.key.toLowerCase();
    switch (key) {
      case "z":
      case "y":
        this.sheet.act(key === "y" || event.shiftKey ? "redo" : "undo");
        return true;
      case "enter":
        this.sheet.send();
        return true;
      case "home":
      case "end":
        return this.edge(event, key === "home" ? 0 : -1);
      case "a":
        return this.all(event.target);
      default:
        return null;
    }
  }

  edge(event, at) {
    const { cells } = this.sheet;
    if (!event.target.closest("tr[data-row]")) {
      return false;
    }

    cells.go(cells.amount(cells.rows.at(at)));
    return true;
  }

  // The first Ctrl+A chooses the text, the second every line.
  all(field) {
    const isWhole = field.dataset.field === "value" && field.selectionEnd - field.selectionStart === field.value.length;
    if (!isWhole) {
      return false;
    }

    const { cells } = this.sheet;
    cells.choose(cells.rows[0].dataset.row, cells.rows.at(-1).dataset.row);
    return true;
  }

  move(event) {
    const { cells } = this.sheet;
    const at = event.target.closest("tr[data-row]");
    const field = event.target.dataset.field;
    if (!at) {
      return event.target.dataset.field === "document" && event.key === "Enter" && this.to(cells.firstOpen());
    }

    if (field === "value" && event.shiftKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      return this.stretch(event.key === "ArrowDown" ? 1 : -1);
    }

    switch (event.key) {
      case "Enter":
        return field === "explanation" ? this.nextAsked(at) : field ? this.down(event.shiftKey ? -1 : 1) : false;
      case "Tab":
        return this.down(event.shiftKey ? -1 : 1) || (!event.shiftKey && this.to(this.sheet.root.querySelector("[data-act=send]")));
      case "ArrowDown":
      case "ArrowUp":
        return field !== "scale" && this.down(event.key === "ArrowDown" ? 1 : -1);
      case "PageDown":
      case "PageUp":
        return this.leap(event.key === "PageDown" ? page : -page);
      case "ArrowLeft":
      case "ArrowRight":
        return this.across(event.target, at, event.key === "ArrowRight" ? 1 : -1);
      case "F2":
        event.target.setSelectionRange?.(event.target.value.length, event.target.value.length);
        return true;
      case "Escape":
        return this.restore(event.target);
      case "Delete":
      case "Backspace":
        return field === "value" && cells.chosen().length > 1 && this.clear();
      default:
        return false;
    }
  }

  to(field) {
    this.sheet.cells.go(field);
    return Boolean(field);
  }

  down(step) {
    return this.to(this.sheet.cells.beside(step));
  }

  leap(step) {
    const { cells } = this.sheet;
    return this.down(step) || this.to(cells.amount(cells.rows.at(step > 0 ? -1 : 0)));
  }

  stretch(step) {
    const { cells } = this.sheet;
    const next = cells.beside(step)?.dataset.key;
    if (next) {
      cells.choose(cells.from, next);
      cells.row(next).scrollIntoView({ block: "nearest" });
    }

    return true;
  }

  // The next explanation that is asked for; after the last of them sending is next.
  nextAsked(row) {
    const fields = [...this.sheet.root.querySelectorAll("tr:not([hidden]) [data-field=explanation]")];
    const mine = fields.findIndex((field) => row.contains(field));
    const next = [...fields.slice(mine + 1), ...fields.slice(0, mine)].find((field) => field.value.trim() === "");
    return this.to(next ?? this.sheet.root.querySelector("[data-act=send]"));
  }

  // Out of a text only from its end, and from a whole text that was just arrived at.
  across(field, row, step) {
    if (field.selectionStart !== undefined && field.selectionStart !== null && field.value !== "") {
      const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
      const isEdge = field.selectionStart === field.selectionEnd && field.selectionEnd === (step > 0 ? field.value.length : 0);
      if (!isWhole && !isEdge) {
        return false;
      }
    }

    const stops = [...row.querySelectorAll("a, [data-field]")];
    return this.to(stops[stops.indexOf(field) + step]);
  }

  restore(field) {
    const { sheet } = this;
    if (field.dataset.field && sheet.before !== null && field.value !== sheet.before) {
      sheet.write([{ ...sheet.cells.change(field), value: sheet.before }]);
      field.select?.();
    }

    return true;
  }

  clear() {
    const { cells } = this.sheet;
    this.sheet.fill(cells.chosen().map((row) => ({ key: row.dataset.row, field: "value", value: "" })));
    return true;
  }
}
