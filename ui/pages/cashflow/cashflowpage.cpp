// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashflowpage.h"

#include "ui/pages/cashflow/assumptionsdialog.h"
#include "ui/pages/cashflow/cashflowsettings.h"
#include "ui/pages/cashflow/cashviewstack.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

CashflowPage::CashflowPage(BooksActions &actions, CashflowSettings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_views(new CashViewStack(actions, this))
{
    setObjectName(u"cashflowPage"_s);
    connect(m_views, &CashViewStack::panelVisibleChanged, this, &Page::panelVisibleChanged);
    connect(m_views, &CashViewStack::recordsRequested, this, &CashflowPage::showRecords);
    connect(m_views, &CashViewStack::recordRequested, this, &CashflowPage::openRecord);
}

CashflowPage::~CashflowPage()
{
    delete m_views; // with the panels, which live in the shell's dock
}

QString CashflowPage::pageId() const
{
    return u"cashflow"_s;
}

QString CashflowPage::title() const
{
    return tr("Cashflow");
}

QString CashflowPage::iconName() const
{
    return u"trend"_s;
}

QWidget *CashflowPage::panel()
{
    return m_views->panel();
}

void CashflowPage::showLoading()
{
    setState(State::Loading);
}

void CashflowPage::showError(const ErrorText &error)
{
    m_error = error;
    setState(State::Error);
}

void CashflowPage::showEmpty()
{
    setState(State::Empty);
}

void CashflowPage::showData()
{
    setState(State::Data);
}

bool CashflowPage::showsData() const
{
    return m_state == State::Data;
}

void CashflowPage::setState(State state)
{
    m_state = state;
    if (m_built) {
        showState();
    }
}

void CashflowPage::showState()
{
    const bool readable = m_state == State::Data;
    switch (m_state) {
    case State::Loading:
        m_stateView->showLoading(tr("Reading the books\u2026"));
        break;
    case State::Error:
        m_stateView->showError(m_error);
        break;
    case State::Empty:
        m_stateView->showEmpty(tr("These books are empty"),
                               tr("Invoices, bills and bank accounts of Zoho Books appear here."),
                               tr("Create an invoice"));
        break;
    case State::Data:
        if (m_views->currentId().isEmpty()) {
            m_views->showView(m_settings.view());
            m_segments->setCurrentIndex(int(CashViewStack::viewIds().indexOf(m_views->currentId())));
        }
        break;
    }
    m_outer->setCurrentWidget(readable ? static_cast<QWidget *>(m_views) : m_stateView);
    m_assumptions->setEnabled(readable);
    m_segments->setEnabled(readable);
    updateSubtitle();
    update();
}

void CashflowPage::showBanner(const ErrorText &error)
{
    m_bannerError = error;
    m_bannerShown = true;
    if (m_built) {
        m_banner->showError(error);
    }
}

void CashflowPage::dismissBanner()
{
    m_bannerShown = false;
    if (m_built) {
        m_banner->dismiss();
    }
}

void CashflowPage::setOrganisation(const QString &name)
{
    m_organisation = name;
    if (m_built) {
        nameOrganisation();
    }
}

void CashflowPage::showView(const QString &viewId)
{
    build();
    m_views->showView(viewId);
    rememberView();
}

void CashflowPage::rememberView()
{
    const QString id = m_views->currentId();
    m_settings.setView(id);
    m_segments->setCurrentIndex(int(CashViewStack::viewIds().indexOf(id)));
    retranslate(); // what "+" makes follows the view
}

QString CashflowPage::currentView() const
{
    const QString shown = m_views->currentId();
    return shown.isEmpty() ? m_settings.view() : shown;
}

void CashflowPage::showRecords(const QString &viewId, const QString &label, const QStringList &ids)
{
    showView(viewId);
    m_views->view(viewId)->showRecords(label, ids);
}

void CashflowPage::openRecord(const QString &viewId, const QString &id)
{
    showView(viewId);
    m_views->view(viewId)->openRecord(id);
}

void CashflowPage::createInvoice()
{
    const QString invoices = u"invoices"_s;
    showView(invoices);
    m_views->view(invoices)->createNew();
}

void CashflowPage::createRecord()
{
    if (m_state != State::Data || !m_views->view(currentView())->createNew()) {
        createInvoice();
    }
}

void CashflowPage::openAssumptions()
{
    (new AssumptionsDialog(m_actions, this))->present();
}

void CashflowPage::updateSubtitle()
{
    if (!m_built) {
        return;
    }
    const CashBook &book = m_actions.book();
    const BooksSnapshot &books = book.books();
    if (!books.readAt.isValid()) {
        m_subtitle->clear();
        return;
    }
    const QString age = format::age(books.readAt, m_actions.now());
    const QString day = QLocale().toString(book.today(), u"d\u00a0MMMM yyyy"_s);
    const QString count = tr("%n invoices read", nullptr, int(books.invoices.size()));
    //: beside the title: %1 a date, %2 the age of the data ("2 min ago"), %3 "214 invoices read"
    QString text = tr("as of %1 \u00b7 Books, %2 \u00b7 %3").arg(day, age, count);
    if (books.truncated) {
        text += u" \u00b7 "_s + tr("only the first 100,000 read");
    }
    m_subtitle->setText(text);
}

void CashflowPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_built) {
        retranslate();
        showState();
    }
}

void CashflowPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_dataPainted && m_built && showsData()) {
        m_dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void CashflowPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void CashflowPage::enterEvent(QEnterEvent *event)
{
    Page::enterEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
