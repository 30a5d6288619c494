// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/shell/shelltypes.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
ShortcutsDialog::ShortcutsDialog(const QList<Entry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(static_cast<int>(entries.size()), 3, this))
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    build(entries);
    auto *search = new SearchField(this);
    search->setObjectName(u"shortcuts.search"_s);
    search->setName(tr("Search the shortcuts"));
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"shortcuts.print"_s);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::printRequested);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 14);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(search);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addStretch(1);
    foot->addWidget(print);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(560, 520);
    search->setFocus();
}

void ShortcutsDialog::build(const QList<Entry> &entries)
{
    m_table->setObjectName(u"shortcuts.table"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < entries.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(entries[row].title));
        m_table->setItem(row, 1, new QTableWidgetItem(entries[row].section));
        m_table->setItem(row, 2, new QTableWidgetItem(entries[row].keys.toString(QKeySequence::NativeText)));
    }
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(2);
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < m_table->columnCount(); ++column)
            words.append(m_table->item(row, column)->text());
        m_table->setRowHidden(row, !matchesQuery(words.join(u' '), text));
    }
}
} // namespace atlas
