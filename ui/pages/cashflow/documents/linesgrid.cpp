// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/linesgrid.h"

#include "ui/pages/cashflow/documents/linerow.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<FieldEntry> itemEntries(const CashBook &book)
{
    QList<FieldEntry> entries;
    for (const BooksItem &item : book.books().settings.items) {
        if (item.active)
            entries.append({item.id, item.name});
    }
    return entries;
}
} // namespace

LinesGrid::LinesGrid(const CashBook &book, bool sale, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_sale(sale)
    , m_currency(book.baseCurrency())
    , m_items(CompletingField::entryModel(itemEntries(book), this))
    , m_box(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a line"), this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(buildHeads(sale));
    m_box->setSpacing(10);
    outer->addLayout(m_box);
    m_problem->setObjectName(u"lines.problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    m_add->setObjectName(u"lines.add"_s);
    m_add->setProperty("small", true);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Alt+Insert"));
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({}, true); });
    auto *insert = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Insert), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, m_add, &QPushButton::click);
    setLines({});
}

QWidget *LinesGrid::buildHeads(bool sale)
{
    auto *heads = new QWidget(this);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QList<QPair<QString, LineRow::Column>> titles{{tr("Item"), LineRow::Item},
                                                        {tr("Quantity"), LineRow::Quantity},
                                                        {sale ? tr("Rate") : tr("Rate / account"), LineRow::Rate},
                                                        {tr("Discount"), LineRow::Discount},
                                                        {tr("Tax"), LineRow::Tax},
                                                        {tr("Amount"), LineRow::Total},
                                                        {QString(), LineRow::Buttons}};
    for (const auto &[title, column] : titles) {
        auto *label = new Label(TextSize::Label, 500, Label::Tone::Secondary, heads);
        label->setText(title);
        const bool text = column == LineRow::Item || column == LineRow::Tax;
        label->setAlignment(text ? Qt::AlignLeft : Qt::AlignRight);
        if (LineRow::columnWidth(column) > 0)
            label->setFixedWidth(LineRow::columnWidth(column));
        row->addWidget(label, column == LineRow::Item ? 1 : 0);
    }
    return heads;
}

void LinesGrid::setLines(const QList<DocumentLine> &lines)
{
    clearProblems();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const DocumentLine &line : lines)
        addRow(line, false);
    if (m_rows.isEmpty())
        addRow({}, false);
}

QList<DocumentLine> LinesGrid::lines() const
{
    QList<DocumentLine> lines;
    for (const LineRow *row : m_rows) {
        if (!row->isBlank())
            lines.append(row->line());
    }
    return lines;
}

void LinesGrid::addRow(const DocumentLine &line, bool focus)
{
    auto *row = new LineRow(m_book, m_items, m_sale, this);
    row->setLine(line);
    row->setCurrency(m_currency);
    m_rows.append(row);
    m_box->addWidget(row);
    connect(row, &LineRow::edited, this, &LinesGrid::edited);
    connect(row, &LineRow::moveRequested, this, [this, row](int by) { moveRow(row, by); });
    connect(row, &LineRow::removeRequested, this, [this, row] { removeRow(row); });
    numberRows();
    if (focus) {
        row->show();
        row->editor(u"name"_s)->setFocus();
    }
}

void LinesGrid::moveRow(LineRow *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    QWidget *focused = window()->focusWidget();
    m_rows.move(from, to);
    m_box->removeWidget(row);
    m_box->insertWidget(int(to), row);
    numberRows();
    if (focused && row->isAncestorOf(focused) && !focused->isEnabled())
        row->editor(u"name"_s)->setFocus();
    clearProblems();
    Q_EMIT edited();
}

void LinesGrid::removeRow(LineRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    m_box->removeWidget(row);
    row->setParent(nullptr); // its name is another row's from now on
    row->deleteLater();      // one of its own buttons asked for this
    if (m_rows.isEmpty())
        addRow({}, false);
    numberRows();
    m_rows.at(qMin(place, m_rows.size() - 1))->editor(u"name"_s)->setFocus();
    clearProblems();
    Q_EMIT edited();
}

void LinesGrid::numberRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setPlace(int(i), int(m_rows.size()));
    // Tab follows what is seen.
    QList<QWidget *> stops;
    for (const LineRow *row : std::as_const(m_rows))
        stops.append(row->tabStops());
    stops.append(m_add);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

void LinesGrid::setCurrency(const QString &currency)
{
    m_currency = currency;
    for (LineRow *row : std::as_const(m_rows))
        row->setCurrency(currency);
}

void LinesGrid::setTotals(const QList<Money> &totals)
{
    qsizetype line = 0;
    for (LineRow *row : std::as_const(m_rows)) {
        const bool counts = !row->isBlank() && line < totals.size();
        row->setTotal(counts ? format::money(totals.at(line)) : QString());
        line += counts ? 1 : 0;
    }
}

LineRow *LinesGrid::rowOfLine(int index) const
{
    int line = 0;
    for (LineRow *row : m_rows) {
        if (!row->isBlank() && line++ == index)
            return row;
    }
    return index < 0 ? m_rows.first() : nullptr;
}

void LinesGrid::addProblem(int index, const QString &member, const QString &sentence)
{
    LineRow *row = rowOfLine(index);
    if (row)
        markField(row->editor(member), true);
    //: %1 is the number of a row, %2 what is wrong in it
    const QString words = index < 0 || !row ? sentence : tr("Line %1: %2").arg(m_rows.indexOf(row) + 1).arg(sentence);
    m_problem->setText(m_problem->text().isEmpty() ? words : m_problem->text() + u'\n' + words);
    m_problem->show();
}

void LinesGrid::clearProblems()
{
    m_problem->clear();
    m_problem->hide();
    for (LineRow *row : std::as_const(m_rows))
        row->clearMarks();
}

void LinesGrid::focusField(int index, const QString &member)
{
    if (LineRow *row = rowOfLine(index))
        row->editor(member)->setFocus(Qt::OtherFocusReason);
}
} // namespace atlas
