# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""The projects page of a COO: the six operations of the console with their refusals, and few requests, all of them reads,
to open and to refresh the page."""
import json
import os

from board import sign_in
from desk import accessible, log_lines, wait_until, xdotool


def open_desktop(desk):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "coo", "--size", "1500x900")


def call(desk, name, **parameters):
    code, answer, errors = desk.ctl("call", name, "--json", json.dumps(parameters))
    assert code == 0, (name, answer, errors)
    return answer["data"]


def refused(desk, name, **parameters):
    code, answer, errors = desk.ctl("call", name, "--json", json.dumps(parameters))
    assert code == 1, (name, code, answer, errors)
    return json.dumps(answer) + errors


def operations(desk):
    """All six, on a task of their own."""
    projects = call(desk, "projects_list")
    assert len(projects) >= 12, len(projects)
    project = next(one for one in projects if "refonte du site" in one["name"])
    detail = call(desk, "projects_get", project_id=project["id"])
    assert detail["name"] == project["name"]
    task = call(desk, "projects_create_task", project_id=project["id"],
                task={"name": "Audit du parcours", "start_date": "2026-11-23", "end_date": "2026-11-27"})
    listed = call(desk, "projects_list_tasks", project_id=project["id"], all=True)
    assert [one for one in listed if one["id"] == task["id"]], "the new task is not listed"
    changed = call(desk, "projects_update_task", project_id=project["id"], task_id=task["id"],
                   task={"completion_percentage": 40})
    assert changed["completion_percentage"] == 40, changed
    log = call(desk, "projects_log_time", project_id=project["id"], task_id=task["id"], date="2026-11-20",
               hours="1:30", notes="relecture", billable=True)
    assert "01:30" in json.dumps(log), log
    words = refused(desk, "projects_log_time", project_id=project["id"], task_id=task["id"], date="2026-11-20",
                    hours="25:00")
    assert "hours" in words, words
    words = refused(desk, "projects_update_task", project_id=project["id"], task_id=task["id"],
                    task={"end_date": "2026-11-01"})
    assert "end" in words, words


def project_calls(log):
    return [line for line in log_lines(log) if "/portal" in line["path"]]


def requests_of(log, act, least):
    """Calls of Projects that `act` made, once they have ended: at least `least` were made, and the footer, which follows
    a little later, says twice that nothing is being read."""
    before = len(project_calls(log))
    act()
    wait_until(lambda: len(project_calls(log)) >= before + least and up_to_date() and up_to_date(),
               "projects that are up to date")
    return project_calls(log)[before:]


def up_to_date():
    return any(name.startswith("Up to date") for _, name, _ in accessible("atlas"))


def run(desk):
    state = os.path.join(desk.home, "zoho.json")
    told, log, _ = desk.sandbox("--state", state, "--today", "2026-11-22", "--limits", "on")
    sign_in(desk, told)
    operations(desk)
    atlas = None

    def start():
        nonlocal atlas
        atlas = open_desktop(desk)

    opened = requests_of(log, start, 10)
    assert len(opened) < 15, [line["path"] for line in opened]
    assert all(line["method"] == "GET" for line in opened), opened
    refreshed = requests_of(log, lambda: xdotool("key", "F5"), 4)
    assert len(refreshed) < 5, [line["path"] for line in refreshed]
    desk.finish(atlas)
