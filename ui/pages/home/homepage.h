// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"
#include "ui/pages/home/homelayouts.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;

namespace atlas
{
struct CardKind;
class HomeGrid;
class Label;
class Segmented;

/// The home of a role: a greeting with what waits, the period, and the role's cards, which can be arranged. Shows what
/// the books hold; HomeController refreshes it.
class HomePage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember arrangement and period (group "home").
    explicit HomePage(QSettings &settings, QWidget *parent = nullptr);
    ~HomePage() override;
    [[nodiscard]] QString pageId() const override; ///< "home"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// Everything its cards need was read.
    [[nodiscard]] bool showsData() const override;
    [[nodiscard]] bool wasRefreshed() const { return m_refreshed; } ///< something was ever read
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;
    void setRole(const QString &roleId);
    [[nodiscard]] QString role() const { return m_role; }
    [[nodiscard]] HomePeriod period() const;
    /// Takes what the sources say now; `decisions`: how many wait, for the greeting; `isRead`: something was ever read.
    void refresh(const HomeSources &sources, const QString &homeCurrency, int decisions, bool isRead);
    void setArranging(bool on);
    [[nodiscard]] HomeGrid &grid() const { return *m_grid; }

Q_SIGNALS:
    void periodChanged();
    void rowOpened(const atlas::HomeRow &row);
    /// Records that a page shows apart: "deals", "invoices", "bills", "expenses". Others are listed over the home.
    void recordsOpened(const atlas::CardKind &kind, const QStringList &recordIds, const QString &label);
    void pageOpened(const QString &pageId);
    void briefRequested();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void retranslate();
    void greet();
    void fillAddMenu();
    void placesChanged();
    void openRecords(const CardKind &kind, const QStringList &recordIds, const QString &label);
    HomeLayouts m_layouts;
    QSettings &m_settings;
    QString m_role;
    Label *m_greeting, *m_waiting;
    Segmented *m_period;
    QPushButton *m_brief, *m_arrange, *m_add, *m_reset, *m_done;
    HomeGrid *m_grid;
    std::optional<HomeSources> m_sources;
    QDate m_today;
    int m_decisions = 0;
    bool m_refreshed = false, m_painted = false;
};
} // namespace atlas
