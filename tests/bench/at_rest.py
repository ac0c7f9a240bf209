#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window costs while nobody touches it: processor time over ten seconds, and memory.

    xvfb-run -s "-screen 0 1440x900x24" tests/bench/at_rest.py build/release/podium

Starts the program with settings of its own, gives it five seconds to open and to check the figures,
and then reads /proc. Prints; asserts nothing.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

OPENING = 5
RESTING = 10


def processor_time(pid):
    """User and system time of all threads, in milliseconds."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def status(pid, name):
    with open(f"/proc/{pid}/status") as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return int(line.split()[1])
    return 0


def wakeups(pid):
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        total += status(f"{pid}/task/{thread}", "voluntary_ctxt_switches")
    return total


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as settings:
        environment = dict(os.environ, XDG_CONFIG_HOME=settings, XDG_DATA_HOME=settings)
        program = subprocess.Popen(sys.argv[1:], env=environment, stderr=subprocess.DEVNULL)
        time.sleep(OPENING)
        if program.poll() is not None:
            sys.exit("at_rest.py: the program ended; is there a display?")
        before, woken = processor_time(program.pid), wakeups(program.pid)
        time.sleep(RESTING)
        used = processor_time(program.pid) - before
        print(f"processor time over {RESTING} s: {used:.0f} ms, "
              f"woken {wakeups(program.pid) - woken} times")
        print(f"memory: {status(program.pid, 'VmRSS') / 1024:.1f} MB, "
              f"at most {status(program.pid, 'VmHWM') / 1024:.1f} MB")
        program.send_signal(signal.SIGTERM)
        program.wait()


main()
