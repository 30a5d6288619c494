// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/cashview.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QStackedWidget>

namespace atlas
{
/// The views of the cash page, each built when it is first asked for, and the panel of the one in front.
class CashViewStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CashViewStack(BooksActions &actions, QWidget *parent = nullptr);
    ~CashViewStack() override;
    /// "overview", "invoices", ...: in the order of the bar.
    [[nodiscard]] static const QStringList &viewIds();
    /// Builds the view if need be; an unknown id gives the overview.
    [[nodiscard]] CashView *view(const QString &id);
    void showView(const QString &id);
    [[nodiscard]] QString currentId() const;
    /// Where the shell docks the panels of all views; goes with this stack.
    [[nodiscard]] QWidget *panel() const { return m_panels; }
    /// The view in front has its panel open.
    [[nodiscard]] bool isPanelShown() const;

Q_SIGNALS:
    void recordsRequested(const QString &viewId, const QString &label, const QStringList &ids);
    void recordRequested(const QString &viewId, const QString &id);
    void panelVisibleChanged(bool visible);

private:
    void setPanelShown(CashView *view, bool shown);
    void updatePanel();
    BooksActions &m_actions;
    QPointer<QStackedWidget> m_panels;
    QHash<QString, CashView *> m_views;
    QSet<const CashView *> m_panelShown;
};
} // namespace atlas
