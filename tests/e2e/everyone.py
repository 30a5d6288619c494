# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Atlas for everyone: no control without a name on any page or sheet, every page to be walked with Tab and every sheet
left with Esc, no text that cannot be translated, and a layout from right to left in which every page can be drawn."""
import os
import re
import subprocess
import time

from desk import accessible, show_page, unnamed_controls, wait_until, xdotool

# Controls whose text is data: names of records, files and people, times, document numbers, languages, titles
# and short names of roles.
DATA = re.compile(r"""^\S+\s(
    entry\.|mail\.file\.|email\.known|slot\.choice|deciding\d+\.open|about\.project|calendarToggle|filterPipeline|
    mine_|theirs_|guestChip|(settings|welcome)\.(language|role)\.|mainWindow\ action:\ &(English|Fran)|
    crumb|brief\.roles\.|\stext:\ )""", re.VERBOSE)

PAGES = ["Home", "Pipeline", "Cash", "Projects", "Calendar", "Inbox", "Files", "Team", "Contacts",
         "Assistant"]
# More than any page has before its first control comes round again.
MOST_TABS = 160
# Sheets of the whole program and the keys that open them.
SHEETS = {"settings": "ctrl+comma", "shortcuts": "F1", "palette": "ctrl+k"}


def tour(desk, folder, *options):
    """Takes pictures of every page; returns their names."""
    directory = os.path.join(desk.home, folder)
    command = [desk.program("atlas"), "--sandbox", "--role", "ceo", "--size", "1280x800", "--tour", directory, *options]
    done = subprocess.run(command, timeout=300, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr[-6000:]
    return directory, [name for name in os.listdir(directory) if name.endswith(".png")]


class FocusLog:
    """Which controls got the focus, as a screen reader is told."""

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.context = GLib.MainContext.default()
        self.seen = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")

    def hear(self, event):
        if event.detail1:
            self.seen.append((event.source.path, event.source.get_name() or ""))

    def pump(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.context.iteration(False):
                pass
            time.sleep(0.01)


def walk_by_tab(log, page):
    """Presses Tab until the first control comes round again; returns what was met on the way."""
    log.pump(0.3)
    log.seen.clear()
    met = []
    for _ in range(MOST_TABS):
        before = len(log.seen)
        xdotool("key", "Tab")
        for _ in range(50):
            log.pump(0.02)
            if len(log.seen) > before:
                break
        assert len(log.seen) > before, f"{page}: Tab goes nowhere after {met[-3:]}"
        control = log.seen[-1]
        assert control[1].strip(), f"{page}: a control without a name has the focus after {met[-3:]}"
        if met and control[0] == met[0][0]:
            return met
        met.append(control)
    raise AssertionError(f"{page}: Tab never comes back, last at {met[-5:]}")


def windows():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return [name for role, name, node in accessible("atlas") if role in ("dialog", "frame", "window")
            and node.get_state_set().contains(Atspi.StateType.SHOWING)]


def run(desk):
    directory, pictures = tour(desk, "pseudo", "--lang", "pseudo")
    assert len(pictures) > 25, pictures
    with open(os.path.join(directory, "untranslated.txt"), encoding="utf-8") as file:
        untranslated = [line for line in file.read().splitlines() if not DATA.match(line)]
    assert not untranslated, "\n".join(untranslated)

    _, mirrored = tour(desk, "mirrored", "--lang", "fr", "-reverse")
    assert sorted(mirrored) == sorted(pictures)

    atlas = desk.start(desk.program("atlas"), "--sandbox", "--lang", "en", "--role", "ceo", "--size", "1280x800")
    wait_until(lambda: [n for r, n, _ in accessible("atlas") if r == "push button"], "the window")
    log = FocusLog()
    for page in PAGES:
        show_page(page)
        wait_until(lambda: not unnamed_controls("atlas"), f"names for all controls of {page}")
        met = walk_by_tab(log, page)
        assert len(met) > 10, f"{page}: Tab reaches only {met}"  # rail and top bar alone have six

    before = len(windows())
    for sheet, keys in SHEETS.items():
        xdotool("key", keys)
        wait_until(lambda: len(windows()) > before, f"the sheet {sheet}")
        wait_until(lambda: not unnamed_controls("atlas"), f"names for all controls of {sheet}")
        xdotool("key", "Escape")
        wait_until(lambda: len(windows()) == before, f"Esc to close {sheet}")
    desk.finish(atlas)
