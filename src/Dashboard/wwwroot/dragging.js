// Lists whose lines carry data-drop are put in order by dragging. The page hears start and drop; that a line may be
// dropped on is for the browser to know at once, and Firefox drags only what has something to carry.
const line = (event) => event.target.closest?.("[data-drop]");

document.addEventListener("dragstart", (event) => {
  if (line(event)) {
    event.dataTransfer.setData("text/plain", "");
  }
});

document.addEventListener("dragover", (event) => {
  if (line(event)) {
    event.preventDefault();
  }
});
