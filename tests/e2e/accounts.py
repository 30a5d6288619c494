# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several accounts: one is connected, the person changes to the sample data and back, each with its own records, and the
one in use last opens after a restart."""
import os
import time

from connect import choose_data_centre_file, click, fill, find, says
from desk import accessible, extents, wait_until, xdotool


def account_button():
    return next((node for _, name, node in accessible("atlas") if name.startswith("Account: ")), None)


def account():
    node = account_button()
    return node.get_name().removeprefix("Account: ") if node else ""


def change_to(label, place):
    """By the account's menu, which the accessibility tree leaves out: its entry by keyboard."""
    xdotool("mousemove", *extents(wait_until(account_button, "the account menu")), "click", 1)
    time.sleep(1)  # the menu is drawn before it takes keys
    xdotool("key", *["Down"] * place, "Return")
    wait_until(lambda: account() == label, f"the account {label}")


def deals():
    return {name for role, name, _ in accessible("atlas") if role == "list item" and name}


def connect(desk, told):
    wait_until(lambda: find("push button", "Open as"), "the welcome")
    window = xdotool("search", "--sync", "--onlyvisible", "--name", "^Atlas$").split()[0]
    xdotool("windowactivate", "--sync", window)
    click("check box", "Connect Zoho")
    click("push button", "Connect Zoho")
    wait_until(says("Where does your Zoho account live?"), "the first step")
    choose_data_centre_file(told["data_centre_file"])
    click("push button", "Continue")
    wait_until(says("What may Atlas do?"), "the scopes")
    click("push button", "Continue")
    wait_until(says("How will you sign in?"), "the client")
    fill("Client ID", told["client_id"])
    fill("Client secret", told["client_secret"])
    fill("Grant code", told["grant_code"])
    click("push button", "Connect")
    wait_until(says("Connected to"), "the last step")
    click("push button", "Open Atlas")


def run(desk):
    told, _, _ = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"))
    start = [desk.program("atlas"), "--lang", "en", "--theme", "light", "--size", "1500x900"]
    atlas = desk.start(*start)
    connect(desk, told)
    own = wait_until(account, "the account's name")
    wait_until(deals, "the board of the account")
    change_to("Sample data", 2)
    wait_until(deals, "the board of the sample data")
    change_to(own, 1)
    wait_until(deals, "the board of the account again")
    desk.finish(atlas)
    atlas = desk.start(*start)
    wait_until(lambda: account() == own, "the account used last, after a restart")
    desk.finish(atlas)
