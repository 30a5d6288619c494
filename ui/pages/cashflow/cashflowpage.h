// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QPushButton;
class QStackedWidget;

namespace atlas
{
class Banner;
class CashflowSettings;
class CashViewStack;
class Label;
class PrimaryButton;
class Segmented;
class StateView;

/// The cash page: overview, invoices, customers, expenses, bills, estimates and purchase orders of one organisation's
/// books, and the panel of the view in front. Shows what the CashBook holds; CashflowController does what is asked.
/// Nothing is built before the page is first shown.
class CashflowPage : public Page
{
    Q_OBJECT
public:
    CashflowPage(BooksActions &actions, CashflowSettings &settings, QWidget *parent = nullptr);
    ~CashflowPage() override;
    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    /// "overview", "table", "assumptions", ..., then each view and, after a dash, its own stops ("invoices-form").
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    /// What is on screen: nothing read yet, an error without data, empty books, or the data.
    void showLoading();
    void showError(const ErrorText &error);
    void showEmpty();
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();

    /// "overview", "invoices", ...; remembered.
    void showView(const QString &viewId);
    [[nodiscard]] QString currentView() const;
    /// A view with exactly these records, under a chip saying what they are.
    void showRecords(const QString &viewId, const QString &label, const QStringList &ids);
    void openRecord(const QString &viewId, const QString &id);
    void createInvoice();
    void openAssumptions();
    /// Offers the books of another organisation beside this one's name; empty: there is no other.
    void setOrganisation(const QString &name);
    /// Brings date, age and count beside the title up to date.
    void updateSubtitle();

Q_SIGNALS:
    /// The button of the drawn state or of the banner.
    void stateActionTriggered();
    void becameVisible();
    /// The person wants the books of another organisation.
    void organisationRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    enum class State { Loading, Error, Empty, Data };
    void build();
    void buildHeader();
    void connectParts();
    void retranslate();
    void setState(State state);
    void showState();
    void createRecord();
    void rememberView();
    void nameOrganisation();

    BooksActions &m_actions;
    CashflowSettings &m_settings;
    State m_state = State::Loading;
    ErrorText m_error, m_bannerError;
    QString m_organisation; ///< empty: the account reaches no other
    bool m_built = false, m_dataPainted = false, m_bannerShown = false;
    CashViewStack *m_views;
    // Made by build(), nullptr before.
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
    QPushButton *m_organisations = nullptr;
    QPushButton *m_assumptions = nullptr;
    PrimaryButton *m_add = nullptr;
    Segmented *m_segments = nullptr;
    Banner *m_banner = nullptr;
    StateView *m_stateView = nullptr;
    QStackedWidget *m_outer = nullptr;
};
} // namespace atlas
