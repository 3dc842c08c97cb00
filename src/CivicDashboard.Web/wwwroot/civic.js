// What the pages can do besides being read: values at a chart's crosshair, charts as PNG, filtering while one types, copying,
// suggestions under a search. Every page is complete without this file; nothing here is needed to read or to find anything.

const chinese = document.documentElement.lang.startsWith("zh");
const say = chinese
  ? {
      png: "下载图片（PNG）", keys: "左右方向键：前后各点；上下方向键：其他序列；回车：看原句。", source: "来源：", copied: "已复制",
      notCopied: "未能复制，请手动选取", shown: n => `显示 ${n} 项`, found: n => (n ? `${n} 条建议` : "没有建议"), suggestions: "搜索建议",
      kinds: { indicator: "指标", region: "地区", article: "文章" },
    }
  : {
      png: "Download as PNG", keys: "Left and right: other points; up and down: other series; Enter: the sentence.", source: "Source: ",
      copied: "Copied", notCopied: "Could not copy, please select it", shown: n => `${n} shown`,
      found: n => (n === 1 ? "1 suggestion" : `${n || "No"} suggestions`), suggestions: "Suggestions",
      kinds: { indicator: "Indicator", region: "Region", article: "Article" },
    };

const svgNamespace = "http://www.w3.org/2000/svg";

/** A new element; what it says is text, never markup. */
function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A line that screen readers read out when it changes. */
const status = unseen => make("span", { role: "status", class: unseen ? "unseen" : "quiet" });

// Charts

function enhanceChart(box) {
  const tip = make("div", { class: "chart-tip", "aria-hidden": "true", hidden: "" });
  const png = make("button", { type: "button", class: "second" }, say.png);
  png.addEventListener("click", () => downloadPng(box));
  box.append(tip, make("div", { class: "chart-tools" }, png, make("p", {}, say.keys)));
  for (const svg of box.querySelectorAll("svg.chart")) new PointedChart(box, svg, tip).listen();
}

/** One layout of a chart: which marks the reader points at, with the pointer or the arrow keys, and what they say. */
class PointedChart {
  constructor(box, svg, tip) {
    Object.assign(this, { box, svg, tip });
    this.marks = [...svg.querySelectorAll(".mark[data-x]")].map(element => ({
      element, x: Number(element.dataset.x), series: element.dataset.series, label: element.dataset.label, value: element.dataset.value,
    }));
    this.plot = svg.dataset.plot?.trim().split(/[\s,]+/).map(Number);
    // A crosshair needs a common axis of time; elsewhere a mark speaks for itself alone.
    this.crossed = box.dataset.chart === "time" && this.plot?.length === 4;
  }

  listen() {
    for (const { element } of this.marks) {
      const title = element.querySelector("title");
      if (title) {
        // The browser's own box would cover ours; the name stays.
        element.setAttribute("aria-label", title.textContent);
        title.remove();
      }
    }
    this.svg.addEventListener("pointermove", e => this.pointAt(e));
    this.svg.addEventListener("pointerleave", () => this.hide());
    this.svg.addEventListener("focusin", e => this.show(this.at(this.markOf(e.target))));
    this.svg.addEventListener("focusout", () => this.hide());
    this.svg.addEventListener("keydown", e => this.onKey(e));
  }

  markOf(target) {
    const element = target.closest?.(".mark[data-x]");
    return this.marks.find(m => m.element === element);
  }

  /** The marks that a crosshair through one of them meets. */
  at(mark) {
    return mark && this.crossed ? this.marks.filter(m => Math.abs(m.x - mark.x) < 1) : mark ? [mark] : [];
  }

