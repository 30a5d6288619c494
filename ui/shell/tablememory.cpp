// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tablememory.h"

#include "ui/widgets/keptcolumns.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const char adoptedProperty[] = "atlasTableKnown";

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

TableMemory::TableMemory(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

TableMemory::~TableMemory() = default;

QHeaderView *TableMemory::headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader()->isHidden() ? nullptr : table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && !tree->isHeaderHidden() ? tree->header() : nullptr;
}

bool TableMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *view = qobject_cast<QAbstractItemView *>(watched);
        if (view && !qobject_cast<QHeaderView *>(view))
            adopt(*view);
    }
    return QObject::eventFilter(watched, event);
}

void TableMemory::adopt(QAbstractItemView &view)
{
    const bool isTable = qobject_cast<QTableView *>(&view) || qobject_cast<QTreeView *>(&view);
    if (!isTable || view.property(adoptedProperty).toBool())
        return;
    QHeaderView *header = headerOf(&view);
    if (header && header->count() < 2)
        return; // seen again once it has columns
    view.setProperty(adoptedProperty, true);
    addShortcuts(view);
    if (header)
        keepColumns(view, *header);
}

void TableMemory::keepColumns(QAbstractItemView &view, QHeaderView &header)
{
    const bool itself = view.property("keepsColumns").toBool() || KeptColumns::of(&header);
    if (!itself) {
        if (qobject_cast<QTableView *>(&view))
            header.setSectionsMovable(true);
        new KeptColumns(&header, m_settings, keyOf(view, header.count()));
    }
    if (header.contextMenuPolicy() == Qt::CustomContextMenu)
        return; // it has a menu of its own
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this, table = &view, head = &header](const QPoint &at) { showHeaderMenu(*table, *head, at); });
}

void TableMemory::addShortcuts(QAbstractItemView &view)
{
    if (view.window() == m_window)
        return; // the menu bar has them
    const auto add = [this, table = &view](const QKeySequence &keys, void (TableMemory::*wanted)(QAbstractItemView *)) {
        auto *shortcut = new QShortcut(keys, table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, table, wanted] { Q_EMIT(this->*wanted)(table); });
    };
    add(QKeySequence::Print, &TableMemory::printRequested);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, &TableMemory::exportRequested);
}

void TableMemory::showHeaderMenu(QAbstractItemView &view, QHeaderView &header, const QPoint &at)
{
    auto *menu = new QMenu(&header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (KeptColumns::of(&header)) {
        fillMenu(*menu, &view);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Export table…")), &QAction::triggered, this,
            [this, table = &view] { Q_EMIT exportRequested(table); });
    connect(menu->addAction(tr("Print table…")), &QAction::triggered, this,
            [this, table = &view] { Q_EMIT printRequested(table); });
    menu->popup(header.mapToGlobal(at));
}

void TableMemory::fillMenu(QMenu &menu, const QAbstractItemView *table)
{
    if (KeptColumns *columns = KeptColumns::of(headerOf(table)))
        columns->fillMenu(menu);
    else
        menu.addAction(tr("There is no table with columns here"))->setEnabled(false);
}
} // namespace atlas
