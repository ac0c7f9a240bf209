#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from starting a program to the last change of the screen, and the memory it then has.

    xvfb-run -s "-screen 0 1440x900x24" tests/bench/start_up.py build/release/podium

Looks at the screen of DISPLAY every few milliseconds. The picture counts as finished when
nothing changed for a third of a second, which is before a text cursor blinks. Settings are kept in
a folder of their own, so every run but the first is one with remembered settings. Prints each run
and the median; asserts nothing.
"""
import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

QUIET = 0.33
RUNS = 10


class XImage(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Screen:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        display = self.x.XOpenDisplay(None)
        if not display:
            sys.exit("start_up.py: there is no X display; start it with xvfb-run.")
        self.display = ctypes.c_void_p(display)
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.width = self.x.XDisplayWidth(self.display, 0)
        self.height = self.x.XDisplayHeight(self.display, 0)

    def picture(self):
        """Every 30th line of the screen: looking at all of it would slow the program down."""
        return tuple(self.line(y) for y in range(15, self.height, 30))

    def line(self, y):
        image = self.x.XGetImage(self.display, self.root, 0, y, self.width, 1,
                                 ctypes.c_ulong(0xFFFFFFFF), 2)
        content = image.contents
        data = hash(ctypes.string_at(content.data, content.bytes_per_line * content.height))
        self.x.XFree(content.data)
        self.x.XFree(image)
        return data


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0.0


def run(screen, command, settings):
    environment = dict(os.environ, XDG_CONFIG_HOME=settings)
    picture = screen.picture()
    begin = time.monotonic()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    changed = None
    while changed is None or time.monotonic() - changed < QUIET:
        time.sleep(0.003)
        now = screen.picture()
        if now != picture:
            picture, changed = now, time.monotonic()
        if program.poll() is not None or time.monotonic() - begin > 30:
            sys.exit("start_up.py: the program ended or never drew.")
    used = memory(program.pid)
    program.send_signal(signal.SIGTERM)
    program.wait()
    return 1000 * (changed - begin), used


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    screen = Screen()
    times, sizes = [], []
    with tempfile.TemporaryDirectory() as settings:
        for number in range(RUNS + 1):
            taken, used = run(screen, sys.argv[1:], settings)
            print(f"{taken:6.0f} ms  {used:6.1f} MB" + ("  (first)" if number == 0 else ""))
            if number:
                times.append(taken)
                sizes.append(used)
    print(f"median {statistics.median(times):.0f} ms, {statistics.median(sizes):.1f} MB")


main()
