// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/overviewview.h"

#include "models/insight/cashfigures.h"
#include "ui/pages/cashflow/assumptionsdialog.h"
#include "ui/pages/cashflow/overview/accountscard.h"
#include "ui/pages/cashflow/overview/ageingcard.h"
#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/pages/cashflow/overview/cashhistory.h"
#include "ui/pages/cashflow/overview/decidingcard.h"
#include "ui/pages/cashflow/overview/forecastcard.h"
#include "ui/pages/cashflow/overview/recordssheet.h"
#include "ui/pages/cashflow/overview/rowdrag.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kSideBySide = 860; ///< below it accounts and ageing stand under each other
constexpr int kEdge = 24;        ///< of the page: a drag this near to it scrolls

} // namespace

CashView *makeOverviewView(BooksActions &actions, QWidget *parent)
{
    return new OverviewView(actions, parent);
}

OverviewView::OverviewView(BooksActions &actions, QWidget *parent)
    : CashView(parent)
    , m_actions(actions)
    , m_refresh(new QTimer(this))
{
    setObjectName(u"cashOverview"_s);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    build();
    connectParts();
    refreshTop(); // before it is shown, so that nothing moves then; the history lies further down
}

QString OverviewView::viewId() const
{
    return u"overview"_s;
}

void OverviewView::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body = new QWidget(m_scroll);
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, 4, 12);
    box->setSpacing(12);
    m_strip = new FigureStrip(
        [this](const Figure &figure, const FigureContext &context) {
            return cashFigureContent(figure, context, m_actions.book());
        },
        m_body);
    m_accounts = new AccountsCard(m_body);
    m_ageing = new AgeingCard(m_body);
    m_forecast = new ForecastCard(m_actions, m_body);
    m_deciding = new DecidingCard(m_actions, m_body);
    m_history = new CashHistory(m_actions, m_body);
    m_pair = new QHBoxLayout;
    m_pair->setSpacing(12);
    m_pair->addWidget(m_accounts, 33);
    m_pair->addWidget(m_ageing, 67);
    box->addWidget(m_strip);
    box->addLayout(m_pair);
    for (QWidget *part : std::initializer_list<QWidget *>{m_forecast, m_deciding, m_history}) {
        box->addWidget(part);
    }
    box->addStretch(1);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(m_scroll);
}

void OverviewView::connectParts()
{
    const CashBook &book = m_actions.book();
    connect(&book, &CashBook::booksChanged, this, [this] { refreshSoon(All); });
    connect(&book, &CashBook::forecastChanged, this, [this] { refreshSoon(Forecast); });
    connect(m_refresh, &QTimer::timeout, this, &OverviewView::refreshNext);
    connect(&Theme::get(), &Theme::changed, this, [this] { refreshSoon(All); });
    connect(m_strip, &FigureStrip::figureOpened, this, &OverviewView::openFigure);
    connect(m_history, &CashHistory::figureOpened, this, &OverviewView::openFigure);
    connect(m_history, &CashHistory::recordsRequested, this, &CashView::recordsRequested);
    connect(m_history, &CashHistory::movementsRequested, this, &OverviewView::openMovements);
    connect(m_ageing, &AgeingCard::recordsRequested, this, &CashView::recordsRequested);
    connect(m_deciding, &DecidingCard::recordRequested, this, &CashView::recordRequested);
    connect(m_forecast, &ForecastCard::weekChosen, m_deciding, &DecidingCard::showWeek);
    const RowDrag *drag = &m_deciding->drag();
    connect(drag, &RowDrag::moved, this, &OverviewView::dragMoved);
    connect(drag, &RowDrag::dropped, m_forecast, &ForecastCard::drop);
    connect(drag, &RowDrag::cancelled, m_forecast, &ForecastCard::endDrag);
    connect(m_deciding, &DecidingCard::lowestWeekRequested, m_forecast, [this] { m_forecast->chooseWeek(-1); });
}

void OverviewView::refreshSoon(int parts)
{
    m_due |= parts;
    if (isVisible()) {
        m_refresh->start();
    }
}

void OverviewView::refreshTop()
{
    if (m_due & Figures) {
        refreshFigures();
    }
    if (m_due & Forecast) {
        refreshForecast();
    }
}

