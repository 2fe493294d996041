// Steps that can be undone and done again: a field that was typed into, or all that one paste filled.
export class Undo {
  constructor(root, write) {
    this.root = root;
    this.write = write;
    this.past = [];
    this.future = [];
    this.tell();
  }

  add(step) {
    this.past.push(step);
    this.future = [];
    this.tell();
  }

  // The first field of the step, to be gone to; null where there is no step.
  undo() {
    return this.move(this.past, this.future, (change) => change.before);
  }

  redo() {
    return this.move(this.future, this.past, (change) => change.value);
  }

  move(from, to, text) {
    const step = from.pop();
    if (!step) {
      return null;
    }

    to.push(step);
    this.write(step.map(({ key, field, ...change }) => ({ key, field, value: text(change) })));
    this.tell();
    return this.root.querySelector(`[data-key="${CSS.escape(step[0].key)}"][data-field="${step[0].field}"]`);
  }

  tell() {
    this.root.querySelector("[data-act=undo]").disabled = this.past.length === 0;
    this.root.querySelector("[data-act=redo]").disabled = this.future.length === 0;
  }
}
