// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/forecastcard.h"

#include "ui/charts/cashchart.h"
#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/pages/cashflow/overview/expecteddatedialog.h"
#include "ui/pages/cashflow/overview/forecastcontent.h"
#include "ui/pages/cashflow/overview/simulatedialog.h"
#include "ui/theme/format.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ForecastCard::ForecastCard(BooksActions &actions, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_chart(new CashChart(this))
    , m_alert(new Label(TextSize::Body, 500, Label::Tone::Bad, this))
    , m_leftOut(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_events(new QWidget(this))
    , m_chips(new FlowLayout(8, m_events))
{
    setObjectName(u"forecastCard"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 16, 8);
    box->setSpacing(6);
    buildHead(*box);
    m_alert->setObjectName(u"floorAlert"_s);
    m_alert->setWordWrap(true);
    box->addWidget(m_alert);
    m_chips->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_events);
    m_chart->setObjectName(u"cashChart"_s);
    m_chart->setMinimumHeight(226);
    box->addWidget(m_chart, 1);
    m_leftOut->setObjectName(u"forecastLeftOut"_s);
    m_leftOut->setWordWrap(true);
    box->addWidget(m_leftOut);
    connect(m_chart, &ChartView::activated, this, &ForecastCard::chooseWeek);
    connect(m_simulate, &QPushButton::clicked, this, &ForecastCard::simulate);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!m_chart->isTableVisible()); });
    connect(&Theme::get(), &Theme::changed, this, &ForecastCard::retranslate);
    retranslate();
}

void ForecastCard::buildHead(QLayout &box)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    m_legend = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_legend->setContentsMargins(14, 0, 0, 0);
    m_simulate = new QPushButton(this);
    m_simulate->setObjectName(u"simulateEvent"_s);
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(u"forecastToggle"_s);
    for (QPushButton *button : {m_simulate, m_toggle}) {
        button->setProperty("small", true);
    }
    head->addWidget(m_title);
    head->addWidget(m_legend, 1);
    head->addWidget(m_simulate);
    head->addWidget(m_toggle);
    static_cast<QVBoxLayout &>(box).addLayout(head);
}

void ForecastCard::retranslate()
{
    const Tokens &tokens = Theme::get().tokens();
    m_title->setText(tr("13-week forecast"));
    m_simulate->setText(tr("Simulate an event"));
    m_simulate->setToolTip(tr("What if this were paid or received? Never written to Books"));
    m_toggle->setText(m_chart->isTableVisible() ? tr("Show chart") : tr("Show table"));
    const auto part = [](const QColor &colour, const QString &mark, const QString &text) {
        return u"<span style=\"color:%1\">%2</span> %3"_s.arg(colour.name(), mark, text.toHtmlEscaped());
    };
    const QString square = u"\u25a0"_s;
    m_legend->setText(QStringList{part(tokens.series[2], square, tr("Receipts")),
                                  part(tokens.series[5], square, tr("Payments")),
                                  part(tokens.series[0], u"\u2014"_s, tr("Balance at the week's end"))}
                          .join(u"&nbsp;&nbsp;&nbsp; "_s));
}

void ForecastCard::refresh()
{
    retranslate();
    fillChart();
    fillEvents();
    fillAlert();
    fillLeftOut();
}

void ForecastCard::fillChart()
{
    const CashChart::Content content = forecastContent(m_actions.book());
    m_chart->setTitle(content.simulated ? tr("13-week forecast with simulated events") : m_title->text());
    m_chart->setContent(content);
    m_chart->setSelectedWeek(week());
}

void ForecastCard::fillAlert()
{
    const CashForecast &forecast = m_actions.book().forecast();
    QStringList weeks;
    for (const CashWeek &week : forecast.weeks) {
        if (week.underFloor) {
            weeks.append(QString::number(week.number));
        }
    }
    m_alert->setVisible(!weeks.isEmpty());
    if (!weeks.isEmpty() && m_actions.book().plan().floor) {
        //: %1 an amount, %n how many weeks, %2 their numbers ("4, 5")
        m_alert->setText(tr("The balance goes under the floor of %1 in %n weeks: %2.", nullptr, int(weeks.size()))
                             .arg(format::money(*m_actions.book().plan().floor), weeks.join(u", "_s)));
    }
}

void ForecastCard::fillLeftOut()
{
    const CashForecast &forecast = m_actions.book().forecast();
    QStringList parts;
    if (!forecast.leftOut.amounts().isEmpty()) {
        const QList<Money> amounts = forecast.leftOut.amounts();
        MoneyBag whole;
        for (const Money &amount : amounts) {
            whole.add(format::whole(amount));
        }
        parts.append(format::money(whole, forecast.leftOut.amounts().constFirst().currency()));
    }
    if (forecast.suspectRates > 0) {
        parts.append(tr("%n documents without an exchange rate", nullptr, forecast.suspectRates));
    }
    if (forecast.unknownAmounts > 0) {
        parts.append(tr("%n recurring profiles whose amount Books does not say", nullptr, forecast.unknownAmounts));
    }
    //: under the forecast: what it does not contain; %1 amounts and counts
    m_leftOut->setText(tr("Not in the forecast: %1.").arg(parts.join(u", "_s)));
    m_leftOut->setVisible(!parts.isEmpty());
}

