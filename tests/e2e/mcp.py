# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""The assistant's seat: all 36 tools answer over both revisions of the protocol, and as their schemas say; what the person
does not allow is not done; everything is in the log, without secrets, and can be taken back where Zoho allows; broken
and huge lines end nothing; a cancelled upload stays silent; the end of the input ends the program; two servers, the desktop
and the console at once keep to one limit and refresh the token once.

With ATLAS_MCP_INSPECTOR=path of mcp-inspector (npm @modelcontextprotocol/inspector, Node 22), that calls the server, too."""
import json
import os
import queue
import socket
import subprocess
import threading
import time

from board import assert_no_file_holds, kept_refresh_token, sign_in
from daily import call, says
from desk import log_lines, wait_until, xdotool

VERSION = "io.modelcontextprotocol/protocolVersion"
MODERN = {VERSION: "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {},
          "io.modelcontextprotocol/clientInfo": {"name": "modern", "version": "2"}}
APPS = ["crm", "books", "projects", "cliq", "calendar", "mail", "workdrive"]
BODY = "Bonjour, voici notre proposition pour le printemps. " * 20


class Assistant:
    """A client of atlasctl mcp, one message a line."""

    def __init__(self, desk, *options, env=None):
        self.process = desk.start(desk.program("atlasctl"), "mcp", *options, env=env, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE)
        self.lines = queue.Queue()
        self.told = []
        self.last = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def raw(self, line):
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def say(self, **message):
        self.raw(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def hear(self, seconds=60):
        return json.loads(self.lines.get(timeout=seconds))

    def send(self, method, params=None):
        self.last += 1
        self.say(id=self.last, method=method, params=params or {})
        return self.last

    def answer(self, number, seconds=60):
        self.told = []
        while True:
            heard = self.hear(seconds)
            if heard.get("id") == number:
                return heard
            self.told.append(heard)

    def ask(self, method, params=None):
        return self.answer(self.send(method, params))

    def initialize(self):
        answer = self.ask("initialize", {"protocolVersion": "2025-11-25", "capabilities": {},
                                         "clientInfo": {"name": "probe", "version": "1"}})
        self.say(method="notifications/initialized")
        return answer["result"]

    def tool(self, tool, arguments=None, **meta):
        params = {"name": tool, "arguments": arguments or {}}
        if meta:
            params["_meta"] = meta
        return self.ask("tools/call", params)["result"]

    def data(self, tool, arguments=None, **meta):
        result = self.tool(tool, arguments, **meta)
        assert not result["isError"], (tool, result["content"])
        assert json.loads(result["content"][0]["text"]) == result["structuredContent"], tool
        return result["structuredContent"]

    def end(self):
        """Closes the input; how long the program took to end."""
        begun = time.monotonic()
        self.process.stdin.close()
        assert self.process.wait(10) == 0
        return time.monotonic() - begun


TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float),
         "null": type(None)}


def conforms(schema, value, where):
    """The part of JSON Schema that output schemas use: branches are a type, or null."""
    if "anyOf" in schema:
        if value is not None:
            conforms(schema["anyOf"][0], value, where)
        return
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    assert not kinds or any(isinstance(value, TYPES[kind]) for kind in kinds), (where, kinds, value)
    if isinstance(value, dict):
        for name in schema.get("required", []):
            assert name in value, (where, name)
        for name, part in schema.get("properties", {}).items():
            if name in value:
                conforms(part, value[name], f"{where}/{name}")
    if isinstance(value, list) and "items" in schema:
        for row in value:
            conforms(schema["items"], row, f"{where}[]")


def allow(desk, word, kinds=("write", "send", "delete")):
    code, answer, errors = desk.ctl("policy", "--set", ",".join(f"{app}.{kind}={word}" for app in APPS for kind in kinds))
    assert code == 0, (answer, errors)


def audit(desk, *options):
    code, answer, errors = desk.ctl("audit", "--json", *options)
    assert code == 0, (answer, errors)
    return answer["data"]


class Tools:
    """Calls tools and checks each answer against the tool's own schema."""

    def __init__(self, assistant):
        self.assistant = assistant
        self.schemas = {tool["name"]: tool["outputSchema"] for tool in assistant.ask("tools/list")["result"]["tools"]}
        self.called = set()

    def __call__(self, tool, arguments=None, **meta):
        content = self.assistant.data(tool, arguments, **meta)
        conforms(self.schemas[tool], content, tool)
        self.called.add(tool)
        return content["data"]


