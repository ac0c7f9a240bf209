// SPDX-License-Identifier: GPL-3.0-or-later
// The job of deck_bench.cpp as one would write it with PptxGenJS: eight slides, each with a native
// chart of twelve bars, its workbook and notes, into memory. Prints milliseconds, the best of several
// in one process, so that its code is compiled when the clock starts.
//
//     node tests/bench/peers/deck.mjs PACKAGES [--json]
//
// PACKAGES is a folder with node_modules (README.md says how).
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const REPEATS = 30;
const require = createRequire(join(resolve(process.argv[2]), "any.js"));
let Presentation;
try {
  Presentation = require("pptxgenjs");
} catch {
  console.error(`skipped: pptxgenjs is not installed in ${process.argv[2]}`);
  process.exit(1);
}

async function write(compression) {
  const deck = new Presentation();
  for (let seed = 0; seed < 8; ++seed) {
    const slide = deck.addSlide();
    slide.addText("A slide", { x: 0.5, y: 0.3, w: 9, h: 0.8 });
    const labels = Array.from({ length: 12 }, (_, i) => `Model ${i}`);
    const values = labels.map((_, i) => 70 - 3.1 * i + 0.1 * seed);
    slide.addChart(deck.ChartType.bar, [{ name: "Index", labels, values }],
                   { x: 1, y: 1.5, w: 8, h: 3.8, barDir: "bar" });
    slide.addNotes("Notes");
  }
  return deck.write({ outputType: compression ? "STREAM" : "nodebuffer", compression });
}

async function best(compression) {
  let time = Infinity;
  let bytes = 0;
  for (let i = 0; i < REPEATS; ++i) {
    const start = performance.now();
    bytes = (await write(compression)).length;
    time = Math.min(time, performance.now() - start);
  }
  return { time, bytes };
}

const packed = await best(true);
const unpacked = await best(false);
if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ "PptxGenJS, packed": packed.time,
                               "PptxGenJS, not packed": unpacked.time }));
} else {
  console.log(`packed ${packed.time.toFixed(1)} ms, ${packed.bytes} bytes`);
  console.log(`not packed ${unpacked.time.toFixed(1)} ms, ${unpacked.bytes} bytes`);
}
