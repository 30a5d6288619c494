// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/drivetransfer.h"
#include "tests/services/workdrive/workdrivefixture.h"

#include <QFileInfo>

namespace atlas::test
{
using namespace std::chrono_literals;

/// Uploads that were begun before.
struct LookFixture : WorkDriveFixture {
    /// An upload of three bytes that was begun before; `uploadId`: as a stream.
    [[nodiscard]] UploadOrder begun(const QString &uploadId, std::chrono::milliseconds ago)
    {
        UploadOrder order;
        order.path = file("abc");
        order.folderId = u"p1"_s;
        order.name = u"a.bin"_s;
        order.mark.file = {3, QFileInfo(order.path).lastModified().toUTC()};
        order.mark.uploadId = uploadId;
        order.mark.name = order.name;
        order.mark.begunAt = clock.now().addMSecs(-ago.count());
        return order;
    }
    [[nodiscard]] Result<DriveItem> goOn(const UploadOrder &order)
    {
        TransferHooks hooks;
        hooks.clock = &clock;
        return QCoro::waitFor(uploadFile(drive, order, {}, hooks));
    }
    static ScriptedReply told(const char *code)
    {
        return data(R"([{"attributes":{"status_code":")" + QByteArray(code) +
                    R"(","resource_id":"g6","file_name":"a.bin","size":3}}])");
    }
    static QByteArray fileRow(const QByteArray &id)
    {
        return R"({"id":")" + id +
               R"(","type":"files","attributes":{"name":"a.bin","type":"bin","parent_id":"p1",)"
               R"("storage_info":{"size_in_bytes":3}}})";
    }
    static QString listing() { return line("GET", "/files/p1/files"); }
    static QString one() { return line("GET", "/files/g6"); }
    static QString posting() { return line("POST", "/upload"); }
    static ScriptedReply stored()
    {
        return data(R"([{"attributes":{"resource_id":"g6","FileName":"a.bin",)"
                    R"("File INFO":"{\"RESOURCE_ID\":\"g6\",\"size\":3}"}}])");
    }
};
} // namespace atlas::test
