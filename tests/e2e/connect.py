# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection wizard by hand: a wrong secret is said at its field and nothing typed is lost; then the Self Client way
ends on the board, and the account is there after a restart. All in front of a real Secret Service."""
import os

from desk import accessible, extents, unnamed_controls, wait_until, xdotool


def find(role, text):
    return next((node for r, name, node in accessible("atlas") if r == role and text in name and showing(node)), None)


def showing(node):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def click(role, text):
    node = wait_until(lambda: find(role, text), f"{role} {text!r}")
    x, y = extents(node)
    xdotool("mousemove", x, y, "click", 1)


def fill(label, value):
    """Replaces the text of a field by typing."""
    for role in ("text", "password text", "entry"):
        node = find(role, label)
        if node:
            break
    assert node, f"no field {label!r}"
    x, y = extents(node)
    xdotool("mousemove", x, y, "click", 1, "key", "ctrl+a")
    xdotool("type", "--delay", "1", value)


def says(text):
    return lambda: any(text in name for _, name, _ in accessible("atlas"))


def choose_data_centre_file(path):
    click("combo box", "Europe")
    xdotool("key", "End", "Return")
    wait_until(lambda: find("text", "Data-centre file"), "the field for the file")
    fill("Data-centre file", path)


def run(desk):
    told, _, _ = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"))
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--size", "1500x900")
    window = xdotool("search", "--sync", "--onlyvisible", "--name", "^Atlas$").split()[0]
    wait_until(lambda: find("push button", "Open as"), "the welcome")
    xdotool("windowactivate", "--sync", window)
    click("check box", "Connect Zoho")
    click("push button", "Connect Zoho")
    wait_until(says("Where does your Zoho account live?"), "the first step")
    assert not unnamed_controls("atlas"), unnamed_controls("atlas")
    choose_data_centre_file(told["data_centre_file"])
    click("push button", "Continue")
    wait_until(says("What may Atlas do?"), "the scopes")
    assert not unnamed_controls("atlas"), unnamed_controls("atlas")
    click("push button", "Continue")
    wait_until(says("How will you sign in?"), "the client")
    fill("Client ID", told["client_id"])
    fill("Client secret", "wrong")
    fill("Grant code", told["grant_code"])
    click("push button", "Connect")
    wait_until(says("The client secret is not the right one"), "the reason at the field")
    fill("Client secret", told["client_secret"])
    click("push button", "Connect")
    wait_until(says("Connected to"), "the last step")
    click("push button", "Open Atlas")
    wait_until(lambda: [n for r, n, _ in accessible("atlas") if r == "list item" and n], "the board")
    desk.finish(atlas)
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--size", "1500x900")
    wait_until(lambda: [n for r, n, _ in accessible("atlas") if r == "list item" and n], "the board after a restart")
    desk.finish(atlas)
