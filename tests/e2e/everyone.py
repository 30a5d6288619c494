# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Atlas for everyone: no control without a name on any page, no text that cannot be translated, and a layout from right
to left in which every page can still be drawn."""
import os
import subprocess

from desk import accessible, show_page, unnamed_controls, wait_until

PAGES = ["Home", "Pipeline", "Cash flow", "Projects", "Calendar", "Inbox", "Files", "Team"]


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
        untranslated = file.read()
    assert not untranslated, "\n" + untranslated

    _, mirrored = tour(desk, "mirrored", "--lang", "fr", "-reverse")
    assert sorted(mirrored) == sorted(pictures)

    atlas = desk.start(desk.program("atlas"), "--sandbox", "--lang", "en", "--role", "ceo", "--size", "1280x800")
    wait_until(lambda: [n for r, n, _ in accessible("atlas") if r == "push button"], "the window")
    for page in PAGES:
        show_page(page)
        wait_until(lambda: not unnamed_controls("atlas"), f"names for all controls of {page}")
    desk.finish(atlas)
