# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar and mail of an assistant: the ten operations of the console, a series changed from one day on, a mail sent
once though its answer is lost, and both pages of the window against the stand-in."""
import datetime
import json
import os

from board import sign_in
from desk import accessible, extents, log_lines, wait_until, xdotool


def call(desk, name, /, **parameters):
    code, answer, errors = desk.ctl("call", name, "--json", json.dumps(parameters))
    assert code == 0, (name, answer, errors)
    return answer["data"]


def refused(desk, name, /, **parameters):
    code, answer, errors = desk.ctl("call", name, "--json", json.dumps(parameters))
    assert code in (1, 2), (name, code, answer, errors)
    return json.dumps(answer) + errors


def mail_calls(log):
    return [line for line in log_lines(log) if line["path"].startswith("/_mail")]


def calendar_calls(log):
    return [line for line in log_lines(log) if line["path"].startswith("/_calendar")]


def calendar_operations(desk):
    week = call(desk, "calendar_list_events", start="2026-11-23", end="2026-11-29", calendar_uid="all")
    assert len(week) >= 5, len(week)
    quarter = call(desk, "calendar_list_events", start="2026-10-01", end="2026-12-31", calendar_uid="all")
    assert len(quarter) > len(week), "a longer span is asked in parts"
    event = call(desk, "calendar_create_event", title="Point budget", start="2026-11-30T14:00:00",
                 end="2026-11-30T14:45:00", timezone="Europe/Paris", location="Salle Ourcq")
    changed = call(desk, "calendar_update_event", event_uid=event["uid"], location="Salle Vesle")
    assert "Salle Vesle" in json.dumps(changed), changed
    assert "Point budget" in json.dumps(changed), "what was not touched is kept"
    series(desk)
    busy = call(desk, "calendar_get_freebusy", email=["nobody@elsewhere.example"], start="2026-11-24T08:00:00",
                end="2026-11-24T19:00:00")
    assert "free" not in [one.get("state") for one in busy if isinstance(one, dict)], busy
    call(desk, "calendar_delete_event", event_uid=event["uid"])
    words = refused(desk, "calendar_create_event", title="Point", start="2026-11-30T14:00:00",
                    end="2026-11-30T13:00:00")
    assert "end" in words, words


def occurrences(desk, title):
    rows = call(desk, "calendar_list_events", start="2026-12-01", end="2026-12-31")
    return sorted((row["dateandtime"]["start"], row["location"] if row.get("location") else "", row["uid"])
                  for row in rows if row["title"] == title)


def series(desk):
    """Every Tuesday in December; from the 15th on elsewhere; one Tuesday goes."""
    made = call(desk, "calendar_create_event", title="Revue du mardi", start="2026-12-01T09:00:00",
                end="2026-12-01T10:00:00", timezone="Europe/Paris", location="Salle A",
                recurrence="FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20261229T225959Z")
    rows = call(desk, "calendar_list_events", start="2026-12-01", end="2026-12-31")
    mine = [row for row in rows if row["title"] == "Revue du mardi"]
    assert len(mine) == 5, mine
    words = refused(desk, "calendar_update_event", event_uid=made["uid"], location="Salle B")
    assert "recurrence_scope" in words, words
    middle = next(row for row in mine if row["dateandtime"]["start"].startswith("20261215"))
    call(desk, "calendar_update_event", event_uid=made["uid"], recurrence_id=middle["recurrenceid"],
         recurrence_scope="following", location="Salle B")
    places = [place for _, place, _ in occurrences(desk, "Revue du mardi")]
    assert places == ["Salle A"] * 2 + ["Salle B"] * 3, places
    last = occurrences(desk, "Revue du mardi")[-1]
    later = next(row for row in call(desk, "calendar_list_events", start="2026-12-01", end="2026-12-31")
                 if row["uid"] == last[2] and row["dateandtime"]["start"].startswith("20261222"))
    call(desk, "calendar_delete_event", event_uid=later["uid"], recurrence_id=later["recurrenceid"],
         recurrence_scope="this")
    days = [start[:8] for start, _, _ in occurrences(desk, "Revue du mardi")]
    assert days == ["20261201", "20261208", "20261215", "20261229"], days


def mail_operations(desk, log):
    folders = call(desk, "mail_list_folders")
    inbox = next(one for one in folders if one["folderName"] == "Inbox" and one["folderType"] == "Inbox")
    unread = call(desk, "mail_list_messages", folder_id=inbox["folderId"], unread=True)
    assert unread and all(row["status"] == "0" for row in unread), unread[:1]
    text = call(desk, "mail_get_message", message_id=unread[0]["messageId"], folder_id=inbox["folderId"],
                format="html")
    assert "<script" not in json.dumps(text).lower()
    found = call(desk, "mail_search", query="devis")
    assert isinstance(found, list)
    before = len([line for line in mail_calls(log) if line["method"] == "POST"])
    draft = call(desk, "mail_send", mode="draft", to="anna.martin@client.example", subject="Brouillon", content="Bonjour")
    sent = call(desk, "mail_send", mode="send", to="anna.martin@client.example", subject="Point de mardi",
                content="Bonjour Anna")
    assert draft and sent
    assert len([line for line in mail_calls(log) if line["method"] == "POST"]) == before + 2
    words = refused(desk, "mail_send", mode="send", to="anna@", subject="x", content="y")
    assert "to" in words, words


def node(role, name):
    for found_role, found_name, found in accessible("atlas"):
        if found_role == role and found_name.startswith(name):
            return found
    return None


def press(role, name):
    found = wait_until(lambda: node(role, name), f"{role} {name}")
    xdotool("mousemove", *extents(found), "click", 1)


def box_of(name):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    for _, found_name, found in accessible("atlas"):
        if found_name == name:
            return found.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return None


def says(text):
    return lambda: any(text in name for _, name, _ in accessible("atlas"))


def has_focus(name):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return any(found_name == name and found.get_state_set().contains(Atspi.StateType.FOCUSED)
               for _, found_name, found in accessible("atlas"))


def open_window(desk, *options):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "av", "--size", "1500x900",
                      *options)


HOUR = 54  # pixels of an hour on the canvas of days


def events_named(desk, title):
    today = datetime.date.today()
    rows = call(desk, "calendar_list_events", start=today.isoformat(), end=(today + datetime.timedelta(3)).isoformat())
    return [row for row in rows if row["title"] == title]


def calendar_window(desk):
    """A line makes an event; the mouse moves it by an hour."""
    press("check box", "Calendar")
    wait_until(says("Hours of the days"), "the week")
    press("push button", "New event")
    wait_until(lambda: has_focus("The event in words"), "the line for an event")
    xdotool("type", "--delay", "15", "tomorrow 7am point budget 1h")
    xdotool("key", "Return")
    made = wait_until(lambda: events_named(desk, "point budget"), "the event in Zoho")[0]
    before = made["dateandtime"]["start"]
    wait_until(lambda: not says("The event in words")(), "the line to close")
    canvas = wait_until(lambda: box_of("Hours of the days"), "the hours")
    tomorrow = datetime.date.today() + datetime.timedelta(1)
    column = tomorrow.isoweekday() % 7  # weeks begin on Sunday in English
    x = canvas.x + 52 + int((canvas.width - 52) * (column + 0.5) / 7)
    y = canvas.y + int(7.5 * HOUR)
    xdotool("mousemove", x, y, "mousedown", 1, "mousemove", x, y - 20, "mousemove", x, y - HOUR, "mousemove", x,
            y - HOUR - 1, "mouseup", 1)
    moved = lambda: [row for row in events_named(desk, "point budget") if row["dateandtime"]["start"] != before]
    after = wait_until(moved, "the event at its new hour")[0]["dateandtime"]["start"]
    assert "T060000" in after, (before, after)


def updates(log):
    return [line for line in mail_calls(log) if line["path"].endswith("/updatemessage")]


def sends(log):
    return [line for line in mail_calls(log) if line["method"] == "POST" and "/messages" in line["path"]]


def inbox_window(desk, log, faults):
    """A mail is archived by a key; an answer is sent once although Zoho's answer to it is lost."""
    press("check box", "Inbox")
    rows = lambda: [found for role, name, found in accessible("atlas") if role == "list item" and "@" not in name]
    wait_until(lambda: len(rows()) > 5, "the list of mails")
    xdotool("mousemove", *extents(node("list", "Mails")), "click", 1)
    wait_until(says("Reply"), "the mail")
    xdotool("key", "e")
    wait_until(lambda: updates(log), "the batch with the archived mail")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([{"path": "/_mail/api/accounts/*/messages/*", "method": "POST", "kind": "drop", "after": True,
                    "times": 1}], file)
    earlier = len(sends(log))
    xdotool("key", "r")
    wait_until(lambda: has_focus("Text of the mail"), "the composer")
    xdotool("type", "--delay", "15", "Merci, bien recu.")
    xdotool("key", "ctrl+Return")
    wait_until(says("Sending in"), "the seconds of grace")
    wait_until(lambda: len(sends(log)) > earlier, "the send")
    wait_until(says("The answer was lost, but the mail is in Sent"), "what became of it", 90)
    assert len(sends(log)) == earlier + 1, sends(log)[earlier:]


def run(desk):
    state, faults = os.path.join(desk.home, "zoho.json"), os.path.join(desk.home, "faults.json")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([], file)
    told, log, server = desk.sandbox("--state", state, "--today", "2026-11-22", "--limits", "on")
    sign_in(desk, told)
    calendar_operations(desk)
    mail_operations(desk, log)
    desk.finish(server)
    # The window lives by the computer's own clock: so does its Zoho.
    told, log, server = desk.sandbox("--faults", faults, "--state", os.path.join(desk.home, "today.json"))
    sign_in(desk, told)
    atlas = open_window(desk)
    wait_until(says("Up to date"), "the first read")
    calendar_window(desk)
    inbox_window(desk, log, faults)
    assert atlas.poll() is None
    desk.finish(atlas)
