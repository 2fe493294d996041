// What viewing pages do beyond links and forms: pickers that fill while one types, and figures that come in as they are approved.
// Everything listens on the document, so it goes on working when enhanced navigation changes the page.

// Pickers.
let asked;

function picks(input) {
  return document.getElementById(input.getAttribute("aria-controls"));
}

async function fill(input, text) {
  const list = picks(input);
  const source = new URL(input.form.dataset.picker, document.baseURI);
  if (text) source.searchParams.set("q", text);
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(source, { signal: asked.signal });
    if (!answer.ok) return;
    list.innerHTML = await answer.text();
  } catch (fault) {
    if (fault.name === "AbortError") return;
    throw fault;
  }
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  list.querySelectorAll("[role=option]").forEach((option, index) => (option.id = `${list.id}-${index}`));
  mark(input, list.querySelector(text ? "[role=option]" : "[aria-selected=true]"));
}

function mark(input, option) {
  picks(input).querySelector(".marked")?.classList.remove("marked");
  if (!option) return input.removeAttribute("aria-activedescendant");
  option.classList.add("marked");
  option.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", option.id);
}

function close(input) {
  const list = picks(input);
  asked?.abort();
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

const picker = (event) => event.target.closest?.("[data-picker] input[role=combobox]");

document.addEventListener("focusin", (event) => {
  const input = picker(event);
  if (!input) return;
  input.dataset.was ??= input.value;
  input.select();
});

document.addEventListener("click", (event) => {
  const input = picker(event);
  if (input && picks(input).hidden) fill(input, "");
});

document.addEventListener("input", (event) => {
  const input = picker(event);
  if (input) fill(input, input.value.trim());
});

document.addEventListener("focusout", (event) => {
  const input = picker(event);
  if (!input || input.form.contains(event.relatedTarget)) return;
  close(input);
  input.value = input.dataset.was;
});

// A list stays open while one presses on it.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.(".picks")) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  const input = picker(event);
  if (!input || event.isComposing) return;
  const options = [...picks(input).querySelectorAll("[role=option]")];
  const at = options.findIndex((option) => option.classList.contains("marked"));
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (picks(input).hidden) return fill(input, "");
    mark(input, options.at((at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1)) % options.length));
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    options[at].querySelector("a").click();
    input.blur();
  } else if (event.key === "Escape") {
    close(input);
    input.value = input.dataset.was;
  }
});

// Search: Ctrl+K or / from wherever nothing is being typed; the arrows go from the box through what was found.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const opens = event.key.toLowerCase() === "k" ? (event.ctrlKey || event.metaKey) && !event.altKey : event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (opens) {
    const box = document.querySelector("form.search [name=q]") ?? document.querySelector(".find [name=q]");
    if (!box) return;
    event.preventDefault();
    box.focus();
    return box.select();
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (!step || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = [...document.querySelectorAll("form.search [name=q], .found li > a:first-of-type, .answer .ways a")];
  const next = stops[stops.indexOf(event.target) + step];
  if (!stops.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
});

// Live: each change of the data is told by one line; the page then asks for itself again, in place.
const opened = new Set();
let version = document.documentElement.dataset.version;

const named = (details) => details.closest("[aria-label]")?.getAttribute("aria-label") + "/" + details.querySelector("summary")?.textContent;

function again() {
  isAgain = true;
  opened.clear();
  document.querySelectorAll("main details[open]").forEach((details) => opened.add(named(details)));
  Blazor.navigateTo(location.href, { forceLoad: false, replaceHistoryEntry: true });
}

// What was chosen is seen first and whole a moment later; where the page only asked for itself again, nothing may move.
let isAgain = false;

function arrive() {
  if (isAgain) return (isAgain = false);
  const root = document.documentElement;
  root.dataset.arriving = "";
  requestAnimationFrame(() => setTimeout(() => delete root.dataset.arriving, 100));
}

function listen() {
  Blazor.addEventListener("enhancedload", () => {
    document.querySelectorAll("main details").forEach((details) => {
      if (opened.has(named(details))) details.open = true;
    });
    opened.clear();
    arrive();
  });

  hear();
}

// A browser comes back to a feed that broke off, but not to one that was answered with an error, as by a proxy whose servers
// are all away for a moment.
const patience = 5_000;

function hear() {
  const changes = new EventSource("/changes");
  const said = document.querySelector("[data-connection]");
  const leave = () => changes.close();
  changes.addEventListener("version", (event) => {
    if (said) said.hidden = true;
    if (event.data === version) return;
    version = event.data;
    again();
  });
  changes.addEventListener("error", () => {
    if (changes.readyState === EventSource.CLOSED) {
      removeEventListener("pagehide", leave);
      setTimeout(hear, patience);
    }
    if (!said || !said.hidden) return;
    said.textContent = said.dataset.connection.replace("{0}", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
    said.hidden = false;
  });
  addEventListener("pagehide", leave);
}

if (document.readyState === "complete") listen();
else addEventListener("load", listen);
