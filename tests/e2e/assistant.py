# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""An assistant asks, the person sees the exact change in the desktop and allows it; another is refused. The log shows both,
and the change is taken back from there."""
import os

from board import sign_in
from daily import call, press, says
from desk import accessible, extents, show_page, wait_until, xdotool
from mcp import Assistant, audit

STEP = "Avec votre accord"


def next_step(desk, deal):
    return call(desk, "crm_get_record", module="Deals", id=deal, fields="Next_Step")["Next_Step"]


def usable(name):
    """A showing button that can be pressed."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    for role, text, found in accessible("atlas"):
        states = found.get_state_set()
        if role == "push button" and text == name and states.contains(Atspi.StateType.SHOWING) \
                and states.contains(Atspi.StateType.ENABLED):
            return found
    return None


def ask(assistant, deal, words):
    change = {"module": "Deals", "id": deal, "record": {"Next_Step": words}}
    return assistant.send("tools/call", {"name": "crm_update_record", "arguments": change})


def click(name):
    """The button of exactly this name: others begin like it."""
    found = wait_until(lambda: usable(name), f"the button {name}")
    xdotool("mousemove", *extents(found), "click", 1)


def run(desk):
    told, _, _ = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"), "--today", "2026-11-22")
    sign_in(desk, told)
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "ceo", "--size", "1500x950")
    wait_until(says("Up to date"), "the first read")
    assistant = Assistant(desk)
    assistant.initialize()
    deal = assistant.data("crm_list_records", {"module": "Deals", "per_page": 1})["data"][0]["id"]
    before = next_step(desk, deal)

    number = ask(assistant, deal, STEP)
    wait_until(says("probe 1 asks"), "the question")
    wait_until(says(STEP), "the exact change")
    xdotool("key", "Return")  # meant for something else: answers nothing
    assert usable("Refuse") or wait_until(lambda: usable("Refuse"), "the question still there")
    assert next_step(desk, deal) == before
    click("Allow")
    answer = assistant.answer(number)["result"]
    assert not answer["isError"] and answer["structuredContent"]["data"]["Next_Step"] == STEP, answer
    assert next_step(desk, deal) == STEP

    number = ask(assistant, deal, "Jamais")
    wait_until(says("probe 1 asks"), "the second question")
    click("Refuse")
    assert assistant.answer(number)["result"]["isError"]
    assert next_step(desk, deal) == STEP
    assert [entry["outcome"] for entry in audit(desk, "--changes")] == ["refused", "done"]
    code, policy, _ = desk.ctl("policy", "--json")
    crm = next(row for row in policy["data"] if row["app"] == "crm")
    assert code == 0 and crm["write"] == "ask", policy  # refused this once, not for good

    show_page("Assistant")
    wait_until(says("What assistants did"), "the page")
    wait_until(lambda: any(role == "table cell" and name == "Done" for role, name, _ in accessible("atlas")), "the log")
    press("check box", "Changes only")
    wait_until(lambda: sum(role == "table cell" and name == "Change a record" for role, name, _ in accessible("atlas")) == 2,
               "both changes alone")
    press("table cell", "Done")
    click("Undo\u2026")
    click("Undo")
    wait_until(says("Undone"), "that it is taken back")
    newest = audit(desk, "--limit", "1")[0]
    assert newest["undoes"] and newest["who"] == "Atlas" and newest["outcome"] == "done", newest
    assert next_step(desk, deal) == before
    assert assistant.end() < 3
    assert atlas.poll() is None
    desk.finish(atlas)
