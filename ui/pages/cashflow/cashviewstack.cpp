// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashviewstack.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using CashViewFactory = CashView *(*)(BooksActions &actions, QWidget *parent);

CashViewFactory cashViewFactory(const QString &id)
{
    static const QHash<QString, CashViewFactory> factories{{u"overview"_s, makeOverviewView},
                                                           {u"invoices"_s, makeInvoicesView},
                                                           {u"customers"_s, makeCustomersView},
                                                           {u"expenses"_s, makeExpensesView},
                                                           {u"bills"_s, makeBillsView},
                                                           {u"estimates"_s, makeEstimatesView},
                                                           {u"purchase_orders"_s, makePurchaseOrdersView}};
    return factories.value(id, makeOverviewView);
}
} // namespace

CashViewStack::CashViewStack(BooksActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_panels(new QStackedWidget(parent))
{
    m_panels->setObjectName(u"cashPanel"_s);
    m_panels->hide();
}

CashViewStack::~CashViewStack()
{
    // Views first: they may look at their panels while they go.
    qDeleteAll(m_views);
    m_views.clear();
    delete m_panels;
}

const QStringList &CashViewStack::viewIds()
{
    static const QStringList ids{u"overview"_s, u"invoices"_s,  u"customers"_s,      u"expenses"_s,
                                 u"bills"_s,    u"estimates"_s, u"purchase_orders"_s};
    return ids;
}

CashView *CashViewStack::view(const QString &id)
{
    const QString known = viewIds().contains(id) ? id : viewIds().first();
    if (CashView *ready = m_views.value(known)) {
        return ready;
    }
    CashView *made = cashViewFactory(known)(m_actions, this);
    m_views.insert(known, made);
    addWidget(made);
    if (QWidget *panel = made->panel()) {
        m_panels->addWidget(panel);
    }
    connect(made, &CashView::recordsRequested, this, &CashViewStack::recordsRequested);
    connect(made, &CashView::recordRequested, this, &CashViewStack::recordRequested);
    connect(made, &CashView::panelVisibleChanged, this, [this, made](bool shown) { setPanelShown(made, shown); });
    return made;
}

void CashViewStack::showView(const QString &id)
{
    setCurrentWidget(view(id));
    updatePanel();
}

QString CashViewStack::currentId() const
{
    const auto *current = qobject_cast<CashView *>(currentWidget());
    return current ? current->viewId() : QString();
}

bool CashViewStack::isPanelShown() const
{
    return m_panelShown.contains(qobject_cast<CashView *>(currentWidget()));
}

void CashViewStack::setPanelShown(CashView *view, bool shown)
{
    if (shown) {
        m_panelShown.insert(view);
    } else {
        m_panelShown.remove(view);
    }
    if (view == currentWidget()) {
        updatePanel();
    }
}

void CashViewStack::updatePanel()
{
    const bool shown = isPanelShown();
    if (shown) {
        auto *current = qobject_cast<CashView *>(currentWidget());
        QWidget *panel = current->panel();
        if (m_panels->indexOf(panel) < 0) {
            m_panels->addWidget(panel);
        }
        m_panels->setCurrentWidget(panel);
        panel->show();
    }
    m_panels->setVisible(shown);
    Q_EMIT panelVisibleChanged(shown);
}
} // namespace atlas
