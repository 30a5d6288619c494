// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tablememory.h"

#include "ui/widgets/keptcolumns.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Which table it is, the same in every run and language: the view it is in, its name, and how many columns it has.
QString keyOf(const QAbstractItemView &view, int columns)
{
    const QWidget *owner = view.parentWidget();
    while (owner && !QByteArray(owner->metaObject()->className()).startsWith("atlas::"))
        owner = owner->parentWidget();
    const QString place = owner ? QString::fromLatin1(owner->metaObject()->className()).mid(7) : u"window"_s;
    const QString name = view.objectName().isEmpty() ? u"table"_s : view.objectName();
    return u"tables/%1.%2.%3"_s.arg(place, name).arg(columns);
}
} // namespace

TableMemory::TableMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
}

TableMemory::~TableMemory() = default;

QHeaderView *TableMemory::headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && !tree->isHeaderHidden() ? tree->header() : nullptr;
}

bool TableMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *view = qobject_cast<QAbstractItemView *>(watched))
            adopt(*view);
    }
    return QObject::eventFilter(watched, event);
}

void TableMemory::adopt(QAbstractItemView &view)
{
    QHeaderView *header = headerOf(&view);
    if (!header || qobject_cast<QHeaderView *>(&view) || header->count() < 2 || KeptColumns::of(header) ||
        view.property("keepsColumns").toBool())
        return;
    if (qobject_cast<QTableView *>(&view))
        header->setSectionsMovable(true);
    new KeptColumns(header, m_settings, keyOf(view, header->count()));
    if (header->contextMenuPolicy() == Qt::CustomContextMenu)
        return; // it has a menu of its own
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, header, [header, table = &view](const QPoint &at) {
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, table);
        menu->popup(header->mapToGlobal(at));
    });
}

void TableMemory::fillMenu(QMenu &menu, const QAbstractItemView *table)
{
    if (KeptColumns *columns = KeptColumns::of(headerOf(table)))
        columns->fillMenu(menu);
    else
        menu.addAction(tr("There is no table with columns here"))->setEnabled(false);
}
} // namespace atlas
