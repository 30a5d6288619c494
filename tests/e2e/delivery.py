# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""The projects page of a COO: the six operations of the console with their refusals; few requests, all of them reads, to
open and to refresh the page; a task dragged on the timeline moves in Projects; hours logged elsewhere appear with a
refresh; a running timer survives a restart; while Projects locks us out the page stays readable, and what was typed stays
with the time from which on it can be saved."""
import datetime
import json
import os
import urllib.error
import urllib.parse
import urllib.request

from board import sign_in
from desk import accessible, extents, log_lines, show_page, wait_until, xdotool

ROW, HEAD, WEEK = 25, 40, datetime.timedelta(days=7)  # pixels of a row and of the head of the timeline
TIMELINE = "Timeline of projects, tasks and milestones"


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
    """All six, on a task of their own; returns the project."""
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
    return project


def project_calls(log):
    return [line for line in log_lines(log) if "/portal" in line["path"]]


def requests_of(log, act, least):
    """Calls of Projects that `act` made, once they have ended: at least `least` were made, none came while
    the footer, which follows a little later, said twice that nothing is being read."""
    before = len(project_calls(log))
    act()

    def ended():
        made = len(project_calls(log))
        return made >= before + least and up_to_date() and up_to_date() and made == len(project_calls(log))

    wait_until(ended, "projects that are up to date")
    return project_calls(log)[before:]


def up_to_date():
    return any(name.startswith("Up to date") for _, name, _ in accessible("atlas"))


def node(role, name):
    return next((found for found_role, found_name, found in accessible("atlas")
                 if found_role == role and found_name == name), None)


def press(role, name):
    xdotool("mousemove", *extents(wait_until(lambda: node(role, name), f"{role} {name}")), "click", 1)


def box_of(found):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return found.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


def timeline():
    """The timeline, and the viewport it is drawn in."""
    found = next((one for _, name, one in accessible("atlas") if name == TIMELINE), None)
    return found and (found, box_of(found.get_child_at_index(0)))


def choose_row(canvas, start, key, wanted):
    """Presses a key until the timeline says that the wanted row is chosen; returns the row's number."""
    for row in range(start, start + 300):
        words = canvas.get_description()
        if words.split("\n")[0] == wanted:
            return row
        xdotool("key", key)
        wait_until(lambda: canvas.get_description() != words, f"another row than {words}", 5)
    raise AssertionError(f"no row {wanted}")


def first_monday(day):
    return day - datetime.timedelta(days=day.weekday())


