#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from starting a program to the last change of the screen, and the memory it then has.

    xvfb-run -s "-screen 0 1440x900x24" tests/bench/start_up.py build/release/podium

The picture on the screen of DISPLAY counts as finished when it stayed as it is for a second: a
splash screen, as Veusz has one, stands for almost half of that. What is drawn again as it was is no
change. Settings are kept in a folder of their own, so every run but the first is one with remembered
settings. Prints each run and the median; asserts nothing.
"""
import ctypes
import os
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time

QUIET = 1.0
RUNS = 10


class XImage(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Screen:
    """The screen of DISPLAY. The X server tells when something is drawn on it (its extension
    Damage), and only then is the screen looked at: looking all the time would slow the program."""

    RAW_RECTANGLES = 0

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        damage = ctypes.CDLL("libXdamage.so.1")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        display = self.x.XOpenDisplay(None)
        if not display:
            sys.exit("start_up.py: there is no X display; start it with xvfb-run.")
        self.display = ctypes.c_void_p(display)
        first, error = ctypes.c_int(), ctypes.c_int()
        if not damage.XDamageQueryExtension(self.display, ctypes.byref(first), ctypes.byref(error)):
            sys.exit("start_up.py: the X server does not report what is drawn (no Damage extension).")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.size = self.x.XDisplayWidth(self.display, 0), self.x.XDisplayHeight(self.display, 0)
        damage.XDamageCreate(self.display, self.root, self.RAW_RECTANGLES)
        self.x.XSync(self.display, False)
        self.event = ctypes.create_string_buffer(256)

    def drawn(self, patience):
        """Whether anything is drawn within so many seconds."""
        if not self.x.XPending(self.display):
            select.select([self.x.XConnectionNumber(self.display)], [], [], patience)
        count = self.x.XPending(self.display)
        for _ in range(count):
            self.x.XNextEvent(self.display, self.event)
        return count > 0

    def picture(self):
        image = self.x.XGetImage(self.display, self.root, 0, 0, *self.size,
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
    while screen.drawn(0.05):
        pass
    picture = screen.picture()
    begin = time.monotonic()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    changed = None
    while changed is None or time.monotonic() - changed < QUIET:
        if screen.drawn(0.05):
            moment, now = time.monotonic(), screen.picture()
            if now != picture:
                picture, changed = now, moment
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