def read_everything(tools, told):
    deal = tools("crm_list_records", {"module": "Deals", "per_page": 5})[0]
    tools("crm_get_record", {"module": "Deals", "id": deal["id"]})
    tools("crm_search", {"module": "Deals", "word": "site"})
    invoice = tools("books_list_invoices", {"per_page": 1})[0]
    tools("books_get_invoice", {"invoice_id": invoice["invoice_id"]})
    tools("books_get_balance")
    tools("books_list_expenses")
    project = tools("projects_list")[0]
    tools("projects_get", {"project_id": project["id"]})
    tools("projects_list_tasks", {"project_id": project["id"]})
    tools("calendar_list_events")
    tools("calendar_get_freebusy", {"email": told["user_email"]})
    tools("mail_list_folders")
    mail = tools("mail_list_messages")[0]
    tools("mail_get_message", {"message_id": mail["messageId"], "folder_id": mail["folderId"]})
    tools("mail_search", {"query": "devis"})
    tools("workdrive_list_files")
    return deal, project


def write_everything(desk, tools, told, deal, project):
    """Each change, and what the log says can be done about it."""
    def taken_back(expected):
        entry = audit(desk, "--limit", "1")[0]
        code, answer, _ = desk.ctl("audit", "--undo", str(entry["id"]))
        assert (code == 0) == expected, (entry, answer)
        assert expected or entry["undo"]["why"], entry

    before = tools("crm_get_record", {"module": "Deals", "id": deal["id"], "fields": "Next_Step"})["Next_Step"]
    tools("crm_update_record", {"module": "Deals", "id": deal["id"], "record": {"Next_Step": "Rappeler lundi"}})
    taken_back(True)
    assert tools("crm_get_record", {"module": "Deals", "id": deal["id"], "fields": "Next_Step"})["Next_Step"] == before
    tools("crm_create_record", {"module": "Leads", "record": {"Last_Name": "Essai", "Company": "Exemple SARL"}})
    taken_back(True)
    customer = tools("books_list_customers")[0]
    tools("books_create_invoice", {"invoice": {"customer_id": customer["contact_id"],
                                               "line_items": [{"name": "Audit", "rate": 100, "quantity": 1}]}})
    taken_back(True)
    task = tools("projects_create_task", {"project_id": project["id"], "task": {"name": "Essai"}})
    tools("projects_update_task", {"project_id": project["id"], "task_id": task["id"], "task": {"priority": "high"}})
    taken_back(True)
    tools("projects_log_time", {"project_id": project["id"], "task_id": task["id"], "date": "2026-11-20", "hours": "1:30"})
    taken_back(True)
    event = tools("calendar_create_event", {"title": "Essai", "start": "2026-12-01T10:00"})
    where = {"event_uid": event["uid"], "calendar_uid": event["caluid"]}
    tools("calendar_update_event", {**where, "start": "2026-12-02T11:00"})
    taken_back(True)
    tools("calendar_delete_event", where)
    taken_back(False)
    tools("mail_send", {"to": "achats@client.example", "subject": "Offre", "content": BODY, "mode": "send"})
    taken_back(False)
    channel = tools("cliq_list_channels")[0]["unique_name"]
    tools("cliq_post_to_channel", {"channel": channel, "text": "Bonjour"})
    taken_back(True)
    tools("cliq_send_message", {"to": told["colleague_email"], "text": "Bonjour"})
    tools("cliq_create_bot_message", {"bot": told["bot"], "text": "Alerte", "to": told["colleague_email"]})
    taken_back(False)
    tools("workdrive_create_folder", {"name": "Essai"})
    taken_back(True)
    path = os.path.join(desk.home, "essai.bin")
    with open(path, "wb") as file:
        file.write(os.urandom(2_000_000))
    stored = tools("workdrive_upload", {"path": path}, progressToken="up")
    steps = [note["params"]["progress"] for note in tools.assistant.told]
    assert steps and steps == sorted(set(steps)) and steps[-1] == 2_000_000, steps
    tools("workdrive_download", {"file_id": stored["id"], "path": path + ".back"})
    tools("workdrive_share", {"file_id": stored["id"], "link": True, "password": "Sesame-2026!"})
    taken_back(True)
    with open(path, "rb") as one, open(path + ".back", "rb") as other:
        assert one.read() == other.read()


