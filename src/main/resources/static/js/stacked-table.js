/** Lets a wide table stand as one block a row on a narrow screen, each cell with its column's name; without it, the table scrolls. */
const WIDE = 4;
const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };

class StackedTable extends HTMLElement {
  connectedCallback() {
    const heads = [...this.querySelectorAll("thead th")];
    if (heads.length < WIDE) return;
    const names = heads.map(head => head.textContent.trim());
    for (const row of this.querySelectorAll("tbody tr")) [...row.cells].forEach((cell, column) => (cell.dataset.name = names[column] ?? ""));
    for (const part of this.querySelectorAll("table, thead, tbody, tfoot, tr, td")) part.setAttribute("role", ROLES[part.tagName]);
    for (const head of this.querySelectorAll("th")) head.setAttribute("role", head.closest("thead") ? "columnheader" : "rowheader");
    this.classList.add("stacks");
  }
}

customElements.define("stacked-table", StackedTable);
