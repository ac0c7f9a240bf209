#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and their peers in one go and prints the table of README.md.

    tests/bench/compare.py BUILD/tests/bench/engine_bench

Peers need numpy in the Python this runs under; without it their rows are left out. Each number is
the best of several repetitions, so that other programs disturb it less. Asserts nothing."""
import json
import pathlib
import platform
import subprocess
import sys

REPETITIONS = 5
PEERS = pathlib.Path(__file__).parent / "peers"
BENCHES = ("rankSynthetic|moveOneWeight|monteCarlo|answerAndClaims|claimsOfTheReport|"
           "answerSynthetic/withoutRankSets/500")

# job, benchmark, most milliseconds, then peers: script, key, most share of its time
JOBS = [
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


def run_benches(program):
    out = subprocess.run(
        [program, f"--benchmark_filter=^({BENCHES})", "--benchmark_min_time=0.2",
         f"--benchmark_repetitions={REPETITIONS}", "--benchmark_format=json"],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    times, memory = {}, {}
    for row in json.loads(out)["benchmarks"]:
        if row["run_type"] != "iteration":
            continue
        name = row["run_name"]
        times[name] = min(row["real_time"], times.get(name, float("inf")))
        if "of_scores" in row:
            memory[name] = row["of_scores"]
    return times, memory


def run_peer(script):
    done = subprocess.run([sys.executable, str(PEERS / script), "--json"],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
        return {}
    return json.loads(done.stdout)


def verdict(value, most):
    return "–" if most is None else f"{most:g} {'met' if value <= most else 'missed'}"


def rows(times, peers):
    for job, bench, most, compared in JOBS:
        ours = times[bench]
        first = True
        if most is not None or not compared:
            yield job, f"{ours:.3g}", "–", "–", "–", f"{verdict(ours, most)}"
            first = False
        for script, key, share in compared:
            peer = peers[script].get(key)
            if peer is not None:
                yield (job if first else "", f"{ours:.3g}" if first else "", key, f"{peer:.3g}",
                       f"{ours / peer:.3f}", verdict(ours / peer, share))
                first = False


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    times, memory = run_benches(sys.argv[1])
    peers = {script: run_peer(script) for script in ("ranking.py", "monte_carlo.py")}
    print(f"{processor()}, Python {platform.python_version()}; best of {REPETITIONS}; milliseconds\n")
    print("| job | Podium | numpy peer | numpy | ratio | at most |\n|---|---|---|---|---|---|")
    for row in rows(times, peers):
        print("| " + " | ".join(row) + " |")
    print("\n| models | ms a million | memory, of the scores |\n|---|---|---|")
    for models in (100_000, 1_000_000, 5_000_000):
        name = f"rankSynthetic/{models}/real_time"
        print(f"| {models:,} | {times[name] * 1e6 / models:.2f} | {memory[name]:.2f} |")


if __name__ == "__main__":
    main()
