// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarapp.h"
#include "services/sandbox/calendar/calendarstore.h"
#include "services/sandbox/kernel/routetable.h"

#include <QJsonArray>

namespace atlas::test
{
/// An answer of the Calendar app, parsed.
struct CalendarReply {
    int status = 0;
    QJsonObject json;
    [[nodiscard]] QJsonArray list(const QString &key) const { return json.value(key).toArray(); }
    [[nodiscard]] QJsonArray events() const { return list(QStringLiteral("events")); }
    [[nodiscard]] QJsonObject event(int index = 0) const { return events().at(index).toObject(); }
    [[nodiscard]] QString code() const { return error(QStringLiteral("error_code")); }
    [[nodiscard]] QString reason() const { return error(QStringLiteral("description")); }
    [[nodiscard]] QString uid() const { return event().value(QStringLiteral("uid")).toString(); }
    [[nodiscard]] QString etag() const; ///< of the first event, whichever way it came
    /// dateandtime.start of every event, in order.
    [[nodiscard]] QStringList starts() const;
    [[nodiscard]] QStringList titles() const;

private:
    [[nodiscard]] QString error(const QString &key) const;
};

/// Words of the foundation: three people, of whom the first asks; she has a default calendar, an older one and reads a
/// group's.
namespace cal
{
inline const QString ada = QStringLiteral("ada@example.org");
inline const QString ben = QStringLiteral("ben@example.org");
inline const QString cy = QStringLiteral("cy@example.org");
inline const QString home = QStringLiteral("1683be4ab6c74d2ab02e6450a0b34d4a");
inline const QString older = QStringLiteral("NDg4MTc3NTAwMDAwMDAwOTAwM3wzMzMyY2NjMQ==");
inline const QString group = QStringLiteral("7d1f0b6cf7a34c0d9be2f3a1c0ffee01");
inline const QString ofBen = QStringLiteral("7d1f0b6cf7a34c0d9be2f3a1c0ffee02");
inline const QString ofCy = QStringLiteral("7d1f0b6cf7a34c0d9be2f3a1c0ffee03"); ///< feeds no free/busy
} // namespace cal

/// The Calendar app behind its own routes, without HTTP: scope check and dispatch as the kernel does them. Paths are
/// those below /api/v1.
class CalendarFixture
{
public:
    enum class Content {
        Foundation, ///< no events: see `cal`
        Generated   ///< the invented calendars, with people of a CRM of the same seed
    };
    explicit CalendarFixture(Content content = Content::Foundation, QDate today = QDate(2026, 11, 23), int scale = 1,
                             quint32 seed = 1);
    [[nodiscard]] CalendarReply call(const QByteArray &method, const QString &path,
                                     const QMap<QString, QString> &query = {}, const QByteArray &body = {},
                                     const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] CalendarReply get(const QString &path, const QMap<QString, QString> &query = {});
    /// With one payload parameter in a form body.
    [[nodiscard]] CalendarReply send(const QByteArray &method, const QString &path, const QJsonObject &payload,
                                     const QString &name = QStringLiteral("eventdata"));
    /// An event in the default calendar, as a write answers it; `more` over title and times.
    [[nodiscard]] CalendarReply create(const QString &title, const QJsonObject &dateAndTime,
                                       const QJsonObject &more = {});
    /// Occurrences of the default calendar in the range.
    [[nodiscard]] CalendarReply list(const QString &start, const QString &end, const QMap<QString, QString> &more = {});
    [[nodiscard]] sandbox::calendar::Store &store() { return app->store(); }

    std::unique_ptr<sandbox::WorldClock> clock;
    std::unique_ptr<sandbox::CalendarApp> app;
    QStringList scopes; ///< granted; everything of Calendar unless changed
    QString userId;     ///< who asks; the first person unless changed
    int changes = 0;    ///< how often the app said that its data changed

private:
    sandbox::RouteTable m_table;
};

/// {"timezone","start","end"}.
[[nodiscard]] QJsonObject times(const QString &zone, const QString &start, const QString &end);
/// "/calendars/default/events/" and the uid.
[[nodiscard]] QString eventPath(const QString &uid);
[[nodiscard]] QString jsonText(const QJsonObject &object);
} // namespace atlas::test
