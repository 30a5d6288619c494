// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/drop/dropwatch.h"

#include "services/core/offthread.h"
#include "ui/pages/files/drop/filesdrag.h"
#include "ui/theme/format.h"

#include <QDropEvent>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Between leaving one part of the page and entering the next.
constexpr auto watchPause = 60ms;
/// More is not counted while it hovers.
constexpr int watchLimit = 20'000;
} // namespace

DropWatch::DropWatch(FilesActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    m_ending.setSingleShot(true);
    m_ending.setInterval(watchPause);
    connect(&m_ending, &QTimer::timeout, this, &DropWatch::end);
}

DropWatch::~DropWatch() = default;

bool DropWatch::takes(const QMimeData &data, const QString &folderId) const
{
    if (folderId.isEmpty())
        return false;
    const DriveBook &book = m_actions.book();
    if (const DriveSpace *space = book.space(folderId); space && !space->isMember)
        return false;
    const QList<DriveItem> items = filesdrag::itemsOf(data);
    if (items.isEmpty()) {
        const DriveItem *folder = book.item(folderId);
        return !filesdrag::pathsOf(data).isEmpty() && (!folder || folder->rights.canUpload);
    }
    return std::any_of(items.cbegin(), items.cend(), [&book, &folderId](const DriveItem &item) {
        return item.parentId != folderId && !(item.isFolder && book.isWithin(folderId, item.id));
    });
}

bool DropWatch::follow(QDropEvent &event, const QString &folderId)
{
    const bool takesIt = takes(*event.mimeData(), folderId);
    m_ending.stop();
    const QStringList paths = filesdrag::pathsOf(*event.mimeData());
    const bool isNew = !m_active || paths != m_paths;
    const QString over = takesIt ? folderId : QString();
    const bool differs = isNew || over != m_folderId;
    m_active = true;
    m_paths = paths;
    m_folderId = over;
    if (isNew)
        count();
    if (!takesIt) {
        event.ignore();
    } else {
        const bool copies = !paths.isEmpty() || event.modifiers().testFlag(Qt::ControlModifier);
        event.setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
        event.accept();
    }
    if (differs)
        Q_EMIT changed();
    return takesIt;
}

void DropWatch::count()
{
    ++m_serial;
    m_contents.reset();
    if (m_paths.isEmpty())
        return;
    QCoro::connect(offThread([paths = m_paths] { return walkDropped(paths, watchLimit); }), this,
                   [this, serial = m_serial](const DropContents &contents) {
                       if (serial != m_serial)
                           return;
                       m_contents = contents;
                       Q_EMIT changed();
                   });
}

void DropWatch::leave()
{
    m_ending.start();
}

void DropWatch::end()
{
    m_ending.stop();
    if (!m_active)
        return;
    m_active = false;
    m_paths.clear();
    m_folderId.clear();
    m_contents.reset();
    ++m_serial;
    Q_EMIT changed();
}

bool DropWatch::drop(QDropEvent &event, const QString &folderId, QWidget *over)
{
    const bool fell = follow(event, folderId);
    const bool copies = event.dropAction() == Qt::CopyAction;
    const QStringList paths = m_paths;
    const QList<DriveItem> items = filesdrag::itemsOf(*event.mimeData());
    end();
    if (!fell)
        return false;
    if (!paths.isEmpty())
        m_actions.drop(paths, folderId, over);
    else if (copies)
        m_actions.copy(items, folderId);
    else
        m_actions.move(items, folderId);
    return true;
}

QString DropWatch::title() const
{
    if (m_folderId.isEmpty())
        return tr("Nothing can be dropped here");
    const QString place = m_actions.book().placeName(m_folderId);
    const int files = m_contents ? int(m_contents->files.size()) : 0;
    if (files == 0)
        return tr("Drop %n thing(s) in %1", nullptr, int(m_paths.size())).arg(place);
    //: %1 is the folder with the way to it: Marketing / Campaigns
    return tr("Drop %n file(s) in %1", nullptr, files).arg(place);
}

QString DropWatch::detail() const
{
    if (!m_contents)
        return tr("Counting\u2026");
    QStringList words{format::size(m_contents->size)};
    if (!m_contents->folders.isEmpty())
        words.append(tr("%n subfolder(s) kept", nullptr, int(m_contents->folders.size())));
    QStringList lines{words.join(u", "_s)};
    const DriveFolder *there = m_actions.book().folder(m_folderId);
    const int taken = there ? int(takenNames(*m_contents, there->items).size()) : 0;
    if (taken > 0)
        lines.append(tr("%n name(s) exist(s) already", nullptr, taken));
    if (!m_contents->unreadable.isEmpty())
        lines.append(tr("%n cannot be read", nullptr, int(m_contents->unreadable.size())));
    return lines.join(u" \u00b7 "_s);
}
} // namespace atlas
