/** Sends dropped or chosen files one after another with their progress; without it, the form inside works as it is. */
class DropZone extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.querySelector("input[type=file]");
    this.list = this.querySelector(".uploads");
    this.queue = Promise.resolve();
    this.classList.add("ready");
    this.input.addEventListener("change", () => this.take(this.input.files));
    this.addEventListener("dragover", event => this.hover(event, true));
    this.addEventListener("dragleave", event => this.hover(event, false));
    this.addEventListener("drop", event => {
      this.hover(event, false);
      this.take(event.dataTransfer.files);
    });
  }

  hover(event, over) {
    event.preventDefault();
    this.classList.toggle("over", over);
  }

  take(files) {
    const several = files.length > 1 || this.list.children.length > 0;
    for (const file of [...files]) {
      const line = this.line(file.name);
      this.queue = this.queue.then(() => this.send(file, line)).then(url => this.done(line, url, several), fault => this.failed(line, fault));
    }
    this.input.value = "";
  }

  line(name) {
    const line = document.createElement("li");
    line.append(this.span("upload-name", name), this.span("upload-state", this.dataset.waiting), document.createElement("progress"));
    line.lastChild.max = 1;
    line.lastChild.value = 0;
    line.lastChild.setAttribute("aria-label", name);
    this.list.append(line);
    return line;
  }

  span(kind, text) {
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = text;
    return span;
  }

  /** Answers the address of the page that the server leads to; fails with the server's own words. */
  send(file, line) {
    const body = new FormData(this.form);
    body.set("file", file, file.name);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.form.action);
      request.responseType = "document";
      request.upload.addEventListener("progress", event => this.progress(line, event));
      request.addEventListener("load", () => request.status < 400 ? resolve(request.responseURL) : reject(this.words(request.response)));
      request.addEventListener("error", () => reject(this.dataset.failed));
      request.send(body);
    });
  }

  progress(line, event) {
    if (!event.lengthComputable) return;
    line.querySelector("progress").value = event.loaded / event.total;
    line.querySelector(".upload-state").textContent = Math.round(100 * event.loaded / event.total) + " %";
  }

  words(page) {
    const said = page?.querySelector(".notice.fault li, .notice.fault, .lone p:not(.lone-code)");
    return said ? said.textContent.trim() : this.dataset.failed;
  }

  done(line, url, several) {
    if (!several && this.list.children.length === 1) return location.assign(url);
    const link = document.createElement("a");
    link.href = url;
    link.textContent = this.dataset.open;
    line.querySelector("progress").remove();
    line.querySelector(".upload-state").replaceChildren(this.dataset.sent + " · ", link);
  }

  failed(line, fault) {
    line.classList.add("wrong");
    line.querySelector("progress").remove();
    line.querySelector(".upload-state").textContent = fault;
  }
}

customElements.define("drop-zone", DropZone);
