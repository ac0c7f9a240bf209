#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The jobs of rankSynthetic and moveOneWeight in ranking_bench.cpp as one would write them in numpy.

Ranking: index of complete cases; ranks by counting, ties within 0.005 points; labs by their best
model and number of models; countries by their best model, the mean of their three best labs and
their number of models among the hundred best. "sorted" groups by sorting, the usual way; "grouped"
has the models put in the order of labs beforehand and needs no sort. Moving: one weight changes, the
others keep their proportions, and all are ranked again, without and with the index kept in between.
Prints milliseconds, best of several."""
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("skipped: python3-numpy is not installed")

EVALUATIONS, LABS, COUNTRIES, TOP, BEST_LABS, TIE = 10, 2000, 60, 100, 3, 0.005


class World:
    def __init__(self, models):
        rng = np.random.default_rng(1)
        shape = (EVALUATIONS, models)
        self.scores = np.clip(0.4 + 0.15 * rng.standard_normal(shape), 0.01, 0.99)
        self.scores[rng.random(shape) < 0.05] = np.nan
        self.weights = np.full(EVALUATIONS, 100 / EVALUATIONS)
        self.lab = (np.arange(models) % LABS).astype(np.int32)
        self.country_of_lab = np.arange(LABS) % COUNTRIES
        self.country = self.country_of_lab[self.lab]
        self.by_lab = np.argsort(self.lab, kind="stable")
        present = np.unique(self.lab)
        self.first_of_lab = np.searchsorted(self.lab[self.by_lab], present)
        self.labs = present


def ranks_of(index):
    key = np.nan_to_num(index * (1 / TIE)).astype(np.int32)
    counts = np.bincount(key)
    counts[0] = 0
    above = counts[::-1].cumsum()[::-1] - counts
    return np.where(key > 0, (above + 1).take(key), 0)


def labs_sorted(world, index):
    order = np.lexsort((-np.nan_to_num(index), world.lab))
    return np.nan_to_num(index)[order[world.first_of_lab]]


def labs_grouped(world, index):
    return np.maximum.reduceat(np.nan_to_num(index)[world.by_lab], world.first_of_lab)


def countries_of(world, best, index, ranks):
    country = world.country_of_lab[world.labs]
    order = np.lexsort((-best, country))
    country, best = country[order], best[order]
    starts = np.searchsorted(country, np.arange(COUNTRIES))
    place = np.arange(len(country)) - starts[country]
    counted = place < BEST_LABS
    sums = np.bincount(country[counted], best[counted], COUNTRIES)
    means = sums / np.bincount(country[counted], minlength=COUNTRIES)
    top = np.flatnonzero((ranks > 0) & (ranks <= TOP))
    number = np.bincount(world.country[top], minlength=COUNTRIES)
    return best[place == 0], means, number


def rank(world, labs):
    index = world.weights @ world.scores
    ranks = ranks_of(index)
    best = labs(world, index)
    models = np.bincount(world.lab[~np.isnan(index)], minlength=LABS)
    return index, ranks, models, countries_of(world, best, index, ranks)


def moved(world, weight):
    weights = np.full(EVALUATIONS, (100 - weight) / (EVALUATIONS - 1))
    weights[0] = weight
    return weights


def rank_anew(world, weight):
    return ranks_of(moved(world, weight) @ world.scores)


def rank_incrementally(world, index, weight):
    rest = (100 - weight) / (100 - world.weights[0])
    return ranks_of(rest * index + (weight - rest * world.weights[0]) * world.scores[0])


def milliseconds(job, repeats):
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return 1000 * best


def measured():
    out = {}
    for models, repeats in ((500, 300), (100_000, 30), (1_000_000, 7), (5_000_000, 2)):
        world = World(models)
        for name, labs in (("sorted", labs_sorted), ("grouped", labs_grouped)):
            out[f"rank {models} {name}"] = milliseconds(lambda: rank(world, labs), repeats)
        if models == 100_000:
            index = world.weights @ world.scores
            out["move anew"] = milliseconds(lambda: rank_anew(world, 20), repeats)
            out["move incrementally"] = milliseconds(
                lambda: rank_incrementally(world, index, 20), repeats)
    return out


if __name__ == "__main__":
    times = measured()
    if "--json" in sys.argv:
        print(json.dumps(times))
    else:
        for name, value in times.items():
            print(f"{name}: {value:.3f} ms")
