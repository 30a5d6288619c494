// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookscursor.h"
#include "services/books/booksrows.h"

#include <QMap>

namespace atlas
{
/// The books of one organisation on this computer: the same in memory and in the store. Each organisation has record
/// sets of its own, so that changing between two mixes nothing.
class BooksMirror
{
public:
    BooksMirror(Store &store, QString account);

    /// Reads the store once; the organisation used last. Decodes off the ui thread.
    [[nodiscard]] Task<Result<Done>> load();
    /// The store lost what it had: read it again before the next use.
    void forget();
    /// Goes over to an organisation, reading what the store has of it, unless it is the one in use.
    [[nodiscard]] Task<Result<Done>> open(BooksOrg org);

    [[nodiscard]] const BooksSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] BooksCursor cursor(BooksKind kind) const { return m_cursors.value(kind); }
    /// Another number after every change of a record, of the settings or of the organisation.
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /// When the lists for forms were read; invalid: never.
    [[nodiscard]] QDateTime settingsReadAt() const { return m_settingsReadAt; }

    [[nodiscard]] Task<Result<Done>> put(BooksKind kind, BooksRows rows);
    [[nodiscard]] Task<Result<Done>> remove(BooksKind kind, QStringList ids);
    /// A complete read of a kind: what it showed to be gone, and from where to go on. `cursor.readAt` is when it began.
    [[nodiscard]] Task<Result<Done>> finish(BooksKind kind, BooksCursor cursor, QStringList removedIds);
    /// Settings in the form of booksjson::settings.
    [[nodiscard]] Task<Result<Done>> putSettings(QJsonObject settings, QDateTime readAt);

private:
    struct Contents {
        BooksSnapshot snapshot;
        QMap<BooksKind, BooksCursor> cursors;
        QDateTime settingsReadAt;
    };
    [[nodiscard]] RecordSet set(const QString &organisation, const QString &what) const;
    [[nodiscard]] RecordSet set(BooksKind kind) const;
    [[nodiscard]] Task<Result<Done>> readAll(QString organisation, std::shared_ptr<Contents> into);
    [[nodiscard]] Task<Result<Done>> readSettings(QString organisation, std::shared_ptr<Contents> into);
    [[nodiscard]] Task<Result<Done>> readKind(BooksKind kind, QString organisation, std::shared_ptr<Contents> into);
    void use(const Contents &contents);
    void judgeAge();

    Store &m_store;
    QString m_account;
    bool m_loaded = false;
    BooksSnapshot m_snapshot;
    QMap<BooksKind, BooksCursor> m_cursors;
    QDateTime m_settingsReadAt;
    qint64 m_revision = 0;
};
} // namespace atlas
