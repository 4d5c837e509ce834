/** One file of the drop zone: how far it is, and buttons to pause it, to let it go on and to give it up. */
class UploadLine extends HTMLElement {
  static key(file, zone) {
    return ["upload", zone.dataset.seller, file.name, file.size, file.lastModified].join(" ");
  }

  take(file, zone) {
    this.zone = zone;
    this.file = file;
    this.key = UploadLine.key(file, zone);
    this.upload = new TusUpload(file, this.key, zone.dataset.uploads, zone.token, {
      progress: share => this.show(share, this.say(zone.dataset.sending)),
      retrying: () => this.say(zone.dataset.retrying)
    });
    this.turn = this.querySelector("[name=turn]");
    this.bar = this.querySelector("progress");
    this.querySelector(".upload-name").textContent = file.name;
    this.bar.setAttribute("aria-label", file.name);
    this.label(this.querySelector("[name=cancel]"), zone.dataset.cancel);
    this.turn.addEventListener("click", () => this.active ? this.pause() : this.become("waiting"));
    this.querySelector("[name=cancel]").addEventListener("click", () => this.cancel());
    document.querySelector(`[data-upload="${this.upload.memory?.getItem(this.key)}"]`)?.remove();
    this.become("waiting");
  }

  get active() {
    return this.state === "sending" || this.state === "waiting";
  }

  async start() {
    this.become("sending");
    try {
      const document = await this.upload.start();
      if (document) this.become("sent", { document });
    } catch (words) {
      this.become("failed");
      if (words) this.say(words);
    }
  }

  pause() {
    this.upload.stop();
    this.become("paused");
  }

  cancel() {
    this.upload.discard();
    this.become("cancelled");
  }

  /** @param detail told to the zone */
  become(state, detail) {
    this.state = state;
    this.classList.toggle("wrong", state === "failed");
    this.say(this.zone.dataset[state] ?? "");
    this.label(this.turn, this.active ? this.zone.dataset.pause : this.zone.dataset.resume);
    this.dispatchEvent(new CustomEvent("upload", { bubbles: true, detail }));
  }

  say(words) {
    const state = this.querySelector(".upload-state");
    if (state.textContent !== words) state.textContent = words;
  }

  show(share) {
    this.bar.value = share;
    this.querySelector(".upload-percent").textContent = share.toLocaleString(document.documentElement.lang, { style: "percent" });
  }

  label(button, words) {
    button.textContent = words;
    button.setAttribute("aria-label", words + " " + this.file.name);
  }
}

customElements.define("upload-line", UploadLine);
