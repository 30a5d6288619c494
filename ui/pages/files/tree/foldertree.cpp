// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/tree/foldertree.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int folderRowHeight = 27, folderHeadingHeight = 34, folderIcon = 16, folderIndent = 16, folderChevron = 12;
} // namespace

FolderDelegate::FolderDelegate(const DriveBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
{
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {80, index.data(FolderTreeModel::HeadingRole).toBool() ? folderHeadingHeight : folderRowHeight};
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::get().tokens();
    const QString name = index.data().toString();
    painter->save();
    if (index.data(FolderTreeModel::HeadingRole).toBool()) {
        painter->setFont(Theme::font(TextSize::Label, 500));
        painter->setPen(t.secondary);
        const QRect line(16, option.rect.top() + 8, option.rect.right() - 16, option.rect.height() - 8);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const DriveSpace *space = m_book.space(index.data(FolderTreeModel::IdRole).toString());
    const bool isOwn = space && space->kind == DriveSpace::Kind::Own;
    painter->drawPixmap(option.rect.left() + 2, option.rect.center().y() - folderIcon / 2 + 1,
                        Theme::get().pixmap(isOwn ? u"drive"_s : u"folder"_s, folderIcon,
                                            selected ? t.accentOnFill : t.secondary,
                                            painter->device()->devicePixelRatioF()));
    painter->setFont(Theme::font(TextSize::Body, selected ? 600 : 400));
    painter->setPen(t.text);
    const QRect room = option.rect.adjusted(2 + folderIcon + 8, 0, -12, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

FolderTree::FolderTree(const DriveBook &book, FolderTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"files.tree"_s);
    setAccessibleName(tr("Folders"));
    setModel(&model);
    setItemDelegate(new FolderDelegate(book, this));
    setHeaderHidden(true);
    setIndentation(folderIndent);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void FolderTree::ask(const QString &folderId)
{
    if (folderId.isEmpty() || folderId == m_chosen)
        return;
    m_chosen = folderId;
    Q_EMIT chosen(folderId);
}

void FolderTree::setChosen(const QString &folderId, const QStringList &way)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_chosen = folderId;
    for (const QString &above : way) {
        if (above != folderId)
            expand(m_model.indexOf(above));
    }
    const QModelIndex index = m_model.indexOf(folderId);
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void FolderTree::setDropFolder(const QString &folderId)
{
    if (m_dropId == folderId)
        return;
    m_dropId = folderId;
    viewport()->update();
}

void FolderTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && hasFocus())
        ask(m_model.idAt(current));
}

void FolderTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    // From what a search found back to the folder that is still the current line.
    if (event->button() == Qt::LeftButton)
        ask(m_model.idAt(indexAt(event->position().toPoint())));
}

void FolderTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::get().tokens();
    const QString id = m_model.idAt(index);
    const bool drop = !id.isEmpty() && id == m_dropId;
    const bool selected = selectionModel()->isSelected(index);
    const bool hovered = !id.isEmpty() && indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index && underMouse();
    if (drop || selected || hovered) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(drop ? QPen(t.accent, 2, Qt::DashLine) : QPen(Qt::NoPen));
        painter->setBrush(drop || selected ? t.selected : t.hover);
        const QRectF line(8, option.rect.top(), viewport()->width() - 16, option.rect.height());
        painter->drawRoundedRect(drop ? line.adjusted(1, 1, -1, -1) : line, 6, 6);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
}

void FolderTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const QString name = isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
    painter->drawPixmap(rect.right() - folderChevron, rect.center().y() - folderChevron / 2 + 1,
                        Theme::get().pixmap(name, folderChevron, Theme::get().tokens().secondary,
                                            painter->device()->devicePixelRatioF()));
}
} // namespace atlas
