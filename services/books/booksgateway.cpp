// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksgateway.h"

#include "services/books/booksvalidation.h"
#include "services/books/bookswriterequests.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostLostWrites = 2; ///< as often as verifiedUpdate reads again

VersionedRecord versionedBooks(const QJsonObject &record)
{
    VersionedRecord result;
    result.record = record;
    result.version = booksVersion(record);
    result.changedAt = result.version;
    result.changedBy = json::text(record, "last_modified_by"_L1);
    return result;
}

bool holdsValue(const QJsonValue &sent, const QJsonValue &stored)
{
    if (sent.isObject())
        return holdsValues(sent.toObject(), stored.toObject());
    if (!sent.isArray())
        return sameFieldValue(sent, stored);
    const QJsonArray mine = sent.toArray();
    const QJsonArray theirs = stored.toArray();
    if (mine.size() != theirs.size())
        return false;
    for (int i = 0; i < mine.size(); ++i) {
        if (!holdsValue(mine.at(i), theirs.at(i)))
            return false;
    }
    return true;
}

/// The members of a contact person that may be written. is_primary_contact may only be sent when true (code 2).
QJsonObject sendablePerson(const QJsonObject &person)
{
    QJsonObject kept;
    for (const auto name : {"contact_person_id"_L1, "salutation"_L1, "first_name"_L1, "last_name"_L1, "email"_L1,
                            "phone"_L1, "mobile"_L1, "designation"_L1, "department"_L1, "skype"_L1}) {
        if (!json::text(person, name).isEmpty())
            kept.insert(name, person.value(name));
    }
    if (json::boolean(person, "is_primary_contact"_L1))
        kept.insert("is_primary_contact"_L1, true);
    return kept;
}

/// The update of a contact must name it, and deletes the contact persons it leaves out.
QJsonObject completedContact(QJsonObject changes, const QJsonObject &current)
{
    for (const auto name : {"contact_name"_L1, "contact_type"_L1}) {
        if (!changes.contains(name) && current.contains(name))
            changes.insert(name, current.value(name));
    }
    const QJsonArray persons = current.value("contact_persons"_L1).toArray();
    if (changes.contains("contact_persons"_L1) || persons.isEmpty())
        return changes;
    QJsonArray kept;
    for (const QJsonValue &person : persons)
        kept.append(sendablePerson(person.toObject()));
    changes.insert("contact_persons"_L1, kept);
    return changes;
}

ApiError changedMeanwhile()
{
    return ApiError(ErrorKind::Conflict, u"changed_by_others"_s,
                    u"Somebody else changed the record at the same time."_s);
}
} // namespace

QString booksVersion(const QJsonObject &record)
{
    const QString modified = json::text(record, "last_modified_time"_L1);
    return modified.isEmpty() ? json::text(record, "updated_time"_L1) : modified;
}

bool holdsValues(const QJsonObject &sent, const QJsonObject &stored)
{
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (!holdsValue(it.value(), stored.value(it.key())))
            return false;
    }
    return true;
}

BooksRecordGateway::BooksRecordGateway(BooksService &service, BooksSender send, BooksKind kind, QString id)
    : m_service(service)
    , m_send(std::move(send))
    , m_kind(kind)
    , m_id(std::move(id))
{
}

Task<Result<VersionedRecord>> BooksRecordGateway::read(CancelToken cancel)
{
    const Result<QJsonObject> record = co_await m_service.record(m_kind, m_id, cancel);
    if (!record)
        co_return fail(record.error());
    m_current = *record;
    co_return versionedBooks(m_current);
}

Task<Result<Done>> BooksRecordGateway::validate(QJsonObject changes, CancelToken)
{
    const Result<QJsonObject> sendable = booksvalidation::checkUpdate(m_kind, changes, m_current);
    if (!sendable)
        co_return fail(sendable.error());
    co_return Done{};
}

Task<Result<VersionedRecord>> BooksRecordGateway::write(QJsonObject changes, QString, CancelToken cancel)
{
    const Result<QJsonObject> sendable = booksvalidation::checkUpdate(m_kind, changes, m_current);
    if (!sendable)
        co_return fail(sendable.error());
    const QJsonObject body = m_kind == BooksKind::Contact ? completedContact(*sendable, m_current) : *sendable;
    const ApiRequest request = bookswriterequests::update(m_kind, m_id, body);
    const Result<QJsonObject> answer = co_await m_send(request, cancel);
    if (!answer) {
        if (lostwrite::leavesFateOpen(answer.error()) && m_lost++ < mostLostWrites)
            co_return fail(changedMeanwhile());
        co_return fail(answer.error());
    }
    const QString ours = booksVersion(answer->value(booksKindInfo(m_kind).recordKey).toObject());
    const Result<VersionedRecord> confirmed = co_await read(cancel);
    if (!confirmed)
        co_return fail(confirmed.error());
    if (confirmed->version != ours && !holdsValues(*sendable, confirmed->record))
        co_return fail(changedMeanwhile());
    co_return *confirmed;
}
} // namespace atlas
