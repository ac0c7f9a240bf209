# SPDX-License-Identifier: GPL-3.0-or-later
"""The job of deck_bench.cpp as one would write it with python-pptx: eight slides, each with a chart
of twelve bars, its workbook and notes. Prints milliseconds, the best of five."""
import io
import json
import sys
import time

try:
    from pptx import Presentation
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches
except ImportError:
    sys.exit("skipped: python-pptx is not installed")


def write():
    deck = Presentation()
    for seed in range(8):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = "A slide"
        data = CategoryChartData()
        data.categories = [f"Model {i}" for i in range(12)]
        data.add_series("Index", [70 - 3.1 * i + 0.1 * seed for i in range(12)])
        slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, Inches(1), Inches(2), Inches(8),
                               Inches(5), data)
        slide.notes_slide.notes_text_frame.text = "Notes"
    deck.save(io.BytesIO())


def best():
    times = []
    for _ in range(6):
        start = time.perf_counter()
        write()
        times.append(time.perf_counter() - start)
    return 1000 * min(times[1:])


if "--json" in sys.argv:
    print(json.dumps({"python-pptx": best()}))
else:
    print(f"writeEightSlides {best():.1f} ms")
