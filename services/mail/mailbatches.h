// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"

#include <QSet>

namespace atlas
{
/// A call's worth of changes of one kind.
struct MailBatch {
    MailChange what;
    QStringList ids; ///< at most 100
};

/// What the person did to messages and Zoho does not know yet, in the order it was done. Of each message only the last
/// act of a kind is kept (read, flag, place, labels), and none that leads back to what Zoho has: opposite acts are no
/// calls. Pure; its owner sends and stores.
class MailBatches
{
public:
    /// The row after a change. Without an archive folder archiving takes it out of every folder: empty folderId.
    [[nodiscard]] static MailMessage changed(MailMessage row, const MailChange &what, const QList<MailFolder> &folders);

    /// `row` as it is shown before the change.
    void add(const MailMessage &row, const MailChange &change, const QList<MailFolder> &folders);
    /// Forgets what waits for a message that is being removed.
    void drop(const QString &messageId);

    /// The next batch; it is under way until one of the three below is called.
    [[nodiscard]] std::optional<MailBatch> take();
    void confirmed();
    /// Not now: it waits again, in front. Acts done since win. What may have arrived is only undone by its opposite.
    void keepWaiting(bool mayHaveArrived);
    /// Zoho refused it. The rows as they were before, given as they are shown now.
    [[nodiscard]] QList<MailMessage> refused(const QList<MailMessage> &shown, const QList<MailFolder> &folders);
    /// Messages of the batch under way.
    [[nodiscard]] QStringList underWay() const;

    /// Counts what became certain. A read remembers it when it begins: what comes later it cannot know.
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    /// A row as Zoho sent it in a read begun at `since`, with what the person did to it on top.
    [[nodiscard]] MailMessage onTop(MailMessage row, qint64 since, const QList<MailFolder> &folders);
    /// A row of the store with what still waits on top; a crash may have come between the two.
    [[nodiscard]] MailMessage shown(MailMessage row, const QList<MailFolder> &folders) const;
    /// Messages that were put somewhere after `since`: a read begun then does not have them there.
    [[nodiscard]] QSet<QString> placedSince(qint64 since) const;
    /// A message this computer put into a folder by other means (sent, saved as a draft).
    void notePlaced(const QString &messageId);
    /// Where Zoho has the message: a move may still wait.
    [[nodiscard]] QString folderAtZoho(const MailMessage &row) const;

    [[nodiscard]] int count() const { return int(m_waiting.size() + m_underWay.size()); }
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.isEmpty(); }
    /// Nothing waits but marks of reading.
    [[nodiscard]] bool onlyReading() const;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static MailBatches fromBytes(const QByteArray &bytes);

private:
    struct Act {
        QString messageId;
        MailChange what;
        MailMessage was; ///< before the act, as shown
        bool mayHaveArrived = false;
    };
    struct Placed {
        QString messageId;
        qint64 sequence = 0;
        MailChange what;
        bool isChange = false;
    };
    void addLabelAct(const MailMessage &row, const MailChange &what);
    [[nodiscard]] qsizetype find(const QString &messageId, const MailChange &what) const;
    static void rebase(Act &act, const MailMessage &row);

    QList<Act> m_waiting, m_underWay;
    QList<Placed> m_settled;
    qint64 m_sequence = 0;
};
} // namespace atlas
