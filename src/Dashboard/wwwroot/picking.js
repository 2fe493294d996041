// Pickers of staff pages. The server moves the mark and chooses; what the browser would do of itself at once is done here.
const picked = (event) => event.target.closest?.("input[data-pick]");

document.addEventListener("focusin", (event) => picked(event)?.select());

// Enter in a picker never sends the form, arrows never move the cursor. Tab is the browser's and always moves on.
document.addEventListener("keydown", (event) => {
  if (picked(event) && !event.isComposing && ["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
  }
}, true);

// The list stays open while one presses on it.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.(".pick .picks")) event.preventDefault();
});

// What is marked is seen.
new MutationObserver((changes) => {
  for (const { target } of changes) {
    document.getElementById(target.getAttribute("aria-activedescendant"))?.scrollIntoView({ block: "nearest" });
  }
}).observe(document.documentElement, { subtree: true, attributeFilter: ["aria-activedescendant"] });

// Ctrl+Enter in a form presses its button that sends and goes on.
document.addEventListener("keydown", (event) => {
  const button = event.ctrlKey && event.key === "Enter" ? event.target.closest?.("form")?.querySelector("button[data-ctrl-enter]") : null;
  if (button) {
    event.preventDefault();
    button.click();
  }
});
