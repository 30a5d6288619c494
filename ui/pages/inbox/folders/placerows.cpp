// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/placerows.h"

#include "ui/pages/inbox/folders/folderwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
public:
    static QString followUps() { return tr("Follow-ups"); }
    static QString toAnswer() { return tr("To answer"); }
    static QString awaiting() { return tr("Awaiting reply"); }
    static QString snoozed() { return tr("Snoozed"); }
    static QString labels() { return tr("Labels"); }
    static QString folders() { return tr("Folders"); }
    static QString unread(const QString &title, int count)
    {
        //: accessible name of a folder: %1 its name
        return tr("%1, %n unread", nullptr, count).arg(title);
    }
    static QString unreadAtLeast(const QString &title, int count)
    {
        //: accessible name of a folder: %1 its name
        return tr("%1, at least %n unread", nullptr, count).arg(title);
    }
    static QString mails(const QString &title, int count)
    {
        //: accessible name of a folder: %1 its name
        return tr("%1, %n mail(s)", nullptr, count).arg(title);
    }
    static QString heading(const QString &title)
    {
        //: accessible name of a heading in the list of folders
        return tr("%1 (heading)").arg(title);
    }
};

/// One walk over all mails for everything that is counted by mail.
struct MailCounts {
    explicit MailCounts(const MailBook &book);
    QHash<QString, int> unreadByLabel;
    int flagged = 0, snoozed = 0;
};

MailCounts::MailCounts(const MailBook &book)
{
    for (const MailMessage &message : book.snapshot().messages) {
        flagged += message.flag != MailFlag::None ? 1 : 0;
        if (message.isRead)
            continue;
        for (const QString &label : message.labelIds)
            ++unreadByLabel[label];
    }
    for (auto each = book.snoozed().cbegin(); each != book.snoozed().cend(); ++each)
        snoozed += book.isSnoozed(each.key()) && book.message(each.key()) ? 1 : 0;
}

PlaceRow headingRow(const QString &title)
{
    PlaceRow row;
    row.title = title;
    row.isHeading = true;
    return row;
}

PlaceRow gatheredRow(MailFilter::Place place, const QString &title, const QString &icon, int mails)
{
    PlaceRow row;
    row.place.place = place;
    row.title = title;
    row.icon = icon;
    row.count = mails;
    row.counts = PlaceRow::Counts::Mails;
    row.takesMail = place == MailFilter::Place::Flagged;
    return row;
}

PlaceRow folderRow(const MailBook &book, const MailFolder &folder, int depth)
{
    PlaceRow row;
    row.place.id = folder.id;
    row.title = folderTitle(folder);
    row.icon = folderIcon(folder.kind);
    row.depth = depth;
    row.takesMail = takesMail(folder.kind);
    switch (folder.kind) {
    case MailFolder::Kind::Drafts:
    case MailFolder::Kind::Outbox:
        row.counts = PlaceRow::Counts::Mails;
        row.count = int(book.inFolder(folder.id).size());
        break;
    case MailFolder::Kind::Sent:
    case MailFolder::Kind::Archive:
    case MailFolder::Kind::Spam:
    case MailFolder::Kind::Trash:
    case MailFolder::Kind::Templates:
        break; // nobody waits for these to be read
    default: {
        const MailFolderState state = book.snapshot().states.value(folder.id);
        row.count = state.unread;
        row.isFloor = state.unreadIsFloor;
    }
    }
    return row;
}

/// The person's folders as a tree written down line by line.
class FolderTree
{
public:
    explicit FolderTree(const MailBook &book)
        : m_book(book)
    {
    }
    [[nodiscard]] QList<PlaceRow> rows();

private:
    void add(const MailFolder &folder, int depth);
    const MailBook &m_book;
    QSet<QString> m_done; ///< also keeps folders that contain each other from going round for ever
    QList<PlaceRow> m_rows;
};

void FolderTree::add(const MailFolder &folder, int depth)
{
    if (m_done.contains(folder.id))
        return;
    m_done.insert(folder.id);
    m_rows.append(folderRow(m_book, folder, depth));
    for (const MailFolder &child : m_book.snapshot().folders) {
        if (child.kind == MailFolder::Kind::User && child.parentId == folder.id)
            add(child, depth + 1);
    }
}

