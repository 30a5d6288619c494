// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

#include <memory>
#include <QSet>

class QSettings;

namespace atlas
{
class CalendarActions;
class CalendarView;

/// The calendar page: small month and calendars at the left, day, work week, week, month or agenda in the middle, the
/// selected event or the slot finder in the panel. Shows what the CalendarBook holds; CalendarController does what is
/// asked. Nothing is built before the page is first shown.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember the view (group "calendar/<account>").
    CalendarPage(CalendarActions &actions, QSettings &settings, const QString &accountId, QWidget *parent = nullptr);
    ~CalendarPage() override;
    [[nodiscard]] QString pageId() const override; ///< "calendar"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    // What is on screen: nothing read yet, an error without data, or the data (an empty calendar is data).
    void showLoading();
    void showError(const ErrorText &error);
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();

    [[nodiscard]] static const QStringList &viewIds(); ///< in the order of the bar
    void showView(const QString &viewId);              ///< remembered
    [[nodiscard]] QString currentView() const;
    void showDate(const QDate &day);
    [[nodiscard]] QDate date() const;
    /// Selects it in the view in front and opens it in the panel.
    void openEvent(const QString &key);
    void openSlots(const QString &title, const QStringList &emails, int minutes);

Q_SIGNALS:
    void stateActionTriggered();
    void becameVisible();
    void hiddenChanged(const QSet<QString> &calendarUids);
    void secondZoneRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    void build();
    void buildHeader(QLayout *box);
    void connectParts();
    void retranslate();
    void showState();
    void closePanel();
    void turn(int by);
    void rangeMoved();
    [[nodiscard]] CalendarView *view(const QString &id);
    std::unique_ptr<Private> d;
};
} // namespace atlas
