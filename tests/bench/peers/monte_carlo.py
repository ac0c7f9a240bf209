#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The job of monteCarlo in simulation_bench.cpp as one would write it in numpy: 500 models, 10,000
draws, noise on every score ("literal") or one normal a model and draw ("collapsed"), Dirichlet
weights, 95 % intervals of index and rank, P(rank <= k) by counting. Prints milliseconds."""
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("skipped: python3-numpy is not installed")

MODELS, EVALUATIONS, DRAWS, BATCH = 500, 10, 10_000, 500


def ranks_of(values):
    order = np.argsort(-values, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, MODELS + 1)[None, :], axis=1)
    return ranks


def run(collapsed):
    rng = np.random.default_rng(1)
    scores = np.clip(0.4 + 0.15 * rng.standard_normal((MODELS, EVALUATIONS)), 0.01, 0.99)
    errors = np.sqrt(scores * (1 - scores) / 200)
    start = time.perf_counter()
    indices = np.empty((DRAWS, MODELS))
    counts = np.zeros(MODELS * (MODELS + 1), np.int64)
    offset = np.arange(MODELS) * (MODELS + 1)
    for first in range(0, DRAWS, BATCH):
        weights = rng.dirichlet(np.full(EVALUATIONS, 10.0), BATCH)
        if collapsed:
            spread = np.sqrt(weights**2 @ (errors**2).T)
            values = weights @ scores.T + spread * rng.standard_normal((BATCH, MODELS))
        else:
            noise = rng.standard_normal((BATCH, MODELS, EVALUATIONS))
            values = np.einsum("dme,de->dm", scores + errors * noise, weights)
        indices[first:first + BATCH] = 100 * values
        ranks = ranks_of(values)
        counts += np.bincount((ranks + offset).ravel(), minlength=counts.size)
    np.percentile(indices, [2.5, 50, 97.5], axis=0)
    np.cumsum(counts.reshape(MODELS, MODELS + 1), axis=1) / DRAWS
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    times = {name: min(run(collapsed) for _ in range(3))
             for name, collapsed in (("literal", False), ("collapsed", True))}
    if "--json" in sys.argv:
        print(json.dumps(times))
    else:
        for name, value in times.items():
            print(f"{name}: {value:.0f} ms")
