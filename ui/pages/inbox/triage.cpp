// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does to many mails in a row: shown at once, sent in batches, each with its way back.

#include "ui/pages/common/changeteller.h"
#include "ui/pages/inbox/inboxactions.h"
#include "ui/theme/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
MailChange movedTo(const QString &folderId)
{
    MailChange change;
    change.kind = MailChange::Kind::Move;
    change.folderId = folderId;
    return change;
}

MailChange ofKind(MailChange::Kind kind)
{
    MailChange change;
    change.kind = kind;
    return change;
}
} // namespace

void InboxActions::change(const QStringList &ids, const MailChange &what, const QString &said,
                          std::function<void()> undo)
{
    if (ids.isEmpty())
        return;
    m_repository.change(ids, what);
    if (!said.isEmpty())
        sayUndoable(said, std::move(undo));
}

void InboxActions::setRead(const QStringList &ids, bool read)
{
    QStringList differing;
    for (const QString &id : ids) {
        const MailMessage *message = m_book.message(id);
        if (message && message->isRead != read)
            differing.append(id);
    }
    const auto there = read ? MailChange::Kind::Read : MailChange::Kind::Unread;
    const auto back = read ? MailChange::Kind::Unread : MailChange::Kind::Read;
    change(differing, ofKind(there), {}, {});
    const bool isByReading = read && differing.size() == 1; // that is seen in the list, and is no news
    if (differing.isEmpty() || isByReading)
        return;
    const int count = int(differing.size());
    m_teller->keep(
        {read ? tr("%n mail(s) marked as read", nullptr, count) : tr("%n mail(s) marked as unread", nullptr, count),
         [this, differing, back] { m_repository.change(differing, ofKind(back)); },
         {},
         {}});
}

void InboxActions::moveTo(const QStringList &ids, const QString &folderId)
{
    const MailFolder *folder = m_book.folder(folderId);
    QHash<QString, QStringList> before; // folder -> ids
    for (const QString &id : ids) {
        if (const MailMessage *message = m_book.message(id); message && message->folderId != folderId)
            before[message->folderId].append(id);
    }
    QStringList moving;
    for (const QStringList &each : std::as_const(before))
        moving += each;
    const QString said =
        folder ? tr("%n mail(s) moved to %1", nullptr, int(moving.size())).arg(folder->name) : QString();
    change(moving, movedTo(folderId), said, [this, before] {
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            m_repository.change(each.value(), movedTo(each.key()));
    });
}

void InboxActions::archive(const QStringList &ids)
{
    // A mailbox without an archive folder hides archived mail inside its folder instead.
    if (const MailFolder *archive = m_book.folderOf(MailFolder::Kind::Archive)) {
        moveTo(ids, archive->id);
        return;
    }
    change(ids, ofKind(MailChange::Kind::Archive), tr("%n mail(s) archived", nullptr, int(ids.size())),
           [this, ids] { m_repository.change(ids, ofKind(MailChange::Kind::Unarchive)); });
}

void InboxActions::markSpam(const QStringList &ids, bool isSpam)
{
    const auto there = ofKind(isSpam ? MailChange::Kind::Spam : MailChange::Kind::NotSpam);
    const auto back = ofKind(isSpam ? MailChange::Kind::NotSpam : MailChange::Kind::Spam);
    const QString said = isSpam ? tr("%n mail(s) marked as spam", nullptr, int(ids.size()))
                                : tr("%n mail(s) are no spam", nullptr, int(ids.size()));
    change(ids, there, said, [this, ids, back] { m_repository.change(ids, back); });
}

void InboxActions::setFlag(const QStringList &ids, MailFlag flag)
{
    QHash<MailFlag, QStringList> before;
    for (const QString &id : ids) {
        if (const MailMessage *message = m_book.message(id))
            before[message->flag].append(id);
    }
    MailChange what = ofKind(MailChange::Kind::Flag);
    what.flag = flag;
    const QString said = flag == MailFlag::None ? tr("Flag removed from %n mail(s)", nullptr, int(ids.size()))
                                                : tr("%n mail(s) flagged", nullptr, int(ids.size()));
    change(ids, what, said, [this, before] {
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            MailChange back = ofKind(MailChange::Kind::Flag);
            back.flag = each.key();
            m_repository.change(each.value(), back);
        }
    });
}

