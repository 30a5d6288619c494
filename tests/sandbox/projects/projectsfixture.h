// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/routetable.h"
#include "services/sandbox/projects/projectsapp.h"

#include <memory>
#include <QJsonArray>
#include <QJsonObject>

namespace atlas::test
{
/// An answer of the Projects app, parsed.
struct ProjectsReply {
    int status = 0;
    QJsonObject json; ///< empty when the body is an array
    QJsonArray array; ///< empty when the body is an object
    QByteArray raw;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    [[nodiscard]] QJsonObject object(const QString &key) const { return json.value(key).toObject(); }
    [[nodiscard]] QJsonArray list(const QString &key) const { return json.value(key).toArray(); }
    [[nodiscard]] QJsonObject row(const QString &key, int index = 0) const { return list(key).at(index).toObject(); }
    [[nodiscard]] QJsonObject page() const { return object(QStringLiteral("page_info")); }
    [[nodiscard]] QString id() const { return json.value(QStringLiteral("id")).toString(); }
    [[nodiscard]] QString title() const
    {
        return object(QStringLiteral("error")).value(QStringLiteral("title")).toString();
    }
    /// field_name and message of the first detail of an error.
    [[nodiscard]] QString field() const { return detail(QStringLiteral("field_name")); }
    [[nodiscard]] QString message() const { return detail(QStringLiteral("message")); }

private:
    [[nodiscard]] QString detail(const QString &key) const;
};

/// The Projects app behind its own routes, without HTTP: scope check and dispatch as the kernel does them. Paths are
/// those below the portal of v3 ("/projects"); those that begin with "/api/" or "/restapi/" are taken whole.
class ProjectsFixture
{
public:
    enum class Content {
        Foundation, ///< a portal of three people and one project: see `pids`
        Generated   ///< the invented projects, with the accounts and users of a CRM of the same seed
    };
    explicit ProjectsFixture(Content content = Content::Foundation, QDate today = QDate(2026, 7, 15), int scale = 1,
                             quint32 seed = 1, bool limits = false);
    [[nodiscard]] ProjectsReply call(const QByteArray &method, const QString &path,
                                     const QMap<QString, QString> &query = {}, const QByteArray &body = {},
                                     const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] ProjectsReply get(const QString &path, const QMap<QString, QString> &query = {});
    [[nodiscard]] ProjectsReply post(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] ProjectsReply patch(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] ProjectsReply del(const QString &path, const QByteArray &body = {});
    [[nodiscard]] sandbox::projects::Store &store() { return app->store(); }

    QDate today;
    std::unique_ptr<sandbox::WorldClock> clock;
    std::unique_ptr<sandbox::ProjectsApp> app;
    QStringList scopes; ///< granted; everything of Projects unless changed
    QString userId;     ///< CRM id of who asks; the first user unless changed
    int changes = 0;    ///< how often the app said that its data changed

private:
    sandbox::RouteTable m_table;
};

/// Ids of the foundation's records.
namespace pids
{
inline const QString mara = QStringLiteral("2210000000000014003");  ///< who asks; owner of the project
inline const QString ivo = QStringLiteral("2210000000000014026");   ///< member
inline const QString paula = QStringLiteral("2210000000000014049"); ///< user of the portal, not a member
inline const QString maraZuid = QStringLiteral("854660000");
inline const QString ivoZuid = QStringLiteral("854660017");
inline const QString crmMara = QStringLiteral("5725767000000411001");
inline const QString crmIvo = QStringLiteral("5725767000000411002");

inline const QString projectActive = QStringLiteral("2210000000000020089");
inline const QString projectDone = QStringLiteral("2210000000000020095");
inline const QString taskOpen = QStringLiteral("2210000000000016065");
inline const QString taskRunning = QStringLiteral("2210000000000016068");
inline const QString taskDone = QStringLiteral("2210000000000016077");
inline const QString issueOpen = QStringLiteral("2210000000000017001");
inline const QString issueDone = QStringLiteral("2210000000000017010");

inline const QString project = QStringLiteral("2210000000000090001"); ///< "NW-1", open
inline const QString list = QStringLiteral("2210000000000090004");    ///< in the phase
inline const QString phase = QStringLiteral("2210000000000090007");
inline const QString task = QStringLiteral("2210000000000090010");  ///< "NW-T1", open, of ivo
inline const QString done = QStringLiteral("2210000000000090013");  ///< "NW-T2", closed
inline const QString issue = QStringLiteral("2210000000000090016"); ///< "NW-I1", open
inline const QString log = QStringLiteral("2210000000000090019");   ///< 01:30 billable on `task`, 2026-07-14, of ivo
inline const QString tag = QStringLiteral("2210000000000090022");
} // namespace pids

/// A portal with one project: the records named in `pids`.
void layProjectsFoundation(sandbox::projects::Store &store);
} // namespace atlas::test