void ForecastCard::fillEvents()
{
    const QList<QToolButton *> old = m_events->findChildren<QToolButton *>();
    for (QToolButton *chip : old) {
        chip->hide();
        m_chips->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was clicked
    }
    bool any = false;
    for (const PlannedLine &line : m_actions.book().plan().lines) {
        if (line.simulated) {
            addChip(line);
            any = true;
        }
    }
    m_events->setVisible(any);
}

void ForecastCard::addChip(const PlannedLine &line)
{
    const Money amount(line.incoming ? line.amount.minor() : -line.amount.minor(), line.amount.currency());
    const QString date = format::shortDate(line.first, m_actions.book().today());
    const QString sign = line.incoming ? u"+"_s : QString();
    //: a simulated event: %1 its name, %2 amount, %3 date
    const QString text = tr("Simulated: %1, %2, %3").arg(line.name, sign + format::money(amount), date);
    auto *edit = new QToolButton(m_events);
    edit->setObjectName(u"event_"_s + line.id);
    edit->setText(text);
    edit->setCheckable(true);
    edit->setChecked(true);
    edit->setToolTip(tr("Change this simulated event"));
    connect(edit, &QToolButton::clicked, this,
            [this, line] { (new SimulateDialog(m_actions, line, this))->present(); });
    auto *remove = new QToolButton(m_events);
    remove->setObjectName(u"removeEvent_"_s + line.id);
    remove->setIcon(lineIcon(u"close"_s, {{}, &Tokens::secondary, nullptr}));
    //: %1 is the name of a simulated event
    remove->setAccessibleName(tr("Remove \u201c%1\u201d").arg(line.name));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, id = line.id] { removeEvent(id); });
    for (QToolButton *button : {edit, remove}) {
        button->setFocusPolicy(Qt::StrongFocus);
        m_chips->addWidget(button);
        button->show();
    }
}

void ForecastCard::removeEvent(const QString &id)
{
    CashPlan plan = m_actions.book().plan();
    plan.lines.removeIf([&id](const PlannedLine &line) { return line.simulated && line.id == id; });
    m_actions.setPlan(plan);
}

int ForecastCard::week() const
{
    return m_week >= 0 ? m_week : m_actions.book().forecast().lowestWeek;
}

void ForecastCard::chooseWeek(int week)
{
    m_week = week;
    m_chart->setSelectedWeek(this->week());
    Q_EMIT weekChosen(this->week());
}

void ForecastCard::showTable(bool table)
{
    m_chart->setTableVisible(table);
    retranslate();
}

void ForecastCard::simulate()
{
    (new SimulateDialog(m_actions, std::nullopt, this))->present();
}

struct ForecastCard::Landing {
    int week = 0;
    QString number;
    QDate date;
};

// The same day of another week: the columns are too narrow to aim at a day.
std::optional<ForecastCard::Landing> ForecastCard::landingAt(const QString &invoiceId, const QPoint &globalPos) const
{
    const CashForecast &forecast = m_actions.book().forecast();
    const auto invoice = std::find_if(forecast.deciding.cbegin(), forecast.deciding.cend(),
                                      [&](const DecidingInvoice &one) { return one.invoiceId == invoiceId; });
    const int index = m_chart->weekAt(globalPos);
    if (index < 0 || invoice == forecast.deciding.cend()) {
        return std::nullopt;
    }
    const CashWeek &week = forecast.weeks.at(size_t(index));
    const QDate sameDay = week.to.addDays(invoice->expected.dayOfWeek() - Qt::Sunday);
    const QDate date = std::max(week.from, sameDay);
    if (date == invoice->expected) {
        return std::nullopt;
    }
    return Landing{index, invoice->number, date};
}

void ForecastCard::dragOver(const QString &invoiceId, const QPoint &globalPos)
{
    const std::optional<Landing> landing = landingAt(invoiceId, globalPos);
    if (!landing) {
        endDrag();
        return;
    }
    const QString day = QLocale().toString(landing->date, u"ddd"_s);
    m_chart->setDropTarget(landing->week, landing->number,
                           day + u' ' + format::shortDate(landing->date, m_actions.book().today()));
}

void ForecastCard::drop(const QString &invoiceId, const QPoint &globalPos)
{
    const std::optional<Landing> landing = landingAt(invoiceId, globalPos);
    endDrag();
    if (landing) {
        setExpectedDate(m_actions, invoiceId, landing->date);
    }
}

void ForecastCard::endDrag()
{
    m_chart->setDropTarget(-1);
}

void ForecastCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}
} // namespace atlas
