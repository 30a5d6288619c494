// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/decidingrows.h"

#include "ui/pages/cashflow/overview/expecteddatedialog.h"
#include "ui/pages/cashflow/overview/latenessbars.h"
#include "ui/pages/cashflow/overview/rowdrag.h"
#include "ui/pages/cashflow/reminder.h"
#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QToolButton>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
enum DecidingColumn { Customer, Number, Amount, Due, Bars, Lateness, Expected, Condition, Balance, Reminder, Action };
constexpr int kColumns = Action + 1;
constexpr int kButtonInset = 7;
// Below these widths the condition is said by the arrow and the tooltip, the last reminder by that of the button.
constexpr int kRoomForCondition = 1220; // names of customers come first
constexpr int kRoomForReminder = 1040;

/// Text that can be clicked and reached by Tab, calm until the pointer is over it.
QToolButton *textButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setFont(Theme::font(TextSize::Body));
    return button;
}
} // namespace

DecidingRows::DecidingRows(BooksActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_grid(new QGridLayout(this))
    , m_drag(new RowDrag([this](const QWidget *widget, const QPoint &pos) { return invoiceAt(widget, pos); }, this))
{
    m_drag->watch(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(Customer, 3);
    m_grid->setColumnMinimumWidth(Customer, 90);
    buildHeads();
}

void DecidingRows::buildHeads()
{
    for (int column = 0; column < kColumns; ++column) {
        auto *head = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
        const bool right = column == Amount || column == Balance || column == Condition;
        head->setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_heads.append(head);
        if (column == Number || column == Expected) {
            head->setIndent(kButtonInset); // over the text of the buttons
        }
        if (column == Bars) {
            m_grid->addWidget(head, 0, Bars, 1, 2);
        } else if (column != Lateness && column != Condition) {
            m_grid->addWidget(head, 0, column);
        } else {
            head->hide(); // stands under the head beside it
        }
    }
}

void DecidingRows::addRow()
{
    m_rows.push_back(std::make_unique<Row>());
    Row &row = *m_rows.back();
    const QString name = u"deciding%1"_s.arg(m_rows.size() - 1);
    row.customer = new ElidedLabel(TextSize::Body, 600, Label::Tone::Text, this);
    row.number = textButton(this);
    row.number->setObjectName(name + u".open"_s);
    row.amount = new Label(TextSize::Body, 500, Label::Tone::Text, this);
    row.due = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    row.bars = new LatenessBars(this);
    row.lateness = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    row.expected = textButton(this);
    row.expected->setObjectName(name + u".expected"_s);
    row.condition = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this);
    row.balance = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    row.reminder = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    row.primary = new PrimaryButton(u"mail"_s, this);
    row.primary->setObjectName(name + u".chaseFirst"_s);
    row.plain = new QPushButton(this);
    row.plain->setIcon(lineIcon(u"mail"_s, {{}, &Tokens::secondary, nullptr}));
    row.plain->setObjectName(name + u".chase"_s);
    row.line = new HairLine(this);
    for (Label *label : {row.due, row.balance}) {
        label->setTextFormat(Qt::RichText);
    }
    for (Label *label : {row.amount, row.balance, row.condition}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (QPushButton *button : std::initializer_list<QPushButton *>{row.primary, row.plain}) {
        button->setProperty("small", true);
        connect(button, &QPushButton::clicked, this, [this, &row] { openReminder(m_actions, row.invoiceId, this); });
    }
    connect(row.number, &QToolButton::clicked, this,
            [this, &row] { Q_EMIT recordRequested(u"invoices"_s, row.invoiceId); });
    connect(row.expected, &QToolButton::clicked, this,
            [this, &row] { (new ExpectedDateDialog(m_actions, row.invoiceId, this))->present(); });
    for (QWidget *grip : std::initializer_list<QWidget *>{row.customer, row.amount, row.due}) {
        grip->setCursor(Qt::OpenHandCursor);
    }
    m_drag->watch(row.expected);
    placeRow(row, int(m_rows.size()) - 1);
}

void DecidingRows::placeRow(const Row &row, int position)
{
    const int line = 1 + 2 * position;
    m_grid->addWidget(row.line, line, 0, 1, kColumns);
    const QList<QPair<int, QWidget *>> cells{
        {Customer, row.customer}, {Number, row.number},     {Amount, row.amount},     {Due, row.due},
        {Bars, row.bars},         {Lateness, row.lateness}, {Expected, row.expected}, {Condition, row.condition},
        {Balance, row.balance},   {Reminder, row.reminder}, {Action, row.primary},    {Action, row.plain}};
    for (const auto &[column, cell] : cells) {
        m_grid->addWidget(cell, line + 1, column, Qt::AlignVCenter);
    }
    for (const int column : {Number, Expected}) {
        m_grid->itemAtPosition(line + 1, column)->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

// Of the button of an expected date, or of the row there.
QString DecidingRows::invoiceAt(const QWidget *widget, const QPoint &pos) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const std::unique_ptr<Row> &one) {
        const QRect place = one->number->geometry();
        const bool inRow = widget == this && pos.y() >= place.top() && pos.y() <= place.bottom();
        return !one->line->isHidden() && (widget == one->expected || inRow);
    });
    return row == m_rows.cend() ? QString() : (*row)->invoiceId;
}

void DecidingRows::setRowVisible(const Row &row, bool visible) const
{
    for (QWidget *cell :
         std::initializer_list<QWidget *>{row.line, row.customer, row.number, row.amount, row.due, row.bars,
                                          row.lateness, row.expected, row.balance, row.primary, row.plain}) {
        cell->setVisible(visible);
    }
    row.condition->setVisible(visible && m_available >= kRoomForCondition);
    row.reminder->setVisible(visible && m_available >= kRoomForReminder);
}

void DecidingRows::fillLearned(Row &row, const DecidingInvoice &invoice, int scale) const
{
    const PaymentBehaviour &learned = invoice.behaviour;
    row.bars->setDays(learned.lastLateness, scale);
    const QString sign = learned.medianDays > 0 ? u"+\u00a0"_s : learned.medianDays < 0 ? u"\u2212\u00a0"_s : QString();
    row.lateness->setText(learned.known ? sign + format::days(qAbs(learned.medianDays)) : tr("no history"));
    row.lateness->setTone(learned.known ? Label::Tone::Text : Label::Tone::Secondary);
    QStringList days;
    for (const int late : learned.lastLateness) {
        days.append(QString::number(late));
    }
    //: tooltip: days of lateness of the last invoices, oldest first: "71, 74, 76"
    const QString words = learned.known ? tr("Days late, last paid invoices: %1").arg(days.join(u", "_s))
                                        : tr("This customer has not paid an invoice yet: the due date counts.");
    row.bars->setToolTip(words);
    row.bars->setAccessibleName(words);
    row.lateness->setToolTip(words);
    const QString week = invoice.expectedWeek > 13 ? tr("later") : tr("W%1").arg(invoice.expectedWeek);
    const QString day = QLocale().toString(invoice.expected, u"ddd"_s);
    QString text = day + u' ' + format::shortDate(invoice.expected, m_actions.book().today()) + u" \u00b7 "_s + week;
    if (invoice.overridden) {
        //: after an expected date: the person set it
        text += u" \u00b7 "_s + tr("yours");
    }
    row.expected->setText(text);
    //: %1 the number of an invoice, %2 a date
    row.expected->setAccessibleName(tr("%1 expected %2; change").arg(invoice.number, text));
    row.expected->setToolTip(
        invoice.overridden
            ? tr("You moved this date; click to change or go back to the learned one, or drag it onto a week "
                 "of the forecast")
            : tr("Due date plus the customer's median lateness; click to change, or drag it onto a week of "
                 "the forecast"));
}

void DecidingRows::fillActions(Row &row, const DecidingInvoice &invoice) const
{
    const QDate today = m_actions.book().today();
    row.reminder->setText(invoice.lastReminder.isValid() ? format::shortDate(invoice.lastReminder, today)
                                                         : tr("never"));
    row.primary->setVisible(invoice.liftsOverFloor);
    row.plain->setVisible(!invoice.liftsOverFloor);
    for (QPushButton *button : std::initializer_list<QPushButton *>{row.primary, row.plain}) {
        const bool late = invoice.daysLate > 0;
        button->setText(late ? tr("Chase") : tr("Notify"));
        //: %1 a customer, %2 the number of an invoice
        button->setAccessibleName(late ? tr("Chase %1 for %2").arg(invoice.customerName, invoice.number)
                                       : tr("Notify %1 of %2").arg(invoice.customerName, invoice.number));
    }
    //: %1 is a date, or "never"
    const QString reminded = tr("Last reminder: %1").arg(row.reminder->text());
    row.plain->setToolTip(reminded);
    row.primary->setToolTip(tr("This invoice alone lifts the low point over the floor") + u'\n' + reminded);
}

void DecidingRows::fillRow(Row &row, const DecidingInvoice &invoice, int scale)
{
    const QDate today = m_actions.book().today();
    row.invoiceId = invoice.invoiceId;
    setRowVisible(row, true);
    row.customer->setText(invoice.customerName);
    row.number->setText(invoice.number);
    row.number->setAccessibleName(tr("Open %1").arg(invoice.number));
    row.amount->setText(format::money(format::whole(invoice.amount)));
    row.amount->setToolTip(format::money(invoice.amount));
    const bool late = invoice.daysLate > 0;
    //: how long an invoice is past due; %1 is "41 d"
    const QString lateWords = late ? tr("%1 late").arg(format::days(invoice.daysLate)) : tr("not due");
    row.due->setText(format::shortDate(invoice.due, today).toHtmlEscaped() + u' ' +
                     toned(late ? Label::Tone::Bad : Label::Tone::Secondary, lateWords.toHtmlEscaped()));
    fillLearned(row, invoice, scale);
    const QString lowest = format::shortDate(m_actions.book().forecast().lowestDay, today);
    //: the condition of a balance; %1 is a date
    const QString condition = invoice.lifts ? tr("if paid before %1").arg(lowest) : tr("if paid after %1").arg(lowest);
    row.condition->setText(condition);
    const QString arrow = invoice.lifts ? u"\u25b2\u00a0"_s : u"\u25bc\u00a0"_s;
    row.balance->setText(toned(invoice.lifts ? Label::Tone::Good : Label::Tone::Bad,
                               (arrow + format::money(format::whole(invoice.balanceIf))).toHtmlEscaped()));
    row.balance->setToolTip(condition);
    row.balance->setAccessibleName(condition + u' ' + format::money(invoice.balanceIf));
    fillActions(row, invoice);
}

void DecidingRows::refresh(int limit)
{
    const CashForecast &forecast = m_actions.book().forecast();
    const QString lowest = format::shortDate(forecast.lowestDay, m_actions.book().today());
    const QStringList heads{tr("Customer"), tr("Invoice"), tr("Amount"), tr("Due"), tr("Learned lateness"), QString(),
                            tr("Expected"), QString(),
                            //: head of a column; %1 is a date
                            tr("Balance on %1").arg(lowest), tr("Reminder"), QString()};
    for (int column = 0; column < kColumns; ++column) {
        m_heads.at(column)->setText(heads.at(column));
    }
    const int count = int(qMin<qsizetype>(limit, forecast.deciding.size()));
    int scale = 1;
    for (int i = 0; i < count; ++i) {
        for (const int late : forecast.deciding.at(i).behaviour.lastLateness) {
            scale = qMax(scale, late);
        }
    }
    while (int(m_rows.size()) < count) {
        addRow();
    }
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (i < count) {
            fillRow(*m_rows.at(size_t(i)), forecast.deciding.at(i), scale);
        } else {
            setRowVisible(*m_rows.at(size_t(i)), false);
        }
    }
}

void DecidingRows::setAvailableWidth(int width)
{
    m_available = width;
    m_heads.at(Reminder)->setVisible(width >= kRoomForReminder);
    for (const std::unique_ptr<Row> &row : m_rows) {
        const bool shown = !row->line->isHidden();
        row->condition->setVisible(shown && width >= kRoomForCondition);
        row->reminder->setVisible(shown && width >= kRoomForReminder);
    }
}
} // namespace atlas
