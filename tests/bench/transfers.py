# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Upload and download of 2 GiB against curl on the same stand-in, in turn, and what memory they take."""
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.parse

SIZE = 2 * 1024 ** 3
RUNS = 3


def measured(command, env):
    """Seconds, and the most memory the process had, in MiB."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    assert status == 0, (command[:2], status, out[-400:])
    return time.perf_counter() - began, usage.ru_maxrss / 1024, out


def random_file(path, size):
    with open("/dev/urandom", "rb") as source, open(path, "wb") as target:
        block = source.read(1024 ** 2)  # little: a child begins with the memory of this process
        for _ in range(size // len(block)):
            target.write(block)


def transfers(build, start_sandbox, stop, scripts_environment, access_token):
    home = tempfile.mkdtemp(prefix="atlas-bench-")
    sandbox, told = start_sandbox(build)
    try:
        env = scripts_environment(told, home)
        ctl = os.path.join(build, "atlasctl")
        with open(told["data_centre_file"], encoding="utf-8") as file:
            hosts = json.load(file)
        token = access_token(told)

        def call(name, /, **parameters):
            seconds, memory, out = measured([ctl, "call", name, "--json", json.dumps(parameters)], env)
            return json.loads(out)["data"], seconds, memory

        folder = call("workdrive_list_files")[0][0]["parent_id"]
        small, large = os.path.join(home, "small.bin"), os.path.join(home, "large.bin")
        random_file(small, 1024 ** 2)
        random_file(large, SIZE)
        _, _, base_memory = call("workdrive_upload", path=small, folder_id=folder, name="base.bin")
        up, curl_up, down, curl_down, memory_up, memory_down = [], [], [], [], [], []
        auth = ["-H", f"Authorization: Zoho-oauthtoken {token}"]
        for run in range(RUNS):
            name = urllib.parse.quote(f"curl-{run}.bin")
            seconds, _, out = measured(
                ["curl", "-s", "-f", "-X", "POST", *auth, "-H", f"x-filename: {name}", "-H", f"x-parent_id: {folder}", "-H", "x-streammode: 1",
                 "-H", f"upload-id: bench-{run}", "-H", "Content-Type: application/octet-stream", "-H", "Expect:", "-T", large,
                 hosts["workdrive_upload"] + "/workdrive-api/v1/stream/upload"], env)
            curl_up.append(seconds)
            answer, seconds, memory = call("workdrive_upload", path=large, folder_id=folder, name=f"atlas-{run}.bin")
            up.append(seconds)
            memory_up.append(memory)
            file_id = answer["id"]
            target = os.path.join(home, "curl.out")
            seconds, _, _ = measured(["curl", "-s", "-f", *auth, "-o", target,
                                      f"{hosts['workdrive_download']}/v1/workdrive/download/{file_id}"], env)
            curl_down.append(seconds)
            os.unlink(target)
            target = os.path.join(home, "atlas.out")
            _, seconds, memory = call("workdrive_download", file_id=file_id, path=target)
            down.append(seconds)
            memory_down.append(memory)
            assert os.path.getsize(target) == SIZE
            os.unlink(target)
        rate = SIZE / 1024 ** 2
        for label, ours, floor, memory in (("upload", up, curl_up, memory_up), ("download", down, curl_down, memory_down)):
            ratios = [b / a for a, b in zip(ours, floor)]
            print(f"2 GiB {label} (MiB/s)\n  curl         {statistics.median(rate / s for s in floor):.0f}\n"
                  f"  atlasctl     {statistics.median(rate / s for s in ours):.0f}\n"
                  f"  ratio        {statistics.median(ratios):.2f} (min {min(ratios):.2f})   budget 0.90\n"
                  f"  memory       +{max(memory) - base_memory:.0f} MiB over an upload of 1 MiB   budget +32")
    finally:
        stop(sandbox)
        shutil.rmtree(home, ignore_errors=True)
