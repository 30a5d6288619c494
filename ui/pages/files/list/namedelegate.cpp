// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/list/namedelegate.h"

#include "ui/pages/files/fileswords.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
NameDelegate::NameDelegate(const FilesLook &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

const DriveItem *NameDelegate::itemAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const DriveListModel *>(index.model());
    return model ? model->itemAt(index.row()) : nullptr;
}

QWidget *NameDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"files.rename"_s);
    editor->setAccessibleName(tr("New name"));
    return editor;
}

void NameDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    const DriveItem *item = itemAt(index);
    if (!field || !item || field->isModified()) // the row changed while somebody types
        return;
    field->setText(item->name);
    const qsizetype dot = item->isFolder ? -1 : item->name.lastIndexOf(u'.');
    // Later: a view selects everything once its editor is there.
    QMetaObject::invokeMethod(
        field, [field, stem = int(dot > 0 ? dot : item->name.size())] { field->setSelection(0, stem); },
        Qt::QueuedConnection);
}

void NameDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field)
        return;
    const QString problem = fileswords::nameProblem(field->text().trimmed());
    if (problem.isEmpty())
        model->setData(index, field->text(), Qt::EditRole);
    else
        Q_EMIT refused(problem);
}

bool NameDelegate::isDropTarget(const DriveItem &item) const
{
    return item.isFolder && !m_look.dropId.isEmpty() && item.id == m_look.dropId;
}

void NameDelegate::paintGround(QPainter &painter, const QRectF &place, const QStyleOptionViewItem &option,
                               const DriveItem &item) const
{
    const Tokens &t = Theme::get().tokens();
    const bool drop = isDropTarget(item), selected = option.state.testFlag(QStyle::State_Selected);
    if (!drop && !selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(drop || selected ? t.selected : t.hover);
    painter.drawRect(place);
}
} // namespace atlas
