// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of import_bench.cpp as one would write them with polars and DuckDB: the same files into
// typed columns. Prints milliseconds, the best of several.
//
//     node tests/bench/peers/importing.mjs PACKAGES FILES [--json]
//
// PACKAGES is a folder with node_modules (README.md says how), FILES one that import_bench wrote.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const REPEATS = 6;
const [packages, files] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), "any.js"));

function missing(name) {
  console.error(`skipped: ${name} is not installed in ${packages}`);
}

function packageOf(name) {
  try {
    return require(name);
  } catch {
    missing(name);
    return null;
  }
}

const times = {};

// Beside the time that passed, the processor time of all threads: the machine may have others to do.
async function measure(name, job) {
  let best = Infinity;
  let processor = Infinity;
  for (let i = 0; i < REPEATS; ++i) {
    const used = process.cpuUsage();
    const start = performance.now();
    await job();
    best = Math.min(best, performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1000);
  }
  times[name] = best;
  times[`${name}, processor`] = processor;
}

const table = join(files, "1000000.csv");
const download = join(files, "100000.json");
const polars = packageOf("nodejs-polars");
if (polars) {
  await measure("polars csv", () => polars.readCSV(table));
  await measure("polars json", () =>
    polars.readJSON(download, { format: "json" }).explode("data").unnest("data"));
}

const duckdb = packageOf("@duckdb/node-api");
if (duckdb) {
  const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  await measure("duckdb csv", () =>
    connection.run(`CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv('${table}')`));
  await measure("duckdb json", () =>
    connection.run(`CREATE OR REPLACE TABLE t AS SELECT d.* FROM (SELECT unnest(data) AS d
                    FROM read_json('${download}', maximum_object_size = 1000000000))`));
}

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(times));
} else {
  for (const [name, time] of Object.entries(times)) console.log(`${name}: ${time.toFixed(1)} ms`);
}
