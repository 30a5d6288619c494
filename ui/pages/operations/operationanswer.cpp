// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/operationanswer.h"

#include "ui/widgets/segmented.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kMostColumns = 12;

/// A value as a cell shows it: names rather than structures.
QString cellText(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(u"name"_s).toString();
        return name.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : name;
    }
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// The fields most rows have a plain value in, those of the first row first; the id last.
QStringList columnsOf(const QJsonArray &rows)
{
    QStringList columns;
    for (const QJsonValue &row : rows) {
        const QJsonObject record = row.toObject();
        for (auto field = record.begin(); field != record.end(); ++field)
            if (columns.size() < kMostColumns && !columns.contains(field.key()) && !field.value().isNull() &&
                !field.key().startsWith(u'$') && field.key() != u"id")
                columns.append(field.key());
    }
    columns.append(u"id"_s);
    return columns;
}

/// Numbers stay numbers, so that 9 sorts before 10.
QStandardItem *cellOf(const QJsonValue &value)
{
    auto *item = new QStandardItem;
    item->setData(value.isDouble() ? value.toVariant() : QVariant(cellText(value)), Qt::DisplayRole);
    return item;
}

bool isTable(const QJsonArray &rows)
{
    return !rows.isEmpty() &&
           std::all_of(rows.begin(), rows.end(), [](const QJsonValue &row) { return row.isObject(); });
}
} // namespace

OperationAnswer::OperationAnswer(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_switch(new Segmented(this))
    , m_table(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"operation.answer"_s);
    m_switch->setSegments({tr("Table"), u"JSON"_s});
    m_switch->setAccessibleName(tr("Form of the answer"));
    m_table->setObjectName(u"operation.table"_s);
    m_table->setAccessibleName(tr("Answer"));
    m_table->setProperty("keepsColumns", true); // every operation has columns of its own: none are kept
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    auto *copy = new QAction(tr("Copy rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &OperationAnswer::copySelected);
    m_text->setObjectName(u"operation.json"_s);
    m_text->setAccessibleName(tr("Answer as JSON"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_switch, 0, Qt::AlignLeft);
    box->addWidget(m_table, 1);
    box->addWidget(m_text, 1);
    connect(m_switch, &Segmented::currentChanged, this, [this](int index) {
        m_table->setVisible(index == 0);
        m_text->setVisible(index == 1);
    });
}

void OperationAnswer::show(const QJsonValue &content)
{
    m_rows = content.toArray();
    const bool table = isTable(m_rows);
    m_switch->setVisible(table);
    m_switch->setCurrentIndex(table ? 0 : 1);
    m_table->setVisible(table);
    m_text->setVisible(!table);
    if (content.isArray())
        fill();
    else
        m_text->setPlainText(content.isObject() ? QString::fromUtf8(QJsonDocument(content.toObject()).toJson())
                                                : content.toVariant().toString());
    QWidget::show();
}

void OperationAnswer::append(const QJsonArray &rows)
{
    for (const QJsonValue &row : rows)
        m_rows.append(row);
    fill();
}

void OperationAnswer::fill()
{
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(m_rows).toJson()));
    if (!isTable(m_rows))
        return;
    const QStringList columns = columnsOf(m_rows);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(columns);
    for (const QJsonValue &value : std::as_const(m_rows)) {
        const QJsonObject record = value.toObject();
        QList<QStandardItem *> cells;
        for (const QString &column : columns)
            cells.append(cellOf(record.value(column)));
        m_model->appendRow(cells);
    }
    m_table->resizeColumnsToContents();
    offerColumns(columns);
}

void OperationAnswer::offerColumns(const QStringList &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QList<QAction *> before = header->actions();
    qDeleteAll(before);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int i = 0; i < columns.size(); ++i) {
        auto *action = new QAction(columns.at(i), header);
        action->setCheckable(true);
        action->setChecked(true);
        m_table->setColumnHidden(i, false);
        connect(action, &QAction::toggled, m_table, [this, i](bool on) { m_table->setColumnHidden(i, !on); });
        header->addAction(action);
    }
}

void OperationAnswer::copySelected() const
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they stand, not as they were chosen
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (!m_table->isColumnHidden(column))
                cells.append(m_model->index(row.row(), column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}
} // namespace atlas
