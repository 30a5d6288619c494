# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Atlas for everyone: no control without a name on any page, no text that cannot be translated, and a layout from right
to left in which every page can still be drawn."""
import os
import re
import subprocess

from desk import accessible, show_page, unnamed_controls, wait_until

# Controls whose text is data: names of records, files and people, times, document numbers, languages and titles.
DATA = re.compile(r"""^\S+\s(
    entry\.|mail\.file\.|email\.known|slot\.choice|deciding\d+\.open|about\.project|calendarToggle|filterPipeline|
    mine_|theirs_|guestChip|(settings|welcome)\.(language|role)\.|mainWindow\ action:\ &(English|Fran)|
    crumb|\stext:\ )""", re.VERBOSE)

PAGES = ["Home", "Pipeline", "Cash flow", "Projects", "Calendar", "Inbox", "Files", "Team", "Contacts"]


def tour(desk, folder, *options):
    """Takes pictures of every page; returns their names."""
    directory = os.path.join(desk.home, folder)
    command = [desk.program("atlas"), "--sandbox", "--role", "ceo", "--size", "1280x800", "--tour", directory, *options]
    subprocess.run(command, check=True, timeout=300, stderr=subprocess.DEVNULL)
    return directory, [name for name in os.listdir(directory) if name.endswith(".png")]


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
    for page in PAGES:
        show_page(page)
        wait_until(lambda: not unnamed_controls("atlas"), f"names for all controls of {page}")
    desk.finish(atlas)
