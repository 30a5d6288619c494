// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmpage.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/panel/crmpanel.h"
#include "ui/pages/crm/table/crmfilterrow.h"
#include "ui/pages/crm/table/crmview.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kCrmKind = "crm/kind"_L1;

DirectoryKind crmKindById(const QString &id)
{
    for (const DirectoryKind kind : CrmWords::kinds()) {
        if (CrmWords::kindId(kind) == id)
            return kind;
    }
    return DirectoryKind::Leads;
}
} // namespace

CrmPage::CrmPage(const CrmDesk &desk, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_banner(new Banner(this))
    , m_views(new QStackedWidget(this))
{
    setObjectName(u"crmPage"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 20, 16, 12);
    box->setSpacing(12);
    buildHeader();
    m_banner->dismiss();
    box->addWidget(m_banner);
    box->addWidget(m_views, 1);
    const auto count = [this] { countOpenDeals(); };
    connect(&desk.deals, &DealBook::rebuilt, this, count);
    connect(&desk.deals, &DealBook::rowsChanged, this, count);
    retranslate();
    showKind(crmKindById(settings.value(kCrmKind).toString()));
}

CrmPage::~CrmPage()
{
    delete m_panel; // lives in the shell's dock
}

QString CrmPage::pageId() const
{
    return u"crm"_s;
}

QString CrmPage::title() const
{
    return tr("Contacts & leads");
}

QString CrmPage::iconName() const
{
    return u"people"_s;
}

void CrmPage::buildHeader()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    m_subtitle = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_subtitle->setObjectName(u"crmSubtitle"_s);
    m_subtitle->setContentsMargins(4, 4, 0, 0);
    m_switch = new Segmented(this);
    m_switch->setObjectName(u"crmSwitch"_s);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"crmImport"_s);
    m_add = new PrimaryButton(u"plus"_s, this);
    m_add->setObjectName(u"crmAdd"_s);
    m_addMenu = new QMenu(m_add);
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_import);
    line->addWidget(m_add);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addLayout(line);
    box->addWidget(m_switch, 0, Qt::AlignLeft);
    connect(m_switch, &Segmented::currentChanged, this,
            [this](int index) { showKind(CrmWords::kinds().value(index)); });
    connect(m_add, &QPushButton::clicked, this, &CrmPage::create);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(CrmWords::modules(m_kind).first()); });
}

CrmView &CrmPage::view(DirectoryKind kind)
{
    CrmView *&made = m_viewByKind[int(kind)];
    if (!made) {
        made = new CrmView(m_desk.book, kind, m_settings, m_views);
        m_views->addWidget(made);
        connectView(made);
        made->setToday(m_desk.today());
        applyState(kind);
        if (kind == DirectoryKind::Accounts)
            countOpenDeals();
    }
    return *made;
}

void CrmPage::connectView(CrmView *view)
{
    const DirectoryKind kind = view->kind();
    const auto refOf = [this, kind](const QString &id) {
        return CrmRef{crmfields::moduleOfId(m_desk.book, kind, id), id};
    };
    connect(view, &CrmView::opened, this, [this, refOf](const QString &id) { openRecord(refOf(id)); });
    connect(view, &CrmView::currentChanged, this, [this, refOf](const QString &id) {
        // In a list the detail follows at once, but only where the panel is open already.
        if (m_panel && m_panel->isVisible())
            openRecord(refOf(id));
    });
    connect(view, &CrmView::createRequested, this, &CrmPage::create);
    connect(view, &CrmView::stateActionTriggered, this, &CrmPage::stateActionTriggered);
    connect(view, &CrmView::bulkRequested, this,
            [this, kind](const QStringList &ids) { Q_EMIT bulkRequested(kind, ids); });
    connect(view, &CrmView::removeRequested, this,
            [this, kind](const QStringList &ids) { Q_EMIT removeRequested(kind, ids); });
    connect(view, &CrmView::mergeRequested, this,
            [this, kind](const QStringList &ids) { Q_EMIT mergeRequested(CrmWords::modules(kind).first(), ids); });
    connect(view, &CrmView::completeRequested, this, &CrmPage::completeRequested);
}

void CrmPage::showKind(DirectoryKind kind)
{
    m_kind = kind;
    m_settings.setValue(kCrmKind, CrmWords::kindId(kind));
    m_views->setCurrentWidget(&view(kind));
    m_switch->setCurrentIndex(int(CrmWords::kinds().indexOf(kind)));
    // Activities have three modules, and no list of one's own to bring along.
    const bool isActivities = kind == DirectoryKind::Activities;
    m_import->setVisible(!isActivities);
    m_add->setMenu(isActivities ? m_addMenu : nullptr);
    m_add->setText(isActivities ? tr("New activity") : CrmWords::create(CrmWords::modules(kind).first()));
    Q_EMIT kindShown(kind);
}

void CrmPage::create()
{
    Q_EMIT createRequested(CrmWords::modules(m_kind).first(), {});
}

QWidget *CrmPage::panel()
{
    if (!m_panel) {
        m_panel = new CrmPanel(m_desk, this);
        m_panel->hide();
        connectPanel();
        Q_EMIT panelMade(m_panel);
    }
    return m_panel;
}