def place_on_timeline(view, row, day):
    """Middle of a day of a row on the screen: eight weeks from the Monday before last, the row scrolled into view."""
    left = min(max(view.width * 2 // 7, 210), 340)
    width = (view.width - left) / 56
    from_left = (day - (first_monday(datetime.date.today()) - 2 * WEEK)).days
    scrolled = max(0, (row + 1) * ROW - (view.height - HEAD))
    return int(view.x + left + (from_left + 0.5) * width), view.y + HEAD + row * ROW + ROW // 2 - scrolled, width


def task_writes(log):
    return [line for line in project_calls(log) if line["method"] == "PATCH" and "/tasks/" in line["path"]]


def drag_on_timeline(desk, log, project, task):
    """A week to the right with the mouse: read, written once, read again."""
    monday = datetime.date.fromisoformat(task["start_date"][:10])
    earlier = len(task_writes(log))
    press("check box", "Timeline")
    canvas, view = wait_until(timeline, "the timeline")
    xdotool("mousemove", view.x + 100, view.y + HEAD + ROW // 2, "click", 1)
    row = choose_row(canvas, 0, "Down", project["name"])
    xdotool("key", "Right")  # unfolds it
    row = choose_row(canvas, row, "Down", task["name"])
    x, y, width = place_on_timeline(view, row, monday + datetime.timedelta(days=2))
    xdotool("mousemove", x, y, "mousedown", 1)
    for day in range(1, 8):
        xdotool("mousemove", round(x + day * width), y)
    xdotool("mouseup", 1)
    wait_until(lambda: task_writes(log)[earlier:], "the write of the dragged task")
    of_task = lambda: [line["method"] for line in project_calls(log) if line["path"].split("?")[0].endswith(task["id"])]
    wait_until(lambda: of_task()[-3:] == ["GET", "PATCH", "GET"], "the task read, written and read again")
    after = next(one for one in call(desk, "projects_list_tasks", project_id=project["id"], all=True)
                 if one["id"] == task["id"])
    assert after["start_date"][:10] == str(monday + WEEK), after
    assert after["end_date"][:10] == str(monday + WEEK + datetime.timedelta(days=4)), after
    assert len(task_writes(log)) == earlier + 1, task_writes(log)


def said_of_row():
    """What the timeline says of the row that is chosen."""
    return timeline()[0].get_description().replace("\u00a0", " ")


def hours_logged_elsewhere(desk, log, project, task):
    """They appear with a refresh."""
    assert said_of_row().startswith(task["name"]), said_of_row()
    assert "0 h logged" in said_of_row(), said_of_row()
    call(desk, "projects_log_time", project_id=project["id"], task_id=task["id"], hours="2:45", notes="atelier",
         date="2026-11-20")
    requests_of(log, lambda: xdotool("key", "F5"), 4)
    wait_until(lambda: "2 h 45 logged" in said_of_row(), "the hours logged elsewhere")


def timer_survives(desk, atlas, project, task):
    """A timer started in the panel runs on after a restart, and says on what."""
    xdotool("key", "Return")
    press("push button", "Start the timer")
    wait_until(lambda: node("push button", "Stop the timer"), "a running timer")
    desk.finish(atlas)
    atlas = open_desktop(desk)
    press("check box", "Time")
    wait_until(lambda: node("push button", "Pause") and node("label", f"{task['name']} \u00b7 {project['name']}"),
               "the timer of before on its task")
    return atlas


def use_up_calls(told, project):
    """Another program of the same account reads one project until Projects locks it."""
    with open(told["data_centre_file"], encoding="utf-8") as file:
        centre = json.load(file)
    form = {"grant_type": "refresh_token", "refresh_token": told["refresh_token"], "client_id": told["client_id"],
            "client_secret": told["client_secret"]}
    with urllib.request.urlopen(f"{centre['accounts']}/oauth/v2/token", urllib.parse.urlencode(form).encode()) as answer:
        header = {"Authorization": f"Zoho-oauthtoken {json.load(answer)['access_token']}"}
    with urllib.request.urlopen(urllib.request.Request(f"{centre['projects']}/api/v3/portals", headers=header)) as answer:
        portals = json.load(answer)
    portal = (portals if isinstance(portals, list) else portals["portals"])[0]["id"]
    url = f"{centre['projects']}/api/v3/portal/{portal}/projects/{project['id']}"
    for _ in range(300):
        try:
            urllib.request.urlopen(urllib.request.Request(url, headers=header)).close()
        except urllib.error.HTTPError as refusal:
            assert refusal.code == 400, refusal
            return int(refusal.headers["Retry-After"])
    raise AssertionError("Projects locks nobody out")


def entered():
    """What stands in the quick entry of hours."""
    return node("text", "Quick entry of hours").get_text_iface().get_text(0, -1)


def labels_with(words):
    return [name for role, name, _ in accessible("atlas") if role == "label" and words in name]


def locked_out(told, log, project, task):
    """The time view is in front."""
    seconds = use_up_calls(told, project)
    assert seconds > 800, seconds
    before = len(project_calls(log))
    press("text", "Quick entry of hours")
    xdotool("type", f"1:30 {task['name']}")
    xdotool("key", "Return")
    said = wait_until(lambda: labels_with("changes are possible again at"), "the time from which on hours can be saved")[0]
    times = [datetime.datetime.now() + datetime.timedelta(seconds=seconds + late) for late in (0, -60)]
    assert any(time.strftime(clock).lstrip("0") in said for time in times for clock in ("%H:%M", "%I:%M")), said
    assert entered() == f"1:30 {task['name']}", entered()
    assert not [line for line in project_calls(log)[before:] if line["method"] != "GET"], project_calls(log)[before:]
    asked = len(project_calls(log))
    xdotool("key", "F5")
    wait_until(lambda: labels_with("paused until"), "the pause in words")
    press("check box", "Tasks")
    wait_until(lambda: node("tree", "Tasks") or node("tree table", "Tasks") or node("table", "Tasks"), "the tasks")
    assert len(project_calls(log)) == asked, "Projects is asked although it asked for a pause"


def run(desk):
    state = os.path.join(desk.home, "zoho.json")
    told, log, _ = desk.sandbox("--state", state, "--today", "2026-11-22", "--limits", "on", "--projects-lock", "900")
    sign_in(desk, told)
    project = operations(desk)
    monday = first_monday(datetime.date.today()) + WEEK
    task = call(desk, "projects_create_task", project_id=project["id"],
                task={"name": "Recette du tunnel", "start_date": str(monday),
                      "end_date": str(monday + datetime.timedelta(days=4))})
    atlas = None

    def start():
        nonlocal atlas
        atlas = open_desktop(desk)
        show_page("Projects")

    opened = requests_of(log, start, 10)
    assert len(opened) < 15, [line["path"] for line in opened]
    assert all(line["method"] == "GET" for line in opened), opened
    refreshed = requests_of(log, lambda: xdotool("key", "F5"), 4)
    assert len(refreshed) < 5, [line["path"] for line in refreshed]
    drag_on_timeline(desk, log, project, task)
    hours_logged_elsewhere(desk, log, project, task)
    atlas = timer_survives(desk, atlas, project, task)
    locked_out(told, log, project, task)
    desk.finish(atlas)
