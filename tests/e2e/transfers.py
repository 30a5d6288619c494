# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten uploads on their way: quitting asks, kill -9 in their middle, and with the next start every byte arrives once."""
import os
import signal

from board import sign_in
from daily import call, says
from desk import wait_until, xdotool
from files import beside_the_list, digest, drag_in, drive_posts, make_file, open_files

SIZE = 100 * 1024 ** 2  # above what goes as a form: one at a time


def names_in(desk, folder):
    rows = call(desk, "workdrive_list_files")
    found = next((row for row in rows if row["name"] == folder and row["is_folder"]), None)
    return {row["name"]: row["id"] for row in call(desk, "workdrive_list_files", folder_id=found["id"])} if found else {}


def run(desk):
    told, log, server = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"))
    sign_in(desk, told)
    folder = os.path.join(desk.home, "Rushes")
    os.makedirs(folder)
    wanted = {f"rush-{number}.bin": digest(make_file(os.path.join(folder, f"rush-{number}.bin"), SIZE + number))
              for number in range(10)}
    atlas = open_files(desk)
    source = drag_in(desk, [folder], beside_the_list(), "Drop 10 files")
    sent = lambda: len(drive_posts(log, "/stream/upload"))
    wait_until(lambda: sent() >= 1, "the first upload", 60)
    window = xdotool("search", "--onlyvisible", "--pid", atlas.pid).split()[-1]
    xdotool("windowactivate", "--sync", window, "key", "ctrl+q")
    wait_until(says("Quit while"), "the question before quitting")
    before = sent()
    assert before < len(wanted), "some are still on their way"
    atlas.send_signal(signal.SIGKILL)
    atlas.wait(10)
    desk.finish(source)
    atlas = open_files(desk)
    wait_until(says(f"{len(wanted)} done"), "the end of the transfers", 90)
    assert sent() <= len(wanted) + 2, "what had arrived is not sent again"
    there = names_in(desk, "Rushes")
    assert set(there) == set(wanted), there
    for name, file_id in there.items():
        target = os.path.join(desk.home, name)
        call(desk, "workdrive_download", file_id=file_id, path=target)
        assert digest(target) == wanted[name], name
        os.unlink(target)
    desk.finish(atlas)
