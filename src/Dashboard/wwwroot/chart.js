// Over a chart's picture: a note with all series at a point, by mouse, touch and keys, and a legend that hides a series.
// All it knows stands in the picture's own attributes; it keeps nothing, so pages may change under it.
const standing = ["columns", "lines", "stacked_areas"];
let note;
let touched = false;

const marksOf = (svg) => [...svg.querySelectorAll("[data-label]")].filter((mark) => mark.style.display !== "none");

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function show(mark) {
  const svg = mark.ownerSVGElement;
  const same = marksOf(svg).filter((other) => other.dataset.label === mark.dataset.label);
  const isOne = new Set(marksOf(svg).map((other) => other.dataset.series)).size === 1;
  if (!note?.isConnected) {
    note = document.body.appendChild(element("div", "chart-note"));
    note.setAttribute("aria-hidden", "true"); // Each mark says the same in its own label.
  }

  note.replaceChildren(element("strong", "", mark.dataset.label), ...same.map((other) => {
    const line = element("div", other === mark ? "current" : "");
    const sample = element("i", "");
    sample.style.background = getComputedStyle(other.querySelector(".bar")).fill;
    line.append(sample, isOne ? "" : other.dataset.name, element("b", "", other.dataset.text));
    return line;
  }));
  note.dataset.label = mark.dataset.label;
  note.hidden = false;
  const at = mark.querySelector(".bar").getBoundingClientRect();
  const room = document.documentElement.clientWidth - note.offsetWidth - 8;
  note.style.left = `${Math.max(8, Math.min(room, at.left + at.width / 2 - note.offsetWidth / 2)) + scrollX}px`;
  const above = at.top - note.offsetHeight - 10;
  note.style.top = `${(above > 0 ? above : at.bottom + 10) + scrollY}px`;
}

function hide() {
  if (note) note.hidden = true;
}

// Over time any place in the plot means the nearest time; elsewhere the bar or cell itself is meant.
function nearest(svg, event) {
  const hit = event.target.closest("[data-label]");
  if (hit || !standing.includes(svg.dataset.kind)) return hit;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const far = (mark) => Math.abs(mark.dataset.x - at.x) * 1000 + Math.abs(mark.dataset.y - at.y);
  const best = marksOf(svg).reduce((one, other) => (one && far(one) <= far(other) ? one : other), undefined);
  return best && Math.abs(best.dataset.x - at.x) < 40 ? best : undefined;
}

document.addEventListener("pointermove", (event) => {
  touched = event.pointerType === "touch";
  const svg = event.target.closest?.("svg.plot");
  const mark = svg && !event.target.closest(".legend") && nearest(svg, event);
  if (mark) show(mark);
  else if (!document.activeElement?.dataset?.label) hide();
});

document.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"));

// A finger first sees, then goes: the first touch of a mark shows its note, the second follows its link.
document.addEventListener("click", (event) => {
  const entry = event.target.closest?.("svg.plot .legend[data-series]");
  if (entry) return toggle(entry);
  const svg = event.target.closest?.("svg.plot");
  const mark = svg && nearest(svg, event);
  if (!mark) return hide();
  if (touched && (note?.hidden !== false || note.dataset.label !== mark.dataset.label)) {
    event.preventDefault();
    event.stopPropagation();
    show(mark);
  }
}, true);

document.addEventListener("focusin", (event) => (event.target.matches?.("svg.plot [data-label]") ? show(event.target) : hide()));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return hide();
  const entry = event.target.closest?.("svg.plot .legend[data-series]");
  if (entry && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    return toggle(entry);
  }

  const mark = event.target.closest?.("svg.plot [data-label]");
  const next = mark && neighbour(mark, event.key);
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

function neighbour(mark, key) {
  const marks = marksOf(mark.ownerSVGElement);
  const series = marks.filter((other) => other.dataset.series === mark.dataset.series);
  const label = marks.filter((other) => other.dataset.label === mark.dataset.label);
  const isStanding = standing.includes(mark.ownerSVGElement.dataset.kind);
  const step = (among, by) => among[among.indexOf(mark) + by];
  switch (key) {
    case "ArrowRight": return step(isStanding ? series : label, 1);
    case "ArrowLeft": return step(isStanding ? series : label, -1);
    case "ArrowDown": return step(isStanding ? label : series, 1);
    case "ArrowUp": return step(isStanding ? label : series, -1);
    case "Home": return series[0];
    case "End": return series.at(-1);
  }
}

function toggle(entry) {
  const svg = entry.ownerSVGElement;
  const isShown = entry.getAttribute("aria-pressed") !== "false";
  entry.setAttribute("aria-pressed", String(!isShown));
  for (const part of svg.querySelectorAll(`[data-series="${entry.dataset.series}"]:not(.legend)`)) {
    part.style.display = isShown ? "none" : "";
  }

  hide();
}

// Pictures that came with the page or later: the browser's own tooltips would double the note.
function ready() {
  for (const svg of document.querySelectorAll("svg.plot:not([data-ready])")) {
    svg.dataset.ready = "";
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", svg.querySelector("title")?.textContent ?? "");
    for (const title of svg.querySelectorAll("title")) title.remove();
    for (const entry of svg.querySelectorAll(".legend[data-series]")) {
      entry.setAttribute("role", "button");
      entry.setAttribute("tabindex", "0");
      entry.setAttribute("aria-pressed", "true");
    }
  }
}

let asked = false;
new MutationObserver(() => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    ready();
  });
}).observe(document, { childList: true, subtree: true });
ready();