  pointAt(event) {
    const matrix = this.svg.getScreenCTM();
    if (!matrix) return;
    if (!this.crossed) return this.show(this.at(this.markOf(event.target)));
    const x = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()).x;
    const [left, , right] = this.plot;
    if (x < left - 24 || x > right + 24) return this.hide();
    this.show(this.at(this.marks.reduce((best, m) => (!best || Math.abs(m.x - x) < Math.abs(best.x - x) ? m : best), undefined)));
  }

  show(marks) {
    if (marks.length === 0) return this.hide();
    const rows = marks.flatMap(m => [make("dt", { class: seriesClass(m.element) }, m.series), make("dd", {}, m.value)]);
    this.tip.replaceChildren(make("strong", {}, marks[0].label), make("dl", {}, ...rows));
    this.tip.hidden = false;
    this.place(marks[0].element);
    if (this.crossed) this.cross(marks[0].x);
  }

  /** Beside the mark, on the side where there is room. */
  place(element) {
    const mark = element.getBoundingClientRect();
    const box = this.box.getBoundingClientRect();
    const tip = this.tip.getBoundingClientRect();
    const middle = mark.left + mark.width / 2 - box.left;
    const left = middle + 16 + tip.width <= box.width ? middle + 16 : Math.max(0, middle - 16 - tip.width);
    const top = Math.min(Math.max(0, mark.top - box.top - tip.height / 2), Math.max(0, box.height - tip.height));
    this.tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  cross(x) {
    const [, top, , bottom] = this.plot;
    if (!this.line) {
      this.line = document.createElementNS(svgNamespace, "path");
      this.line.setAttribute("class", "crosshair");
      this.svg.insertBefore(this.line, this.svg.querySelector("g"));
    }
    this.line.setAttribute("d", `M${x} ${top}V${bottom}`);
  }

  hide() {
    this.tip.hidden = true;
    this.line?.remove();
    this.line = undefined;
  }

  onKey(event) {
    const current = this.markOf(event.target);
    const next = current && this.neighbour(current, event.key);
    if (event.key === "Escape") this.hide();
    if (!next) return;
    event.preventDefault();
    next.element.focus();
  }

  /** The mark that an arrow key leads to. */
  neighbour(current, key) {
    const row = this.marks.filter(m => m.series === current.series).sort((a, b) => a.x - b.x);
    const line = this.crossed && row.length > 1 ? row : this.marks;
    const i = line.indexOf(current);
    if (key === "ArrowLeft") return line[i - 1];
    if (key === "ArrowRight") return line[i + 1];
    if (key === "Home") return line[0];
    if (key === "End") return line.at(-1);
    if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
    const column = this.crossed ? this.at(current) : this.marks;
    return column[column.indexOf(current) + (key === "ArrowUp" ? -1 : 1)];
  }
}

const seriesClass = element => element.closest("[class*='series-']")?.getAttribute("class").match(/\bseries-\d+/)?.[0] ?? "";

// Charts as images

const drawn = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity",
  "paint-order", "font-family", "font-size", "font-weight", "text-anchor", "visibility", "display",
];

/** The chart as it stands in light colours on white, twice as large as on a screen, between its title and where it is from. */
async function downloadPng(box) {
  const svg = box.querySelector(".chart-wide svg.chart") ?? box.querySelector("svg.chart");
  const { width, height } = svg.viewBox.baseVal;
  const title = svg.querySelector("title")?.textContent ?? document.title;
  const image = await loadImage(standalone(svg, width, height));
  const [head, foot, margin, scale] = [48, 40, 24, 2];
  const canvas = make("canvas", { width: (width + margin * 2) * scale, height: (height + head + foot) * scale });
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, margin, head, width, height);
  const font = getComputedStyle(document.body).fontFamily;
  write(pen, title, `600 18px ${font}`, "#1a2226", margin, 32, width);
  write(pen, say.source + location.href, `12px ${font}`, "#525f66", margin, head + height + 24, width);
  const link = make("a", { download: `${title.replace(/[\\/:*?"<>|\s]+/g, "-")}.png` });
  const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function write(pen, text, font, colour, x, y, width) {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y, width);
}

/** A copy of a chart that carries its looks itself, as an image has no style sheet. */
function standalone(svg, width, height) {
  const copy = svg.cloneNode(true);
  copy.querySelectorAll(".crosshair").forEach(line => line.remove());
  const studio = make("div", { class: "unseen", "aria-hidden": "true" }, copy);
  for (const [name, value] of lightColours()) studio.style.setProperty(name, value);
  document.body.append(studio);
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    const style = getComputedStyle(element);
    for (const property of drawn) element.setAttribute(property, style.getPropertyValue(property));
    if (element.tagName === "circle") element.setAttribute("r", style.getPropertyValue("r"));
  }
  studio.remove();
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

/** The variables that the style sheets set outside of any theme, on white. */
function lightColours() {
  const colours = new Map();
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && /:root\b/.test(rule.selectorText))
        for (const name of rule.style) if (name.startsWith("--")) colours.set(name, rule.style.getPropertyValue(name));
  return colours.set("--chart-surface", "#fff");
}

