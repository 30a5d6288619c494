# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign in with the console, open the desktop, move a deal by keyboard and by mouse: the stand-in sees one read and one
conditional update each time, the deal stays moved after a restart, and no file holds the token."""
import base64
import json
import os
import subprocess

from desk import accessible, extents, log_lines, show_page, wait_until, xdotool


def sign_in(desk, told):
    code, answer, errors = desk.ctl("login", "--region", told["data_centre_file"], "--client-id", told["client_id"],
                                    stdin=f"{told['client_secret']}\n{told['grant_code']}\n")
    assert code == 0, (answer, errors)


def open_desktop(desk):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "ceo", "--size", "1500x900")


def cards():
    """Accessible deal cards on the screen."""
    return [(name, node) for role, name, node in accessible("atlas") if role == "list item" and name]


def board_cards():
    """As cards(), once the board is there: the home has rows of its own."""
    columns = [name for role, name, _ in accessible("atlas") if role == "list" and name]
    return cards() if "Qualification" in " ".join(columns) else []


def deal_writes(log):
    return [line for line in log_lines(log) if line["method"] == "PUT" and "/Deals/" in line["path"]]


def deal_reads(log, deal):
    return [line for line in log_lines(log) if line["method"] == "GET" and f"/Deals/{deal}" in line["path"] and "/Notes" not in line["path"]]


def stage_of(desk, deal):
    code, answer, errors = desk.ctl("call", "crm_get_record", "--module", "Deals", "--id", deal, "--fields", "Stage,Deal_Name")
    assert code == 0, (answer, errors)
    data = answer["data"]
    return (data[0] if isinstance(data, list) else data)["Stage"]


def drag_first_card(log):
    """Drags the first card of the board one column to the right with the mouse; returns the write it caused."""
    before = len(deal_writes(log))
    first = wait_until(board_cards, "cards on the board")[0][1]
    x, y = extents(first)
    lists = sorted({extents(node)[0] for role, name, node in accessible("atlas") if role == "list" and name})
    target = next(centre for centre in lists if centre > x + 60)
    xdotool("mousemove", x, y, "mousedown", 1)
    for step in range(1, 13):
        xdotool("mousemove", x + (target - x) * step // 12, y + 2 * step)
    xdotool("mouseup", 1)
    wait_until(lambda: len(deal_writes(log)) > before, "the write of the dragged deal")
    return deal_writes(log)[-1]


def kept_refresh_token():
    """The refresh token as the real Secret Service holds it."""
    import gi
    gi.require_version("Secret", "1")
    from gi.repository import Secret
    service = Secret.Service.get_sync(Secret.ServiceFlags.OPEN_SESSION | Secret.ServiceFlags.LOAD_COLLECTIONS, None)
    for collection in service.get_collections():
        for item in collection.get_items():
            item.load_secret_sync(None)
            if item.get_attributes().get("server") == "Atlas":
                return json.loads(base64.b64decode(item.get_secret().get()))["refresh_token"]
    raise AssertionError("the keychain holds no refresh token")


def assert_no_file_holds(desk, secrets, own_file):
    """No file of the person holds a secret; `own_file` is the stand-in's memory of what it issued."""
    for secret in secrets:
        found = subprocess.run(["grep", "-rlaF", secret, desk.home, "--exclude-dir=keyrings"], capture_output=True, text=True).stdout
        found = [f for f in found.split() if f != own_file]
        assert not found, f"a secret lies in {found}"


def run(desk):
    state = os.path.join(desk.home, "zoho.json")
    told, log, _ = desk.sandbox("--state", state, "--today", "2026-11-22")
    sign_in(desk, told)
    atlas = open_desktop(desk)
    show_page("Pipeline")
    write = drag_first_card(log)
    deal = write["path"].split("/Deals/")[1].split("?")[0]
    assert write["status"] == 200, write
    assert write.get("if-unmodified-since"), f"the update was not conditional: {write}"
    assert len(deal_reads(log, deal)) == 1, deal_reads(log, deal)
    moved_to = stage_of(desk, deal)

    assert desk.finish(atlas) is not None
    atlas = open_desktop(desk)
    wait_until(cards, "the board after a restart, signed in from the keychain")
    assert stage_of(desk, deal) == moved_to
    refreshes = [line for line in log_lines(log) if line["path"].startswith("/oauth/v2/token")]
    assert len(refreshes) <= 3, refreshes
    assert_no_file_holds(desk, [told["client_secret"], kept_refresh_token()], state)
    desk.finish(atlas)