QList<PlaceRow> FolderTree::rows()
{
    const QList<MailFolder> &folders = m_book.snapshot().folders;
    for (const MailFolder &folder : folders) {
        const MailFolder *parent = m_book.folder(folder.parentId);
        const bool isTop = !parent || parent->kind != MailFolder::Kind::User;
        if (folder.kind == MailFolder::Kind::User && isTop)
            add(folder, 0);
    }
    for (const MailFolder &folder : folders) {
        if (folder.kind == MailFolder::Kind::User)
            add(folder, 0);
    }
    return m_rows;
}

void addFolder(QList<PlaceRow> &rows, const MailBook &book, MailFolder::Kind kind)
{
    if (const MailFolder *folder = book.folderOf(kind))
        rows.append(folderRow(book, *folder, 0));
}

void addPlaces(QList<PlaceRow> &rows, const MailBook &book, const MailCounts &counts)
{
    using Place = MailFilter::Place;
    addFolder(rows, book, MailFolder::Kind::Inbox);
    rows.append(gatheredRow(Place::Flagged, PlaceWords::followUps(), u"flag"_s, counts.flagged));
    rows.append(gatheredRow(Place::ToAnswer, PlaceWords::toAnswer(), u"reply"_s, int(book.toAnswer().size())));
    rows.append(
        gatheredRow(Place::AwaitingAnswer, PlaceWords::awaiting(), u"chat"_s, int(book.awaitingAnswer().size())));
    addFolder(rows, book, MailFolder::Kind::Drafts);
    addFolder(rows, book, MailFolder::Kind::Sent);
    addFolder(rows, book, MailFolder::Kind::Outbox);
    rows.append(gatheredRow(Place::Snoozed, PlaceWords::snoozed(), u"bell"_s, counts.snoozed));
    addFolder(rows, book, MailFolder::Kind::Archive);
    addFolder(rows, book, MailFolder::Kind::Spam);
    addFolder(rows, book, MailFolder::Kind::Trash);
}

void addLabels(QList<PlaceRow> &rows, const MailBook &book, const MailCounts &counts)
{
    if (book.snapshot().labels.isEmpty())
        return;
    rows.append(headingRow(PlaceWords::labels()));
    for (const MailLabel &label : book.snapshot().labels) {
        PlaceRow row;
        row.place.place = MailFilter::Place::Label;
        row.place.id = label.id;
        row.title = label.name;
        row.colour = label.colour;
        row.takesMail = true;
        row.count = counts.unreadByLabel.value(label.id);
        rows.append(row);
    }
}
} // namespace

QList<PlaceRow> placeRows(const MailBook &book)
{
    const MailCounts counts(book);
    QList<PlaceRow> rows;
    addPlaces(rows, book, counts);
    addLabels(rows, book, counts);
    QList<PlaceRow> folders = FolderTree(book).rows();
    for (const MailFolder::Kind kind : {MailFolder::Kind::Templates, MailFolder::Kind::Notification,
                                        MailFolder::Kind::Newsletter, MailFolder::Kind::Snoozed})
        addFolder(folders, book, kind);
    if (!folders.isEmpty())
        rows.append(headingRow(PlaceWords::folders()));
    return rows + folders;
}

QString countWords(const PlaceRow &row)
{
    const QString number = QLocale().toString(row.count);
    if (row.isFloor && row.count > 0)
        return number + u'+';
    return row.count > 0 ? number : QString();
}

QString accessibleWords(const PlaceRow &row)
{
    if (row.isHeading)
        return PlaceWords::heading(row.title);
    if (row.count == 0)
        return row.title;
    if (row.counts == PlaceRow::Counts::Mails)
        return PlaceWords::mails(row.title, row.count);
    return row.isFloor ? PlaceWords::unreadAtLeast(row.title, row.count) : PlaceWords::unread(row.title, row.count);
}
} // namespace atlas