async function loadImage(blob) {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

// Filtering while one types

function enhanceFilter(input) {
  const list = document.querySelector(input.dataset.filter);
  if (!list) return;
  const items = [...list.querySelectorAll("li, tbody > tr")].map(element => ({
    element, words: `${element.textContent} ${element.dataset.words ?? ""}`.toLowerCase(),
  }));
  const line = status(false);
  input.after(line);
  whenTyped(input, () => {
    const asked = wordsOf(input.value);
    for (const { element, words } of items) element.hidden = !asked.every(word => words.includes(word));
    for (const part of list.querySelectorAll("section, table")) part.hidden = !part.querySelector("li:not([hidden]), tbody > tr:not([hidden])");
    line.textContent = asked.length ? say.shown(items.filter(i => !i.element.hidden).length) : "";
  });
}

const wordsOf = text => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Not while Pinyin is still being turned into characters. */
function whenTyped(input, act) {
  input.addEventListener("input", e => e.isComposing || act());
  input.addEventListener("compositionend", act);
}

// Copying

function enhanceCopy(button) {
  const text = button.textContent;
  const line = status(true);
  button.after(line);
  button.hidden = false;
  button.addEventListener("click", async () => {
    const done = (await copied(textToCopy(button.dataset.copy))) ? say.copied : say.notCopied;
    button.textContent = line.textContent = done;
    setTimeout(() => { button.textContent = text; line.textContent = ""; }, 2000);
  });
}

/** An address of the site is copied whole; nothing given means this page. */
const textToCopy = text => (!text ? location.href : text.startsWith("/") ? new URL(text, location.href).href : text);

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without HTTPS, as within an office network, there is no clipboard but the old command.
    const area = make("textarea", { class: "unseen", readonly: "" }, text);
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

// Suggestions

/** A combobox as the ARIA practices have it: the focus stays in the field, arrow keys choose, Enter opens, Escape closes. */
class Suggestions {
  constructor(input, number) {
    this.input = input;
    this.known = new Map();
    this.chosen = -1;
    const focused = document.activeElement === input;
    this.list = make("ul", { role: "listbox", id: `suggestions-${number}`, "aria-label": say.suggestions, hidden: "" });
    this.line = status(true);
    this.frame = make("div", { class: "suggest" });
    input.replaceWith(this.frame);
    this.frame.append(input, this.list, this.line);
    if (focused) input.focus();
    const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  }

  listen() {
    whenTyped(this.input, () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 120);
    });
    this.input.addEventListener("keydown", e => this.onKey(e));
    this.input.addEventListener("blur", () => this.close());
    // Before the click the field would lose the focus, and the list would close under the pointer.
    this.list.addEventListener("pointerdown", e => e.preventDefault());
    this.list.addEventListener("click", e => this.open(e.target.closest("li")));
  }

  async ask() {
    const words = this.input.value.trim();
    if (!words) return this.close();
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const found = this.known.get(words) ?? (await this.fetch(words, this.asking.signal));
      this.known.set(words, found);
      if (this.input.value.trim() === words && document.activeElement === this.input) this.show(found);
    } catch {
      this.close();
    }
  }

  async fetch(words, signal) {
    const answer = await fetch(`${this.input.dataset.suggest}?q=${encodeURIComponent(words)}`, { signal });
    return answer.ok ? answer.json() : [];
  }

  show(found) {
    this.chosen = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...found.map((item, i) => this.option(item, i)));
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.line.textContent = say.found(found.length);
  }

  option({ kind, name, detail, href }, i) {
    const option = make("li", { role: "option", id: `${this.list.id}-${i}`, "aria-selected": "false", "data-href": href });
    option.append(make("span", {}, name), make("small", {}, say.kinds[kind] ?? kind));
    if (detail) option.append(make("small", { class: "detail" }, detail));
    return option;
  }

  onKey(event) {
    const options = this.list.children;
    if (event.isComposing || this.list.hidden) return;
    if (event.key === "ArrowDown") this.choose((this.chosen + 1) % options.length);
    else if (event.key === "ArrowUp") this.choose((this.chosen <= 0 ? options.length : this.chosen) - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.chosen >= 0) this.open(options[this.chosen]);
    else return;
    event.preventDefault();
  }

  choose(i) {
    this.list.children[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = i;
    const option = this.list.children[i];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  open(option) {
    if (option) location.assign(option.dataset.href);
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.chosen = -1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.line.textContent = "";
  }
}

document.querySelectorAll("[data-chart]").forEach(enhanceChart);
document.querySelectorAll("input[data-filter]").forEach(enhanceFilter);
document.querySelectorAll("button[data-copy]").forEach(enhanceCopy);
document.querySelectorAll("input[data-suggest]").forEach((input, i) => new Suggestions(input, i).listen());