CrmPanel &CrmPage::crmPanel()
{
    std::ignore = panel(); // makes it
    return *m_panel;
}

void CrmPage::connectPanel()
{
    connect(m_panel, &RecordPanel::closed, this, &CrmPage::closePanel);
    connect(m_panel, &CrmPanel::mailRequested, this, &CrmPage::composeRequested);
    connect(m_panel, &CrmPanel::accountPageRequested, this, &CrmPage::accountPageRequested);
    connect(m_panel, &CrmPanel::activityRequested, this, &CrmPage::createRequested);
    connect(m_panel, &CrmPanel::recordRequested, this, [this](const QString &module, const QString &id) {
        if (module == u"Deals")
            Q_EMIT dealRequested(id);
        else
            openRecord({module, id});
    });
}

bool CrmPage::openRecord(const CrmRef &ref)
{
    if (!crmfields::exists(m_desk.book, ref))
        return false;
    const DirectoryKind kind = CrmWords::kindOf(ref.module);
    if (kind != m_kind)
        showKind(kind);
    view(kind).selectRecord(ref.id);
    crmPanel().showRecord(ref);
    m_panel->show();
    Q_EMIT panelVisibleChanged(true);
    Q_EMIT recordOpened(ref);
    return true;
}

void CrmPage::closePanel()
{
    if (m_panel)
        m_panel->hide();
    Q_EMIT panelVisibleChanged(false);
}

void CrmPage::setState(DirectoryKind kind, State state, const ErrorText &error)
{
    m_states.insert(int(kind), {state, error});
    if (m_viewByKind.contains(int(kind)))
        applyState(kind);
}

void CrmPage::applyState(DirectoryKind kind)
{
    const Shown shown = m_states.value(int(kind));
    CrmView *made = m_viewByKind.value(int(kind));
    if (shown.state == State::Loading)
        made->showLoading();
    else if (shown.state == State::Error)
        made->showError(shown.error);
    else
        made->showReady();
    update();
}

void CrmPage::setAge(const QDateTime &now, const QDateTime &readAt, const QString &missing)
{
    m_now = now;
    m_readAt = readAt;
    m_missing = missing;
    QStringList parts;
    if (readAt.isValid())
        parts.append(format::age(readAt, now));
    if (m_desk.book.snapshot().truncated)
        parts.append(tr("only the first 100,000 read"));
    if (!missing.isEmpty())
        parts.append(missing);
    m_subtitle->setText(parts.join(u" \u00b7 "_s));
    for (CrmView *made : std::as_const(m_viewByKind))
        made->setToday(now.toLocalTime().date());
}

/// Once for all deals that changed together.
void CrmPage::countOpenDeals()
{
    if (!m_viewByKind.contains(int(DirectoryKind::Accounts)) || std::exchange(m_countingDeals, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_countingDeals = false;
            QHash<QString, int> open;
            for (const CrmAccount &account : m_desk.book.snapshot().accounts)
                open.insert(account.id, 0);
            for (const DealRow &row : m_desk.deals.rows()) {
                const Stage *stage = m_desk.deals.pipeline().stage(row.deal.stage);
                if (!stage || stage->outcome == StageOutcome::Open)
                    ++open[row.deal.account.id];
            }
            // Before the deals are read nothing is known, which is not nought.
            m_viewByKind.value(int(DirectoryKind::Accounts))
                ->setOpenDeals(m_desk.deals.readAt().isValid() ? open : QHash<QString, int>());
        },
        Qt::QueuedConnection);
}

bool CrmPage::showsData() const
{
    return m_states.value(int(m_kind)).state == State::Ready ||
           directorycells::sizeOf(directorycells::listOf(m_desk.book.snapshot(), m_kind)) > 0;
}

QStringList CrmPage::tourStops() const
{
    QStringList stops;
    for (const DirectoryKind kind : CrmWords::kinds())
        stops.append(CrmWords::kindId(kind));
    return stops;
}

void CrmPage::showTourStop(const QString &stop)
{
    showKind(crmKindById(stop));
    const DirectoryTableModel &rows = view(m_kind).model();
    if (rows.rowCount() > 0)
        openRecord({crmfields::moduleOfId(m_desk.book, m_kind, rows.idAt(0)), rows.idAt(0)});
}

void CrmPage::retranslate()
{
    m_title->setText(title());
    QStringList labels;
    for (const DirectoryKind kind : CrmWords::kinds())
        labels.append(CrmWords::plural(kind));
    m_switch->setSegments(labels);
    //: what the page shows: leads, contacts, accounts, campaigns or activities
    m_switch->setAccessibleName(tr("Kind of records"));
    m_import->setText(tr("Import\u2026"));
    m_addMenu->clear();
    for (const QString &module : CrmWords::modules(DirectoryKind::Activities))
        m_addMenu->addAction(CrmWords::create(module), this, [this, module] { Q_EMIT createRequested(module, {}); });
    m_add->setText(m_kind == DirectoryKind::Activities ? tr("New activity")
                                                       : CrmWords::create(CrmWords::modules(m_kind).first()));
}

void CrmPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CrmPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_dataPainted && showsData()) {
        m_dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void CrmPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
