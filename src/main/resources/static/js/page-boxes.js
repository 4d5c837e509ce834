/** Draws boxes on the image of a page: drag, or click two corners. Each becomes a ticked choice of the form around it. */
class PageBoxes extends HTMLElement {
  connectedCallback() {
    this.sheet = this.querySelector("svg.sheet");
    this.list = this.querySelector("#places");
    this.querySelector(".boxes-help").hidden = false;
    this.sheet.classList.add("can-draw");
    this.sheet.addEventListener("pointerdown", event => this.pressed(event));
    this.sheet.addEventListener("pointermove", event => this.moved(event));
    this.sheet.addEventListener("pointerup", event => this.released(event));
    this.sheet.addEventListener("pointercancel", () => this.drop());
    this.addEventListener("keydown", event => event.key === "Escape" && this.drop());
    this.list.addEventListener("change", event => this.ticked(event.target));
  }

  /** In points of the page, kept within it. */
  point(event) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.sheet.getScreenCTM().inverse());
    const { width, height } = this.sheet.viewBox.baseVal;
    return { x: Math.min(width, Math.max(0, at.x)), y: Math.min(height, Math.max(0, at.y)) };
  }

  pressed(event) {
    if (event.button) return;
    event.preventDefault();
    if (this.rect) return;
    this.from = this.point(event);
    this.rect = document.createElementNS(this.sheet.namespaceURI, "rect");
    this.rect.setAttribute("class", "drawn");
    this.sheet.append(this.rect);
    this.sheet.setPointerCapture(event.pointerId);
  }

  moved(event) {
    if (!this.rect) return;
    const to = this.point(event);
    this.box = [Math.min(this.from.x, to.x), Math.min(this.from.y, to.y), Math.abs(to.x - this.from.x), Math.abs(to.y - this.from.y)]
      .map(number => Math.round(number * 100) / 100);
    ["x", "y", "width", "height"].forEach((name, i) => this.rect.setAttribute(name, this.box[i]));
  }

  released(event) {
    this.moved(event);
    if (!this.rect || this.box[2] < 3 || this.box[3] < 3) return;
    const value = [this.dataset.page, ...this.box].join(" ");
    this.rect.dataset.box = value;
    this.rect = null;
    this.choose(value);
  }

  choose(value) {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type: "checkbox", name: "place", value, checked: true });
    const words = document.createElement("span");
    words.textContent = this.dataset.label.replace("{n}", this.dataset.page);
    label.append(input, words);
    const field = document.createElement("div");
    field.className = "field check";
    field.append(label);
    this.list.append(field);
  }

  ticked(input) {
    const rect = [...this.sheet.querySelectorAll("rect")].find(rect => rect.dataset.box === input.value);
    if (input.name === "place" && rect) rect.classList.toggle("off", !input.checked);
  }

  drop() {
    this.rect?.remove();
    this.rect = null;
  }
}

customElements.define("page-boxes", PageBoxes);
