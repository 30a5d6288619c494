// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/statementsheet.h"

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/invoices/pdfdialog.h"
#include "ui/pages/cashflow/records/statementtext.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
enum class StatementPeriod { TwelveMonths, ThisYear, LastYear, ThreeMonths, Own };
constexpr int kAmountColumn = 4; ///< the first of the numbers
} // namespace

StatementSheet::StatementSheet(BooksActions &actions, const QString &contactId, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_contactId(contactId)
    , m_period(new QComboBox(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_table(new QTableWidget(this))
    , m_sums(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_remark(new Label(TextSize::Label, 400, Label::Tone::Warn, this))
    , m_state(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_copy(new QPushButton(tr("Copy as text"), this))
    , m_save(new QPushButton(tr("Save as PDF\u2026"), this))
{
    setObjectName(u"statementSheet"_s);
    const BooksContact *contact = actions.book().contact(contactId);
    build(contact ? contact->name : QString());
    choosePeriod(int(StatementPeriod::TwelveMonths));
    connect(&actions.book(), &CashBook::booksChanged, this, &StatementSheet::recompute, Qt::QueuedConnection);
    resize(qMin(820, room().width() - 32), qMin(620, room().height() - 32));
    m_period->setFocus();
}

void StatementSheet::build(const QString &name)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setTextFormat(Qt::PlainText);
    //: %1 is a customer
    title->setText(tr("Statement of %1").arg(name));
    setWindowTitle(title->text());
    box->addWidget(title);
    buildPeriod(*box);
    m_sums->setObjectName(u"statement.sums"_s);
    m_remark->setObjectName(u"statement.remark"_s);
    m_state->setObjectName(u"statement.state"_s);
    for (Label *label : {m_sums, m_remark, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setObjectName(u"statement.table"_s);
    m_table->setAccessibleName(title->text());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const StatementEntry entry = m_statement.entries.value(row - 1); // the first row is the opening balance
        if (entry.kind == StatementEntry::Kind::Invoice && !entry.id.isEmpty()) {
            Q_EMIT recordRequested(u"invoices"_s, entry.id);
            accept();
        }
    });
    box->addWidget(m_sums);
    box->addWidget(m_table, 1);
    box->addWidget(m_remark);
    box->addWidget(m_state);
    buildFoot(*box);
}

void StatementSheet::buildPeriod(QLayout &box)
{
    auto *line = new QHBoxLayout;
    m_period->setObjectName(u"statement.period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("Last 12 months"), tr("This year"), tr("Last year"), tr("Last 3 months"), tr("These days:")});
    m_from->setObjectName(u"statement.from"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"statement.to"_s);
    m_to->setAccessibleName(tr("To"));
    auto *until = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    //: between two dates
    until->setText(tr("to"));
    for (DateField *field : {m_from, m_to}) {
        field->setFixedWidth(130);
        connect(field, &DateField::dateEdited, this, [this] {
            m_period->setCurrentIndex(int(StatementPeriod::Own));
            recompute();
        });
    }
    line->addWidget(m_period);
    line->addWidget(m_from);
    line->addWidget(until);
    line->addWidget(m_to);
    line->addStretch(1);
    static_cast<QVBoxLayout &>(box).addLayout(line);
    connect(m_period, &QComboBox::activated, this, &StatementSheet::choosePeriod);
}

void StatementSheet::buildFoot(QLayout &box)
{
    auto *foot = new QHBoxLayout;
    m_copy->setObjectName(u"statement.copy"_s);
    m_save->setObjectName(u"statement.save"_s);
    auto *close = new PrimaryButton({}, this);
    close->setText(tr("Close"));
    close->setObjectName(u"statement.close"_s);
    for (QPushButton *button : {m_copy, m_save, static_cast<QPushButton *>(close)})
        button->setAutoDefault(false);
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(close);
    static_cast<QVBoxLayout &>(box).addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, &StatementSheet::copy);
    connect(m_save, &QPushButton::clicked, this, &StatementSheet::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void StatementSheet::choosePeriod(int index)
{
    const QDate today = m_actions.book().today();
    const int year = today.year();
    switch (StatementPeriod(index)) {
    case StatementPeriod::TwelveMonths:
        m_from->setDate(today.addYears(-1).addDays(1));
        m_to->setDate(today);
        break;
    case StatementPeriod::ThisYear:
        m_from->setDate(QDate(year, 1, 1));
        m_to->setDate(today);
        break;
    case StatementPeriod::LastYear:
        m_from->setDate(QDate(year - 1, 1, 1));
        m_to->setDate(QDate(year - 1, 12, 31));
        break;
    case StatementPeriod::ThreeMonths:
        m_from->setDate(today.addMonths(-3).addDays(1));
        m_to->setDate(today);
        break;
    case StatementPeriod::Own:
        m_from->setFocus();
        m_from->selectAll();
        break;
    }
    recompute();
}

void StatementSheet::recompute()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    const bool valid = from.isValid() && to.isValid() && from <= to;
    markField(m_from, !from.isValid());
    markField(m_to, !to.isValid() || (from.isValid() && to < from));
    const BooksContact *contact = m_actions.book().contact(m_contactId);
    m_copy->setEnabled(valid && contact);
    m_save->setEnabled(valid && contact);
    if (!valid || !contact) {
        m_sums->setText(contact ? tr("Type the first and the last day of the statement.")
                                : tr("This customer is no longer in Zoho Books."));
        m_statement = {};
        m_table->setRowCount(0);
        m_remark->hide();
        return;
    }
    m_statement = statementOf(m_actions.book().books(), *contact, from, to, m_actions.book().today());
    //: a sum over a period: %1 asked for, %2 credited, %3 paid, %4 what is still owed
    m_sums->setText(tr("Invoiced %1 \u00b7 credited %2 \u00b7 paid %3 \u00b7 still owed %4")
                        .arg(format::money(m_statement.invoiced), format::money(m_statement.credited),
                             format::money(m_statement.paid), format::money(m_statement.closing)));
    m_remark->setText(statementtext::remark(m_statement));
    m_remark->setVisible(!m_remark->text().isEmpty());
    fillTable();
}

void StatementSheet::fillTable()
{
    const QDate today = m_actions.book().today();
    const QStringList titles = statementtext::titles();
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    QList<QStringList> rows;
    rows.append({format::shortDate(m_statement.from, today),
                 tr("Opening balance"),
                 {},
                 {},
                 {},
                 format::money(m_statement.opening)});
    for (const StatementEntry &entry : std::as_const(m_statement.entries))
        rows.append(statementtext::cells(entry, today));
    rows.append({format::shortDate(m_statement.to, today),
                 tr("Closing balance"),
                 {},
                 {},
                 {},
                 format::money(m_statement.closing)});
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const bool balance = row == 0 || row == rows.size() - 1;
        for (int column = 0; column < titles.size(); ++column) {
            auto *item = new QTableWidgetItem(rows.at(row).value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column >= kAmountColumn ? Qt::AlignRight : Qt::AlignLeft));
            item->setFont(Theme::font(TextSize::Body, balance ? 600 : 400));
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < titles.size(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column >= kAmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
}

void StatementSheet::copy()
{
    QApplication::clipboard()->setText(statementtext::plain(m_statement, m_actions.book().today()));
    m_state->setText(tr("Copied"));
}

void StatementSheet::save()
{
    const CashBook &book = m_actions.book();
    const QByteArray pdf = statementtext::pdf(m_statement, book.books().settings.org.name, book.today());
    const auto tell = [this](const QString &sentence) { m_state->setText(sentence); };
    QString name = m_statement.contactName;
    name.remove(u'/').remove(u'\\');
    //: proposed file name; %1 is a customer, %2 a day
    const QString file = tr("Statement %1 %2").arg(name, m_statement.to.toString(Qt::ISODate)) + u".pdf"_s;
    savePdf(pdf, file, this, tell, [tell](const QString &path) { tell(tr("Saved as %1").arg(path)); });
}
} // namespace atlas
