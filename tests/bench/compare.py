#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks of a program and their peers in one go and prints the table of README.md.

    tests/bench/compare.py BUILD/tests/bench/engine_bench
    tests/bench/compare.py BUILD/tests/bench/import_bench PACKAGES
    tests/bench/compare.py BUILD/tests/bench/deck_bench PACKAGES

Peers need numpy or python-pptx in the Python this runs under, or node and their packages in the folder
PACKAGES (README.md says how); without these their rows are left out. Each number is the best of several
repetitions, so that other programs disturb it less. Asserts nothing."""
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

REPETITIONS = 5
PEERS = pathlib.Path(__file__).parent / "peers"
PROCESSOR = ", processor"  # time of all threads, where a peer tells it
OURS = None  # in place of a script: the peer is a benchmark of the same program

# Of each program: job, benchmark, most milliseconds, then peers: script, key, most share of its time
ENGINE = [
    ("index, ranks, labs, countries; 1,000,000 models", "rankSynthetic/1000000/real_time", None,
     [("ranking.py", "rank 1000000 sorted", 0.08), ("ranking.py", "rank 1000000 grouped", None)]),
    ("the same, 5,000,000 models", "rankSynthetic/5000000/real_time", None,
     [("ranking.py", "rank 5000000 sorted", None), ("ranking.py", "rank 5000000 grouped", None)]),
    ("the same, 100,000 models", "rankSynthetic/100000/real_time", None,
     [("ranking.py", "rank 100000 sorted", None), ("ranking.py", "rank 100000 grouped", None)]),
    ("the same, 500 models", "rankSynthetic/500/real_time", 0.1,
     [("ranking.py", "rank 500 sorted", None), ("ranking.py", "rank 500 grouped", None)]),
    ("answer() with lines and errors, 500 models", "answerSynthetic/withoutRankSets/500", None, []),
    ("one weight moved, 100,000 models", "moveOneWeight/100000/real_time", None,
     [("ranking.py", "move anew", 0.12), ("ranking.py", "move incrementally", None)]),
    ("Monte-Carlo, 500 models, 10,000 draws", "monteCarlo/500/10000/real_time", None,
     [("monte_carlo.py", "literal", 0.13), ("monte_carlo.py", "collapsed", 0.3)]),
    ("full answer of October 2025 and all claims", "answerAndClaims/october2025", 30, []),
    ("full answer of December 2025 and all claims", "answerAndClaims/december2025", 30, []),
    ("all claims of the report alone", "claimsOfTheReport", None, []),
]

ONCE = "iterations:1/process_time/real_time"
IMPORT = [
    ("CSV of 1,000,000 models × 10 scores into typed columns",
     "readColumns/1000000/process_time/real_time", None,
     [("importing.mjs", "polars csv", 1), ("importing.mjs", "duckdb csv", 1 / 3)]),
    ("the same as an import: models, records, findings, hash", f"readTable/1000000/{ONCE}", None,
     [("importing.mjs", "polars csv", None), ("importing.mjs", "duckdb csv", None)]),
    ("API JSON of 100,000 models as an import", f"readDownload/100000/{ONCE}", None,
     [("importing.mjs", "polars json", 0.25), ("importing.mjs", "duckdb json", None)]),
    ("100,000 models × 10 scores into a document", f"intoDocument/100000/{ONCE}", None,
     [(OURS, f"sqliteAlone/100000/{ONCE}", 3)]),
    ("a document of twenty days of 650 models, read", "openTwentyDays/process_time/real_time", 100,
     []),
]

DECK = [
    ("eight slides with charts, workbooks and notes", "writeEightSlides", None,
     [("deck.mjs", "PptxGenJS, packed", None), ("deck.mjs", "PptxGenJS, not packed", None),
      ("deck.py", "python-pptx", None)]),
]

SUITES = {"engine_bench": ENGINE, "import_bench": IMPORT, "deck_bench": DECK}


def run_benches(program, jobs, environment):
    wanted = {bench for _, bench, _, _ in jobs}
    wanted |= {key for *_, compared in jobs for script, key, _ in compared if script is OURS}
    out = subprocess.run(
        [program, f"--benchmark_filter=^({'|'.join(sorted(wanted))})$", "--benchmark_min_time=0.2",
         f"--benchmark_repetitions={REPETITIONS}", "--benchmark_format=json"],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env=environment).stdout
    times, counters = {}, {}
    for row in json.loads(out)["benchmarks"]:
        if row["run_type"] != "iteration":
            continue
        name = row["run_name"]
        times[name] = min(row["real_time"], times.get(name, float("inf")))
        used = name + PROCESSOR
        times[used] = min(row["cpu_time"], times.get(used, float("inf")))
        counters.setdefault(name, row)
    return times, counters


def run_peer(script, arguments):
    runner = "node" if script.endswith(".mjs") else sys.executable
    if runner == "node" and not arguments:
        print(f"skipped: {script} needs a folder of packages", file=sys.stderr)
        return {}
    try:
        done = subprocess.run([runner, str(PEERS / script), *arguments, "--json"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    except FileNotFoundError:
        print(f"skipped: {script} needs {runner}", file=sys.stderr)
        return {}
    print(done.stderr.strip(), file=sys.stderr)
    return json.loads(done.stdout) if done.returncode == 0 else {}


def verdict(value, most):
    return "–" if most is None else f"{most:.3g} {'met' if value <= most else 'missed'}"


def rows(jobs, times, peers):
    for job, bench, most, compared in jobs:
        ours = times[bench]
        first = True
        if most is not None or not compared:
            yield job, f"{ours:.3g}", "–", "–", "–", "–", f"{verdict(ours, most)}"
            first = False
        for script, key, share in compared:
            theirs = times if script is OURS else peers[script]
            peer, used = theirs.get(key), theirs.get(key + PROCESSOR)
            if peer is not None:
                worked = f"{times[bench + PROCESSOR] / used:.3f}" if used else "–"
                yield (job if first else "", f"{ours:.3g}" if first else "", key.split("/")[0],
                       f"{peer:.3g}", f"{ours / peer:.3f}", worked, verdict(ours / peer, share))
                first = False


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def print_ranking_memory(times, counters):
    print("\n| models | ms a million | memory, of the scores |\n|---|---|---|")
    for models in (100_000, 1_000_000, 5_000_000):
        name = f"rankSynthetic/{models}/real_time"
        print(f"| {models:,} | {times[name] * 1e6 / models:.2f} | {counters[name]['of_scores']:.2f} |")


def print_import_memory(counters):
    print("\n| file | kept, MB | most above what was there, MB | at most 1.5 × kept + 64 |\n|---|---|---|---|")
    for name in (f"readTable/1000000/{ONCE}", f"readDownload/100000/{ONCE}"):
        row = counters[name]
        print(f"| {name.split('/')[0]} | {row['kept_MB']:.0f} | {row['most_MB']:.0f} "
              f"| {row['allowed_MB']:.0f} {'met' if row['most_MB'] <= row['allowed_MB'] else 'missed'} |")


def main():
    suite = pathlib.Path(sys.argv[1]).name if len(sys.argv) in (2, 3) else None
    if suite not in SUITES:
        sys.exit(__doc__)
    jobs, packages = SUITES[suite], sys.argv[2:]
    with tempfile.TemporaryDirectory() as files:
        environment = dict(os.environ, PODIUM_BENCH_FILES=files)
        times, counters = run_benches(sys.argv[1], jobs, environment)
        scripts = sorted({script for *_, compared in jobs for script, _, _ in compared if script})
        peers = {}
        for script in scripts:
            arguments = packages if script.endswith(".mjs") else []
            if script == "importing.mjs" and packages:
                arguments = [*packages, files]
            peers[script] = run_peer(script, arguments)
    print(f"{processor()}, Python {platform.python_version()}; best of {REPETITIONS}; milliseconds\n")
    print("| job | Podium | peer | its time | ratio | of processor time | at most |\n"
          "|---|---|---|---|---|---|---|")
    for row in rows(jobs, times, peers):
        print("| " + " | ".join(row) + " |")
    if suite == "engine_bench":
        print_ranking_memory(times, counters)
    if suite == "import_bench":
        print_import_memory(counters)


if __name__ == "__main__":
    main()
