// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/expecteddatedialog.h"

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void keepExpectedDate(BooksActions &actions, const QString &invoiceId, const QDate &date)
{
    CashPlan plan = actions.book().plan();
    if (date.isValid()) {
        plan.expectedDates.insert(invoiceId, date);
    } else {
        plan.expectedDates.remove(invoiceId);
    }
    actions.setPlan(plan);
}
} // namespace

void setExpectedDate(BooksActions &actions, const QString &invoiceId, const QDate &date)
{
    const QDate before = actions.book().plan().expectedDates.value(invoiceId);
    if (date == before) {
        return;
    }
    keepExpectedDate(actions, invoiceId, date);
    const Invoice *invoice = actions.book().invoice(invoiceId);
    const QString number = invoice ? invoice->number : QString();
    const QString text =
        date.isValid()
            //: %1 the number of an invoice, %2 a date
            ? ExpectedDateDialog::tr("%1 is expected on %2")
                  .arg(number, format::shortDate(date, actions.book().today()))
            //: %1 the number of an invoice: its date is again the one learned from the customer's payments
            : ExpectedDateDialog::tr("%1 is expected as learned").arg(number);
    // The actions outlive the toast that would call this.
    actions.say(text, [&actions, invoiceId, before] {
        if (actions.book().invoice(invoiceId)) { // not the books of another organisation by now
            keepExpectedDate(actions, invoiceId, before);
        }
    });
}

ExpectedDateDialog::ExpectedDateDialog(BooksActions &actions, const QString &invoiceId, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_invoiceId(invoiceId)
    , m_date(new DateField(this))
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
{
    setObjectName(u"expectedDateDialog"_s);
    const CashBook &book = actions.book();
    QDate learned;
    QString subject;
    if (const Invoice *invoice = book.invoice(invoiceId)) {
        learned = expectedPaymentDate(*invoice, book.behaviour(invoice->contactId), {});
        subject =
            QStringList{invoice->contactName, invoice->number, format::money(invoice->balance)}.join(u" \u00b7 "_s);
    }
    const QDate own = book.plan().expectedDates.value(invoiceId);
    // What should have been paid already is counted a week from now (see cashForecast()).
    const QDate suggested = learned < book.today() ? book.today().addDays(7) : learned;
    m_date->setDate(own.isValid() ? own : suggested);
    build(subject, learned, own.isValid());
    setFixedWidth(420);
    resize(420, layout()->totalHeightForWidth(420));
    m_date->setFocus();
    m_date->selectAll();
}

void ExpectedDateDialog::build(const QString &subject, const QDate &learned, bool overridden)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Expected date"));
    auto *about = new ElidedLabel(TextSize::Body, 500, Label::Tone::Text, this);
    about->setText(subject);
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    //: %1 is a date
    text->setText(tr("Learned from the customer's last payments: %1. A date of yours wins in the forecast; it stays on "
                     "this computer.")
                      .arg(format::longDate(learned)));
    m_date->setObjectName(u"expectedDate.date"_s);
    m_date->setAccessibleName(tr("Date the money is expected"));
    m_problem->setObjectName(u"expectedDate.problem"_s);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *reset = new QPushButton(tr("Back to learned"), this);
    reset->setObjectName(u"expectedDate.reset"_s);
    reset->setVisible(overridden);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"expectedDate.cancel"_s);
    auto *save = new PrimaryButton({}, this);
    save->setText(tr("Use this date"));
    save->setObjectName(u"expectedDate.save"_s);
    save->setDefault(true);
    for (QPushButton *other : {reset, cancel}) {
        other->setAutoDefault(false);
    }
    foot->addWidget(reset);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, about, text, m_date, m_problem}) {
        box->addWidget(widget);
    }
    box->addSpacing(4);
    box->addLayout(foot);
    connect(reset, &QPushButton::clicked, this, [this] { keep({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExpectedDateDialog::submit);
}

void ExpectedDateDialog::submit()
{
    const QDate date = m_date->date();
    const bool past = date.isValid() && date < m_actions.book().today();
    if (!date.isValid() || past) {
        markField(m_date, true);
        m_problem->setText(past ? tr("This date has passed; choose today or later.") : tr("Type a date."));
        m_problem->show();
        resize(width(), layout()->totalHeightForWidth(width()));
        return;
    }
    keep(date);
}

void ExpectedDateDialog::keep(const QDate &date)
{
    setExpectedDate(m_actions, m_invoiceId, date);
    accept();
}
} // namespace atlas
