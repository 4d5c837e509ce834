/** Turns the pages of the viewer without loading the page again; without it, every thumbnail is a link that works. */
class PageViewer extends HTMLElement {
  connectedCallback() {
    this.thumbs = [...this.querySelectorAll(".thumbs a")];
    this.leaf = this.querySelector(".leaf");
    this.image = this.leaf.querySelector("img");
    this.zoom = this.querySelector(".zoom");
    this.zoom.hidden = false;
    this.addEventListener("click", event => this.clicked(event));
    this.addEventListener("keydown", event => this.pressed(event));
  }

  get at() {
    return this.thumbs.findIndex(thumb => thumb.hasAttribute("aria-current"));
  }

  clicked(event) {
    if (event.target === this.image || event.target.closest(".zoom")) return this.magnify();
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = link.rel === "next" ? this.at + 1 : link.rel === "prev" ? this.at - 1 : this.thumbs.indexOf(link);
    if (this.turn(to)) event.preventDefault();
  }

  magnify() {
    this.zoom.setAttribute("aria-pressed", this.leaf.classList.toggle("zoomed"));
  }

  pressed(event) {
    const step = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? this.thumbs.length - 1 : this.at + step;
    if (!Number.isNaN(to) && this.turn(to)) {
      event.preventDefault();
      if (this.thumbs.includes(document.activeElement)) this.thumbs[to].focus();
    }
  }

  /** Answers false when there is no such page to turn to here. */
  turn(to) {
    const thumb = this.thumbs[to];
    if (!thumb) return false;
    this.thumbs[this.at].removeAttribute("aria-current");
    thumb.setAttribute("aria-current", "page");
    this.reveal(thumb);
    this.image.src = thumb.dataset.large;
    this.image.alt = thumb.getAttribute("aria-label");
    this.querySelector(".viewer-count").textContent = this.dataset.count.replace("{n}", to + 1);
    this.step("prev", this.thumbs[to - 1]);
    this.step("next", this.thumbs[to + 1]);
    history.replaceState(null, "", thumb.href);
    return true;
  }

  /** Scrolls the strip of thumbnails, never the page. */
  reveal(thumb) {
    const strip = thumb.parentElement;
    strip.scrollTo({ top: thumb.offsetTop - strip.clientHeight / 2, left: thumb.offsetLeft - strip.clientWidth / 2 });
  }

  step(rel, thumb) {
    const link = this.querySelector(`a[rel=${rel}]`);
    if (link) link.toggleAttribute("hidden", !thumb);
    if (link && thumb) link.href = thumb.href;
  }
}

customElements.define("page-viewer", PageViewer);