def policies(desk, assistant, deal):
    change = {"module": "Deals", "id": deal["id"], "record": {"Next_Step": "Jamais"}}
    for word, code in (("off", "switched_off"), ("ask", "no_desktop")):
        allow(desk, word)
        result = assistant.tool("crm_update_record", change)
        assert result["isError"] and json.loads(result["content"][1]["text"])["error"]["code"] == code, result
    allow(desk, "on", ("write",))
    sent = assistant.data("mail_send", {"to": "a@client.example", "subject": "x", "content": "y", "mode": "send"})
    assert sent["data"]["mode"] == "draft" and "draft" in sent["note"], sent
    assert call(desk, "crm_get_record", module="Deals", id=deal["id"])["Next_Step"] != "Jamais"


def given_by_variables(desk, told):
    """A server with the four variables is held by choices of its own, which the same variables show, and logs for itself."""
    given = {"ZOHO_CLIENT_ID": told["client_id"], "ZOHO_CLIENT_SECRET": told["client_secret"],
             "ZOHO_REFRESH_TOKEN": told["refresh_token"], "ZOHO_REGION": told["data_centre_file"]}
    change = {"module": "Leads", "record": {"Last_Name": "Variable", "Company": "Exemple SARL"}}
    assistant = Assistant(desk, env=given)
    assistant.initialize()
    assert assistant.data("crm_list_records", {"module": "Leads", "per_page": 1})["rows"] == 1
    codes = []
    for setting in ("", "crm.write=off"):
        if setting:
            code, answer, errors = desk.ctl("policy", "--set", setting, env=given)
            assert code == 0, (answer, errors)
        result = assistant.tool("crm_create_record", change)
        assert result["isError"], result
        codes.append(json.loads(result["content"][1]["text"])["error"]["code"])
    assert codes == ["no_desktop", "switched_off"], codes  # it asks until somebody chooses
    assert "page Assistant" in result["content"][0]["text"], result
    code, answer, _ = desk.ctl("audit", "--json", env=given)
    assert [entry["outcome"] for entry in answer["data"]] == ["off", "no_desktop", "done"], answer
    assert not call(desk, "crm_search", module="Leads", word="Variable")
    assert assistant.end() < 3


def log_in_bounds(desk):
    code, answer, errors = desk.ctl("audit", "--keep-days", "90")
    assert code == 0 and answer["data"] == [{"keep_days": 90, "removed": 0}], (answer, errors)
    assert desk.ctl("audit", "--keep-days", "soon")[0] == 2
    assert audit(desk, "--limit", "1")


