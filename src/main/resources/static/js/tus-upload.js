/** Sends a file piece by piece (tus 1.0), from where it stopped: after a broken connection, a pause, or a closed browser. */
class TusUpload {
  static PIECE = 8 << 20;
  static TRIES = 20;
  static AGAIN = [0, 204, 404, 409, 410, 423, 429, 460];

  /** @param told its progress(share) and retrying() are called as things go */
  constructor(file, key, address, token, told) {
    Object.assign(this, { file, key, address, token, told });
  }

  get memory() {
    try { return localStorage; } catch { return null; }
  }

  /** Answers the document that the file has become, nothing when it was stopped; fails with the server's words, or none. */
  async start() {
    const run = this.run = {};
    for (this.tries = 1; this.run === run; this.tries++) {
      try {
        const document = await this.send(run);
        this.forget();
        return document;
      } catch (answer) {
        if (this.run === run) await this.again(answer);
      }
    }
  }

  stop() {
    this.run = null;
    this.request?.abort();
  }

  discard() {
    this.stop();
    if (this.url) this.call("DELETE").catch(() => null);
    this.forget();
  }

  async send(run) {
    let offset = await this.begin(), answer;
    do {
      if (this.run !== run) throw this.request;
      const headers = { "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" };
      answer = await this.call("PATCH", headers, this.file.slice(offset, offset + TusUpload.PIECE));
      offset = +answer.getResponseHeader("Upload-Offset");
      if (offset < this.file.size) this.tries = 1;
    } while (offset < this.file.size);
    const document = answer.getResponseHeader("Upload-Document");
    if (!document) throw answer;
    return document;
  }

  /** Answers where the upload stands: one that was begun earlier, or a new one. */
  async begin() {
    this.url ??= this.memory?.getItem(this.key);
    if (this.url) return +(await this.call("HEAD")).getResponseHeader("Upload-Offset");
    const word = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
    const type = this.file.type ? ",filetype " + word(this.file.type) : "";
    const made = await this.call("POST", { "Upload-Length": this.file.size, "Upload-Metadata": "filename " + word(this.file.name) + type });
    this.url = made.getResponseHeader("Location");
    this.memory?.setItem(this.key, this.url);
    return 0;
  }

  forget() {
    this.url = null;
    this.memory?.removeItem(this.key);
  }

  call(method, headers = {}, body = null) {
    return new Promise((resolve, reject) => {
      const request = this.request = new XMLHttpRequest();
      request.open(method, this.url ?? this.address);
      const all = { "Tus-Resumable": "1.0.0", "X-CSRF-Token": this.token, ...headers };
      for (const name in all) request.setRequestHeader(name, all[name]);
      if (body) request.upload.onprogress = event => this.told.progress((headers["Upload-Offset"] + event.loaded) / this.file.size);
      request.onloadend = () => request.status >= 200 && request.status < 300 ? resolve(request) : reject(request);
      request.send(body);
    });
  }

  /** Waits before the next try, longer each time; fails when there is no hope. */
  async again({ status, responseText }) {
    if (status === 404 || status === 410) this.forget();
    if (!TusUpload.AGAIN.includes(status) && status < 500) throw responseText;
    if (this.tries === TusUpload.TRIES) throw "";
    this.told.retrying();
    const seconds = Math.min(30, 2 ** (this.tries - 2));
    await new Promise(go => { setTimeout(go, 1000 * seconds); addEventListener("online", go, { once: true }); });
  }
}
