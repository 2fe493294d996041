// A view on a wall: turns its screens, takes in what has changed, and keeps the last good data while the network is gone.
// Arrow keys turn by hand, the space bar stops the turning.
const silence = 60_000;
const patience = 5_000;
const wide = matchMedia("(min-aspect-ratio: 26/10)");
const wall = document.querySelector(".wall");
const part = (name) => wall.querySelector(name);

let at = 0;
let stopped = false;
let version = document.documentElement.dataset.version;
let behind = false;
let heard = Date.now();
let changes;
let waiting;

function show() {
  const screens = [...wall.querySelectorAll(".screen")];
  const abreast = wide.matches ? 2 : 1;
  const turns = Math.max(1, Math.ceil(screens.length / abreast));
  at = (at + turns) % turns;
  screens.forEach((screen, index) => (screen.hidden = Math.floor(index / abreast) !== at));
  part("[data-turn]").textContent = turns > 1 ? `${at + 1} / ${turns}` : "";
}

function drop() {
  const said = part("[data-dropped]");
  if (!said.hidden) return;
  said.textContent = said.dataset.dropped.replace("{0}", new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" }));
  said.hidden = false;
}

// What is shown stays until the next is here whole. A view that was taken away is not kept.
async function renew(next) {
  try {
    const answer = await fetch(location.href);
    if (answer.status === 404 || answer.redirected) return location.reload();
    if (!answer.ok) throw new Error(answer.statusText);
    const made = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".wall");
    wall.replaceChildren(...made.childNodes);
    version = next;
    behind = false;
    show();
  } catch {
    behind = true;
    drop();
    later();
  }
}

function later() {
  clearTimeout(waiting);
  waiting = setTimeout(listen, patience);
}

function listen() {
  clearTimeout(waiting);
  changes?.close();
  heard = Date.now();
  changes = new EventSource("/changes");
  changes.addEventListener("pulse", () => (heard = Date.now()));
  changes.addEventListener("version", (event) => {
    heard = Date.now();
    if (event.data !== version || behind) return renew(event.data);
    part("[data-dropped]").hidden = true;
  });
  changes.addEventListener("error", () => {
    drop();
    if (changes.readyState === EventSource.CLOSED) later();
  });
}

if (part(".screens")) {
  const every = 1000 * part(".screens").dataset.every;
  show();
  listen();
  wide.addEventListener("change", show);
  setInterval(() => {
    if (!stopped) at += 1;
    show();
  }, every);
  // A cable that was pulled is not told: a line that should have spoken and did not is dead.
  setInterval(() => {
    if (Date.now() - heard < silence) return;
    drop();
    listen();
  }, patience);
  addEventListener("keydown", (event) => {
    if (event.key === " ") stopped = !stopped;
    else if (event.key === "ArrowRight") at += 1;
    else if (event.key === "ArrowLeft") at -= 1;
    else return;
    show();
  });
  addEventListener("pagehide", () => changes.close());
}