class Person:
    """Answers as the desktop does, at its socket, and remembers what was asked."""

    def __init__(self):
        folder = os.path.join(os.environ["XDG_DATA_HOME"], "Ran.AI", "Atlas", "profiles", "default")
        self.path = os.path.join(folder, "ask.sock")
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(self.path)
        self.server.listen()
        self.verdict, self.asked = "allowed", []
        threading.Thread(target=self._answer, daemon=True).start()

    def _answer(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:  # closed
                return
            with connection, connection.makefile("rw") as stream:
                self.asked.append(json.loads(stream.readline()))
                stream.write(json.dumps({"id": self.asked[-1]["id"], "verdict": self.verdict}) + "\n")
                stream.flush()
                stream.read()  # until the other side closes

    def close(self):
        self.server.close()
        os.unlink(self.path)


def asked(desk, assistant, deal):
    """The exact change goes to the desktop of the profile, and waits for its word."""
    allow(desk, "ask")
    person = Person()
    change = {"module": "Deals", "id": deal["id"], "record": {"Next_Step": "Avec accord"}}
    before = call(desk, "crm_get_record", module="Deals", id=deal["id"])["Next_Step"]
    person.verdict = "refused"
    result = assistant.tool("crm_update_record", change)
    assert result["isError"] and "refused" in result["content"][0]["text"], result
    person.verdict = "allowed"
    assert assistant.data("crm_update_record", change)["data"]["Next_Step"] == "Avec accord"
    question = person.asked[-1]
    assert question["who"] == "probe 1" and question["before"] == {"Next_Step": before}, question
    assert question["request"]["body"]["data"][0]["Next_Step"] == "Avec accord", question
    assert len(person.asked) == 2, person.asked
    person.close()


def modern(assistant):
    found = assistant.ask("server/discover", {"_meta": MODERN})["result"]
    assert found["supportedVersions"] == ["2026-07-28"] and found["resultType"] == "complete", found
    result = assistant.ask("tools/call", {"name": "books_get_balance", "_meta": MODERN})["result"]
    assert result["resultType"] == "complete" and not result["isError"], result
    refused = assistant.ask("tools/list", {"_meta": {VERSION: "2001-01-01"}})["error"]
    assert refused["code"] == -32022 and refused["data"]["supported"] == ["2026-07-28"], refused


def broken_lines(assistant):
    for line, code in ((b"{", -32700), (b'{"jsonrpc":"2.0","method":"\xff"}', -32700), (b"[]", -32600),
                       (b'{"jsonrpc":"2.0","id":1,"method":7}', -32600)):
        assistant.raw(line)
        assert assistant.hear()["error"]["code"] == code, line
    assistant.raw(b'{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"' + b"x" * (20 << 20) + b'"}}')
    assert "16 MiB" in assistant.hear()["error"]["message"]
    assert "result" in assistant.ask("ping")


def big_file(desk, megabytes=300):
    path = os.path.join(desk.home, "big.bin")
    with open(path, "wb") as file:
        file.truncate(megabytes << 20)
    return path


def cancelled_upload(desk, assistant, path):
    number = assistant.send("tools/call", {"name": "workdrive_upload", "arguments": {"path": path, "name": "annule.bin"},
                                           "_meta": {"progressToken": "big"}})
    while assistant.hear()["params"]["progress"] == 0:
        pass
    assistant.say(method="notifications/cancelled", params={"requestId": number})
    wait_until(lambda: audit(desk, "--limit", "1")[0]["outcome"] == "cancelled", "the note that it was cancelled")
    ping = assistant.send("ping")
    late = assistant.answer(ping)
    assert "result" in late and not any(note.get("id") == number for note in assistant.told), assistant.told
    assert all(row["name"] != "annule.bin" for row in assistant.data("workdrive_list_files", {"all": True})["data"])


def ends_with_the_input(desk, path):
    assistant = Assistant(desk)
    assistant.initialize()
    assistant.send("tools/call", {"name": "workdrive_upload", "arguments": {"path": path, "name": "fin.bin"},
                                  "_meta": {"progressToken": 1}})
    assistant.hear()
    assert assistant.end() < 3


def refreshes(log):
    return [line for line in log_lines(log) if line["path"].startswith("/oauth/v2/token")]


def together(desk, log, faults):
    """Two servers, the desktop and the console, after the token has died, with more to ask than a minute allows."""
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "ceo", "--size", "1400x860")
    wait_until(says("Up to date"), "the desktop's first read", 120)
    servers = [Assistant(desk), Assistant(desk)]
    for server in servers:
        server.initialize()
    before, since = len(refreshes(log)), len(log_lines(log))
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([{"path": "/crm/*", "kind": "expire_tokens", "times": 1}], file)
    xdotool("key", "F5")
    console = desk.start(desk.program("atlasctl"), "call", "crm_list_records", "--module", "Leads", stdout=subprocess.PIPE)
    numbers = [[server.send("tools/call", {"name": "crm_list_records", "arguments": {"module": "Deals", "per_page": 1}})
                for _ in range(60)] for server in servers]
    assert console.wait(60) == 0
    fine = limited = 0
    for server, asked in zip(servers, numbers):
        answers = {}
        while len(answers) < len(asked):
            heard = server.hear(90)
            answers[heard["id"]] = heard["result"]
        fine += sum(not result["isError"] for result in answers.values())
        limited += sum(result["isError"] and "seconds" in result["content"][0]["text"] for result in answers.values())
    # How many still fit into the minute depends on what was asked before.
    assert fine + limited == 120 and fine >= 20 and limited >= 20, (fine, limited)
    assert len(refreshes(log)) == before + 1, refreshes(log)
    crm = [line for line in log_lines(log)[since:] if line["path"].startswith("/crm/")]
    assert not [line for line in crm if line["status"] == 429], "Zoho had to refuse"
    assert atlas.poll() is None
    desk.finish(atlas)
    for server in servers:
        assert server.end() < 3


