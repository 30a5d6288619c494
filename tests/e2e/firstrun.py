# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user: the welcome, Enter, the board on sample data; a deal moved by keyboard is still there after a restart.
Everything on the way has a name for screen readers."""
from desk import accessible, extents, show_page, unnamed_controls, wait_until, xdotool


def open_desktop(desk):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--size", "1500x900")


def named(role, text):
    return [name for r, name, _ in accessible("atlas") if r == role and text in name]


def cards_by_column():
    """Deal cards under each list of the board, in order."""
    columns, current = {}, None
    for role, name, _ in accessible("atlas"):
        if role == "list":
            current = columns.setdefault(name, [])
        elif role == "list item" and current is not None:
            current.append(name)
    return {name: cards for name, cards in columns.items() if name}


def board_columns():
    """The board's alone, once it is shown: the home has lists too."""
    columns = cards_by_column()
    return columns if any(name.startswith("Qualification") for name in columns) else None


def column_of(deal):
    return next((column for column, cards in cards_by_column().items() if any(card.startswith(deal) for card in cards)), None)


def choose(deal):
    """Clicks a card, as one does before using the keys."""
    x, y = extents(next(node for role, name, node in accessible("atlas") if role == "list item" and name.startswith(deal)))
    xdotool("mousemove", x, y, "click", 1)


def run(desk):
    atlas = open_desktop(desk)
    wait_until(lambda: named("push button", "Open as"), "the welcome")
    assert not unnamed_controls("atlas"), unnamed_controls("atlas")
    window = xdotool("search", "--sync", "--onlyvisible", "--name", "^Atlas$").split()[0]
    xdotool("windowactivate", "--sync", window)
    xdotool("key", "Return")
    show_page("Pipeline")
    before = wait_until(lambda: board_columns(), "the board with sample data")
    assert not unnamed_controls("atlas"), unnamed_controls("atlas")
    names = list(before)
    deal = before[names[0]][0].split(",")[0]
    choose(deal)
    xdotool("key", "ctrl+Right")
    moved_to = wait_until(lambda: column_of(deal) if column_of(deal) != names[0] else None, "the deal in the next column")
    wait_until(lambda: [n for r, n, _ in accessible("atlas") if "Moved to" in n], "the confirmation")
    desk.finish(atlas)

    atlas = open_desktop(desk)
    wait_until(lambda: column_of(deal) == moved_to, "the deal where it was left")
    desk.finish(atlas)
