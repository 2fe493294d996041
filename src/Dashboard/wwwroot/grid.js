// The table of 表格填报: what is typed is the browser's at once and the server's a moment later; the server's findings come
// after. Keys, clipboard and undo are a spreadsheet's.
import { Cells } from "./grid/cells.js";
import { Clipboard } from "./grid/clipboard.js";
import { Keys } from "./grid/keys.js";
import { Outbox } from "./grid/outbox.js";
import { Undo } from "./grid/undo.js";

const sheets = new WeakMap();

export function listen(root, page, place) {
  if (root && !sheets.has(root)) {
    sheets.set(root, new Sheet(root, page, place));
  }
}

// The lines that are shown are others now.
export function filtered(root) {
  sheets.get(root)?.cells.settle();
}

// Goes to the next thing that stands against sending, from the current line on.
export function jump(root) {
  sheets.get(root)?.cells.jump();
}

export function sent(root) {
  sheets.get(root)?.outbox.forget();
}

class Sheet {
  constructor(root, page, place) {
    this.root = root;
    this.cells = new Cells(root);
    this.outbox = new Outbox(`grid ${place}`, (changes) => page.invokeMethodAsync("TypedAsync", changes));
    this.undo = new Undo(root, (changes) => this.write(changes));
    this.clipboard = new Clipboard(this, page);
    this.keys = new Keys(this);
    this.at = null;
    this.before = null;
    root.addEventListener("focusin", (event) => this.arrive(event.target));
    root.addEventListener("focusout", () => this.leave());
    root.addEventListener("input", (event) => this.typed(event.target));
    root.addEventListener("change", () => this.leave());
    root.addEventListener("click", (event) => this.act(event.target.closest("[data-act]")?.dataset.act));
    addEventListener("pagehide", () => this.outbox.flush());
    this.write(this.outbox.left());
    this.begin();
  }

  // Fields that the server has not seen yet, after a reload, stand again; then the first field that is open has the focus.
  begin() {
    this.root.disabled = false;
    this.cells.settle();
    if (!matchMedia("(pointer: coarse)").matches) {
      const source = this.cells.field("", "document");
      (source.value ? this.cells.firstOpen() : source)?.focus();
    }
  }

  arrive(field) {
    this.at = field;
    this.before = this.cells.text(field);
    this.cells.here(field);
  }

  leave() {
    this.commit();
    this.outbox.flush();
  }

  typed(field) {
    if (field.dataset.field) {
      this.outbox.put([this.cells.change(field)]);
    }
  }

  // What was typed into the field one is at becomes one step that can be undone.
  commit() {
    if (this.before !== null && this.at.value !== this.before) {
      this.undo.add([{ ...this.cells.change(this.at), before: this.before }]);
      this.before = this.at.value;
    }
  }

  // Changes many fields in one step.
  fill(changes) {
    this.commit();
    const step = changes
      .map((change) => ({ ...change, before: this.cells.field(change.key, change.field)?.value ?? "" }))
      .filter((change) => change.before !== change.value);
    if (step.length > 0) {
      this.undo.add(step);
      this.write(step);
    }
  }

  write(changes) {
    if (changes.length === 0) {
      return;
    }

    for (const { key, field, value } of changes) {
      const there = this.cells.field(key, field);
      if (there) {
        there.value = value;
      }
    }

    this.before = this.cells.text(this.at);
    this.outbox.put(changes.map(({ key, field, value }) => ({ key, field, value })));
  }

  async send() {
    this.commit();
    await this.clipboard.idle;
    this.outbox.flush();
    this.root.querySelector("[data-act=send]").click();
  }

  act(name) {
    switch (name) {
      case "undo":
      case "redo":
        this.commit();
        this.cells.go(this.undo[name]());
        break;
      case "copy":
        this.clipboard.copyTable();
        break;
      case "before":
        this.cells.go(this.cells.beside(-1));
        break;
      case "after":
        this.cells.go(this.cells.beside(1));
        break;
    }
  }
}
