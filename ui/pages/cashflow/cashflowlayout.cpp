// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How CashflowPage is put together and worded, and its pictures; what it does is in cashflowpage.cpp.

#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/cashflow/cashviewstack.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void CashflowPage::build()
{
    if (m_built) {
        return;
    }
    m_built = true;
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 20, 16, 0);
    box->setSpacing(12);
    buildHeader();
    m_banner = new Banner(this);
    m_banner->dismiss();
    box->addWidget(m_banner);
    m_outer = new QStackedWidget(this);
    m_stateView = new StateView(m_outer);
    m_outer->addWidget(m_stateView);
    m_outer->addWidget(m_views);
    box->addWidget(m_outer, 1);
    connectParts();
    retranslate();
    if (m_bannerShown) {
        m_banner->showError(m_bannerError);
    }
    showState();
}

void CashflowPage::buildHeader()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    m_subtitle = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_subtitle->setObjectName(u"cashflowSubtitle"_s);
    m_subtitle->setContentsMargins(4, 4, 0, 0);
    m_organisations = new QPushButton(this);
    m_organisations->setObjectName(u"cashOrganisation"_s);
    m_assumptions = new QPushButton(this);
    m_assumptions->setObjectName(u"cashAssumptions"_s);
    m_add = new PrimaryButton(u"plus"_s, this);
    m_add->setObjectName(u"cashAdd"_s);
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_organisations);
    line->addWidget(m_assumptions);
    line->addWidget(m_add);
    m_segments = new Segmented(this);
    m_segments->setObjectName(u"cashSegments"_s);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addLayout(line);
    box->addWidget(m_segments, 0, Qt::AlignLeft);
}

void CashflowPage::connectParts()
{
    connect(m_segments, &Segmented::currentChanged, this,
            [this](int index) { showView(CashViewStack::viewIds().value(index)); });
    connect(m_organisations, &QPushButton::clicked, this, &CashflowPage::organisationRequested);
    connect(m_assumptions, &QPushButton::clicked, this, &CashflowPage::openAssumptions);
    connect(m_add, &QPushButton::clicked, this, &CashflowPage::createRecord);
    connect(m_stateView, &StateView::actionTriggered, this, [this] {
        if (m_state == State::Empty) {
            createInvoice();
        } else {
            Q_EMIT stateActionTriggered();
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, &CashflowPage::stateActionTriggered);
}

void CashflowPage::retranslate()
{
    m_title->setText(title());
    m_segments->setSegments({tr("Overview"), tr("Invoices"), tr("Customers"), tr("Expenses"), tr("Bills"),
                             tr("Estimates"), tr("Purchase orders")});
    m_segments->setAccessibleName(tr("View"));
    m_assumptions->setText(tr("Assumptions\u2026"));
    m_assumptions->setToolTip(tr("Floor, payroll, taxes and other payments the forecast counts on"));
    const QString view = m_views->currentId();
    //: button with a plus sign: creates one
    QString what = tr("Invoice");
    if (view == u"customers") {
        what = tr("Customer");
    } else if (view == u"expenses") {
        what = tr("Expense");
    } else if (view == u"bills") {
        what = tr("Bill");
    } else if (view == u"estimates") {
        what = tr("Estimate");
    } else if (view == u"purchase_orders") {
        what = tr("Purchase order");
    }
    m_add->setText(what);
    //: %1 is "Invoice", "Expense", ...
    m_add->setAccessibleName(tr("New: %1").arg(what));
    m_add->setToolTip(m_add->accessibleName());
    nameOrganisation();
    updateSubtitle();
}

void CashflowPage::nameOrganisation()
{
    constexpr int widest = 220;
    const QString name = m_organisations->fontMetrics().elidedText(m_organisation, Qt::ElideRight, widest);
    //: button: opens the choice of another organisation; %1 the name of the one shown
    m_organisations->setText(tr("Organisation: %1\u2026").arg(name));
    m_organisations->setToolTip(tr("%1: show the books of another organisation").arg(m_organisation));
    m_organisations->setVisible(!m_organisation.isEmpty());
}

QStringList CashflowPage::tourStops() const
{
    const QStringList &ids = CashViewStack::viewIds();
    QStringList stops;
    for (const QString &id : ids) {
        stops.append(id);
        const QStringList own = m_views->view(id)->tourStops();
        for (const QString &stop : own) {
            const QString name = stop.section(u'/', -1);
            stops.append(id == ids.first() ? name : id + u'-' + name);
        }
        if (id == ids.first()) {
            stops.append(u"assumptions"_s);
        }
    }
    return stops;
}

void CashflowPage::showTourStop(const QString &stop)
{
    const QList<SheetDialog *> dialogs = window()->findChildren<SheetDialog *>();
    for (SheetDialog *dialog : dialogs) {
        dialog->reject();
    }
    const QString id = stop.section(u'-', 0, 0);
    if (CashViewStack::viewIds().contains(id)) {
        showView(id);
        m_views->view(id)->showTourStop(stop.section(u'-', 1));
    } else {
        showView(CashViewStack::viewIds().first());
        m_views->view(currentView())->showTourStop(stop);
        if (stop == u"assumptions") {
            openAssumptions();
        }
    }
}
} // namespace atlas
