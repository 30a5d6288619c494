// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailmirrorstored.h"
#include "services/mail/mailrepository.h"

namespace atlas
{
/// The mailbox of one account on this computer: the same in memory and in the store, but for bodies, headers and files,
/// which stay in the store and are read one at a time. Every account has record sets of its own. What changes, changes
/// in memory at once; the store, which works in order, follows.
class MailMirror
{
public:
    /// Files together are kept up to `fileLimit` bytes; the ones kept first go.
    MailMirror(Store &store, QString account, qint64 fileLimit = 200LL * 1024 * 1024);

    /// Reads the store once; the account chosen last, or the default one. Decodes off the ui thread.
    [[nodiscard]] Task<Result<Done>> load();
    /// The store lost what it had: read it again before the next use.
    void forget();
    /// Goes over to an account, reading what the store has of it, unless it is the one in use; it is remembered.
    [[nodiscard]] Task<Result<Done>> open(QString mailAccountId);

    [[nodiscard]] const MailSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] MailAccount account() const; ///< the one shown; without id: none known
    [[nodiscard]] std::optional<MailMessage> find(const QString &messageId) const;
    [[nodiscard]] QString folderOf(MailFolder::Kind kind) const; ///< empty: none
    [[nodiscard]] mailrows::FolderMark mark(const QString &folderId) const { return m_cursor.marks.value(folderId); }
    /// Where the page after those that are here begins, 1-based; pages overlap a little.
    [[nodiscard]] int nextStart(const QString &folderId) const;
    [[nodiscard]] int refreshes() const { return m_cursor.refreshes; }
    /// When "accounts", "folders", "labels" or "signatures" were read, UTC; invalid: never.
    [[nodiscard]] QDateTime listReadAt(const QString &kind) const { return m_listsReadAt.value(kind); }
    /// Another number after every change.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    [[nodiscard]] Task<Result<Done>> putAccounts(QList<MailAccount> accounts, QDateTime readAt);
    [[nodiscard]] Task<Result<Done>> putSignatures(QList<MailSignature> signatures, QDateTime readAt);
    /// `kind`: "folders" or "labels", as Zoho sent them.
    [[nodiscard]] Task<Result<Done>> putList(QString kind, QJsonArray rows, QDateTime readAt);
    /// A page of a folder; `readAt`: when its reading began, invalid for an older page.
    [[nodiscard]] Task<Result<Done>> putPage(mailrows::Page page, QDateTime readAt, QSet<QString> held);
    [[nodiscard]] Task<Result<Done>> putRows(QList<MailMessage> rows);
    /// With their bodies.
    [[nodiscard]] Task<Result<Done>> removeRows(QStringList messageIds);
    [[nodiscard]] Task<Result<Done>> countRefresh();

    /// readAt invalid: not here.
    [[nodiscard]] Task<Result<MailBody>> body(QString messageId);
    [[nodiscard]] Task<Result<Done>> putBody(MailBody body);
    [[nodiscard]] Task<Result<std::optional<MailHeaders>>> headers(QString messageId);
    [[nodiscard]] Task<Result<Done>> putHeaders(QString messageId, MailHeaders headers);
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> file(QString messageId, QString fileId);
    [[nodiscard]] Task<Result<Done>> putFile(QString messageId, QString fileId, QByteArray bytes);

private:
    struct Contents;
    using SharedContents = std::shared_ptr<Contents>;
    [[nodiscard]] RecordSet set(const QString &what) const; ///< of the account shown
    [[nodiscard]] RecordSet set(const QString &mailAccount, const QString &what) const;
    [[nodiscard]] Task<Result<Done>> readAccounts(SharedContents into);
    [[nodiscard]] Task<Result<Done>> readMailbox(SharedContents into);
    [[nodiscard]] Task<Result<Done>> readMessages(SharedContents into);
    [[nodiscard]] Task<Result<QJsonArray>> readList(QString kind, SharedContents into);
    void use(Contents contents);
    /// Folders tell which messages were written here, and what is left where.
    void settle();

    Store &m_store;
    QString m_account;
    qint64 m_fileLimit;
    bool m_loaded = false;
    MailSnapshot m_snapshot;
    mailstored::Cursor m_cursor;
    QHash<QString, QDateTime> m_listsReadAt;
    qint64 m_revision = 0;
};
} // namespace atlas
