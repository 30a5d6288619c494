// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/cashhistory.h"

#include "ui/charts/barchart.h"
#include "ui/charts/monthchart.h"
#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/theme/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kClientsShown = 8;
constexpr int kPairWidth = 900; ///< below it the two rankings stand under each other

QString monthWords(const QDate &month)
{
    return QLocale().toString(month, u"MMMM yyyy"_s);
}
} // namespace

CashHistory::CashHistory(BooksActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_strip(new FigureStrip(
          [this](const Figure &figure, const FigureContext &context) {
              return cashFigureContent(figure, context, m_actions.book());
          },
          this))
    , m_pair(new QHBoxLayout)
    , m_months(new MonthChart)
    , m_expenses(new BarChart)
    , m_clients(new BarChart)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(m_strip);
    m_months->setObjectName(u"cashMonths"_s);
    m_expenses->setObjectName(u"topExpenses"_s);
    m_clients->setObjectName(u"topClients"_s);
    m_monthsCard = addChart(*m_months, *box, 0);
    m_pair->setSpacing(12);
    m_expensesCard = addChart(*m_expenses, *m_pair, 1);
    m_clientsCard = addChart(*m_clients, *m_pair, 1);
    box->addLayout(m_pair);
    m_months->setMinimumHeight(240);
    m_expenses->setMinimumHeight(250);
    m_clients->setMinimumHeight(250);
    connect(m_strip, &FigureStrip::figureOpened, this, &CashHistory::figureOpened);
    connect(m_months, &ChartView::activated, this, [this](int index) {
        const CashMonth month = m_monthRows.value(index);
        Q_EMIT movementsRequested(monthWords(month.month), month.inIds + month.outIds);
    });
    connect(m_expenses, &ChartView::activated, this, [this](int index) {
        const TopExpense expense = m_expenseRows.value(index);
        Q_EMIT recordsRequested(u"expenses"_s, expense.accountName, expense.expenseIds);
    });
    connect(m_clients, &ChartView::activated, this, [this](int index) {
        const ClientShare client = m_clientRows.value(index);
        Q_EMIT recordsRequested(u"invoices"_s, client.customerName, client.invoiceIds);
    });
}

ChartCard CashHistory::addChart(ChartView &chart, QBoxLayout &box, int stretch)
{
    auto *holder = new QWidget(this);
    const ChartCard card = buildChartCard(*holder, chart);
    card.toggle->setObjectName(chart.objectName() + u".toggle"_s);
    box.addWidget(holder, stretch);
    connect(card.toggle, &QPushButton::clicked, this, [card, view = &chart] {
        view->setTableVisible(!view->isTableVisible());
        setToggle(card, *view);
    });
    return card;
}

void CashHistory::setToggle(const ChartCard &card, const ChartView &chart)
{
    card.toggle->setText(chart.isTableVisible() ? tr("Show chart") : tr("Show table"));
    //: button: %1 is "Show table", %2 the title of a chart
    card.toggle->setAccessibleName(tr("%1: %2").arg(card.toggle->text(), card.title->text()));
}

void CashHistory::fillMonths()
{
    const CashBook &book = m_actions.book();
    const QString currency = book.baseCurrency();
    m_monthRows = cashMonths(book.books(), book.today());
    QStringList labels;
    MonthChart::Series in{tr("Received"), {}, 2}, out{tr("Paid"), {}, 5};
    int suspects = 0;
    for (const CashMonth &month : std::as_const(m_monthRows)) {
        labels.append(QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat));
        in.values.append(majorUnits(month.in));
        out.values.append(majorUnits(month.out));
        suspects += month.suspects;
    }
    m_monthsCard.title->setText(tr("Cash in and out by month"));
    //: %1 is a currency code
    m_monthsCard.note->setText(tr("12 months, %1 \u00b7 click a month for its payments").arg(currency));
    m_monthsCard.foot->setText(tr("%n payments left out: their exchange rate is missing.", nullptr, suspects));
    m_monthsCard.foot->setVisible(suspects > 0);
    m_months->setTitle(m_monthsCard.title->text());
    m_months->setData(labels, {in, out}, format::moneyParts(Money(0, currency)).unit, tr("Month"),
                      [currency](double value) { return majorWords(value, currency); });
    setToggle(m_monthsCard, *m_months);
}

void CashHistory::fillExpenses()
{
    const CashBook &book = m_actions.book();
    m_expenseRows = topExpenses(book.books(), book.today());
    QList<BarChart::Bar> bars;
    for (const TopExpense &expense : std::as_const(m_expenseRows)) {
        BarChart::Bar bar;
        bar.label = expense.accountName.isEmpty() ? tr("No account") : expense.accountName;
        bar.value = majorUnits(expense.amount);
        bar.valueText = format::money(format::whole(expense.amount));
        const QString before = format::money(format::whole(expense.previous));
        if (expense.change && std::abs(*expense.change) < 0.005) {
            bar.detail = tr("stable");
        } else if (expense.change) {
            const QString arrow = *expense.change < 0 ? u"\u25bc\u00a0"_s : u"\u25b2\u00a0"_s;
            bar.detail = arrow + format::percent(qAbs(*expense.change));
        } else {
            bar.detail = tr("new");
        }
        //: tooltip: %1 an account, %2 its expenses now, %3 those of the 90 days before
        bar.explanation = tr("%1: %2, the 90 days before %3").arg(bar.label, bar.valueText, before);
        bars.append(bar);
    }
    m_expensesCard.title->setText(tr("Top expenses"));
    m_expensesCard.note->setText(tr("90 days, change against the 90 before"));
    m_expenses->setTitle(m_expensesCard.title->text());
    m_expenses->setBars(bars, {tr("Account"), tr("Amount"), tr("Change")});
    setToggle(m_expensesCard, *m_expenses);
}

void CashHistory::fillClients()
{
    const CashBook &book = m_actions.book();
    m_clientRows = clientShares(book.books(), book.today()).mid(0, kClientsShown);
    QList<BarChart::Bar> bars;
    for (const ClientShare &client : std::as_const(m_clientRows)) {
        BarChart::Bar bar;
        bar.label = client.customerName;
        bar.value = client.share;
        bar.valueText = format::percent(client.share, client.share < 0.1 ? 1 : 0);
        bar.detail = format::money(format::whole(client.revenue));
        bars.append(bar);
    }
    m_clientsCard.title->setText(tr("Client concentration"));
    m_clientsCard.note->setText(tr("share of what was invoiced in 12 months"));
    m_clients->setTitle(m_clientsCard.title->text());
    m_clients->setBars(bars, {tr("Client"), tr("Share"), tr("Invoiced")});
    setToggle(m_clientsCard, *m_clients);
}

void CashHistory::refresh(const QList<Figure> &figures)
{
    m_strip->setFigures(figures, {m_actions.book().baseCurrency(), m_actions.book().today(), m_actions.now()});
    fillMonths();
    fillExpenses();
    fillClients();
}

void CashHistory::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pair->setDirection(width() < kPairWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
} // namespace atlas
