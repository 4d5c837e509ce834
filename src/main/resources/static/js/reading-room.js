/** Turns pages by arrow keys and fetches the next one ahead; without it, all of the room is links and forms that work. */
class ReadingRoom extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", event => this.pressed(event));
    addEventListener("load", () => {
      if (this.dataset.next) new Image().src = this.dataset.next;
    });
  }

  pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest("input, textarea, select, .zoomed .plate")) return;
    const rel = { ArrowLeft: "prev", PageUp: "prev", ArrowRight: "next", PageDown: "next" }[event.key];
    const link = rel && this.querySelector(`a[rel=${rel}]:not([hidden])`);
    if (!link) return;
    event.preventDefault();
    link.click();
  }
}

customElements.define("reading-room", ReadingRoom);