void InboxActions::setLabel(const QStringList &ids, const QString &labelId, bool on)
{
    QStringList differing;
    for (const QString &id : ids) {
        const MailMessage *message = m_book.message(id);
        if (message && message->labelIds.contains(labelId) != on)
            differing.append(id);
    }
    const MailLabel *label = m_book.label(labelId);
    const auto what = [labelId](bool add) {
        MailChange change = ofKind(add ? MailChange::Kind::AddLabels : MailChange::Kind::RemoveLabels);
        change.labelIds = QStringList{labelId};
        return change;
    };
    const QString name = label ? label->name : QString();
    const QString said = on ? tr("Label %1 set").arg(name) : tr("Label %1 removed").arg(name);
    change(differing, what(on), said, [this, differing, what, on] { m_repository.change(differing, what(!on)); });
}

void InboxActions::remove(const QStringList &ids, QWidget *over)
{
    const MailFolder *trash = m_book.folderOf(MailFolder::Kind::Trash);
    QList<MailMessage> forGood;
    QStringList toTrash;
    for (const QString &id : ids) {
        const MailMessage *message = m_book.message(id);
        if (message && trash && message->folderId == trash->id)
            forGood.append(*message);
        else if (message)
            toTrash.append(id);
    }
    if (trash && !toTrash.isEmpty())
        moveTo(toTrash, trash->id);
    if (forGood.isEmpty())
        return;
    const bool sure = m_prompter.confirm(over, tr("Delete %n mail(s) for good?", nullptr, int(forGood.size())),
                                         tr("They cannot be brought back."), tr("Delete for good"));
    if (!sure)
        return;
    for (const MailMessage &message : std::as_const(forGood)) {
        QCoro::connect(m_repository.remove(message), this, [this, subject = message.subject](const Result<Done> &done) {
            if (done)
                m_teller->sayFinal(tr("Deleted for good: %1").arg(subject), tr("Zoho Mail keeps no copy."));
            else
                sayError(done.error());
        });
    }
}

void InboxActions::snooze(const QStringList &ids, const QDateTime &until)
{
    QHash<QString, QDateTime> snoozed = m_book.snoozed();
    for (const QString &id : ids)
        snoozed.insert(id, until);
    m_book.setSnoozed(snoozed);
    keep();
    const QString when = format::dateTime(until);
    sayUndoable(tr("%n mail(s) come back on %1", nullptr, int(ids.size())).arg(when), [this, ids] { wake(ids); });
}

void InboxActions::wake(const QStringList &ids)
{
    QHash<QString, QDateTime> snoozed = m_book.snoozed();
    for (const QString &id : ids)
        snoozed.remove(id);
    m_book.setSnoozed(snoozed);
    keep();
}

bool InboxActions::showsImagesOf(const QString &address) const
{
    return m_imageSenders.contains(address.toLower());
}

void InboxActions::setShowsImagesOf(const QString &address, bool show)
{
    if (show)
        m_imageSenders.insert(address.toLower());
    else
        m_imageSenders.remove(address.toLower());
    keep();
}

void InboxActions::keepTyped(const QString &key, const QJsonObject &state)
{
    if (state.isEmpty())
        m_typed.remove(key);
    else
        m_typed.insert(key, state);
    keep();
}

void InboxActions::keep()
{
    QJsonObject snoozed, typed;
    for (auto each = m_book.snoozed().cbegin(); each != m_book.snoozed().cend(); ++each)
        snoozed.insert(each.key(), each.value().toUTC().toString(Qt::ISODate));
    for (auto each = m_typed.cbegin(); each != m_typed.cend(); ++each)
        typed.insert(each.key(), each.value());
    const QStringList senders(m_imageSenders.cbegin(), m_imageSenders.cend());
    const QJsonObject kept{
        {u"snoozed"_s, snoozed}, {u"typed"_s, typed}, {u"images"_s, QJsonArray::fromStringList(senders)}};
    Q_EMIT keptChanged(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void InboxActions::restore(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    const QJsonObject snoozed = object.value("snoozed"_L1).toObject(), typed = object.value("typed"_L1).toObject();
    QHash<QString, QDateTime> until;
    for (auto each = snoozed.begin(); each != snoozed.end(); ++each) {
        const QDateTime at = QDateTime::fromString(each.value().toString(), Qt::ISODate);
        if (at > now()) // what has come back needs not be remembered
            until.insert(each.key(), at);
    }
    m_typed.clear();
    for (auto each = typed.begin(); each != typed.end(); ++each)
        m_typed.insert(each.key(), each.value().toObject());
    m_imageSenders.clear();
    const QJsonArray senders = object.value("images"_L1).toArray();
    for (const QJsonValue &sender : senders)
        m_imageSenders.insert(sender.toString());
    m_book.setSnoozed(until);
}
} // namespace atlas