void OverviewView::refreshNext()
{
    if (m_due & Figures) {
        refreshFigures();
    } else if (m_due & Forecast) {
        refreshForecast();
    } else if (m_due & History) {
        refreshHistory();
    }
    if (m_due != 0) {
        m_refresh->start();
    }
}

void OverviewView::refreshFigures()
{
    m_due &= ~Figures;
    const CashBook &book = m_actions.book();
    const BooksSnapshot &books = book.books();
    const QDate today = book.today();
    const Figure dso = dsoFigure(books, today);
    Figure dpo = dpoFigure(books, today);
    // What suppliers wait is told against what customers take.
    if (dso.counts.contains(u"days"_s)) {
        dpo.counts.insert(u"dso"_s, dso.counts.value(u"days"_s));
    }
    m_figures = {cashBalanceFigure(books), dso, dpo, netBurnFigure(books, today), runwayFigure(books, today)};
    m_accounts->refresh(book);
    m_ageing->refresh(book);
    fillStrip();
}

void OverviewView::refreshForecast()
{
    m_due &= ~Forecast;
    m_forecast->refresh();
    m_deciding->showWeek(m_forecast->week());
    fillStrip();
}

void OverviewView::fillStrip()
{
    const CashBook &book = m_actions.book();
    Figure low = lowPointFigure(book.forecast(), book.books().readAt);
    low.truncated = book.books().truncated;
    m_strip->setFigures(m_figures + QList<Figure>{low}, {book.baseCurrency(), book.today(), m_actions.now()});
}

void OverviewView::refreshHistory()
{
    m_due &= ~History;
    const BooksSnapshot &books = m_actions.book().books();
    const QDate today = m_actions.book().today();
    m_history->refresh({invoicedMonthFigure(books, today), collectedFigure(books, today),
                        concentrationFigure(books, today), dsoCountbackFigure(books, today)});
}

void OverviewView::openFigure(const Figure &figure)
{
    const QString label = cashFigureLabel(figure);
    const bool setFloor = figure.id == u"low_point" && !m_actions.book().plan().floor;
    if (setFloor) {
        openAssumptions();
    } else if (figure.id == u"cash_balance") {
        m_scroll->ensureWidgetVisible(m_accounts);
    } else if (figure.id == u"net_burn" || figure.id == u"runway" || figure.id == u"collected") {
        openMovements(label, figure.recordIds);
    } else if (!figure.recordIds.isEmpty()) {
        Q_EMIT recordsRequested(figure.id == u"dpo" ? u"bills"_s : u"invoices"_s, label, figure.recordIds);
    }
}

void OverviewView::dragMoved(const QString &invoiceId, const QPoint &globalPos)
{
    // Near an edge the page follows the pointer: the chart may be out of sight.
    const int y = m_scroll->mapFromGlobal(globalPos).y();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (y < kEdge) {
        bar->setValue(bar->value() - kEdge);
    } else if (y > m_scroll->height() - kEdge) {
        bar->setValue(bar->value() + kEdge);
    }
    m_forecast->dragOver(invoiceId, globalPos);
}

void OverviewView::openMovements(const QString &label, const QStringList &ids)
{
    auto *sheet = new RecordsSheet(m_actions.book(), label, ids, this);
    connect(sheet, &RecordsSheet::recordRequested, this, &CashView::recordRequested);
    sheet->present();
}

void OverviewView::openAssumptions()
{
    (new AssumptionsDialog(m_actions, this))->present();
}

QStringList OverviewView::tourStops() const
{
    return {u"table"_s, u"decisions"_s, u"history"_s, u"simulate"_s};
}

void OverviewView::showTourStop(const QString &stop)
{
    m_forecast->showTable(stop == u"table");
    m_scroll->ensureVisible(0, 0);
    if (stop == u"decisions") {
        m_scroll->ensureWidgetVisible(m_deciding);
    } else if (stop == u"history") {
        m_scroll->ensureVisible(0, m_body->height());
    } else if (stop == u"simulate") {
        m_forecast->simulate();
    }
}

void OverviewView::changeEvent(QEvent *event)
{
    CashView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshSoon(All);
    }
}

void OverviewView::showEvent(QShowEvent *event)
{
    refreshTop();
    CashView::showEvent(event);
    if (m_due != 0) {
        m_refresh->start();
    }
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    CashView::resizeEvent(event);
    m_deciding->setAvailableWidth(width());
    m_pair->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
} // namespace atlas
