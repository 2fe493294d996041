// What was typed and the server has not said that it keeps. It lies in the tab's own storage, so a lost connection or a
// reload loses nothing: the next page of this place sends it.
const quiet = 250;
const again = 1000;

export class Outbox {
  constructor(name, send) {
    this.name = name;
    this.send = send;
    this.waiting = new Map();
    this.timer = 0;
  }

  left() {
    try {
      return JSON.parse(sessionStorage.getItem(this.name)) ?? [];
    } catch {
      return [];
    }
  }

  put(changes) {
    for (const change of changes) {
      this.waiting.set(`${change.key} ${change.field}`, change);
    }

    this.keep();
    this.wake(quiet);
  }

  async flush() {
    clearTimeout(this.timer);
    const sending = [...this.waiting];
    if (sending.length === 0) {
      return;
    }

    let isKept = false;
    try {
      isKept = await this.send(sending.map(([, change]) => change));
    } catch {
      // The circuit is away; it comes back, or the page is loaded anew and finds what is kept here.
    }

    if (isKept) {
      for (const [name, change] of sending) {
        if (this.waiting.get(name) === change) {
          this.waiting.delete(name);
        }
      }

      this.keep();
    } else {
      this.wake(again);
    }
  }

  forget() {
    clearTimeout(this.timer);
    this.waiting.clear();
    this.keep();
  }

  wake(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
  }

  keep() {
    if (this.waiting.size > 0) {
      sessionStorage.setItem(this.name, JSON.stringify([...this.waiting.values()]));
    } else {
      sessionStorage.removeItem(this.name);
    }
  }
}
