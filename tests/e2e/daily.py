# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar and mail of an assistant: the ten operations of the console, a series changed from one day on, a mail sent
once though its answer is lost, and both pages of the window against the stand-in."""
import json
import os
from urllib.parse import unquote

from board import sign_in
from desk import accessible, extents, log_lines, wait_until, xdotool


def call(desk, name, **parameters):
    code, answer, errors = desk.ctl("call", name, "--json", json.dumps(parameters))
    assert code == 0, (name, answer, errors)
    return answer["data"]


def refused(desk, name, **parameters):
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


def run(desk):
    state = os.path.join(desk.home, "zoho.json")
    told, log, _ = desk.sandbox("--state", state, "--today", "2026-11-22", "--limits", "on")
    sign_in(desk, told)
    calendar_operations(desk)
    mail_operations(desk, log)
