// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/byterange.h"
#include "services/sandbox/workdrive/filetypes.h"
#include "services/sandbox/workdrive/workdrivecall.h"

#include <algorithm>
#include <QUrl>

// The download host. Source: docs/zoho.md, WorkDrive, downloads; which headers a part comes with is UNCONFIRMED, these
// follow RFC 9110.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 exportBytes = 24 << 10; ///< of a document without a content of its own

/// What is sent, and what tells it from other contents of the same file.
struct Delivery {
    QString name;
    Content content;
    QByteArray etag;
};

/// The version asked for; nothing: there is no such version.
std::optional<Delivery> deliveryOf(const Call &call, const Item &item)
{
    const QByteArray begin = '"' + item.id.toLatin1() + '-';
    if (!item.serviceType.isEmpty()) {
        const QString kind = exportKindOf(item.serviceType);
        return Delivery{item.name + u'.' + kind,
                        {{}, kind, item.id.mid(5, 8).toUInt(nullptr, 16), exportBytes},
                        begin + QByteArray::number(item.modifiedMs) + '"'};
    }
    if (item.versions.isEmpty())
        return std::nullopt;
    const QString wanted = call.param(u"version"_s);
    const auto found = std::find_if(item.versions.cbegin(), item.versions.cend(), [&wanted](const Version &version) {
        return wanted == QString::number(version.number) || wanted == QString::number(version.number) + u".0"_s;
    });
    if (!wanted.isEmpty() && found == item.versions.cend())
        return std::nullopt;
    const Version &version = wanted.isEmpty() ? item.versions.constLast() : *found;
    return Delivery{item.name, version.content, begin + QByteArray::number(version.id) + '"'};
}

/// The part of If-Range holds only as long as the content is still the same.
ByteRange rangeAskedFor(const Call &call, const Delivery &delivery)
{
    const QByteArray sameAs = call.header("if-range").trimmed();
    if (call.settings.rangesIgnored || (!sameAs.isEmpty() && sameAs != delivery.etag))
        return {};
    return byteRangeOf(call.header("range"), delivery.content.size);
}

Response unsatisfiable(qint64 size)
{
    Response response = refuse(416, u"F000"_s, u"Requested range not satisfiable"_s); // id UNCONFIRMED
    response.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
    return response;
}

Response deliver(const Delivery &delivery, const ByteRange &range, const Contents::Reader &read)
{
    Response response;
    const bool part = range.kind == ByteRange::Kind::Part;
    const qint64 size = delivery.content.size, begin = part ? range.first : 0;
    response.status = part ? 206 : 200;
    response.contentType = mimeTypeOf(delivery.name);
    response.headers = {
        {"ETag", delivery.etag},
        {"Accept-Ranges", "bytes"},
        {"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(delivery.name)}};
    if (part)
        response.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                                          QByteArray::number(range.last) + '/' +
                                                          QByteArray::number(size));
    response.streamLength = part ? range.last - range.first + 1 : size;
    response.stream = [read, begin](qint64 offset, qint64 length, const ByteSink &sink) {
        return read(begin + offset, length, sink);
    };
    return response;
}

Response download(Call &call)
{
    const Item *item = readable(call, call.id());
    if (item == nullptr || call.store.isTrashed(*item))
        return gone();
    if (!item->isFile())
        return refuse(400, u"F900"_s, u"Not a file"_s); // id and title UNCONFIRMED
    const auto delivery = deliveryOf(call, *item);
    if (!delivery)
        return refuse(404, u"V001"_s, u"Version not found"_s); // title UNCONFIRMED
    const ByteRange range = rangeAskedFor(call, *delivery);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return unsatisfiable(delivery->content.size);
    const Contents::Reader read = call.contents.open(delivery->content);
    return read ? deliver(*delivery, range, read) : refuse(500, u"F000"_s, u"Content unavailable"_s);
}
} // namespace

QList<DriveRoute> downloadRoutes()
{
    return {{"GET",
             u"/v1/workdrive/download/{id}"_s,
             {{u"WorkDrive.files.READ"_s, u"ZohoFiles.files.READ"_s}},
             download,
             Locking::Shared,
             {u"version"_s}}};
}
} // namespace atlas::sandbox::workdrive