def inspector(desk):
    program = os.environ.get("ATLAS_MCP_INSPECTOR")
    if not program:
        return
    passed = [f"-e{name}={os.environ[name]}" for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME")]

    def asked(era, *question):
        done = subprocess.run([program, "--cli", "--protocol-era", era, *passed, desk.program("atlasctl"), "mcp",
                               "--format", "json", *question], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, (question, done.stdout[:400], done.stderr)
        return json.loads(done.stdout)["result"]

    for era in ("legacy", "modern"):
        assert len(asked(era, "--method", "tools/list")["tools"]) == 36
        assert len(asked(era, "--method", "resources/list")["resources"]) == 8
        for tool in (["books_get_balance"], ["mail_list_messages", "--tool-arg", "limit=2"],
                     ["crm_search", "--tool-arg", "module=Deals", "--tool-arg", "word=site"]):
            result = asked(era, "--method", "tools/call", "--tool-name", *tool)
            assert result["structuredContent"]["rows"] > 0, result


def run(desk):
    faults = os.path.join(desk.home, "faults.json")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([], file)
    state = os.path.join(desk.home, "zoho.json")
    told, log, _ = desk.sandbox("--faults", faults, "--state", state, "--today", "2026-11-22")
    sign_in(desk, told)
    assistant = Assistant(desk)
    assistant.initialize()
    tools = Tools(assistant)
    assert len(tools.schemas) == 36
    deal, project = read_everything(tools, told)
    assert all(entry["outcome"] == "done" for entry in audit(desk))
    allow(desk, "on")
    write_everything(desk, tools, told, deal, project)
    assert tools.called == set(tools.schemas), set(tools.schemas) - tools.called
    policies(desk, assistant, deal)
    given_by_variables(desk, told)
    log_in_bounds(desk)
    asked(desk, assistant, deal)
    modern(assistant)
    broken_lines(assistant)
    inspector(desk)
    path = big_file(desk)
    allow(desk, "on")
    cancelled_upload(desk, assistant, path)
    assert assistant.end() < 3
    ends_with_the_input(desk, path)
    os.unlink(path)
    assert_no_file_holds(desk, [told["client_secret"], kept_refresh_token(), "Sesame-2026!"], state)
    text = json.dumps(audit(desk, "--limit", "1000"), ensure_ascii=False)
    assert BODY not in text and "Bonjour, voici" in text and "1000." not in text
    together(desk, log, faults)
