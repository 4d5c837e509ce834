/** Takes dropped or chosen files and sends two at a time; without it, the form inside works as it is. */
const AT_ONCE = 2;

class DropZone extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector(".uploads");
    this.classList.add("ready");
    for (const input of this.querySelectorAll("input[type=file]")) input.addEventListener("change", () => this.chosen(input));
    this.addEventListener("dragover", event => this.hover(event, true));
    this.addEventListener("dragleave", event => this.hover(event, false));
    this.addEventListener("drop", event => {
      this.hover(event, false);
      this.take([...event.dataTransfer.files]);
    });
    this.addEventListener("upload", event => this.moved(event.target, event.detail));
  }

  get token() {
    return this.querySelector("[name=csrf]").value;
  }

  get lines() {
    return [...this.list.querySelectorAll("upload-line")];
  }

  hover(event, over) {
    event.preventDefault();
    this.classList.toggle("over", over);
  }

  chosen(input) {
    const files = [...input.files];
    input.value = "";
    this.take(input.webkitdirectory ? files.filter(file => this.fits(file.name.toLowerCase())) : files);
  }

  /** Of a folder only what could be a document is taken. */
  fits(name) {
    return this.querySelector("[name=file]").accept.split(",").some(end => end.startsWith(".") && name.endsWith(end));
  }

  take(files) {
    const key = file => customElements.get("upload-line").key(file, this);
    for (const file of files) {
      if (this.lines.some(line => line.key === key(file) && line.state !== "sent")) continue;
      this.list.append(this.querySelector("template").content.cloneNode(true));
      this.list.lastElementChild.firstElementChild.take(file, this);
    }
  }

  moved(line, detail) {
    if (line.state === "sent") this.sent(line, detail.document);
    if (line.state === "cancelled") this.left(line);
    const sending = this.lines.filter(other => other.state === "sending").length;
    if (sending < AT_ONCE) this.lines.find(other => other.state === "waiting")?.start();
  }

  /** Where documents get a listing each, a single one leads there and several offer it. */
  async sent(line, documentId) {
    const focused = line.contains(document.activeElement);
    line.querySelector(".upload-actions").remove();
    line.show(1);
    if (!this.dataset.begin) return;
    const url = await this.listing(documentId);
    if (url && this.lines.length === 1) return location.assign(url);
    const link = document.createElement("a");
    link.href = url ?? location.href;
    line.label(link, this.dataset.open);
    line.querySelector(".upload-state").append(" · ", link);
    if (focused) link.focus();
  }

  /** Answers the address of the document's listing, or nothing: then the page offers to begin it when it is loaded again. */
  async listing(documentId) {
    const body = new URLSearchParams({ csrf: this.token, documentId });
    const answer = await fetch(this.dataset.begin, { method: "POST", body }).catch(() => null);
    return answer?.ok && answer.redirected ? answer.url : null;
  }

  left(line) {
    line.parentElement.remove();
    this.querySelector("input[type=file]").focus();
  }
}

customElements.define("drop-zone", DropZone);
