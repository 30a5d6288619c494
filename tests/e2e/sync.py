# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""CRM and Books in step from the console: a dry run that writes nothing, a run that is killed in the middle on a bad
day of the network and gone on with, both sides equal, no customer twice, and all of it taken back. Then in the window:
a client looked at, a rule, the preview, the changes made and taken back."""
import json
import os
import subprocess
import time

from board import sign_in
from daily import node, press, says
from desk import accessible, extents, log_lines, unnamed_controls, wait_until, xdotool

THROTTLED = 200  # s: the calls of a minute of Books may be spent more than once
BAD_DAY = [{"path": "/books/v3/*", "kind": "drop", "rate": 0.02},
           {"path": "/books/v3/*", "kind": "drop", "after": True, "rate": 0.02},
           {"path": "/crm/v8/*", "kind": "status", "status": 500, "after": True, "rate": 0.02}]


def sync(desk, *options):
    code, answer, errors = desk.ctl("sync", "crm-books", "--json", *options)
    assert code == 0, (options, answer, errors)
    return answer["data"]


def writes(log):
    return [line for line in log_lines(log) if line["method"] in ("POST", "PUT", "DELETE")
            and ("/contacts" in line["path"] or "/crm/v8/Accounts" in line["path"] or "/crm/v8/Contacts" in line["path"]
                 or "/import" in line["path"])]


def weather(path, rules):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(rules, file)


def killed_in_the_middle(desk, log, *options):
    """Begins a run and kills it once something was written; the id of the run."""
    before = len(writes(log))
    process = subprocess.Popen([desk.program("atlasctl"), "sync", "crm-books", "--apply", *options],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while len(writes(log)) < before + 1 and process.poll() is None:
        time.sleep(0.005)
    process.kill()
    process.wait()
    runs = sync(desk, "--runs")["runs"]
    assert len(runs) == 1, runs
    return runs[0]["id"]


def open_menu(name):
    found = wait_until(lambda: next((one for _, text, one in accessible("atlas") if text.startswith(name)), None), name)
    xdotool("mousemove", *extents(found), "click", 1)


def shown(name):
    return lambda: node("push button", name)


def differs():
    return any(role == "table cell" and name == "Different" for role, name, _ in accessible("atlas"))


def in_the_window(desk):
    """On sample data: the page is reached from the rail, and everything is done with mouse and keys."""
    atlas = desk.start(desk.program("atlas"), "--sandbox", "--lang", "en", "--theme", "light", "--role", "cfo",
                       "--size", "1500x900")
    wait_until(says("Up to date"), "the first read")
    press("check box", "CRM and Books")
    wait_until(lambda: differs() or shown("Compare now")(), "the page")  # compares by itself what was read before
    if not differs():
        press("push button", "Compare now")
    wait_until(differs, "a client that differs", THROTTLED)
    press("table cell", "Different")
    wait_until(says("newer"), "both sides in the panel")
    open_menu("Rule")
    xdotool("key", "Down", "Down", "Down", "Return")  # CRM wins
    wait_until(says("Rule: CRM wins"), "the rule")
    press("push button", "Preview changes")
    wait_until(shown("Apply"), "the preview", THROTTLED)
    assert says("Change the customer in Books")()
    assert not unnamed_controls("atlas"), unnamed_controls("atlas")
    press("push button", "Apply")
    wait_until(says("CRM and Books agree"), "both sides equal", THROTTLED)
    press("push button", "Undo")
    wait_until(says("Undo this run?"), "the question")
    xdotool("key", "Return")
    wait_until(differs, "what differed before", THROTTLED)
    press("push button", "History")
    wait_until(says("undone"), "the run in the history")
    assert atlas.poll() is None
    desk.finish(atlas)


def run(desk):
    faults = os.path.join(desk.home, "faults.json")
    weather(faults, [])
    told, log, _ = desk.sandbox("--faults", faults, "--limits", "off")
    sign_in(desk, told)
    # Without details the calls stay below a minute's limit; customers that are to be written are read whole anyway.
    rule = ("--rule", "newer", "--details", "0")
    before = sync(desk, *rule)
    assert before["counts"]["diverging"] >= 3 and before["writes"], before["counts"]
    assert not writes(log), "a dry run wrote"
    weather(faults, BAD_DAY)
    run_id = killed_in_the_middle(desk, log, *rule)
    ended = sync(desk, "--resume", run_id)["run"]
    assert ended["state"] == "finished" and ended["done"] == ended["writes"] == len(before["writes"]), ended
    weather(faults, [])
    after = sync(desk, *rule)
    assert after["counts"]["diverging"] == 0 and not after["writes"], after["counts"]
    assert after["counts"]["matched"] == before["counts"]["matched"], "a customer was made twice"
    undone = sync(desk, "--undo", run_id)["run"]
    assert undone["undone"] == undone["writes"], undone
    back = sync(desk, *rule)
    for counts in (before["counts"], back["counts"]):
        counts.pop("without_detail")  # what was written has been read whole
    assert back["counts"] == before["counts"], (before["counts"], back["counts"])
    code, answer, _ = desk.ctl("sync", "crm-books", "--undo", "nonsense")
    assert code == 1 and answer["error"]["code"] == "no_such_run", answer
    code, _, _ = desk.ctl("sync", "crm-books", "--rule", "nonsense")
    assert code == 2
    in_the_window(desk)
