// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxactions.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QSettings;

namespace atlas
{
class SenderPanel;

/// The inbox page: places, list, reader with the composer below it, and the sender's card in the panel. Shows what the
/// MailBook holds; InboxController does what is asked. Nothing is built before the page is first shown.
class InboxPage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember the widths of the columns (group "inbox").
    InboxPage(InboxActions &actions, QSettings &settings, QWidget *parent = nullptr);
    ~InboxPage() override;
    [[nodiscard]] QString pageId() const override; ///< "inbox"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    // What is on screen: nothing read yet, an error without data, or the data (an empty mailbox is data).
    void showLoading();
    void showError(const ErrorText &error);
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();

    void setBudget(const MailBudget &budget);
    void showPlace(const MailFilter &place);
    void openMessage(const QString &messageId);
    void compose(const ComposeStart &start);
    /// Opens what was typed in an earlier run and never sent.
    void resumeTyped();
    /// False: something typed is open and the person stays with it.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void stateActionTriggered();
    void becameVisible();
    void dealRequested(const QString &dealId);
    void invoiceRequested(const QString &invoiceId);
    void projectRequested(const QString &projectId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    void build();
    void connectParts();
    void connectPanel(SenderPanel *made);
    void showState();
    void showCurrent(const QString &messageId);
    void showSender(const QString &messageId);
    [[nodiscard]] bool hasRoomForPanel() const;
    void placeComposer(bool inPlaceOfReader);
    void closeComposer();
    std::unique_ptr<Private> d;
};
} // namespace atlas
