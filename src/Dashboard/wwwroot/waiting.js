// A form of a page with a circuit goes nowhere before the circuit is there: the browser would send it as an address, and
// what was typed would be gone. Forms that name where they lead, as sign-out does, need no circuit.
document.addEventListener(
  "submit",
  (event) => {
    const connected = document.documentElement.dataset.circuit === "connected";
    if (!connected && !event.target.hasAttribute("action")) {
      event.preventDefault();
    }
  },
  true,
);
