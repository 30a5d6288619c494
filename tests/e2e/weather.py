# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad weather at the desktop: no server, a damaged store, a revoked grant. The board stays readable, the reason is said,
and nothing crashes."""
import glob
import json
import os

from desk import accessible, wait_until


def grant(told):
    return {"ZOHO_CLIENT_ID": told["client_id"], "ZOHO_CLIENT_SECRET": told["client_secret"],
            "ZOHO_REFRESH_TOKEN": told["refresh_token"], "ZOHO_REGION": told["data_centre_file"]}


def open_desktop(desk, told):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "ceo", env=grant(told))


def cards():
    return [name for role, name, _ in accessible("atlas") if role == "list item" and name]


def says(text):
    return lambda: any(text in name for _, name, _ in accessible("atlas"))


def store_file(desk):
    return glob.glob(os.path.join(desk.home, ".local/share/**/atlas.sqlite"), recursive=True)[0]


def run(desk):
    faults = os.path.join(desk.home, "faults.json")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([], file)
    told, _, server = desk.sandbox("--faults", faults, "--state", os.path.join(desk.home, "zoho.json"))
    atlas = open_desktop(desk, told)
    wait_until(cards, "the first read")
    wait_until(says("Up to date"), "the end of the first read")
    desk.finish(atlas)

    with open(faults, "w", encoding="utf-8") as file:
        json.dump([{"path": "/crm/**", "kind": "status", "status": 429, "retry_after": 600}], file)
    atlas = open_desktop(desk, told)
    wait_until(cards, "cached deals while Zoho throttles")
    wait_until(says("paused until"), "the end of the pause in words")
    desk.finish(atlas)

    desk.finish(server)
    atlas = open_desktop(desk, told)
    wait_until(cards, "cached deals without a server")
    assert atlas.poll() is None
    desk.finish(atlas)

    for path in (store_file(desk), store_file(desk) + "-wal"):  # the journal alone could mend the file
        with open(path, "wb") as file:
            file.write(b"this is no database" * 400)
    atlas = open_desktop(desk, told)
    wait_until(says("damaged"), "what happened to the store")
    assert glob.glob(store_file(desk) + ".damaged-*"), "the damaged file was not kept"
    assert atlas.poll() is None
    desk.finish(atlas)
