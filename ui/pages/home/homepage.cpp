// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homepage.h"

#include "models/home/homewords.h"
#include "models/home/recordrows.h"
#include "ui/pages/home/homegrid.h"
#include "ui/pages/home/homerecords.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto homePeriodKey = "home/period"_L1;
}

HomePage::HomePage(QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_layouts(settings)
    , m_settings(settings)
{
    setObjectName(u"homePage"_s);
    build();
    retranslate();
}

HomePage::~HomePage() = default;

QString HomePage::pageId() const
{
    return u"home"_s;
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::iconName() const
{
    return u"home"_s;
}

QStringList HomePage::tourStops() const
{
    return {u"ceo"_s, u"cmo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"av"_s, u"brief"_s, u"arrange"_s}; // every role's home
}

void HomePage::showTourStop(const QString &stop)
{
    if (stop == u"brief")
        Q_EMIT briefRequested();
    else if (stop != u"arrange")
        setRole(stop);
    setArranging(stop == u"arrange");
}

void HomePage::build()
{
    m_grid = new HomeGrid(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 20);
    column->addWidget(m_grid);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"home.scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(scroll, 1);
    // The cards end where the buttons above them do, with the bar and without.
    QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, column, [bar, column](int, int max) {
        const int left = max > 0 ? std::max(4, 20 - bar->sizeHint().width()) : 20;
        const bool mirrored = bar->isRightToLeft();
        column->setContentsMargins(mirrored ? left : 20, 0, mirrored ? 20 : left, 20);
    });
    connect(m_grid, &HomeGrid::rowOpened, this, &HomePage::rowOpened);
    connect(m_grid, &HomeGrid::recordsOpened, this, &HomePage::openRecords);
    connect(m_grid, &HomeGrid::pageOpened, this, &HomePage::pageOpened);
    connect(m_grid, &HomeGrid::placesChanged, this, &HomePage::placesChanged);
}

QWidget *HomePage::buildHead()
{
    auto *head = new QWidget(this);
    m_greeting = new ElidedLabel(TextSize::Page, 600, Label::Tone::Text, head);
    m_greeting->setObjectName(u"home.greeting"_s);
    m_waiting = new Label(TextSize::Body, 400, Label::Tone::Secondary, head);
    m_waiting->setObjectName(u"home.waiting"_s);
    m_period = new Segmented(head);
    m_period->setObjectName(u"home.period"_s);
    m_brief = new QPushButton(head);
    m_brief->setObjectName(u"home.brief"_s);
    m_arrange = new QPushButton(head);
    m_arrange->setObjectName(u"home.arrange"_s);
    m_add = new QPushButton(head);
    m_add->setObjectName(u"home.add"_s);
    m_add->setMenu(new QMenu(m_add));
    m_reset = new QPushButton(head);
    m_reset->setObjectName(u"home.reset"_s);
    m_done = new PrimaryButton({}, head);
    m_done->setObjectName(u"home.done"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 14, 20, 12);
    row->setSpacing(8);
    row->addWidget(m_greeting);
    row->addWidget(m_waiting);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_brief, m_add, m_reset, m_done, m_arrange})
        row->addWidget(widget);
    connect(m_period, &Segmented::currentChanged, this, [this](int index) {
        m_settings.setValue(homePeriodKey, index);
        Q_EMIT periodChanged();
    });
    connect(m_brief, &QPushButton::clicked, this, &HomePage::briefRequested);
    connect(m_arrange, &QPushButton::clicked, this, [this] { setArranging(true); });
    connect(m_done, &QPushButton::clicked, this, [this] { setArranging(false); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_layouts.reset(m_role);
        m_grid->setPlaces(m_layouts.layout(m_role));
        m_reset->setEnabled(false);
    });
    connect(m_add->menu(), &QMenu::aboutToShow, this, &HomePage::fillAddMenu);
    return head;
}

void HomePage::retranslate()
{
    const int period = m_settings.value(homePeriodKey, int(HomePeriod::Month)).toInt();
    m_period->setSegments({tr("Week"), tr("Month"), tr("Quarter")});
    m_period->setCurrentIndex(std::clamp(period, 0, 2));
    m_period->setAccessibleName(tr("Period"));
    m_brief->setText(tr("Brief"));
    m_brief->setToolTip(tr("The day on one page: to read, print or copy"));
    m_arrange->setText(tr("Arrange"));
    m_add->setText(tr("Add a card"));
    m_reset->setText(tr("As it was"));
    m_reset->setToolTip(tr("The cards this role has by itself"));
    m_done->setText(tr("Done"));
    setArranging(m_done->isVisible());
    greet();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

bool HomePage::showsData() const
{
    return m_refreshed && !m_grid->isWaiting();
}

HomePeriod HomePage::period() const
{
    return HomePeriod(m_period->currentIndex());
}

void HomePage::setRole(const QString &roleId)
{
    if (roleId == m_role)
        return;
    m_role = roleId;
    m_grid->setPlaces(m_layouts.layout(roleId));
    m_reset->setEnabled(m_layouts.isChanged(roleId));
}

void HomePage::greet()
{
    if (!m_today.isValid())
        return;
    //: greeting of the day; %1 is a date such as "Sunday 22 November"
    m_greeting->setText(tr("Hello, %1").arg(QLocale().toString(m_today, tr("dddd d MMMM", "date format"))));
    m_waiting->setText(m_decisions > 0 ? tr("%n decision(s) wait for you", nullptr, m_decisions) : QString());
}

void HomePage::refresh(const HomeSources &sources, const QString &homeCurrency, int decisions, bool isRead)
{
    m_sources = sources;
    m_today = sources.today;
    m_decisions = decisions;
    m_refreshed = isRead;
    m_grid->refresh(sources, homeCurrency);
    greet();
    update();
}

void HomePage::setArranging(bool on)
{
    m_grid->setArranging(on);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_add, m_reset, m_done})
        widget->setVisible(on);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_brief, m_arrange})
        widget->setVisible(!on);
}

void HomePage::fillAddMenu()
{
    QMenu &menu = *m_add->menu();
    menu.clear();
    for (const CardKind &kind : cardCatalogue()) {
        if (!m_grid->card(kind.id))
            connect(menu.addAction(homewords::cardTitle(kind.id)), &QAction::triggered, this,
                    [this, id = kind.id] { m_grid->add(id); });
    }
}

void HomePage::placesChanged()
{
    m_layouts.save(m_role, m_grid->places());
    m_reset->setEnabled(m_layouts.isChanged(m_role));
}

void HomePage::openRecords(const CardKind &kind, const QStringList &recordIds, const QString &label)
{
    static const QStringList shownApart{u"deals"_s, u"invoices"_s, u"bills"_s, u"expenses"_s};
    if (shownApart.contains(kind.records) || !m_sources) {
        Q_EMIT recordsOpened(kind, recordIds, label);
        return;
    }
    constexpr int listed = 1000; // more than that nobody reads; their page has them all
    auto *sheet = new HomeRecords(this);
    sheet->setRecords(label, home::recordsBehind(*m_sources, kind.records, recordIds, listed), m_today, m_sources->now);
    connect(sheet, &HomeRecords::rowOpened, this, [this, page = kind.pageId](const HomeRow &row) {
        if (row.kind == u"bank_accounts" || row.kind == u"vendors") // they have no page of their own
            Q_EMIT pageOpened(page);
        else
            Q_EMIT rowOpened(row);
    });
    connect(sheet, &HomeRecords::pageRequested, this, [this, page = kind.pageId] { Q_EMIT pageOpened(page); });
    connect(this, &QObject::destroyed, sheet, &QDialog::reject); // the account is left
    sheet->present();
}

void HomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_done->isVisible())
        setArranging(false);
    else
        Page::keyPressEvent(event);
}

void HomePage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (m_painted || !m_refreshed)
        return;
    m_painted = true;
    // After this paint has reached the screen, not in the middle of it.
    QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
